import { firstNames } from '../first-names.ts'
import type { Refusal } from '../slots.ts'
import { concepts, telling } from './concepts.ts'
import { cues, kindsOf } from './frames.ts'
import type { Span } from './spans.ts'

export type Features = { all: string[]; names: Refusal[]; hits: Span[] }
export type Clause = Span & { text: string }
type Concept = Refusal | 'telling' | 'tongue'
type Hit = { name: Concept; from: number; to: number }
type Term = { name: Concept; words: string[] }

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

const stem = (given: string) => {
  if (given === 'gens' || given === 'temps') return given
  const word = given.replaceAll('œ', 'oe').replaceAll('æ', 'ae')
  return word.length > 4 ? word.replace(/(?:es|s|x|e)$/, '') : word.length > 3 ? word.replace(/s$/, '') : word
}
const wordsIn = /[a-z0-9œæ]+(?:[.-][a-z0-9]+)*/g

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(wordsIn)].map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }))
}

const openings = new Map<string, Term[]>()
const prefixes: { prefix: string; name: Concept }[] = []
for (const [name, list] of [...Object.entries(concepts), ['telling', telling]] as [Concept, string][])
  for (const term of list.split(/, |,\n/)) {
    const folded = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
    if (folded.endsWith('*')) prefixes.push({ prefix: folded.slice(0, -1), name })
    else {
      const words = [...folded.matchAll(wordsIn)].map(([word]) => stem(word))
      const [first] = words
      if (first) openings.set(first, [...(openings.get(first) ?? []), { name, words }])
    }
  }

function hitsOf(stems: readonly string[], words: readonly string[]): Hit[] {
  const found: Hit[] = []
  stems.forEach((own, from) => {
    for (const term of openings.get(own) ?? [])
      if (term.words.every((word, at) => stems[from + at] === word))
        found.push({ name: term.name, from, to: from + term.words.length - 1 })
    if (isKindOfName(words, from)) found.push({ name: 'name', from, to: from })
    const [, beside] = /^(?:non|ex|anti|pro|cyber|semi|ultra|neo)-(.+)$/.exec(own) ?? []
    for (const term of beside ? (openings.get(stem(beside)) ?? []) : [])
      if (term.words.length === 1) found.push({ name: term.name, from, to: from })
    for (const { prefix, name } of prefixes) if (own.startsWith(prefix)) found.push({ name, from, to: from })
  })
  const inner = (hit: Hit) =>
    found.some(
      (other) =>
        other.name !== 'telling' && other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from,
    )
  return found.filter((hit) => hit.name === 'telling' || !inner(hit)).map((hit) => asTongue(hit, words))
}

/** «pas de Mohamed», “no Chantelles”, «genre Julien»: a first name that stands for many. */
function isKindOfName(words: readonly string[], at: number): boolean {
  const [two = '', one = '', own] = [words[at - 2], words[at - 1], words[at]!]
  if (firstNames.has(own))
    return /^(?:genre|like|comme|ni)$/.test(one) || (one === 'de' && /^(?:pas|ni|trop)$/.test(two)) || one === 'no'
  return /^(?:no|the|des|les)$/.test(one) && own.endsWith('s') && firstNames.has(own.slice(0, -1))
}

const tongues = new Set(
  'anglais anglaise francais francaise espagnol italien allemand portugais polonais roumain russe arabe chinois turc ukrainien english french spanish italian german portuguese polish romanian russian chinese turkish arabic ukrainian welsh irish dutch'.split(
    ' ',
  ),
)
const makesPerson =
  /^(?:une?|an?|vraie?s?|des|les|proper|real|true|genuine|local|only|people|candidates?|applicants?|workers?|lads?|girls?|m[ae]n|wom[ae]n|guys?|nationals?|citizens?|citizenship|nationality|passports?|persons?|staff|chaps?|blokes?|jusqu|pur|souche|born)$/

/** «pas d'anglais» is of a language, «un Anglais» of a person. */
function asTongue(hit: Hit, words: readonly string[]): Hit {
  if (hit.name !== 'nationality' || hit.from !== hit.to || !tongues.has(words[hit.from]!)) return hit
  const [before = '', after = ''] = [words[hit.from - 1], words[hit.to + 1]]
  return makesPerson.test(before) || makesPerson.test(after) ? hit : { ...hit, name: 'tongue' }
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
export function featuresOf({ text }: Clause, at: number): Features {
  const placed = wordsOf(text)
  const words = placed.map(({ word }) => word)
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
  return {
    all: [...found],
    names: [...names].filter((name): name is Refusal => name !== 'telling' && name !== 'tongue'),
    hits: hits.map(({ from, to }) => ({ start: placed[from]!.start, end: placed[to]!.end })),
  }
}

/** What tells which criterion it is, once it is one. */
export const namingOf = ({ all }: Features) => all.filter((feature) => /^[wbkcm]\d?:[^&]*$/.test(feature))
