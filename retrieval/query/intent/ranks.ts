import { foldSame } from '../fold.ts'
import { withoutAmounts } from './amounts.ts'
import { endsSaid, fromTheEnd } from './ends.ts'

// Places in a list, and groups of the people on it, as they are said: «la 2 et la 5», "two, four and five", «les deux premiers»,
// "the other two", «le dernier». One reader for the search and for the assistant's orders.

/** What counts the people meant without naming them. */
export type Counted =
  /** «les trois», "both": as many as were just spoken of together, or as many from the top. */
  | { kind: 'group'; count: number }
  /** «les deux autres», "the other one", «les autres» (no count). */
  | { kind: 'others'; count?: number }
export type Said = { ranks: number[]; counted?: Counted }

const ordinalWords: Record<string, number> = {}
const ordinalForms = [
  'premier premiere premiers premieres 1er 1ere 1re 1ers 1eres first 1st',
  'deuxieme deuxiemes second seconde 2e 2eme 2em 2ieme 2nd 2nde 2d',
  'troisieme troisiemes 3e 3eme 3em 3ieme third 3rd',
  'quatrieme 4e 4eme 4em 4ieme fourth 4th',
  'cinquieme 5e 5eme 5em 5ieme fifth 5th',
  'sixieme 6e 6eme 6em 6ieme sixth 6th',
  'septieme 7e 7eme 7em 7ieme seventh 7th',
  'huitieme 8e 8eme 8em 8ieme eighth 8th',
  'neuvieme 9e 9eme 9em 9ieme ninth 9th',
  'dixieme 10e 10eme 10em 10ieme tenth 10th',
  'onzieme 11e 11eme 11em 11ieme eleventh 11th',
  'douzieme 12e 12eme 12em 12ieme twelfth 12th',
  'treizieme 13e 13eme 13em 13ieme thirteenth 13th',
  'quatorzieme 14e 14eme 14em 14ieme fourteenth 14th',
  'quinzieme 15e 15eme 15em 15ieme fifteenth 15th',
]
ordinalForms.forEach((forms, at) => {
  for (const form of forms.split(' ')) ordinalWords[form] = at + 1
})
const cardinals: Record<string, number> = Object.fromEntries(
  [
    'un une one',
    'deux two',
    'trois three',
    'quatre four',
    'cinq five',
    'six',
    'sept seven',
    'huit eight',
    'neuf nine',
    'dix ten',
    'onze eleven',
    'douze twelve',
    'treize thirteen',
    'quatorze fourteen',
    'quinze fifteen',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
)
Object.assign(cardinals, { vingt: 20, twenty: 20, couple: 2, paire: 2, pair: 2 })

const list = (words: string) => new Set(words.split(' '))
/** What a rank follows. */
const leads = list(
  'la le l number numbers numero numeros no n nos num nr candidate candidates candidat candidats candidature profil profils profile profiles rank rang celui celle ranked placed',
)
/** What a rank in figures may follow as well. */
const looseLeads = list(
  'les the du de au aux of to for with avec pour personne person position compare comparer comparez shortlist reject refuse garde keep contacte email msg message text envoie vs bin drop down degage degagez sortez exit ditch against decline refus retenus retenu rejects why about around move passe mets put ecarte elimine montre show open ouvre shortlister call ring appelle invite note tag on like comme',
)
const joins = list('et and ou or puis vs v versus contre avec with plus ainsi que against then , & + / ni nor face')
const fillers = list('la le les l the number numero n no candidate candidat profil profile celui celle du de au a to')
/** Nouns that a number counts: no ranks. */
const counted = list(
  'profil profils profile profiles candidat candidats candidate candidates candidatures personnes personne people persons others autres other more new nouveaux fois times postes poste jobs jours days mois months ans annees years semaines weeks heures hours h hrs km kilometres miles mi min minutes mn k euros pounds lits beds places couverts covers pages page resultats results suivants suivantes next derniers dernieres last premiers premieres first top best meilleurs meilleures critere criteres criteria skills langues languages entretiens interviews nights nuits shifts days jour day star etoiles stars people eme e lignes points mails mail emails email voicemails voicemail calls appels relances relance sms texts messages messageries',
)
/** What may follow a rank in words or figures that stands at the head of a clause. */
const goesOn = list(
  's is goes looks seems has should can to into en va passe passera est a au direction aussi also too in out at on for pour stage gets deserves moves needs → ❌ non no nope oui yes ok stp please pls svp then puis together against side stack first d up down sont are look dans not pas et and what when does do did do se ne y',
)
/** What is done to people of a list, right before whom. */
const orders = list(
  'compare comparer comparez shortlist reject refuse decline drop bin binning ditch veto sack keep garde retiens ecarte rejette degage elimine preselectionne exit',
)
const nouns = list('one ones candidate person profile guy girl lady woman man match result hit name place pick choice applicant')

type Token = { word: string; figure: boolean }

function tokensOf(text: string): Token[] {
  return [
    ...withoutAmounts(text).matchAll(
      /\d+(?:st|nde?|rd|th|eres?|ers?|re|emes?|em|ieme|e|d)?(?![a-z0-9])|\p{L}+|[,;:!?&+/~.…]|→|->|=>|❌|\n|\p{Extended_Pictographic}/gu,
    ),
  ].map(([word]) => ({ word: /^(?:->|=>)$/.test(word) ? '→' : word, figure: /^\d{1,3}$/.test(word) }))
}

const valueOf = ({ word, figure }: Token): number | undefined => (figure ? Number(word) : cardinals[word])
const isEnd = (token: Token | undefined) => token === undefined || /^[.;:!?\n…]$/.test(token.word)
const span = (from: number, to: number) => Array.from({ length: Math.max(0, Math.min(to - from + 1, 100)) }, (_, at) => from + at)

const firstPlural = /^(?:premiers|premieres|1ers|1eres|first|best|top|meilleurs|meilleures)$/
const lastPlural = /^(?:derniers|dernieres|last|bottom)$/

/** «les deux premiers», "the top three", «les 3 derniers», «du 2 au 5». */
function rangeSaid(tokens: readonly Token[]): number[] | undefined {
  for (const [at, token] of tokens.entries()) {
    const value = valueOf(token)
    if (value === undefined || value > 100) continue
    const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
    const beyond = /^(?:tous|toutes|mieux|du)$/.test(after) ? (tokens[at + 2]?.word ?? '') : ''
    const unit = tokens[at + 2]?.word ?? ''
    if (firstPlural.test(after) && !/^(?:h|km|ans|mois|months|years)$/.test(unit)) return span(1, value)
    if (/^(?:premier|premiere)$/.test(after) && value > 1) return span(1, value)
    if (
      /^(?:places|placees|classes|classees|notes|notees|haut|top)$/.test(beyond) ||
      (firstPlural.test(beyond) && after !== 'du')
    )
      return span(1, value)
    if (lastPlural.test(after) || (lastPlural.test(beyond) && after !== 'du'))
      return span(1, value)
        .map((rank) => -rank)
        .reverse()
    if (!counted.has(after) || /^(?:profils?|candidate?s?|profiles?|people|ones)$/.test(after)) {
      if (firstPlural.test(before) && before !== 'first') return span(1, value)
      if (before === 'first' && !/^(?:shift|nights?)$/.test(after)) return span(1, value)
      if (lastPlural.test(before) && value > 1)
        return span(1, value)
          .map((rank) => -rank)
          .reverse()
    }
    const end = tokens[at + 2] ? endOfRange(tokens, at) : undefined
    if (end !== undefined && end > value && end <= 50) return span(value, end)
  }
  return undefined
}

function endOfRange(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:a|au|to|through|thru)$/.test(tokens[at + 1]?.word ?? '')) return undefined
  const next = /^(?:la|le|l|number)$/.test(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2
  const [end, after] = [tokens[next], tokens[next + 1]]
  // «de un à cinq» as well as “2 to 5”; a word and a figure are no range.
  if (!end || end.figure !== tokens[at]!.figure || (after && counted.has(after.word))) return undefined
  return valueOf(end)
}

