import { ranksSaid } from '#retrieval/query/intent/ranks'
import { stageAt } from '../stage-words.ts'
import { isOrderWord } from './lexicon.ts'
import { ordinal } from './mention-patterns.ts'
import type { Mentions } from './mentions-found.ts'
import { gapBefore } from './spoken-words.ts'

// Bare numbers that are places: beside other places, or before what is ordered.

const except = 'not|pas|sauf|except|bar|but|minus|moins|hormis|excluding|without|sans'
const leftOutPlace = new RegExp(`(?<=\\b(?:${except}) )(?:la|le|the|l) ${ordinal}(?= |$)`, 'g')
const leavesOut = new RegExp(`^(?:${except})$`)

/** “1 and 2 interview, 3 test, 4 rejected”: after places, a number before what is ordered is one too. */
export function listed(found: Mentions): void {
  if (!found.found.some(({ sort }) => sort === 'rank')) return
  const { words } = found.words
  words.forEach(({ word, raw }, at) => {
    const next = words[at + 1]?.word
    if (!/^\d{1,2}$/.test(raw) || Number(word) === 0) return
    const before = words[at - 1]?.word ?? ''
    const opens = /[,;.:]/.test(gapBefore(found.words, at)) || /^(?:et|and|puis|then)$/.test(before)
    const ordered =
      stageAt(
        words
          .slice(at + 1, at + 5)
          .map((one) => one.word)
          .join(' '),
      ) ??
      (next !== undefined && isOrderWord(next))
    if ((opens && ordered) || leavesOut.test(before))
      found.claim({ from: at, to: at + 1, sort: 'rank', who: [{ kind: 'ranks', ranks: [Number(word)] }] })
  })
  // «les quatre premiers, pas le troisième»
  found.match(leftOutPlace, (said) => {
    const { ranks } = ranksSaid(said.replace(/^\w+ /, ''))
    return ranks.length === 1 ? { sort: 'rank', who: [{ kind: 'ranks', ranks }] } : undefined
  })
}

/** “1 2 3 interview”, “the first five and also 8”: numbers in a row before what is ordered, or beside a place. */
export function rows(found: Mentions): void {
  const { words } = found.words
  for (let at = 0; at < words.length; at += 1) {
    if (!isPlace(found, at)) continue
    let to = at + 1
    while (to < words.length && isPlace(found, to) && /^\s*[,&+/]?\s*$/.test(gapBefore(found.words, to))) to += 1
    const next = words
      .slice(to, to + 4)
      .map(({ word }) => word)
      .join(' ')
    const opens = at === 0 || /[,;.:]/.test(gapBefore(found.words, at))
    const goes = stageAt(next) ?? isOrderWord(words[to]?.word ?? '')
    if ((opens && to > at + 1 && goes) || follows(found, at))
      for (let one = at; one < to; one += 1)
        found.claim({ from: one, to: one + 1, sort: 'rank', who: [{ kind: 'ranks', ranks: [Number(words[one]!.raw)] }] })
    at = to - 1
  }
}

const isPlace = (found: Mentions, at: number) => {
  const { raw } = found.words.words[at]!
  return /^\d{1,2}$/.test(raw) && Number(raw) > 0 && found.isFree(at, at + 1)
}

/** «et aussi la 8» after a place */
const follows = (found: Mentions, at: number) =>
  found.found.some(
    ({ sort, to }) =>
      sort === 'rank' &&
      to < at &&
      /^(?:et|and) (?:also|aussi|egalement|puis) (?:la |le |number |numero )?$/.test(
        found.words.words.slice(to, at).reduce((all, { word }) => `${all}${word} `, ''),
      ),
  )

/** «les dossiers 2, 3 et 4»: a number beside a place is one too. */
export function alongside(found: Mentions): void {
  const { words } = found.words
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const joined = /^(?:et|and)$/.test(words[at + 1]!.word) ? at + 2 : at + 1
    const gap = found.words.text.slice(words[at]!.end, words[at + 1]!.at)
    const beside = found.found.some(({ sort, from }) => sort === 'rank' && from === joined)
    if (beside && /^\d{1,2}$/.test(words[at]!.raw) && /^\s*[,&+/]?\s*$/.test(gap) && (joined > at + 1 || gap.trim() !== ''))
      found.claim({ from: at, to: at + 1, sort: 'rank', who: [{ kind: 'ranks', ranks: [Number(words[at]!.raw)] }] })
  }
}
