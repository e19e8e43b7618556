import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError, toAppError } from '#lib/errors'
import type { Runner } from './run.ts'

export type ImportReport = { read: number; duplicates: number; failed: { file: string; reason: string }[] }
type Uploaded = { documentId: string; state: string; duplicate: boolean }

/**
 * Every file of a folder and its folders, one after another. What a killed import had stored is a duplicate for the next one, so running
 * it again resumes it. The report names what was not read and why.
 */
export async function importFolder(runner: Runner, folder: string): Promise<ImportReport> {
  const files = await filesOf(folder)
  const report: ImportReport = { read: 0, duplicates: 0, failed: [] }
  const started = Date.now()
  for (const [index, file] of files.entries()) {
    await importOne(runner, file, report)
    showProgress(index + 1, files.length, started)
  }
  process.stderr.write(`\n${report.read} read, ${report.duplicates} already here, ${report.failed.length} not read\n`)
  for (const { file, reason } of report.failed) process.stderr.write(`  ${file}: ${reason}\n`)
  return report
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new AppError('not_found', `There is no folder ${folder}`, { reason: 'file_missing' })
  })
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
  return files.sort()
}

async function importOne(runner: Runner, file: string, report: ImportReport): Promise<void> {
  try {
    const content = Buffer.from(await readFile(file)).toString('base64')
    const { documentId, duplicate } = await outputOf<Uploaded>(runner.call('upload_cv', { fileName: basename(file), content }))
    const { state, failure } = await settled(runner, documentId)
    if (state === 'failed') report.failed.push({ file, reason: failure ?? 'failed' })
    else if (duplicate) report.duplicates += 1
    else report.read += 1
  } catch (error) {
    const { details, message } = toAppError(error)
    report.failed.push({ file, reason: String(details['reason'] ?? message) })
  }
}

async function outputOf<T>(result: ReturnType<Runner['call']>): Promise<T> {
  const answer = await result
  if (answer.status !== 'done') throw new AppError('conflict', 'This waits for a yes', { reason: 'needs_approval' })
  return answer.output as T
}

async function settled(runner: Runner, documentId: string): Promise<{ state: string; failure: string | null }> {
  for (let tries = 0; tries < 300; tries += 1) {
    const document = await outputOf<{ state: string; failure: string | null }>(runner.call('get_document', { documentId }))
    if (document.state === 'read' || document.state === 'failed') return document
    await wait(tries < 20 ? 50 : 250)
  }
  return { state: 'failed', failure: 'too_slow' }
}

function showProgress(done: number, total: number, started: number): void {
  const left = Math.round((((Date.now() - started) / done) * (total - done)) / 1000)
  const filled = Math.round((done / total) * 30)
  process.stderr.write(`\r[${'#'.repeat(filled)}${'.'.repeat(30 - filled)}] ${done}/${total}, ${left} s left  `)
}
