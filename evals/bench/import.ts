import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { env } from '#lib/env'
import { filesToImport } from './import-files.ts'
import { openEmptyHouse, recruiter } from './import-house.ts'
import { runWatched, spentByEnded } from './processes.ts'
import { medianOf } from './timing.ts'

/** What `bassin import` may take: times the time of `pdftotext`, started for each of the same files. */
const limit = 6

/**
 * `bassin import` of text PDFs into an empty house, from its start until everybody is findable, beside `pdftotext` on the same files just
 * before; both as time passes and in processor time. `--postgres` brings them into a database of its own on the server of DATABASE_URL.
 */
export async function run(given: string[]): Promise<void> {
  const options = {
    files: { type: 'string', default: '100,400' },
    runs: { type: 'string', default: '3' },
    postgres: { type: 'boolean', default: false },
  } as const
  const { values } = parseArgs({ args: given, options })
  if (values.postgres && !env().DATABASE_URL) throw new Error('--postgres needs DATABASE_URL')
  const house = await openEmptyHouse(values.postgres ? env().DATABASE_URL : undefined)
  const table: Record<string, Figures> = {}
  try {
    for (const count of values.files.split(',').map(Number)) {
      const files = await filesToImport(count)
      const runs: Figures[] = []
      for (let run = 0; run < Number(values.runs); run++) {
        const settings = await house.fresh()
        runs.push({ ...(await measure(files, settings)), ...(await house.found()) })
        console.error(JSON.stringify(runs.at(-1)))
      }
      table[`${count} files`] = Object.fromEntries(
        Object.keys(runs[0]!).map((key) => [key, Math.round(medianOf(runs.map((figures) => figures[key]!)) * 10) / 10]),
      )
    }
  } finally {
    await house.close()
  }
  console.table(table)
  const broken = Object.entries(table).filter(
    ([, figures]) => figures['ratio']! > limit || figures['findable']! < figures['people']!,
  )
  for (const [count] of broken) console.log(`${count}: more than ${limit} times pdftotext, or somebody is not findable`)
  process.exitCode = broken.length > 0 ? 1 : 0
}

type Figures = Record<string, number>

async function measure(files: readonly string[], settings: Record<string, string>): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'bassin-import-files-'))
  for (const file of files) copyFileSync(file, join(folder, basename(file)))
  const plain = timeOfPlain(files)
  const program = ['app/cli/bassin.ts', 'import', folder, '--as', recruiter]
  const { wall, own, started: readers } = await runWatched(program, settings)
  rmSync(folder, { recursive: true })
  return {
    'pdftotext s': plain.wall / 1000,
    'import s': wall / 1000,
    ratio: wall / plain.wall,
    'a minute': (files.length / wall) * 60_000,
    'pdftotext cpu s': plain.processor / 1000,
    'own cpu s': own / 1000,
    'readers cpu s': readers / 1000,
    'cpu ratio': (own + readers) / plain.processor,
  }
}

function timeOfPlain(files: readonly string[]): { wall: number; processor: number } {
  const [started, spent] = [performance.now(), spentByEnded()]
  for (const file of files) spawnSync('pdftotext', ['-layout', file, '-'], { stdio: 'ignore' })
  return { wall: performance.now() - started, processor: spentByEnded() - spent }
}
