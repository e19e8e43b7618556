import { setTimeout as wait } from 'node:timers/promises'
import { toAppError } from '#lib/errors'
import { type ImportFile, filesToImport } from './files-to-import.ts'
import { showProgress } from './progress.ts'
import { type Runner, outputOf } from './run.ts'

export type ImportReport = { read: number; duplicates: number; failed: { file: string; reason: string }[] }
type Uploaded = { documentId: string; state: string; duplicate: boolean }
type States = { pending: string[]; failed: { documentId: string; reason: string }[] }
type Progress = { report: ImportReport; waiting: Map<string, string>; total: number; started: number }

/** How many stored files may wait to be read before more are stored. */
const ahead = 32
const patience = 10 * 60_000

/**
 * Every file of a folder, its folders and its archives: stored one after another, read meanwhile. What a killed import had stored is
 * already here for the next one, so running it again resumes it. The report names what was not read and why.
 */
export async function importFolder(runner: Runner, folder: string): Promise<ImportReport> {
  const files = await filesToImport(folder)
  const report: ImportReport = { read: 0, duplicates: 0, failed: [] }
  const progress: Progress = { report, waiting: new Map(), total: files.length, started: Date.now() }
  for (const file of files) {
    await store(runner, file, progress)
    if (progress.waiting.size >= ahead) await settle(runner, progress, ahead / 2)
    show(progress)
  }
  await settle(runner, progress, 0)
  await tell(report)
  return report
}

async function store(runner: Runner, file: ImportFile, { report, waiting }: Progress): Promise<void> {
  try {
    const { documentId, state, duplicate } = await outputOf<Uploaded>(runner.upload(file.name, await file.read()))
    if (duplicate && state === 'read') report.duplicates += 1
    else if (duplicate && waiting.has(documentId)) report.duplicates += 1
    else waiting.set(documentId, file.path)
  } catch (error) {
    const { details, message, code } = toAppError(error)
    report.failed.push({ file: file.path, reason: String(details['reason'] ?? (code || message)) })
  }
}

/** Waits until no more than `left` files are unread; what does not come in ten minutes is told as too slow. */
async function settle(runner: Runner, progress: Progress, left: number): Promise<void> {
  const { waiting, report } = progress
  let moved = Date.now()
  while (waiting.size > left) {
    const before = waiting.size
    const { pending, failed } = await outputOf<States>(runner.call('check_uploads', { documentIds: [...waiting.keys()] }))
    for (const { documentId, reason } of failed) report.failed.push({ file: waiting.get(documentId)!, reason })
    const gone = new Set(failed.map(({ documentId }) => documentId))
    for (const id of waiting.keys()) {
      if (pending.includes(id)) continue
      if (!gone.has(id)) report.read += 1
      waiting.delete(id)
    }
    if (waiting.size < before) moved = Date.now()
    else if (Date.now() - moved > patience) return giveUp(progress)
    show(progress)
    if (waiting.size > left) await wait(100)
  }
}

function giveUp({ waiting, report }: Progress): void {
  for (const file of waiting.values()) report.failed.push({ file, reason: 'too_slow' })
  waiting.clear()
}

function show({ report, waiting, total, started }: Progress): void {
  const done = report.read + report.duplicates + report.failed.length
  const words = `${report.read} read, ${report.failed.length} not read, ${waiting.size} waiting`
  showProgress({ done, total, started }, words)
}

/** In the language of the terminal; the codes are in the JSON report. */
async function tell({ read, duplicates, failed }: ImportReport): Promise<void> {
  const french = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('fr')
  const counts = french
    ? `${read} lus, ${duplicates} déjà là, ${failed.length} non lus`
    : `${read} read, ${duplicates} already here, ${failed.length} not read`
  process.stderr.write(`\n${counts}\n`)
  if (failed.length === 0) return
  const { dictionaries, errorText } = await import('#app/i18n/dictionaries')
  const messages = dictionaries[french ? 'fr' : 'en']
  for (const { file, reason } of failed) process.stderr.write(`  ${file}: ${errorText(messages, { code: 'invalid', reason })}\n`)
}
