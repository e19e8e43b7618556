import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCv } from '#cv/read'
import { AppError } from '#lib/errors'
import { type Profile, profileSchema } from '#lib/profile'
import { type Comparison, type Count, compareProfiles } from './compare.ts'
import { type Field, fields } from './fields.ts'
import type { Planned } from './plan.ts'

/** A document whose truth is known. */
export type Target = Pick<Planned, 'id' | 'file' | 'person' | 'format' | 'layout'> & { truth: Profile }
export type Scored = Comparison & { document: Target; ms: number; failure?: string; crash?: boolean; invalid?: boolean }
export type Summary = { f1: number; byField: Record<Field, number | undefined>; documents: number }

/** The day that running jobs and durations are counted from. */
export const today = '2026-06-01'

type Reader = (bytes: Uint8Array, document: Target) => Promise<Profile>

const ours: Reader = async (bytes, { file }) => (await readCv(bytes, file, { today })).profile

/** Another parser's reading: its JSON Resume under the document's id in a folder, nothing where it has none. */
export function answersIn(answers: string): Reader {
  return async (_bytes, { id }) => {
    const text = await readFile(join(answers, `${id}.json`), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{}'
      throw error
    })
    return JSON.parse(text) as Profile
  }
}

export async function scoreDocuments(
  folder: string,
  documents: Target[],
  onProgress: (done: number) => void,
  read: Reader = ours,
): Promise<Scored[]> {
  const scored: Scored[] = []
  const waiting = documents.toReversed()
  const work = async () => {
    for (let document = waiting.pop(); document; document = waiting.pop()) {
      scored.push(await scoreDocument(folder, document, read))
      onProgress(scored.length)
    }
  }
  await Promise.all([work(), work()])
  const order = new Map(documents.map(({ id }, index) => [id, index]))
  return scored.toSorted((a, b) => order.get(a.document.id)! - order.get(b.document.id)!)
}

async function scoreDocument(folder: string, document: Target, read: Reader): Promise<Scored> {
  const { truth, person } = document
  const bytes = await readFile(join(folder, document.file))
  const started = performance.now()
  try {
    const profile = await read(bytes, document)
    const ms = performance.now() - started
    const invalid = !profileSchema.safeParse(profile).success
    return { document, ms, ...compareProfiles(truth, profile, person.lang), ...(invalid ? { invalid } : {}) }
  } catch (error) {
    const ms = performance.now() - started
    const failure = error instanceof AppError ? String(error.details['reason'] ?? error.message) : String(error)
    const crash = !(error instanceof AppError) || failure === 'corrupted'
    return { document, ms, failure, crash, ...compareProfiles(truth, {} satisfies Profile, person.lang) }
  }
}

/** Macro F1 over the fields that the documents state, in hundredths. */
export function summarise(scored: Scored[]): Summary {
  const byField = Object.fromEntries(
    fields.map((field) => [field, f1Of(total(scored.map(({ counts }) => counts[field])))]),
  ) as Summary['byField']
  const stated = Object.values(byField).filter((value) => value !== undefined)
  return { f1: stated.reduce((sum, value) => sum + value, 0) / Math.max(stated.length, 1), byField, documents: scored.length }
}

function total(counts: Count[]): Count {
  const sum = { right: 0, extra: 0, missed: 0 }
  for (const count of counts) {
    sum.right += count.right
    sum.extra += count.extra
    sum.missed += count.missed
  }
  return sum
}

function f1Of({ right, extra, missed }: Count): number | undefined {
  if (right + missed === 0) return undefined
  return (200 * right) / (2 * right + extra + missed)
}
