import type { Scene, Token } from './tokens.ts'

const isNamed = /^(?:job|card|place|first name|capital|language|diploma)$/
/** A word as what the lists know it for: trades, places and names are alike. */
const kindOf = ({ marks, stem }: Token) => marks.find((mark) => isNamed.test(mark)) ?? stem

const groupsOf = (word: string): string[] =>
  [2, 3, 4, 5].flatMap((size) => Array.from({ length: word.length - size + 1 }, (_none, at) => word.slice(at, at + size)))

/** What a text is judged by as a whole: its words, two and three that follow one another, and the groups of letters in them. */
export function textFeatures({ tokens, rules }: Scene, following: boolean): string[] {
  const found = new Set<string>(['1', `f${following ? 1 : 0}`])
  for (const { name } of rules) found.add(`R=${name}`)
  const words = ['<', ...tokens.map(({ stem }) => stem), '>']
  const kinds = ['<', ...tokens.map(kindOf), '>']
  tokens.forEach(({ word, isMark, concepts }, before) => {
    const at = before + 1
    found.add(`W=${words[at]}`)
    found.add(`WB=${words[before]} ${words[at]}`)
    found.add(`WK=${kinds[before]} ${kinds[at]}`)
    if (before > 0) {
      found.add(`WT=${words[at - 2]} ${words[before]} ${words[at]}`)
      found.add(`WL=${kinds[at - 2]} ${kinds[before]} ${kinds[at]}`)
      found.add(`WS=${words[at - 2]} ${words[at]}`)
    }
    for (const concept of concepts) found.add(`WC=${concept}`)
    if (!isMark) for (const group of groupsOf(`^${word}$`)) found.add(`G=${group}`)
  })
  return [...found]
}
