import { ranksSaid } from '#retrieval/query/intent/ranks'
import { readNumber } from '#retrieval/query/numbers'
import { rankedIn, type Shown } from '../shown.ts'
import { cardinal, endOfList, fromEnd, ordinal, placesFromEnd, quantity } from './mention-patterns.ts'
import type { Mention, Mentions } from './mentions-found.ts'
import { type Words, gapBefore } from './spoken-words.ts'

// Places that are counted from the end, and ranges of which one end is not said.

const counted = `(?:(?:la|le|l|the|number|numero|no|n) )*(?<place>${ordinal}|${cardinal})`
const onwards = new RegExp(
  `\\b(?:(?:from|starting (?:at|from|with)) ${counted} (?:down(?:wards?)?|on(?:wards?)?|and below|to the (?:end|bottom))|${counted} (?:et (?:tous |toutes )?(?:les suivante?s|ceux d apres|celles d apres|apres)|and (?:below|under|down|everyone after|all after|onwards?)))(?= |$)`,
  'g',
)
const upTo = new RegExp(
  `^(?:(?:tout le monde|tous|toutes|everyone|all) )?(?:jusqu (?:au|a la|a)|up to(?: and including)?) ${counted}(?= |$)`,
  'g',
)

const valueOf = (said: string) => ranksSaid(`la ${said}`).ranks[0] ?? Number(/\d+/.exec(said)?.[0] ?? readNumber(said))

export function places(found: Mentions, shown: Shown): void {
  found.match(placesFromEnd, (said) => ({ sort: 'rank', who: [{ kind: 'ranks', ranks: [fromLast(said)] }] }))
  found.match(endOfList, (said) => ({
    sort: 'rank',
    who: [{ kind: 'ranks', ranks: [/\b(?:bottom|end|bas|fin|last|dernier\w*)\b/.test(said) ? -1 : 1] }],
  }))
  found.match(fromEnd, (words) => {
    const count = countIn(words) ?? 0
    const bottom = /\b(?:bas|bottom|end|fin)\b/.test(words)
    return {
      sort: 'rank',
      who: [{ kind: 'ranks', ranks: Array.from({ length: count }, (_, at) => (bottom ? at - count : at + 1)) }],
    }
  })
  const last = shown.people.at(-1)?.rank ?? 0
  found.match(onwards, (said) => between(placeIn(onwards, said), last))
  found.match(upTo, (said) => between(1, placeIn(upTo, said)))
}

export const countIn = (said: string) => {
  const found = new RegExp(`\\b${quantity}\\b`).exec(said)?.[0]
  return found ? readNumber(found) : undefined
}

function placeIn(pattern: RegExp, said: string): number {
  const [hit] = said.matchAll(pattern)
  const place = Object.values(hit?.groups ?? {}).find(Boolean)
  return place ? valueOf(place) : 0
}

function between(from: number, to: number): Pick<Mention, 'sort' | 'who'> | undefined {
  if (from < 1 || to < from || to - from > 100) return undefined
  return { sort: 'rank', who: [{ kind: 'ranks', ranks: Array.from({ length: to - from + 1 }, (_, at) => from + at) }] }
}

/** «avant-avant-dernière», “last but two”, “third from the bottom” */
function fromLast(said: string): number {
  const avant = said.match(/avant/g)?.length ?? 0
  if (avant > 0) return -avant - 1
  if (/ante/.test(said)) return -3
  const but = /but (\w+)/.exec(said)?.[1]
  return but ? -readNumber(but) - 1 : -valueOf(/second|third|fourth|fifth/.exec(said)?.[0] ?? 'second')
}

/** «Awa la première», “Priya (4th)”: a place beside a name is the same person’s, or it is not known who is meant. */
export function apposed(mentions: readonly Mention[], words: Words, shown: Shown): Mention[] {
  const left: Mention[] = []
  for (const mention of mentions) {
    const before = left.at(-1)
    const beside = before?.to === mention.from && /^[\s(-]*$/.test(gapBefore(words, mention.from))
    if (!before || !beside || !isPlaceOfName(before, mention)) left.push(mention)
    else left[left.length - 1] = joined(before, mention, { words, shown })
  }
  return left
}

const isPlaceOfName = (before: Mention, mention: Mention) =>
  [before, mention]
    .map(({ sort }) => sort)
    .sort()
    .join() === 'name,rank' && [before, mention].every(isSingle)

const isSingle = ({ who: [one, ...more] }: Mention) =>
  more.length === 0 &&
  one !== undefined &&
  (one.kind === 'people' ? one.people.length === 1 : one.kind === 'ranks' && one.ranks.length === 1)

function joined(before: Mention, mention: Mention, { words, shown }: { words: Words; shown: Shown }): Mention {
  const [name, place] = before.sort === 'name' ? [before, mention] : [mention, before]
  const [one, other] = [name.who[0]!, place.who[0]!]
  const rank = other.kind === 'ranks' ? other.ranks[0]! : 0
  const same = one.kind === 'people' && rankedIn(shown, rank)?.candidateId === one.people[0]!.candidateId
  const firstly = place === mention && rank === 1 && /^(?:l[ae] )?(?:premiere?|first)$/.test(said(place, words))
  return { ...name, from: before.from, to: mention.to, ...(same || firstly ? {} : { who: [{ kind: 'unknown' }] }) }
}

const said = ({ from, to }: Mention, { words }: Words) =>
  words
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
