import { firstNames } from '../first-names.ts'
import { foldSame } from '../fold.ts'
import { matchPlaces } from '../places/places.ts'
import { matchTerms } from '../taxonomy/taxonomy.ts'
import { clausesOf } from './clauses.ts'
import { cover } from './cover.ts'
import { cues, kindsOf } from './frames.ts'
import { hitsOf, stem } from './hits.ts'
import { rulesIn } from './rules.ts'
import type { Refused, Span } from './spans.ts'

/** A word or a mark, and all that is known of it before it is judged. */
export type Token = Span & {
  word: string
  stem: string
  isMark: boolean
  clause: number
  /** What the lists hold of it, whether it is a name or a figure, whether it is plainly lawful. */
  marks: readonly string[]
  /** The criteria that it could be of. */
  concepts: readonly string[]
  /** What it does beside others: sends away, asks for, serves. */
  kinds: readonly string[]
}
/** A text ready to be judged: its tokens, and what frames each clause. */
export type Scene = {
  covered: string
  clauses: readonly Span[]
  tokens: readonly Token[]
  frames: readonly string[][]
  rules: readonly Refused[]
}

const groups: Partial<Record<string, string>> = {
  occupation: 'job',
  certification: 'card',
  licence: 'card',
  diploma: 'diploma',
  contract: 'work',
  working_time: 'work',
  schedule: 'work',
}
const pattern = /[a-z0-9œæ]+(?:[.-][a-z0-9]+)*|[^\s]/g

export function sceneOf(text: string): Scene {
  const folded = foldSame(text)
  const covered = cover(text)
  const spans = [...folded.matchAll(pattern)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
  const clauses = clausesOf(folded)
  const stems = spans.map(({ word }) => stem(word))
  const concepts = spans.map(() => new Set<string>())
  for (const { name, from, to } of hitsOf(
    stems,
    spans.map(({ word }) => word),
  ))
    for (let at = from; at <= to; at++) concepts[at]!.add(name)
  const marks = marksOf(text, covered, spans)
  const tokens = spans.map((span, at): Token => {
    const own = clauses.findIndex(({ end }) => span.start < end)
    const isMark = !/[a-z0-9œæ]/.test(span.word)
    return {
      ...span,
      stem: /^\d/.test(span.word) ? `0${Math.min(3, span.word.length)}` : stems[at]!,
      isMark,
      clause: own < 0 ? clauses.length - 1 : own,
      marks: [...marks[at]!].toSorted(),
      concepts: [...concepts[at]!],
      kinds: isMark ? [] : kindsOf(span.word),
    }
  })
  const frames = clauses.map((clause) => cues.filter(([, cue]) => cue.test(clause.text)).map(([name]) => name))
  return { covered, clauses, tokens, frames, rules: rulesIn(covered) }
}

function marksOf(text: string, covered: string, spans: readonly (Span & { word: string })[]): Set<string>[] {
  const marks = spans.map(() => new Set<string>())
  const put = (name: string, { start, end }: Span) =>
    spans.forEach((span, at) => span.start >= start && span.end <= end && marks[at]!.add(name))
  for (const term of matchTerms(text))
    put(`${groups[term.term.kind] ?? term.term.kind}${term.flags.includes('weak') ? '~' : ''}`, term)
  for (const place of matchPlaces(text)) put('place', place)
  spans.forEach(({ word, start }, at) => {
    const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start))
    if (isCapital && firstNames.has(word)) marks[at]!.add('first name')
    else if (isCapital && at > 0 && /[a-z0-9]/.test(spans[at - 1]!.word)) marks[at]!.add('capital')
    if (/^\d/.test(word)) marks[at]!.add('figure')
    if (covered[start] === '·') marks[at]!.add('lawful')
  })
  return marks
}
