import { fold } from '#lib/words'
import type { Stage } from '#retrieval/query/slots'
import { namesIn as namesAfterVerb } from './read-command.ts'
import type { Person, Shown } from './shown.ts'
import { stageSaid } from './stage-words.ts'

/** Somebody meant, as it was said. Ranks count from 1; from the end they are negative. */
export type Who =
  | { kind: 'ranks'; ranks: number[] }
  | { kind: 'people'; people: Person[] }
  /** Several of the list share the name said. */
  | { kind: 'unclear'; name: string; people: Person[] }
  /** A name that nobody on the list has. */
  | { kind: 'name'; name: string }
  | { kind: 'one' | 'them' | 'others' | 'other' | 'all' }
  | { kind: 'stage'; stage: Stage; words: string }
  /** Who passed the test, did not, or took it. */
  | { kind: 'tested'; passed: boolean | undefined; words: string }

const ordinals: [number, RegExp][] = [
  [1, /\b(?:premiere?|1er|1ere|first|1st)\b(?! (?:secours|soins|aid|emploi|degre))/],
  [2, /\b(?:deuxieme|seconde?|2e|2eme|second|2nd)\b/],
  [3, /\b(?:troisieme|3e|3eme|third|3rd)\b/],
  [4, /\b(?:quatrieme|4e|4eme|fourth|4th)\b/],
  [5, /\b(?:cinquieme|5e|5eme|fifth|5th)\b/],
  [6, /\b(?:sixieme|6e|6eme|sixth|6th)\b/],
  [7, /\b(?:septieme|7e|7eme|seventh|7th)\b/],
  [8, /\b(?:huitieme|8e|8eme|eighth|8th)\b/],
  [9, /\b(?:neuvieme|9e|9eme|ninth|9th)\b/],
  [10, /\b(?:dixieme|10e|10eme|tenth|10th)\b/],
]
const numbers: Record<string, number> = {
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
}
const count = `(\\d{1,2}|${Object.keys(numbers).join('|')})`
const firsts = new RegExp(`\\b(?:${count} premi\\w+|(?:first|top) ${count})\\b(?! (?:secours|soins))`)
const lasts = new RegExp(`\\b(?:${count} dernie\\w+|last ${count})\\b`)
const beforeLast = /\bavant derniere?\b|\b(?:second|next) to (?:the )?last\b|\bpenultimate\b|\blast but one\b/
const last = /\bderniere?\b|\bthe last(?: one)?\b|^last(?: one)?\b/
const numbered =
  /\b(?:numeros?|no|n|number|nr|la|le|les|the|candidate?|profil|profile|au|aux|to) (\d{1,2})\b(?! (?:h|ans|euros|jours|km|mois|years|days)\b)/g
const spelled = new RegExp(`\\b(?:numero|number|no) (${Object.keys(numbers).join('|')})\\b`)
const listed = /\b(\d{1,2})(?= (?:et|and)\b)|\b(?:et|and) (\d{1,2})\b/g
const bare = /^(?:the )?(\d{1,2})\b(?! (?:h|ans|euros|jours|km|mois|years|days)\b)/

const groups =
  /\b(?:(?:tous|toutes|all|everyone|everybody) )?(?:(?:ceux|celles|les (?:personnes|candidats|gens)|the ones|those|the people|people|all|everyone|everybody|anyone) (?:(?:qui sont|who are|that are|currently) )?(?:en|au|aux|a l etape|dans|at|in|on)(?: the)?) (?:l etape )?([a-z ]{3,25}?)(?: stage| step)?(?= (?:pass|vont|va|go|goes|fais|faites|make|move|met|put|en|au|to|into|a|should)\b|$| d )/
const tested =
  /\b(?:(?:tous|toutes|all|everyone|everybody) )?(?:ceux|celles|(?:les|the) (?:personnes|candidat\w*|gens|people|candidates|ones)|those|people|candidates|anyone|everyone|everybody) (?:qui |who |that )?(?:l |n )?(?:ont|a|have|has|had|did)? ?(pas |not |n t )?(?:bien )?(reussi\w*|eu|valide\w*|passe\w*|fait|rendu|rate\w*|echoue\w*|passed|failed|pass|taken|took|finished) ?(?:a |au |in |on )?(?:le |leur |la |l |the |their |this |ce )?(?:tests?|epreuve|evaluation|assessment|quiz)\b/
const pronouns: [Who['kind'] & ('one' | 'them' | 'others' | 'other'), RegExp][] = [
  ['others', /\b(?:les autres|tous les autres|toutes les autres|le reste|the others?s|the rest|the other ones|everyone else)\b/],
  ['other', /\b(?:l autre|the other(?: one)?)\b/],
  [
    'them',
    /\b(?:les deux|both|eux|elles|leur|them|tous les deux|toutes les deux|those two|ces deux)\b|\b\w+(?:e|s|z|x) les\b(?! \w)|^\w+ les (?:en|au|a)\b/,
  ],
  [
    'one',
    /\b(?:elle|lui|il|her|him|she|he|cette (?:personne|candidate)|ce candidat|this (?:person|candidate|one))\b|^\w+ l[ae] (?:en|au|a|chez|vers)\b|^(?:on|we) (?:la|le) \w+/,
  ],
]
const everybody = /\b(?:tous|toutes|tout le monde|everyone|everybody|all of them|them all)\b/

