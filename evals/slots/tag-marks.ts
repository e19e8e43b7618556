import type { Kind } from '#retrieval/query/tagger/features'
import type { Spot } from '#retrieval/query/tagger/spots'
import type { Word } from '#retrieval/query/tagger/tokens'
import type { Mark, MarkKind } from '../marked/marks.ts'

export const tagOf: Partial<Record<MarkKind, Kind>> = {
  title: 'title',
  skill: 'skill',
  cert: 'certification',
  sector: 'industry',
  company: 'company',
  place: 'location',
  domain: 'domain',
  diploma: 'diploma',
  field: 'field',
}

type Seen = { back: (at: number) => number; words: readonly Word[] }

/** The words that are marked, in the message as rules read it: some were mended, some declined. */
export function spotsOfMarks({ back, words }: Seen, marks: readonly Mark[]): Spot[] {
  return marks.flatMap((mark) => {
    const kind = tagOf[mark.kind]
    if (!kind) return []
    const inside = words.flatMap((word, at) => (back(word.start) < mark.end && back(word.end) > mark.start ? [at] : []))
    return inside.length > 0 ? [{ kind, first: inside[0]!, last: inside.at(-1)! }] : []
  })
}
