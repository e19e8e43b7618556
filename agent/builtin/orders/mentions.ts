import { ranksSaid } from '#retrieval/query/intent/ranks'
import { readNumber } from '#retrieval/query/numbers'
import type { Shown } from '../shown.ts'
import { withoutTitleFigures } from '../titles-said.ts'
import { whoIn } from '../who.ts'
import type { Who } from '../who-names.ts'
import { groups } from './groups-said.ts'
import {
  quantity,
  people,
  everybody,
  others,
  other,
  them,
  pronounWords,
  described,
  clitic,
  bareClitic,
  dated,
  ordinal,
  cardinal,
  spans,
} from './mention-patterns.ts'
import { limited, pooled, relation } from './limits-said.ts'
import { type Mention, Mentions } from './mentions-found.ts'
import { alongside, listed, rows } from './numbers-listed.ts'
import { namesAt } from './names-said.ts'
import { apposed, countIn, places } from './places-said.ts'
import { type Words, gapBefore, readWords } from './spoken-words.ts'

// Everybody a message speaks of, each with the words that say so: what is left are the words that order something.

const valueOf = (said: string) => {
  const found = new RegExp(`${ordinal}|${cardinal}`).exec(said)
  return found ? found[0] : ''
}

export function mentionsIn(said: string, shown: Shown, team: readonly string[]): { words: Words; mentions: Mention[] } {
  const text = withoutTitleFigures(said, shown)
  const words = readWords(text)
  const found = new Mentions(words)
  groups(found, shown, team)
  found.match(described, () => ({ sort: 'group', who: [{ kind: 'unknown' }] }))
  for (const mention of namesAt(words, shown, team)) found.claim(mention)
  places(found, shown)
  ranks(found, text, shown)
  listed(found)
  rows(found)
  alongside(found)
  found.match(nextOne, (said) => ({ sort: 'rank', who: besideSpoken(said, shown) }))
  found.match(other, () => ({ sort: 'others', who: [{ kind: 'other' }] }))
  found.match(others, (said) => ({ sort: 'others', who: othersOf(said) }))
  found.match(everybody, (said) => ({ sort: 'everybody', who: [{ kind: /\b(?:girls|lads)\b/.test(said) ? 'unknown' : 'all' }] }))
  found.match(relation, () => ({ sort: 'group', who: [{ kind: 'unknown' }] }))
  found.match(them, (said) => ({ sort: 'them', who: themOf(said) }))
  found.match(clitic, cliticOf)
  found.match(bareClitic, cliticOf)
  hyphened(found)
  found.match(pronounWords, (said) => ({ sort: 'pronoun', who: [{ kind: 'one', ...sexOfPronoun(said) }] }))
  // Some are spoken of, and what is said of them was not understood.
  found.match(/\b(?:ceux|celles|celui|celle|those|whoever|quiconque)\b/g, () => ({ sort: 'group', who: [{ kind: 'unknown' }] }))
  for (const mention of found.found) if (standsAlone(mention, words)) mention.who = [{ kind: 'one', sex: 'gentleman' }]
  const mentions = apposed(
    found.found.toSorted((left, right) => left.from - right.from),
    words,
    shown,
  )
  return { words, mentions: pooled(limited(otherOfName(besides(mentions, words, shown)), words), words) }
}

const place =
  /(?:^| )(?:(?:the|la|le|l|and|et) )*(?:(?:one|person|candidate|candidat|personne|celle|celui|gars|dame|lady|guy|profile?|ones?) )(?:(?:qui est|who is|just|right|directly|immediately|juste|immediatement|situee?|placee?|listed) )*(?<where>above|below|before|after|under|beneath|next to|beside|au dessus(?: de| d)?|en dessous(?: de| d)?|au dessous(?: de| d)?|avant|apres|sous|a cote(?: de| d)?)$/

/** “the one just above her”, «celle juste après Awa»: a place counted from somebody said; where it cannot be counted it is asked. */
function besides(mentions: readonly Mention[], words: Words, shown: Shown): Mention[] {
  return mentions.map((mention, at) => {
    const before = mentions[at - 1]
    const start = before?.to ?? 0
    const found = place.exec(
      words.words
        .slice(start, mention.from)
        .map(({ word }) => word)
        .join(' '),
    )
    if (!found) return mention
    const by = /^(?:above|before|avant|au dessus)/.test(found.groups!['where']!)
      ? -1
      : /^(?:below|after|under|beneath|apres|en dessous|au dessous|sous)/.test(found.groups!['where']!)
        ? 1
        : 0
    const rank = rankOf(mention.sort === 'pronoun' && before ? before : mention, shown)
    const next = rank === undefined || by === 0 ? 0 : rank + by
    const from = mention.from - found[0].trim().split(' ').length
    const who: Who[] =
      next !== 0 && Math.sign(next) === Math.sign(rank!) ? [{ kind: 'ranks', ranks: [next] }] : [{ kind: 'unknown' }]
    return { from: Math.max(start, from), to: mention.to, sort: 'rank', who }
  })
}

