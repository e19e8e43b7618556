import { join } from 'node:path'
import { buildDocuments, folder } from '../cv/build.ts'
import { readPeople } from '../cv/person.ts'
import { planDocuments } from '../cv/plan.ts'
import { runWatched } from './processes.ts'

/** Seconds of the processor that a scanned page may take; as they pass they are those of what else the machine does, too. */
const limit = 15

/** `bassin parse` of photographs and scanned pages of the set, one after another, each from the start of its process to its end. */
export async function run(): Promise<void> {
  const planned = planDocuments(readPeople()).filter(({ format, sample }) => format.startsWith('image') && sample)
  const documents = await buildDocuments(planned, false, () => {})
  const table: Record<string, { seconds: string; processor: number }> = {}
  for (const { file } of documents) {
    const { wall, own, started } = await runWatched(['app/cli/bassin.ts', 'parse', join(folder, file)])
    table[file] = { seconds: (wall / 1000).toFixed(1), processor: (own + started) / 1000 }
  }
  console.table(table)
  const slow = Object.entries(table).filter(([, { processor }]) => processor > limit)
  for (const [file] of slow) console.log(`${file}: more than ${limit} s of the processor`)
  process.exitCode = slow.length > 0 ? 1 : 0
}
