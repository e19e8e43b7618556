import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startBuilt } from './built-server.ts'
import { filesToImport } from './import-files.ts'
import { openEmptyHouse } from './import-house.ts'

/** Milliseconds of the processor that the web process may keep its event loop from everybody else, in one go. */
const limit = 50
/** As many as a browser sends at once. */
const atOnce = 3

type Held = { wall: number; processor: number }
type Figures = { first: number; processor: number; wall: number }

/**
 * The built server (`npm run build`) while CVs are uploaded as a browser does: how long its event loop is held, in one go, by what it does
 * itself; of the very first file apart, with which the server loads what takes files.
 */
export async function run(given: string[]): Promise<void> {
  const options = {
    files: { type: 'string', default: '100' },
    runs: { type: 'string', default: '2' },
    port: { type: 'string', default: '3985' },
  } as const
  const { values } = parseArgs({ args: given, options })
  const files = await filesToImport(Number(values.files))
  const house = await openEmptyHouse()
  const table: Record<string, Figures & { read: number }> = {}
  try {
    for (let run = 1; run <= Number(values.runs); run++) {
      const settings = { ...(await house.fresh()), PORT: values.port, NODE_ENV: 'production' }
      table[`run ${run}`] = { ...(await measure(files, settings)), read: (await house.found()).findable }
      console.error(JSON.stringify(table[`run ${run}`]))
    }
  } finally {
    await house.close()
  }
  console.table(table)
  const broken = Object.values(table).some(({ processor, read }) => processor > limit || read < files.length)
  if (broken) console.log(`the event loop was held for more than ${limit} ms, or a file was not read`)
  process.exitCode = broken ? 1 : 0
}

async function measure([first = '', ...files]: readonly string[], settings: Record<string, string>): Promise<Figures> {
  const told = join(settings['BASSIN_DATA']!, 'loop.json')
  const probe = { BASSIN_LOOP: told, NODE_OPTIONS: `--import ${join(import.meta.dirname, 'loop-probe.ts')}` }
  const server = await startBuilt({ ...settings, ...probe })
  try {
    const watch = async (some: readonly string[]) => {
      server.process.kill('SIGUSR2')
      await server.upload(some, atOnce)
      server.process.kill('SIGUSR2')
      await wait(500)
      return JSON.parse(readFileSync(told, 'utf8')) as Held
    }
    const alone = await watch([first])
    return { first: alone.processor, ...(await watch(files)) }
  } finally {
    await server.close()
    rmSync(told, { force: true })
  }
}