/** Whether a number here is a place in the list. */
function isRank(tokens: readonly Token[], at: number, open: boolean): boolean {
  const token = tokens[at]!
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const one = /^(?:un|une|one)$/.test(token.word)
  if (valueOf(token)! < 1 || valueOf(token)! > 50) return false
  if (token.word === 'couple' || token.word === 'paire' || token.word === 'pair') return false
  if (
    after &&
    counted.has(after.word) &&
    !(after.word === 'next' && tokens[at + 2]?.word === 'to') &&
    !(before && leads.has(before.word) && token.figure && /^(?:en|a|first|last)$/.test(after.word))
  )
    return false
  if (before?.word === 'les' && token.figure && !open && !joinsList(tokens, at)) return false
  if (before && leads.has(before.word)) return !(one && /^(?:la|le|l)$/.test(before.word)) || open || startsList(tokens, at)
  if (open) return !one || joined(tokens, at)
  if (one) return startsList(tokens, at)
  if (before && (token.figure ? looseLeads : orders).has(before.word)) return true
  const head =
    at === 0 ||
    isEnd(before) ||
    /^[,~]$/.test(before!.word) ||
    /^(?:so|right|ok|alors|bon|donc|non|no|yes|oui|et|and|now|euh)$/.test(before!.word)
  if (head && (after === undefined ? token.figure : goesOn.has(after.word) || joinsList(tokens, at))) return token.figure || !one
  return after?.word === 's' || startsList(tokens, at)
}

