import { ends, gone, houses, leaves, offers, own, presents, seeks, subject, told } from './aside-words.ts'
import type { Piece, Slot } from './draft.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'

/** A stretch of a request that tells of somebody else: of who leaves or is away, or of the house that hires. */
export type Aside = { of: 'other' | 'house'; start: number; end: number; /** Where what is told begins. */ verb: number }

type Seen = { text: string; folded: string; inner: readonly TermMatch[] }

const begins =
  '(?<=(?:^|[.,;:!?\\n(] ?|(?:and|et|so|donc|as|because|car|puisque|since|mais|but|replacing|remplace|remplacer|replace) ))'
const patterns = [
  new RegExp(`(?<![a-z-])(${own} (?:${subject},? )??)(?:${told})(?![a-z\\d])`, 'g'),
  new RegExp(`${begins}((?:(?:${subject})(?: |(?='s ))|(?:she|he|they|elle|il|ils)(?: |(?='))))(?:${leaves})`, 'g'),
  new RegExp(`(?<= )((?:who|qui)(?: |(?=')))(?:${leaves})`, 'g'),
  new RegExp(`(?<![a-z'])(${gone})`, 'g'),
]

const asking = new RegExp(`(?<![a-z])${seeks}(?![a-z])`)
const house = new RegExp(`(?<![a-z])${houses}(?![a-z])`)
const presenting = new RegExp(`^${presents}(?![a-z])`)
const greeting =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|hiya|hey|morning|good (?:morning|afternoon|evening)|yeah|yes|oui|bon|alors|so|well|right|ok|okay)(?![a-z])[ ,!.:–-]*)+/

const after = (text: string, at: number) => at + (ends.exec(text.slice(at))?.index ?? text.length - at)

function othersIn({ text, folded }: Seen): Aside[] {
  return patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match): Aside | Aside[] => {
      const verb = match.index + match[1]!.length
      if (text[verb] === 'à' || text[verb] === 'À' || offers.test(folded.slice(verb))) return []
      const about = house.test(match[1]!) ? 'house' : 'other'
      return { of: about, start: match.index, end: after(folded, match.index + match[0].length), verb }
    }),
  )
}

/** Before the first verb of looking for, a house: «EHPAD de 80 lits à Roanne recrute…». */
function housesIn(seen: Seen): Aside[] {
  const { folded } = seen
  const found: Aside[] = []
  for (const { index, 0: sentence } of folded.matchAll(/[^.!?\n]+/g)) {
    const lead = /^[\s"«]*/.exec(sentence)![0].length
    const hello = greeting.exec(sentence.slice(lead))?.[0].length ?? 0
    const start = index + lead + hello
    const verb = asking.exec(sentence.slice(lead + hello))?.index
    if (verb === undefined || verb < 4 || verb > 160) continue
    const end = start + verb
    const said = folded.slice(start, end)
    if (presenting.test(said) || chief.test(said) || isHouse(seen, start, end)) found.push({ of: 'house', start, end, verb: end })
  }
  return found
}

/** «notre gérante veut…», “the chef wants…”: who asks. */
const chief = /^(?:mon|ma|notre|my|our|the|le|la|l')(?: |(?<='))(?:[a-z-]+ ){1,3}$/

function isHouse({ folded, inner }: Seen, start: number, end: number): boolean {
  const within = inner.filter((term) => term.start >= start && term.end <= end)
  if (!house.test(folded.slice(start, end)) && !within.some(({ kind }) => kind === 'industry')) return false
  if (
    /(?<![a-z])(?:ouvr(?:e|ons|ent)|opening)(?![a-z])|^(?:(?:c'est|it's) )?(?:pour|for) (?!(?:un|mon|mes|notre|our|my|a|the) client)/.test(
      folded.slice(start, end),
    )
  )
    return false
  if (/(?<![a-z])(?:who|qui|dont|someone|somebody|quelqu'un|candidat\w*|profils?)(?![a-z])/.test(folded.slice(start, end)))
    return false
  return within.every(
    ({ kind, flags, start: from, end: to }) =>
      kind !== 'occupation' ||
      flags.length > 0 ||
      within.some((other) => other.kind === 'industry' && other.start <= from && other.end >= to) ||
      new RegExp(`^ ${houses}(?![a-z])`).test(folded.slice(to)),
  )
}

/** Who leaves, who is away, who hires: told beside what is asked for. */
export function asidesIn(seen: Seen): Aside[] {
  return [...othersIn(seen), ...housesIn(seen)]
}

const kept: Record<Aside['of'], ReadonlySet<Slot>> = {
  other: new Set<Slot>(['contract_duration', 'contract']),
  house: new Set<Slot>(['location', 'distance', 'contract_duration']),
}

/** The pieces without what was told of somebody else; the job of who leaves is the one to fill, where no other is named. */
export function withoutAsides(asides: readonly Aside[], pieces: readonly Piece[]): Piece[] {
  const around = (piece: Piece) => asides.find(({ start, end }) => piece.start >= start && piece.start < end)
  const asked = pieces.some((piece) => piece.slot === 'title' && !around(piece))
  const left = asked ? undefined : pieces.find(({ slot }) => slot === 'title')
  return pieces.filter((piece) => {
    const aside = around(piece)
    return !aside || piece === left || (piece.slot !== 'title' && kept[aside.of].has(piece.slot))
  })
}
