import { fold } from '#lib/words'
import { readNumber } from '#retrieval/query/numbers'
import type { Sieve } from '../sieve.ts'
import { stageAt, stageSaid } from '../stage-words.ts'
import { orderedAfter, people } from './mention-patterns.ts'
import type { Mentions } from './mentions-found.ts'
import { isOrderWord } from './lexicon.ts'
import { gapBefore, wordsAt } from './spoken-words.ts'

// «ceux en présélection qui parlent anglais», “those waiting more than ten days”: a part of a job’s people, by what is true of them.

const single = 'celui|celle|l[ae] (?:personne|candidate?|seule?)|the (?:one|person|candidate|applicant)'
const many = `ceux|celles|(?:les|des|nos|mes|the|our|my|those|these|them) (?:autres |other )?${people}|those|whoever|quiconque|tous|toutes|tout le monde|everyone|everybody|anyone|anybody|any1|the lot|them lot|people|candidates|applicants|folks`
const heads = new RegExp(`\\b(?:(?:tous|toutes|all|every|just|parmi|among|of) )*(?:(${single})|${many})(?= |$)`, 'g')

const links =
  /^(?: (?:qui|qu|who|that|et|and|are|is|s|re|sont|est|has|have|ve|been|currently|actuellement|still|encore|toujours|deja|already|also|aussi|en plus|both|all|tous|toutes)(?= |$)| \w{4,}ent(?= (?:en|au|aux|dans|depuis) ))*/
const number =
  '(\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|one|two|three|four|five|seven|eight|nine|ten|fifteen|twenty|thirty|a)'
const waited = new RegExp(
  `^ (?<wait>(?:attend\\w*|patient\\w*|waiting|waited|stuck|bloque\\w*|sitting|sat|languish\\w*|stagn\\w*|train\\w*|moisi\\w*|parked|la|there|en attente|in the (?:same )?stage|dans la (?:meme )?etape) )*(?<since>(?:depuis|for|since|it s been) )?(?<more>(?:plus de|plus d|over|more than|longer than|above) )?(?<least>(?:au moins|at least|minimum) )?${number} (?<unit>jours?|days?|j|semaines?|weeks?|mois|months?)(?<orMore> (?:ou plus|et plus|or more|and more|plus|or over))?(?= |$)`,
)
const rated = new RegExp(
  `^ (?<mark>(?:rated|notee?s?|scored|marked|avec|with|ayant|ont|at|a|de|une note de|a rating of) )*(?<least>(?:au moins|at least|minimum|plus de|over|more than) )?${number}(?<of> (?:sur|out of) (?:5|five|cinq))?(?<star> (?:stars?|etoiles?))?(?<orMore> (?:et plus|ou plus|or more|and up|and above|or above|or better|or over|et au dessus|minimum|plus))?(?= |$)`,
)
const tagged =
  /^ (?:tagged|taguee?s?|etiquet\w+|labell?ed|marked|(?:avec|with|ont|have|having|carrying|portant|portent|of|du|sous) (?:le |l |la |the |a |an |un |une )?(?:tag|etiquette|label))(?: (?:as|comme|de|d))? /
const sat =
  /^ (?:(?:l |n |ne )?(?:ont |a |avait |avaient |have |has |had )?(?<not>pas |not |n t |never )?(?:bien )?)(?:didn t |did not )?(?<verb>reussi\w*|valide\w*|rate\w*|echoue\w*|loupe\w*|pass(?:ed)?|fail(?:ed)?|flunked|cleared|aced)(?: (?:a|au|in|on|sur|le|leur|son|la|l|the|their|his|her|this|ce))* (?:tests?|epreuve|evaluation|assessment|quiz)(?= |$)/
const standsIn =
  /^ (?:(?:s|at|in|on|dans|avec|with|en|au|aux|a|du|de|la|l|le|the|un|une|an|etape|stage|column|colonne|phase|sitting|stuck|reste\w*) )*/