/** Everybody that a piece of a sentence means. */
export function whoIn(text: string, shown: Shown): Who[] {
  const said = fold(text)
  const sat = tested.exec(said)
  if (sat) return [{ kind: 'tested', passed: verdictOf(sat[1], sat[2]!), words: sat[0] }]
  const group = groups.exec(said)
  const stage = group ? stageSaid(` ${group[1]}`) : undefined
  if (group && stage) return [{ kind: 'stage', stage, words: group[0] }]
  const ranks = ranksSaid(said)
  const named = namesIn(text, said, shown)
  if (ranks.length > 0 || named.length > 0) return [...(ranks.length > 0 ? [{ kind: 'ranks' as const, ranks }] : []), ...named]
  const pronoun = pronouns.find(([, pattern]) => pattern.test(said))?.[0]
  if (pronoun) return [{ kind: pronoun }]
  return everybody.test(said) ? [{ kind: 'all' }] : []
}

/** «réussi» and “passed” say how it went; «passé» and “taken” only that it was taken. */
function verdictOf(not: string | undefined, verb: string): boolean | undefined {
  if (/^(?:rate|echoue|failed)/.test(verb)) return Boolean(not)
  if (/^(?:reussi|eu|valide|passed|pass$)/.test(verb)) return !not
  return undefined
}

export function ranksSaid(said: string): number[] {
  const several = firsts.exec(said)
  if (several) return span(several[1] ?? several[2]!)
  const end = lasts.exec(said)
  if (end) return span(end[1] ?? end[2]!).map((rank) => -rank)
  const left = said.replace(beforeLast, ' ')
  const ends = [...(left === said ? [] : [-2]), ...(last.test(left) ? [-1] : [])]
  const ordered = ordinals.filter(([, pattern]) => pattern.test(left)).map(([rank]) => rank)
  const worded = numbers[spelled.exec(left)?.[1] ?? '']
  const found = [...left.matchAll(numbered), ...left.matchAll(listed), ...[bare.exec(left)].filter((one) => one !== null)]
  const figures = [...found.map((match) => Number(match[1] ?? match[2])), ...(worded ? [worded] : [])]
  return [...new Set([...ordered, ...figures, ...ends])]
}

const span = (word: string) => Array.from({ length: Math.min(numbers[word] ?? Number(word), 50) }, (_, at) => at + 1)

/** Words of names that are words of every day as well count only beside another word of the name. */
const common = new Set(
  'rose blanc petit grand roux noir brun leblanc mars may june hope cole baker cook page day test marchand boucher le la de du'.split(
    ' ',
  ),
)

function namesIn(text: string, said: string, shown: Shown): Who[] {
  const words = said.split(' ')
  const people = [
    ...shown.people,
    ...shown.known.filter((known) => !shown.people.some((one) => one.candidateId === known.candidateId)),
  ]
  const whole = people.filter(({ name }) =>
    fold(name)
      .split(' ')
      .every((part) => words.some((word) => alike(word, part))),
  )
  const full = whole.filter((one) => !whole.some((other) => other !== one && fold(other.name).includes(fold(one.name))))
  const used = new Set(full.flatMap(({ name }) => fold(name).split(' ')))
  const partly = new Map<string, Person[]>()
  for (const word of words.filter((one) => one.length > 2 && !common.has(one) && ![...used].some((part) => alike(one, part)))) {
    const having = people.filter(({ name }) =>
      fold(name)
        .split(' ')
        .some((part) => part === word || `${part}s` === word),
    )
    if (having.length > 0) partly.set(word, having)
  }
  const found: Who[] = [
    ...(full.length > 0 ? [{ kind: 'people' as const, people: full.map(personOf) }] : []),
    ...[...partly].map(([word, having]): Who => {
      const plural =
        new RegExp(`\\b(?:les|the|both|deux) (?:deux |two )?${word}`).test(said) ||
        !people.some(({ name }) => fold(name).split(' ').includes(word))
      return having.length === 1 || plural
        ? { kind: 'people', people: having.map(personOf) }
        : { kind: 'unclear', name: spelt(text, word), people: having.map(personOf) }
    }),
  ]
  if (found.length > 0) return found
  const other = /(?<![\p{L}])(?:M\.|Mme|Mr|Mrs|Ms|Madame|Monsieur)?\s?(\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+){1,2})/u.exec(
    text.slice(1),
  )?.[1]
  const first = /^(\p{Lu}[\p{Ll}-]{2,})(?:\s+(?:et|and)\s+(\p{Lu}[\p{Ll}-]{2,}))?\s+(?:en|au|à|to|at)\s/u.exec(text)
  const bareNames = (first?.slice(1) ?? []).filter((one): one is string => Boolean(one) && !verbs.test(fold(one)))
  if (!other && bareNames.length > 0) return bareNames.map((name) => ({ kind: 'name', name }))
  const called = other ? [other] : namesAfterVerb(text).flatMap(({ name }) => (name ? [name] : []))
  return called.map((name) => ({ kind: 'name', name }))
}

const verbs =
  /^(?:pass\w*|mets|mettez|deplac\w*|avanc\w*|envo\w*|present\w*|move|put|send|back|on|les?|la|the|tous|all|everyone)$/

const personOf = ({ candidateId, name }: Person): Person => ({ candidateId, name })
const spelt = (text: string, word: string) => text.split(/[\s,.;:'’]+/).find((one) => fold(one) === word) ?? word

/** The same word, one slip of the pen allowed in a long one. */
function alike(word: string, part: string): boolean {
  if (word === part) return true
  if (part.length < 5 || Math.abs(word.length - part.length) > 1) return false
  let [left, right, slips] = [0, 0, 0]
  while (left < word.length && right < part.length) {
    if (word[left] === part[right]) {
      left += 1
      right += 1
    } else {
      slips += 1
      if (word.length >= part.length) left += 1
      if (part.length >= word.length) right += 1
    }
    if (slips > 1) return false
  }
  return slips + (word.length - left) + (part.length - right) <= 1
}