function rankOf({ who: [only, ...others] }: Pick<Mention, 'who'>, shown: Shown): number | undefined {
  if (!only || others.length > 0) return undefined
  if (only.kind === 'ranks') return only.ranks.length === 1 ? only.ranks[0] : undefined
  if (only.kind !== 'people' || only.people.length !== 1) return undefined
  return shown.people.find(({ candidateId }) => candidateId === only.people[0]!.candidateId)?.rank
}

/** «on garde Paul Martin et on refuse l’autre Martin»: of those who share the name, the one not said. */
function otherOfName(mentions: readonly Mention[]): Mention[] {
  const said = new Set(
    mentions.flatMap(({ who }) =>
      who.flatMap((one) => (one.kind === 'people' ? one.people.map(({ candidateId }) => candidateId) : [])),
    ),
  )
  return mentions.flatMap((mention, at) => {
    const [next, before] = [mentions[at + 1], mentions[at - 1]]
    if (mention.who[0]?.kind === 'other' && next?.from === mention.to && next.who[0]?.kind === 'unclear') return []
    const [own] = mention.who
    if (own?.kind !== 'unclear' || before?.who[0]?.kind !== 'other' || before.to !== mention.from) return [mention]
    const left = own.people.filter(({ candidateId }) => !said.has(candidateId))
    return [left.length === 1 ? { ...mention, from: before.from, who: [{ kind: 'people' as const, people: left }] } : mention]
  })
}

/** “the other three in the bottom five”: of those places, but for whom was just spoken of. */
const othersOfRange = new RegExp(
  `\\b(?:les|the|des) (?:${quantity} )?(?:autres|others?)(?: ${quantity})?(?: ${people})? (?:in|of|among|from|parmi|dans|des|sur|de) .{0,10}?(?:${quantity} (?:premiers?|premieres?|derniers?|dernieres?|first|last)|(?:first|top|last|bottom) ${quantity})`,
  'g',
)

/** «3 étoiles pour Hugo, 5 pour Sofia»: a mark, no place. */
const starred = /étoiles?|\bstars?\b|[1-5]\s?\/\s?5|sur (?:5|cinq)|out of (?:5|five)/iu
const marked = /(?<=[,;]\s*(?:et |and )?|\s(?:et|and)\s)[1-5](?=\s(?:pour|à|for|to)\s)/giu

function ranks(found: Mentions, text: string, shown: Shown): void {
  const marks = starred.test(text) ? text.replace(marked, (cut) => ' '.repeat(cut.length)) : text
  const plain = marks.replace(dated, (cut) => ' '.repeat(cut.length))
  // «les deux premiers, et la 5»: a range is read alone, then what is left.
  for (let turn = 0; turn < 3; turn += 1) {
    const said = ranksSaid(unclaimed(found, plain))
    const { counted } = said
    if (counted?.kind === 'others' && counted.count)
      found.match(othersOfRange, () => ({ sort: 'rank', who: [{ kind: 'ranks', ranks: said.ranks, others: counted.count! }] }))
    if (!locate(found, said.ranks)) {
      // What could not be found again in the words is not guessed.
      if (turn === 0 && said.ranks.length > 0 && !found.found.some(({ sort }) => sort === 'rank'))
        found.claim({ from: 0, to: Math.min(1, found.words.words.length), sort: 'rank', who: whoIn(text, shown) })
      return
    }
  }
}

const nextOne =
  /\b(?:l[ae] (?:suivante?|precedente?)|(?:the )?(?:next|following|previous) (?:one|person|candidate|applicant))\b(?! (?:etape|stage|semaine|week))/g

/** «et la suivante»: the place after whoever was just spoken of. */
function besideSpoken(said: string, shown: Shown): Who[] {
  const [just] = shown.spoken
  const rank = just ? rankOf({ who: [{ kind: 'people', people: just }] }, shown) : undefined
  const next = (rank ?? 0) + (/prece|previous/.test(said) ? -1 : 1)
  return rank !== undefined && next > 0 ? [{ kind: 'ranks', ranks: [next] }] : [{ kind: 'unknown' }]
}