const describes =
  /^ (?!(?:de|of|on|from|sur) (?:la|cette|ma|notre|the|this|my|our) (?:liste?|page|lot)\b)(?!a (?:part|l exception)\b)(?:speak\w*|parl\w*|know\w*|connaiss\w*|sait|savent|hold\w*|ont|a|got|avec|with|live\w*|habit\w*|based|bas[ee]e?s?|work\w*|travaill\w*|possed\w*|maitris\w*|certifi\w*|qualified|dispo\w*|available|free|libres?|from|de|d|a moins|within|near|pres|titulaires?|diplome\w*|trained|formee?s?|bilingu\w*|fluent|cherch\w*|veulent|want|accept\w*) /
/** Said of them, and beyond what can be told of a board or a profile. */
const says =
  /^ (?:(?:qui|who|that|whose|dont|sans|without|where) |(?:with|avec) |(?:ne|n|don t|doesn t|not|pas|never|hasn t|haven t|didn t) )/

type Read = { sieve: Sieve; to: number; single: boolean }

/** Each part of the people that a message speaks of by more than a stage or a test alone. */
export function partsSaid(found: Mentions, people: readonly string[]): void {
  const { said } = found.words
  for (const head of said.matchAll(heads)) {
    const read = readPart(found, head.index + head[0].length, new Set(people.flatMap((name) => fold(name).split(' '))))
    if (!read || !isPart(read.sieve)) continue
    const [from, to] = wordsAt(found.words, head.index, read.to - head.index)
    const words = said.slice(head.index, read.to)
    const one = head[1] !== undefined ? { single: true } : {}
    found.claim({ from, to, sort: 'group', who: [{ kind: 'part', sieve: read.sieve, words, ...one }] })
  }
}

/** A stage alone, or a test alone, is read elsewhere. */
const isPart = ({ stage, passed, ...more }: Sieve) =>
  Object.keys(more).some((key) => key !== 'unread') ||
  (stage !== undefined && passed !== undefined) ||
  (more.unread !== undefined && (stage !== undefined || passed !== undefined))

function readPart(found: Mentions, start: number, names: ReadonlySet<string>): Omit<Read, 'single'> | undefined {
  const { said } = found.words
  const sieve: Sieve = {}
  let at = start
  for (let turn = 0; turn < 5; turn += 1) {
    if (turn > 0 && stopsAt(found, at)) break
    const linked = at + links.exec(said.slice(at))![0].length
    const before = { ...sieve }
    const next = qualifier(found, { at: linked, names }, sieve) ?? qualifier(found, { at, names }, sieve)
    if (next !== undefined && sieve.stage !== before.stage && isTarget(said, { start, at, linked, next })) {
      delete sieve.stage
      break
    }
    if (next === undefined) {
      const end = says.test(said.slice(at)) && at > start && !commaAt(found, at) ? endOf(found, { at, names }) : at
      if (end > at) sieve.unread = said.slice(at, end).trim()
      at = end
      break
    }
    at = next
  }
  return at > start ? { sieve, to: at } : undefined
}

type Place = { start: number; at: number; linked: number; next: number }

/** «ceux notés 4 et plus en offre»: a stage right after them is where they go, unless they are said to be there or the order says more. */
const isTarget = (said: string, { start, at, linked, next }: Place) =>
  at > start &&
  linked === at &&
  stageSaid(said.slice(next)) === undefined &&
  !orderedAfter.test(`${said.slice(0, start)} ${said.slice(next)}`.replace(/\b(?:move|passe\w*)\b/g, ''))

type At = { at: number; names: ReadonlySet<string> }

