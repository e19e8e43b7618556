import { cues, kindsOf } from './frames.ts'
import { type Concept, type Hit, hitsOf, stem, wordsOf } from './hits.ts'
import type { Span } from './spans.ts'

export type Clause = Span & { text: string }

const breaks = /[,;:!?…()\n]|\.(?= |$)|\s[-–—](?=\s)|\s(?=(?:mais|but|because|car|donc|alors|so|parce)\s)/g

/** The parts of a folded text that a comma or a «mais» divides, where they lie. */
export function clausesOf(folded: string): Clause[] {
  const out: Clause[] = []
  let start = 0
  for (const end of [...[...folded.matchAll(breaks)].map(({ index }) => index), folded.length]) {
    const text = folded.slice(start, end)
    const inner = text.search(/[a-z0-9]/)
    if (inner >= 0) out.push({ start: start + inner, end: start + text.trimEnd().length, text: text.slice(inner).trimEnd() })
    start = end
  }
  return out
}

/** How much speaks for a criterion: several words, a phrase, one that is of no other. */
function saidFor(name: Concept, hits: readonly Hit[]): string[] {
  const own = hits.filter((hit) => hit.name === name)
  const others = hits.filter((hit) => hit.name !== name && hit.name !== 'telling')
  return [
    ...(own.length > 1 ? [`m:${name}`] : []),
    ...(own.some(({ from, to }) => to > from) ? [`m2:${name}`] : []),
    ...(own.some(({ from, to }) => !others.some((hit) => hit.from <= to && from <= hit.to)) ? [`m3:${name}`] : []),
  ]
}

/** What a clause is judged by: its words, its frame, the criteria that its words could be of, and what stands beside them. */
export function clauseFeatures({ text }: Clause, at: number): string[] {
  const words = wordsOf(text)
  const stems = words.map(stem)
  const kinds = words.map(kindsOf)
  const hits = hitsOf(stems, words)
  const found = new Set<string>(['bias', at === 0 ? 'first' : 'later'])
  const frame = cues.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
  for (const cue of frame) found.add(`q:${cue}`)
  for (const cue of frame) found.add(`q:${cue}${at === 0 ? '1' : '2'}`)
  stems.forEach((own, here) => {
    found.add(`w:${own}`)
    if (own.length > 4) found.add(`p:${own.slice(0, 5)}`)
    if (here > 0) found.add(`b:${stems[here - 1]} ${own}`)
    if (here > 1) found.add(`k:${stems[here - 2]} ${own}`)
  })
  found.add(`o:${stems.slice(0, 2).join(' ')}`)
  const names = new Set(hits.map(({ name }) => name))
  if (names.delete('telling')) {
    found.add(`t${at === 0 ? '1' : '2'}`).add('t')
    for (const cue of frame) found.add(`t&${cue}`)
    if (frame.length === 0) found.add('t&none')
  }
  for (const { from, to } of hits)
    if (from === to)
      found.add(
        words[from]!.endsWith('s') ? `hs&${frame.includes('neg') ? 'neg' : ''}` : `h1&${frame.includes('neg') ? 'neg' : ''}`,
      )
  found.add(`n:${Math.min(3, hits.length)}`)
  for (const name of names) {
    for (const much of saidFor(name, hits)) found.add(much)
    found.add(`c:${name}`)
    for (const cue of frame) found.add(`c:${name}&${cue}`)
    if (frame.length === 0) found.add(`c:${name}&none`)
  }
  if (names.size > 0) for (const cue of frame) found.add(`c&${cue}`)
  if (names.size > 0 && frame.length === 0) found.add(`c&none${at === 0 ? '1' : '2'}`)
  for (const { name, from, to } of hits) {
    if (name === 'telling') continue
    const [before, after] = [stems[from - 1] ?? '^', stems[to + 1] ?? '$']
    found.add(`l:${before}`)
    found.add(`l2:${stems[from - 2] ?? '^'} ${before}`)
    found.add(`r:${after}`)
    for (const kind of kinds[from - 1] ?? []) found.add(`lk:${kind}`)
    for (const kind of kinds[from - 2] ?? []) found.add(`lk2:${kind}`)
    for (const kind of kinds[to + 1] ?? []) found.add(`rk:${kind}`)
    for (const kind of kinds[to + 2] ?? []) found.add(`rk2:${kind}`)
  }
  return [...found]
}
