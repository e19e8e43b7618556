import { editDistance } from '#lib/edit-distance'
import type { Entry, FormIndex } from './index-forms.ts'
import { formKey } from './normalise.ts'
import type { Term, TermKind } from './term.ts'

/** Mistakes allowed by the length of what was written: short words are too easily another word. */
export function tolerance(length: number): number {
  if (length < 5) return 0
  return length <= 8 ? 1 : 2
}

type Bucket = { key: string; entry: Entry }
export type Closest = (kind: TermKind, words: string, maxDistance?: number) => Term | undefined

/** Buckets by kind and length: the candidates of a word are those of its length ± the tolerance. */
export function buildClosest(index: FormIndex): Closest {
  const buckets = new Map<string, Bucket[]>()
  for (const [key, entries] of index.entries) {
    for (const entry of entries) {
      if (entry.form.flags.includes('caps')) continue
      const at = `${entry.term.kind}${key.length}`
      const bucket = buckets.get(at)
      if (bucket) bucket.push({ key, entry })
      else buckets.set(at, [{ key, entry }])
    }
  }
  return (kind, words, maxDistance) => {
    const key = formKey(words)
    const limit = Math.min(maxDistance ?? 2, tolerance(key.length))
    return nearest(buckets, kind, { key, limit })
  }
}

function nearest(buckets: Map<string, Bucket[]>, kind: TermKind, { key, limit }: { key: string; limit: number }) {
  let best: Term | undefined
  let distance = limit + 1
  for (let length = key.length - limit; length <= key.length + limit; length++) {
    for (const candidate of buckets.get(`${kind}${length}`) ?? []) {
      if (distance === 0) return best
      const found = editDistance(key, candidate.key, distance - 1)
      if (found >= distance) continue
      best = candidate.entry.term
      distance = found
    }
  }
  return best
}