/** Reads one thing that is said of them; gives where it ends. */
function qualifier(found: Mentions, { at, names }: At, sieve: Sieve): number | undefined {
  const rest = found.words.said.slice(at)
  const stood = waited.exec(rest)
  if (stood && (stood.groups!['wait'] || stood.groups!['since'] || stood.groups!['more'] || stood.groups!['least'])) {
    const { unit, more } = stood.groups!
    sieve.days = valueOf(stood[5]!) * (/^(?:sem|week)/.test(unit!) ? 7 : unit!.startsWith('mo') ? 30 : 1) + (more ? 1 : 0)
    return at + stood[0].length
  }
  const mark = rated.exec(rest)
  if (mark && (mark.groups!['star'] || mark.groups!['of'] || /\b(?:rated|note|rating)/.test(mark.groups!['mark'] ?? ''))) {
    sieve.rating = { value: valueOf(mark[3]!), least: Boolean(mark.groups!['orMore'] ?? mark.groups!['least']) }
    return at + mark[0].length
  }
  const tag = tagged.exec(rest)
  if (tag) return readTag(found, { at: at + tag[0].length, names }, sieve)
  const test = sat.exec(rest)
  if (test) {
    sieve.passed =
      /^(?:rate|echoue|loupe|fail|flunked)/.test(test.groups!['verb']!) ===
      (Boolean(test.groups!['not']) || /^ (?:didn t|did not) /.test(test[0]))
    return at + test[0].length
  }
  const stand = standsIn.exec(rest)
  const stage = stand && sieve.stage === undefined ? stageAt(rest.slice(stand[0].length)) : undefined
  if (stand && stage) {
    sieve.stage = stage.stage
    return at + stand[0].length + stage.length
  }
  if (!describes.test(rest) || names.has(/^ (?:de|d|of|from) (\w+)/.exec(rest)?.[1] ?? '')) return undefined
  const end = endOf(found, { at, names })
  // Who took a test is read elsewhere.
  if (/\b(?:tests?|epreuve|evaluation|assessment|quiz)\b/.test(rest.slice(0, end - at))) return undefined
  const [from, to] = wordsAt(found.words, at + 1, end - at - 1)
  sieve.criterion = found.words.text.slice(found.words.words[from]!.at, found.words.words[to - 1]!.end)
  return end
}

const valueOf = (said: string) => (said === 'a' ? 1 : /^\d/.test(said) ? Number(said) : readNumber(said))

function readTag(found: Mentions, { at, names }: At, sieve: Sieve): number {
  const end = Math.min(endOf(found, { at: at - 1, names }), at + 40)
  const [from, to] = wordsAt(found.words, at, end - at)
  const last = Math.min(to, from + 3)
  const { words, text } = found.words
  sieve.tag = text.slice(words[from]!.at, words[last - 1]!.end)
  return found.words.starts[last - 1]! + words[last - 1]!.word.length
}

/** Where what is said of people ends: at a stop, at the stage that they go to, at a word that orders something. */
function endOf(found: Mentions, { at, names }: At): number {
  const { words, starts, said } = found.words
  const first = wordsAt(found.words, at + 1, 1)[0]
  for (let to = first + 1; to < words.length; to += 1) {
    const rest = said.slice(starts[to]!)
    const goes =
      /^(?:to|into|in|onto|en|au|a|aux|dans|for|pour|through to|go|goes|should|can|need|needs)(?: (?:the|la|l|le|to))? /.exec(
        rest,
      )
    if (goes && (stageAt(rest.slice(goes[0].length)) || names.has(/^\w+/.exec(rest.slice(goes[0].length))?.[0] ?? '')))
      return starts[to]! - 1
    if (/[,;:.!?→()–—]/.test(gapBefore(found.words, to)) || found.found.some((one) => one.from === to)) return starts[to]! - 1
    if (to > first + 1 && isOrderWord(words[to]!.word) && orders.test(words[to]!.word)) return starts[to]! - 1
    if (/^(?:and|et|puis|then) /.test(rest) && orders.test(words[to + 1]?.word ?? '')) return starts[to]! - 1
  }
  return said.length
}

const orders =
  /^(?:pass\w*|met\w*|mets|move|reject|refus\w*|shortlist|preselection\w*|send|envo\w*|write|ecri\w*|email|tag|tagu\w*|assign\w*|confi\w*|note|put|drop|bin|invite|convoqu\w*|go|goes|vont|relanc\w*|contact\w*|gard\w*|keep|gets?|receives?|recoivent|passent)$/

const commaAt = (found: Mentions, at: number) => {
  const next = found.words.starts.findIndex((start) => start > at)
  return next !== -1 && gapBefore(found.words, next).includes(',')
}

const stopsAt = (found: Mentions, at: number) => {
  const next = found.words.starts.findIndex((start) => start > at)
  return next !== -1 && /[;:.!?→(–—]/.test(gapBefore(found.words, next))
}