const joined = (tokens: readonly Token[], at: number) =>
  joins.has(tokens[at - 1]?.word ?? '') || fillers.has(tokens[at - 1]?.word ?? '')
const joinsList = (tokens: readonly Token[], at: number) =>
  joins.has(tokens[at + 1]?.word ?? '') && tokens[at + 1]!.word !== 'plus'

/** "two, four and five stack up": two numbers or more, joined, that count nothing. */
function startsList(tokens: readonly Token[], at: number): boolean {
  let count = 1
  let next = at + 1
  for (;;) {
    let probe = next
    while (tokens[probe] && (joins.has(tokens[probe]!.word) || fillers.has(tokens[probe]!.word)) && tokens[probe]!.word !== 'a')
      probe++
    const value = probe > next && tokens[probe] ? (valueOf(tokens[probe]!) ?? ordinalWords[tokens[probe]!.word]) : undefined
    if (value === undefined || value > 50) break
    count++
    next = probe + 1
  }
  if (count < 2) return false
  const after = tokens[next]
  if (after && counted.has(after.word)) return false
  return (
    after === undefined ||
    isEnd(after) ||
    goesOn.has(after.word) ||
    /^[,~]$/.test(after.word) ||
    (tokens[at]!.figure && !/^\p{L}/u.test(after.word))
  )
}

const isLast = ({ word }: Token) => /^(?:last|bottom|end)$/.test(word)

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at]!
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (
    (/^(?:une|un|en)$/.test(before) && !/^(?:position|place|rang|spot|slot)$/.test(after)) ||
    /^(?:secours|soins|aid|emploi|degre)$/.test(after)
  )
    return false
  if (word === 'second' && /^(?:to|from|last)$/.test(after) && tokens.slice(at + 1, at + 4).some(isLast)) return false
  if (/^(?:first|second)$/.test(word) || word === 'premier')
    return (
      /^(?:the|le|la|l|du|au|tout|toute|of|to|with|and|et|or|ou|number|my|ce|cette|this|that|vs|,)$/.test(before) ||
      orders.has(before) ||
      nouns.has(after) ||
      /^(?:and|et|,|or|ou|vs|→|:)$/.test(after) ||
      at === 0
    )
  return true
}

/** Single places: «la 1 et la 3», «le deuxième», "numbers 2, 4 and 5". */
function singles(tokens: readonly Token[]): number[] {
  const found: number[] = []
  let open = false
  tokens.forEach((token, at) => {
    const ordinal = ordinalWords[token.word]
    if (ordinal !== undefined) {
      if (!isOrdinal(tokens, at)) return
      found.push(ordinal)
      open = true
      return
    }
    if (valueOf(token) !== undefined) {
      if (isRank(tokens, at, open)) {
        found.push(valueOf(token)!)
        open = true
      }
      return
    }
    if (!joins.has(token.word) && !fillers.has(token.word)) open = false
  })
  return [...new Set(found)]
}

