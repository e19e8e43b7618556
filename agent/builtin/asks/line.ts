import { type Mark, dayNames, marksIn } from '../marks-said.ts'
import type { Mention } from '../orders/mentions-found.ts'
import { mentionsIn } from '../orders/mentions.ts'
import type { Words } from '../orders/spoken-words.ts'
import type { Shown } from '../shown.ts'

/** The words of a message with its people as `@` (several as `%`), its trades, tongues, cards and places each as one sign. */
export type AskLine = {
  words: string[]
  mentions: Mention[]
  trade: boolean
  pronoun: boolean
  /** The message without whom it names. */
  beside: string
}

const several = new Set<Mention['sort']>(['them', 'group', 'everybody', 'others', 'pool'])
const days = new RegExp(`^(?:${dayNames}|mon|tue|tues|wed|thu|thurs|fri)$`)

export function askLine(text: string, shown: Shown): AskLine {
  const { words, mentions: all } = mentionsIn(text, shown, [])
  const marks = [...marksIn(text)]
  const mentions = all.filter((one) => !isTrade(words, one, marks))
  const marked = marks.filter(({ from, to }) => !isTaken(words, mentions, { from, to }))
  const line: string[] = []
  for (let at = 0; at < words.words.length; at += 1) {
    const { word, at: from, end } = words.words[at]!
    const mention = mentions.find((one) => at >= one.from && at < one.to)
    const mark = marked.find((one) => from < one.to && end > one.from)
    const sign = mention ? (several.has(mention.sort) ? '%' : '@') : mark?.sign
    if (!sign) line.push(days.test(word) ? '&day' : word.replace(/\d+/g, '0'))
    else if (line.at(-1) !== sign) line.push(sign)
  }
  return {
    words: line,
    mentions,
    trade: marked.some(({ sign }) => sign === '&trade'),
    pronoun: mentions.some(({ sort }) => sort === 'pronoun'),
    beside: somebody(mentions).reduce(
      (left, { from, to }) => blanked(left, words.words[from]!.at, words.words[to - 1]!.end),
      text,
    ),
  }
}

/** A name that nobody here goes by, beside somebody who is meant, may be a place or a house: «elle a travaillé en EHPAD ?». */
export function somebody(mentions: readonly Mention[]): readonly Mention[] {
  const known = mentions.filter(({ who }) => who.some(({ kind }) => kind !== 'name'))
  return known.length > 0 ? known : mentions
}

const blanked = (text: string, from: number, to: number) => `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`

/** “HGV Driver requirement”: capitals of a trade, not a name that nobody here goes by. */
const isTrade = ({ words }: Words, { who, from, to }: Mention, marks: readonly Mark[]) =>
  who.every(({ kind }) => kind === 'name') &&
  marks.some((one) => one.sign === '&trade' && one.from <= words[from]!.at && one.to >= words[to - 1]!.end)

const isTaken = ({ words }: Words, mentions: readonly Mention[], { from, to }: Omit<Mark, 'sign'>) =>
  mentions.some((one) => words[one.from]!.at < to && words[one.to - 1]!.end > from)
