import type { Who } from '../who-names.ts'
import { type Words, gapBefore, wordsAt } from './spoken-words.ts'

export type Mention = {
  from: number
  to: number
  who: Who[]
  sort: 'group' | 'rank' | 'everybody' | 'others' | 'them' | 'pronoun' | 'name' | 'mate' | 'pool'
  /** A colleague’s name as it was said. */
  mate?: string
}

/** Said in its own words, not as “she” or “them”. */
export const isNamed = ({ sort }: Mention) => sort !== 'pronoun' && sort !== 'them'

/** What is found in a message, no word of it twice. */
export class Mentions {
  readonly found: Mention[] = []
  readonly words: Words
  constructor(words: Words) {
    this.words = words
  }
  isFree = (from: number, to: number) => !this.found.some((one) => one.from < to && one.to > from)
  claim(mention: Mention): void {
    if (mention.to > mention.from && this.isFree(mention.from, mention.to)) this.found.push(mention)
  }
  /** Each place where a pattern is found in the folded words that nobody has claimed. */
  match(pattern: RegExp, make: (said: string) => Pick<Mention, 'who' | 'sort'> | undefined): void {
    for (const found of this.words.said.matchAll(pattern)) {
      const [start, to] = wordsAt(this.words, found.index, found[0].length)
      const from = afterStop(this.words, start, to)
      if (!this.isFree(from, to)) continue
      const made = make(found[0])
      if (made) this.claim({ from, to, ...made })
    }
  }
}

/** “6 no, 7 yes”: a stop ends what was said before it. */
function afterStop(words: Words, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1)
    if (/[,;:.!?]\s/.test(gapBefore(words, at)) && !/^\.\s?$/.test(gapBefore(words, at))) return at
  return from
}