const topOne =
  /\b(?:the |our |your )?(?:top|best|highest|leading|number one|no 1)(?:[- ](?:ranked|placed|scoring|rated|scored))? (?:one|candidate|person|profile|match|result|hit|guy|score|applicant)\b|\bl[ea] (?:mieux|meilleure?) (?:classee?|placee?|notee?|candidate?|profil|score)\b|\b(?:tout )?(?:en|au) (?:haut|sommet)(?: de (?:la |ta |ma )?(?:liste|page))?\b(?<!mett\w+ .*|mets .*)|\b(?:du |le |la )plus haut(?:e)? (?:de la liste|classee?|place|score)\b|\b(?:en )?tete de (?:la )?liste\b|\bthe one (?:at the top|on top|in first place)\b|\bwho(?:'s| is) (?:ranked |in )?(?:first|top)\b|\bqui est (?:premiere?|en tete)\b|\btop of (?:the|your|my) list\b|(?<![-a-z])(?:lui|elle|him|her|celui-ci|celle-ci|celui-la|celle-la|this one|that one) (?:tout )?(?:en tete|en premier|en premiere (?:place|position)|at the top|on top|up top|at number one|in first place|comes? first)(?![a-z])|\bwhoever(?:'s| is) (?:at the )?(?:top|first)\b/

const quantity = '(\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten|one)'
const otherOnes = new RegExp(
  `\\b(?:les|the|ces|those|all|tous les|toutes les|nos) (?:${quantity} )?(?:autres?|others?|restants?|restantes?|remaining(?: ones)?)(?: ${quantity})?(?: (?:ones|candidates|profiles|people|candidats|profils))?\\b|\\b(?:the rest|le reste|everyone else|everybody else|tous sauf (?:elle|lui|eux|elles|la|le)|all but (?:her|him|them)|l'autre|the other one|the other(?= *(?:$|[,.;!?])))(?![a-z])`,
)
/** «mieux que les autres», "ahead of the rest": whom somebody is measured against. */
const measured =
  /(?:qu'|\b(?:que|ke|than|over|above|below|from|compared (?:to|with)|par rapport aux?|devant|derriere|before|ahead of|behind|unlike|contrairement aux?|devance\w*(?: t (?:il|elle))?|depasse\w*|precede\w*|bat|beats?|outranks?|tops?)(?:-t-(?:il|elle))?) ?(?:all |tous |toutes )?(?:the |les )?(?:others?|autres|rest|reste)\b/g
const together = new RegExp(
  `\\b(?:(?:tou(?:te)?s )?(?:les|ces|aux|des) ${quantity}|(?:all|the|these|those|both of the|of the|all of the) ${quantity}(?: of (?:them|those|these))?|both|them both|the pair|(?:elles|eux) ${quantity}|you two)(?: (?:la|there|candidats?|candidates?|profils?|profiles?|people|personnes?|ones))?\\b(?! (?:premi|derni|first|last|autres?|others?|suivant|next|ans|years|jours|days|mois|months|semaines|weeks|criter|langues|languages|entretiens|interviews|postes|jobs|filtre|filters|conditions))`,
)

/** The places that a sentence names, or the group that it counts. */
export function ranksSaid(given: string): Said {
  const text = given.replace(/l['’]une? .{0,16}l['’]autre/i, ' ')
  const tokens = tokensOf(text)
  const said = tokens.map(({ word }) => word).join(' ')
  const range = rangeSaid(tokens)
  const counted = countedIn(said, foldSame(text))
  // “the other three in the bottom five”
  if (range) return { ranks: range, ...(counted?.kind === 'others' && { counted }) }
  const back = ordinalWords[fromTheEnd.exec(said)?.[1] ?? '']
  if (back) return { ranks: [-back] }
  const found = singles(tokens)
  const ends = endsSaid(said)
  const top = found.length === 0 && topOne.test(foldSame(text)) ? [1] : []
  return { ranks: [...new Set([...found, ...top, ...ends])], ...(counted && { counted }) }
}

function countedIn(said: string, folded: string): Counted | undefined {
  const other = otherOnes.exec(folded.replace(measured, ' '))
  if (other) {
    const word = other[1] ?? other[2] ?? (/^(?:l'autre|the other(?!s))/.test(other[0]) ? 'one' : undefined)
    return { kind: 'others', ...(word && { count: cardinals[word] ?? Number(word) }) }
  }
  const group = together.exec(said)
  if (!group) return undefined
  const word = group.slice(1).find(Boolean)
  const count = word ? (cardinals[word] ?? Number(word)) : 2
  return count > 1 ? { kind: 'group', count } : undefined
}
