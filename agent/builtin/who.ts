import { fold } from '#lib/words'
import { ranksSaid } from '#retrieval/query/intent/ranks'
import type { Stage } from '#retrieval/query/slots'
import { namesIn as namesAfterVerb } from './read-command.ts'
import type { Person, Shown } from './shown.ts'
import { stageSaid } from './stage-words.ts'
import { titled } from './titled.ts'

/** Somebody meant, as it was said. Ranks count from 1; from the end they are negative. */
export type Who =
  | { kind: 'ranks'; ranks: number[] }
  | { kind: 'people'; people: Person[] }
  /** Several of the list share the name said. */
  | { kind: 'unclear'; name: string; people: Person[] }
  /** A name that nobody on the list has. */
  | { kind: 'name'; name: string }
  | { kind: 'one' | 'them' | 'other' | 'all' }
  /** «toutes les infirmières»: a part of the list that the words alone do not tell. */
  | { kind: 'unknown' }
  /** Everybody but those just spoken of; `count` as it was said. */
  | { kind: 'others'; count?: number }
  | { kind: 'stage'; stage: Stage; words: string }
  /** Who passed the test, did not, or took it. */
  | { kind: 'tested'; passed: boolean | undefined; words: string }

const groups =
  /\b(?:(?:tous|toutes|all|everyone|everybody) )?(?:(?:ceux|celles|les (?:personnes|candidats|gens)|the ones|those|the people|people|all|everyone|everybody|anyone) (?:(?:qui sont|who are|that are|currently) )?(?:en|au|aux|a l etape|dans|at|in|on)(?: the)?) (?:l etape )?([a-z ]{3,25}?)(?: stage| step)?(?= (?:pass|vont|va|go|goes|fais|faites|make|move|met|put|en|au|to|into|a|should)\b|$| d )/
/** «tous les nouveaux», “all the new ones”: those who have not left the first stage. */
const newcomers =
  /\b(?:(?:tous|toutes) )?les (?:nouveaux|nouvelles)(?: (?:candidat\w*|venu\w*|arrivee?s?|personnes))?\b|\b(?:all )?(?:the )?(?:new (?:ones|people|candidates|applicants|arrivals)|newcomers)\b/
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
/** «tous les présélectionnés», “all shortlisted people”: a stage said of the people themselves. */
const standing =
  /\b(?:(?:tous|toutes) )?les (?:candidat\w* |personnes |profils )?(preselectionnee?s|embauchee?s|recrutee?s)\b|\b(?:all |everyone |everybody |those )?(?:the )?(shortlisted|hired)(?: (?:people|candidates|ones|applicants))?\b(?! (?:her|him|them|the|\d))/
/** «tous les candidats», “all the people”; another noun would narrow the list. */
const narrowed =
  /\b(?:(?:tous|toutes) (?:les|mes|nos|ces)|all (?:the|of the|my|our|these|those)) (?!(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten|autres?|others?|candidat\w*|candidates|profils?|profiles|personnes?|people|gens|ones|applicants|premier\w*|derniere?\w*|first|last|way)\b)\p{L}/u
const allOfThem = /\b(?:them all|all of them|eux tous|elles toutes|\w+ les (?:tous|toutes))\b/
/** «tous ceux qui ont le permis», “everyone who lives near”: known by a search, not by the list. */
const described =
  /\b(?:ceux|celles|those|everyone|everybody|anyone|all|les (?:gens|personnes|candidat\w*)|the (?:people|candidates|ones)) (?:qui|who|that|dont|whose|avec|sans|with|without)\b/
/** «1-3» */
const spans = /(?<![\d/-])(\d{1,2})\s?[-–]\s?(\d{1,2})(?![\d/-])/g
const everybody =
  /\b(?:tous|toutes|tout le monde|toute la liste|the (?:whole|entire) list|everyone|everybody|all of them|them all)\b/

/** Everybody that a piece of a sentence means. */
export function whoIn(text: string, shown: Shown): Who[] {
  const said = fold(text)
  const sat = tested.exec(said)
  if (sat) return [{ kind: 'tested', passed: verdictOf(sat[1], sat[2]!), words: sat[0] }]
  const group = groups.exec(said)
  const stage = group ? stageSaid(` ${group[1]}`) : undefined
  if (group && stage) return [{ kind: 'stage', stage, words: group[0] }]
  const fresh = newcomers.exec(said)
  if (fresh) return [{ kind: 'stage', stage: 'new', words: fresh[0] }]
  const stood = standing.exec(said)
  const there = stood && moved(said, stood) ? stageSaid(` ${stood[1] ?? stood[2]}`) : undefined
  if (stood && there) return [{ kind: 'stage', stage: there, words: stood[0] }]
  const { ranks, counted } = ranksSaid(text.replace(spans, '$1 to $2'))
  const named = namesIn(text, said, shown)
  if (ranks.length > 0 || named.length > 0) return [...(ranks.length > 0 ? [{ kind: 'ranks' as const, ranks }] : []), ...named]
  if (counted?.kind === 'others' && counted.count) return [{ kind: 'others', count: counted.count }]
  if (allOfThem.test(said)) return [{ kind: shown.group ? 'them' : 'all' }]
  const pronoun = pronouns.find(([, pattern]) => pattern.test(said))?.[0]
  if (pronoun) return [{ kind: pronoun }]
  if (described.test(said)) return [{ kind: 'unknown' }]
  if (!everybody.test(said)) return []
  return [{ kind: narrowed.test(said) ? 'unknown' : 'all' }]
}

/** Said of people, not ordered: another stage stands in the sentence beside it. */
const moved = (said: string, { 0: words, index }: RegExpExecArray) =>
  stageSaid(` ${said.slice(0, index)} | ${said.slice(index + words.length)}`) !== undefined

/** «réussi» and “passed” say how it went; «passé» and “taken” only that it was taken. */
function verdictOf(not: string | undefined, verb: string): boolean | undefined {
  if (/^(?:rate|echoue|failed)/.test(verb)) return Boolean(not)
  if (/^(?:reussi|eu|valide|passed|pass$)/.test(verb)) return !not
  return undefined
}

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
  const partly = new Map<string, readonly Person[]>()
  for (const word of words.filter((one) => one.length > 2 && !common.has(one) && ![...used].some((part) => alike(one, part)))) {
    const having = people.filter(({ name }) =>
      fold(name)
        .split(' ')
        .some((part) => part === word || `${part}s` === word),
    )
    if (having.length > 0) partly.set(word, having.length > 1 ? titled(text, word, having) : having)
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
