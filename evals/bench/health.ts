import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildDocuments, folder } from '../cv/build.ts'
import { readPeople } from '../cv/person.ts'
import { planDocuments } from '../cv/plan.ts'
import { type BuiltServer, startBuilt } from './built-server.ts'
import { openEmptyHouse } from './import-house.ts'
import { medianOf, quantileOf } from './timing.ts'

/** Milliseconds in which 95 of 100 questions are answered while scans are read. */
const limit = 500
/** Milliseconds between two questions. */
const pause = 200
/** Questions asked while nothing is read. */
const before = 50

type Figures = { median: number; p95: number; longest: number; asked: number }

/**
 * How soon the built server (`npm run build`) answers `/api/health`, of which a question to the database is part, while scanned pages and
 * photographs are read that came all at once; and while nothing is read, which tells what else the machine does.
 */
export async function run(given: string[]): Promise<void> {
  const options = {
    files: { type: 'string', default: '20' },
    port: { type: 'string', default: '3984' },
  } as const
  const { values } = parseArgs({ args: given, options })
  const files = await scans(Number(values.files))
  const house = await openEmptyHouse()
  try {
    const server = await startBuilt({ ...(await house.fresh()), PORT: values.port, NODE_ENV: 'production' })
    const table = await measure(server, files).finally(() => server.close())
    const { people } = await house.found()
    console.table(table)
    console.log(`${people} of ${files.length} read`)
    const broken = table.reading.p95 > limit || people < files.length
    if (broken) console.log(`a twentieth of the answers took more than ${limit} ms, or a scan was not read`)
    process.exitCode = broken ? 1 : 0
  } finally {
    await house.close()
  }
}

async function scans(count: number): Promise<string[]> {
  const planned = planDocuments(readPeople()).filter(({ format }) => format.startsWith('image'))
  const people = new Set<unknown>()
  const others = planned.filter(({ person }) => !people.has(person) && people.add(person)).slice(0, count)
  const documents = await buildDocuments(others, false, () => {})
  return documents.map(({ file }) => join(folder, file))
}

async function measure(server: BuiltServer, files: readonly string[]): Promise<{ idle: Figures; reading: Figures }> {
  let asked = 0
  const idle = await ask(server.address, () => (asked += 1) <= before)
  let done = false
  const read = server.upload(files, files.length).finally(() => (done = true))
  const reading = await ask(server.address, () => !done)
  await read
  return { idle, reading }
}

/** Questions one after another, as a monitor asks them: each as long as it takes to be answered whole. */
async function ask(address: string, goesOn: () => boolean): Promise<Figures> {
  const taken: number[] = []
  while (goesOn()) {
    const started = performance.now()
    const answer = await fetch(`${address}/api/health`)
    await answer.text()
    taken.push(answer.ok ? performance.now() - started : Number.POSITIVE_INFINITY)
    await wait(pause)
  }
  const [median, p95, longest] = [medianOf(taken), quantileOf(taken, 0.95), Math.max(...taken)].map(Math.round)
  return { median: median!, p95: p95!, longest: longest!, asked: taken.length }
}
