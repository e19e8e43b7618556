import type { Understood } from './understand.ts'

type Spans = Understood['spans']
type Span = Spans[number]

const ofContract = new Set<string>(['contract', 'contract_duration', 'working_time', 'hours'])
const leading = /^(?:(?:payée?s?|paid|en|de|d['’]|pour|in|at|on|for|as|un|une|an?)(?:\s+|(?<=['’])))+/iu
const trailing = /(?:\s+(?:sur|à|a|en|de|pour|chez|in|at|on|for))+$/iu

const bare = (words: string) => words.trim().replace(trailing, '').replace(leading, '').replace(/\.$/, '').trim()

/** Spans with nothing but a space between them are one: «CDI temps plein». */
function together(text: string, spans: readonly Span[]): string[] {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((left, right) => left.start - right.start)) {
    const last = runs.at(-1)
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end)
    else runs.push({ start, end })
  }
  return runs.map(({ start, end }) => bare(text.slice(start, end))).filter(Boolean)
}

/** The contract, how long, and how much of the week, in the words of who writes: «CDD de 6 mois, 39 heures». */
export function contractOf(text: string, spans: Spans): string {
  return together(
    text,
    spans.filter(({ slot }) => ofContract.has(slot)),
  ).join(', ')
}

/** Pay as it is said; where its part of the sentence says nothing else, the whole part: «13,50 € de l’heure + panier». */
export function salaryOf(text: string, spans: Spans): string {
  const span = spans.find(({ slot }) => slot === 'salary')
  if (!span) return ''
  const from = Math.max(0, ...[...text.slice(0, span.start).matchAll(/[\n;]|,(?!\d)/gu)].map(({ index }) => index + 1))
  const stop = /[\n;]|,\s|\.\s/u.exec(text.slice(span.end))
  const to = stop ? span.end + stop.index : text.length
  const alone = spans.every((other) => other === span || other.end <= from || other.start >= to)
  return alone ? bare(text.slice(from, to)) : bare(text.slice(span.start, span.end))
}
