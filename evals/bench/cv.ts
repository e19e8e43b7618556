import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCv } from '#cv/read'
import { AppError } from '#lib/errors'
import { profileSchema } from '#lib/profile'
import { type Random, randomOf } from '../cv/random.ts'
import { folder, makeStrangers } from '../strangers/make.ts'
import { type Document, planStrangers } from '../strangers/plan.ts'
import { medianOf, quantileOf } from './timing.ts'

/** What the reader may cost: times the time of `pdftotext` on the same files, and milliseconds a file. */
const floors = { ratio: 6, median: 500, p95: 3000 }
const mutated = 320

/** The speed of reading beside `pdftotext` in one run, then files damaged at random: none may end the reader or give an invalid profile. */
export async function run(): Promise<void> {
  const documents = await makeStrangers(planStrangers())
  const quick = await speed(documents.filter(({ format }) => format === 'pdf').filter((_, index) => index % 3 === 0))
  const sound = await fuzz(documents)
  process.exitCode = quick && sound ? 0 : 1
}

async function speed(documents: Document[]): Promise<boolean> {
  const files = documents.map(({ file }) => join(folder, file))
  const contents = files.map((file) => new Uint8Array(readFileSync(file)))
  // The reader's two processes start with their first files, as an import starts once for many.
  await Promise.all([0, 1].map((index) => readCv(contents[index]!, 'cv.pdf')))
  const plain = performance.now()
  for (const file of files) spawnSync('pdftotext', ['-layout', file, '-'], { stdio: 'ignore' })
  const floor = performance.now() - plain
  const times: number[] = []
  const started = performance.now()
  const waiting = contents.slice()
  const work = async () => {
    for (let bytes = waiting.pop(); bytes; bytes = waiting.pop()) {
      const from = performance.now()
      await readCv(bytes, 'cv.pdf')
      times.push(performance.now() - from)
    }
  }
  await Promise.all([work(), work()])
  const spent = performance.now() - started
  const figures = { ratio: spent / floor, median: medianOf(times), p95: quantileOf(times, 0.95) }
  console.log(
    `${files.length} text PDFs: ${Math.round((files.length / spent) * 60_000)} a minute; pdftotext ${Math.round(floor)} ms, reader ${Math.round(spent)} ms`,
  )
  console.table(
    Object.entries(figures).map(([figure, value]) => ({
      figure,
      value: Math.round(value * 10) / 10,
      'at most': floors[figure as keyof typeof floors],
    })),
  )
  return figures.ratio <= floors.ratio && figures.median <= floors.median && figures.p95 <= floors.p95
}

async function fuzz(documents: Document[]): Promise<boolean> {
  const random = randomOf('mutations')
  const outcomes = new Map<string, number>()
  let [crashes, invalid] = [0, 0]
  for (let number = 0; number < mutated; number++) {
    const { file } = documents[Math.floor(random() * documents.length)]!
    const bytes = mutate(new Uint8Array(readFileSync(join(folder, file))), random)
    const outcome = await readCv(bytes, file).then(
      ({ profile }) => (profileSchema.safeParse(JSON.parse(JSON.stringify(profile))).success ? 'read' : 'invalid'),
      (error: unknown) => (error instanceof AppError ? String(error.details['reason'] ?? error.code) : 'crash'),
    )
    if (outcome === 'crash' || outcome === 'internal') crashes++
    if (outcome === 'invalid') invalid++
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  console.log(`${mutated} damaged files: ${crashes} crashes, ${invalid} invalid profiles`)
  console.table(Object.fromEntries(outcomes))
  return crashes + invalid === 0
}

/** Flips bytes, cuts the end off, takes a stretch out or puts one in twice. */
function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const at = () => Math.floor(random() * bytes.length)
  const [from, to] = [at(), at()].sort((one, other) => one - other) as [number, number]
  const kind = random()
  if (kind < 0.2) return bytes.subarray(0, from)
  if (kind < 0.35) return new Uint8Array(Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]))
  if (kind < 0.5) return new Uint8Array(Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]))
  const flipped = bytes.slice()
  for (let count = 1 + Math.floor(random() ** 3 * 200); count > 0; count--) flipped[at()] = Math.floor(random() * 256)
  return flipped
}
