import { firstNames } from '../first-names.ts'
import type { Refusal } from '../slots.ts'
import { concepts, telling } from './concepts.ts'

/** What a word could be of: a criterion, what tells a person's age or sex by itself, a language. */
export type Concept = Refusal | 'telling' | 'tongue'
export type Hit = { name: Concept; from: number; to: number }
type Term = { name: Concept; words: string[] }

export const stem = (given: string) => {
  if (given === 'gens' || given === 'temps') return given
  const word = given.replaceAll('œ', 'oe').replaceAll('æ', 'ae')
  return word.length > 4 ? word.replace(/(?:es|s|x|e)$/, '') : word.length > 3 ? word.replace(/s$/, '') : word
}
const wordsIn = /[a-z0-9œæ]+(?:[.-][a-z0-9]+)*/g

export const wordsOf = (text: string): string[] => text.match(wordsIn) ?? []

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

/** The words that could be of a criterion, by the open vocabulary of each. */
export function hitsOf(stems: readonly string[], words: readonly string[]): Hit[] {
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