/** The text with the ranks claimed so far taken out. */
function unclaimed({ found, words }: Mentions, text: string): string {
  let left = text
  for (const { from, to, sort } of found) {
    if (sort !== 'rank' && sort !== 'name' && sort !== 'mate') continue
    const [at, end] = [words.words[from]!.at, words.words[to - 1]!.end]
    left = `${left.slice(0, at)}${(sort === 'rank' ? ';' : 'X').padEnd(end - at)}${left.slice(end)}`
  }
  return left
}

/** Finds the words of the ranks said; whether any were. */
function locate(found: Mentions, ranks: readonly number[]): boolean {
  const left = new Set(ranks)
  const before = found.found.length
  for (const [at, pattern] of spans.entries())
    found.match(pattern, (words) => {
      const own = ranksOf(words, left, at === spans.length - 1)
      if (own.length === 0) return undefined
      for (const rank of own) left.delete(rank)
      return { sort: 'rank', who: [{ kind: 'ranks', ranks: own }] }
    })
  return found.found.length > before
}

function ranksOf(words: string, left: ReadonlySet<number>, single: boolean): number[] {
  if (!single) return [...left].length > 0 ? ranksSaid(words).ranks.filter((rank) => left.has(rank)) : []
  // «propose un entretien à la première»: an article counts nobody.
  if (/^une?$/.test(words.trim())) return []
  const exact = ranksSaid(words).ranks.filter((rank) => left.has(rank))
  if (exact.length === 1) return exact
  const said = valueOf(words)
  if (/^(?:tout )?(?:toute )?derniere?s?$|^last$/.test(said)) return left.has(-1) ? [-1] : []
  if (/^avant|^penult|^second .*(?:last|bottom|end)$|^last but one$/.test(said)) return left.has(-2) ? [-2] : []
  const value = Number(/^\d+/.exec(said)?.[0] ?? readNumber(said))
  return left.has(value) ? [value] : []
}

function hyphened(found: Mentions): void {
  found.words.words.forEach(({ word }, at) => {
    if (at === 0 || gapBefore(found.words, at) !== '-' || !/^(?:la|le|les|lui|leur|l)$/.test(word)) return
    found.claim({ from: at, to: at + 1, ...cliticOf(word) })
  })
}

const cliticOf = (said: string): Pick<Mention, 'who' | 'sort'> =>
  said === 'les' || said === 'leur'
    ? { sort: 'them', who: [{ kind: 'them' }] }
    : {
        sort: 'pronoun',
        who: [{ kind: 'one', ...(said === 'la' ? { sex: 'lady' } : said === 'le' ? { sex: 'gentleman' } : {}) }],
      }

function sexOfPronoun(said: string): { sex?: 'lady' | 'gentleman' } {
  if (/^(?:elle|her|she|hers|cette|this (?:lady|woman)|that (?:lady|woman)|celle)/.test(said)) return { sex: 'lady' }
  if (/^(?:il|him|he|his|ce|cet|this (?:guy|lad|man)|that (?:guy|lad|man)|celui)\b/.test(said)) return { sex: 'gentleman' }
  return {}
}

/** «lui, en entretien», «pour lui»: a man; «dis-lui» is said of both. */
const standsAlone = ({ from, to, sort }: Mention, words: Words) =>
  sort === 'pronoun' &&
  words.words[from]!.word === 'lui' &&
  gapBefore(words, from) !== '-' &&
  (to === words.words.length ||
    /[,;:.!]/.test(gapBefore(words, to)) ||
    /^(?:pour|avec|chez|sur|non|oui|en|au|et|mais)$/.test(words.words[from - 1]?.word ?? '') ||
    /^(?:non|oui|en|au|c|on|je|tu|nous|vous|il|faut)$/.test(words.words[to]?.word ?? ''))

function othersOf(said: string): Who[] {
  if (/^the other$|^l autre$/.test(said)) return [{ kind: 'other' }]
  const count = countIn(said)
  return [{ kind: 'others', ...(count ? { count } : {}) }]
}

function themOf(said: string): Who[] {
  const count = /\b(?:both|pair|duo)\b/.test(said) ? 2 : countIn(said)
  return [{ kind: 'them', ...(count ? { count } : {}) }]
}
