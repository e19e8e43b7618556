import type { Made, Piece, Slot } from '#retrieval/query/draft'
import { foldSame } from '#retrieval/query/fold'
import type { Candidate } from '#retrieval/query/operations/candidates'
import { type Operation, operations } from '#retrieval/query/operations/effect'
import { featuresOf } from '#retrieval/query/operations/features'
import { isPossible } from '#retrieval/query/operations/operate'
import type { Row } from '../learn.ts'
import { phrasesIn } from '../phrases.ts'

// Wordings of what a follow-up does, `data/queries/operation-phrases.txt`: each is read of a few things of the kinds in its head, once where nothing
// else of the kind is held and once beside another.

type Named = { words: string; made: Made }
const named = (words: string, made: Made): Named => ({ words, made })

const things = {
  skill: [
    named('React', { slot: 'skill', value: 'React' }),
    named('soudure TIG', { slot: 'skill', value: 'soudure TIG' }),
    named('Excel', { slot: 'skill', value: 'Excel' }),
  ],
  certification: [
    named('CACES 3', { slot: 'certification', value: 'CACES 3' }),
    named('HACCP', { slot: 'certification', value: 'HACCP' }),
    named('CSCS', { slot: 'certification', value: 'CSCS' }),
  ],
  industry: [named('EHPAD', { slot: 'industry', value: 'EHPAD' }), named('retail', { slot: 'industry', value: 'retail' })],
  language: [
    named('anglais', { slot: 'language', value: { lang: 'en', level: null } }),
    named('German', { slot: 'language', value: { lang: 'de', level: null } }),
  ],
  company: [
    named('Leclerc', { slot: 'company', value: { name: 'Leclerc', how: 'any' } }),
    named('Tesco', { slot: 'company', value: { name: 'Tesco', how: 'any' } }),
  ],
  location: [
    named('Lyon', { slot: 'location', value: { place: 'Lyon', type: 'city' } }),
    named('Leeds', { slot: 'location', value: { place: 'Leeds', type: 'city' } }),
  ],
  title: [named('serveur', { slot: 'title', value: 'serveur' }), named('nurse', { slot: 'title', value: 'nurse' })],
  schedule: [named('nuit', { slot: 'schedule', value: 'night' }), named('weekends', { slot: 'schedule', value: 'weekend' })],
  contract: [named('CDI', { slot: 'contract', value: 'permanent' }), named('temp', { slot: 'contract', value: 'temp' })],
  experience: [
    named('3 ans', { slot: 'experience', value: { min: 3 } }),
    named('2 years', { slot: 'experience', value: { min: 2 } }),
  ],
  salary: [named('30k', { slot: 'salary', value: { min: 30_000, currency: 'EUR', period: 'year' } })],
  contract_duration: [named('6 mois', { slot: 'contract_duration', value: 6 })],
  clear: [named('salaire', { slot: 'clear', value: 'salary' }), named('experience', { slot: 'clear', value: 'experience' })],
} satisfies Partial<Record<Slot, Named[]>>
type Thing = keyof typeof things

const heads: Record<string, Thing[]> = {
  wish: ['skill', 'certification', 'industry'],
  language: ['language'],
  company: ['company'],
  place: ['location'],
  title: ['title'],
  shift: ['schedule'],
  contract: ['contract'],
  single: ['experience', 'salary', 'clear', 'contract_duration'],
}

const signs: Record<string, Operation> = {
  '-': 'remove',
  '+': 'add',
  '~': 'replace',
  nice: 'nice',
  must: 'add',
  any: 'any',
  not: 'exclude',
  '.': 'nothing',
}

type Said = { sign: string; piece: Piece }

/** The wording with a thing in the place of each of its signs. */
function fill(line: string, slot: Thing, copy: number): { text: string; said: Said[] } {
  const said: Said[] = []
  let [text, from] = ['', 0]
  for (const [at, match] of [...line.matchAll(/<([^<>]+)>/g)].entries()) {
    const { words, made } = things[slot][(at + copy) % things[slot].length]!
    text += line.slice(from, match.index)
    const span = { start: text.length, end: text.length + words.length }
    said.push({ sign: match[1]!, piece: { ...made, ...span, mode: 'must', said: false } as Piece })
    text += words
    from = match.index + match[0].length
  }
  return { text: text + line.slice(from), said }
}

/** Held are those that are taken back, required again or only spoken of, and once those that become a plus. */
function candidateOf({ sign, piece }: Said, all: readonly Said[], copy: number): Candidate {
  const aside = sign === '.' && copy === 0 && piece.slot !== 'location' && piece.slot !== 'company'
  const same = sign === '-' || sign === 'must' || aside || (sign === 'nice' && copy === 0)
  const taken = all.filter((other) => ['-', 'must'].includes(other.sign) && other.piece !== piece).length
  const others = sign === '~' || (sign === '+' && copy > 0) ? Math.max(1, taken) : taken
  const held = same ? 'same' : others > 0 ? 'other' : 'none'
  return { piece, from: piece.slot === 'clear' ? 'kind' : 'read', held, others }
}

function rowsOf(line: string, slot: Thing, copy: number): Row[] {
  const { text, said } = fill(line, slot, copy)
  if (slot === 'clear' && said.some(({ sign }) => sign !== '-' && sign !== '.')) return []
  const candidates = said.map((one) => candidateOf(one, said, copy))
  const features = featuresOf({ text, folded: foldSame(text) }, candidates)
  return said.map(({ sign }, at): Row => {
    const done = signs[sign]!
    const own = isPossible(done, candidates[at]!) ? done : done === 'replace' || done === 'any' ? 'add' : 'nothing'
    return { readings: [features[at]!], want: operations.indexOf(own) }
  })
}

export function phraseRows(): Row[] {
  return phrasesIn('queries/operation-phrases.txt').flatMap(({ head, line }) =>
    head
      .split(' ')
      .flatMap((kind) => heads[kind]!)
      .flatMap((slot) => [0, 1].flatMap((copy) => rowsOf(line, slot, copy))),
  )
}
