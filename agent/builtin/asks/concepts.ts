import { readFileSync } from 'node:fs'
import { ownFile } from '#lib/own-file'

type Concepts = { whole: Map<string, string[]>; heads: [string, string][]; pairs: Map<string, string[]> }
let concepts: Concepts | undefined

/** What the words of both languages stand for: one concept a line, then its words; `head*` is any ending, `two*words` stand side by side. */
function read(): Concepts {
  const made: Concepts = { whole: new Map(), heads: [], pairs: new Map() }
  const add = (into: Map<string, string[]>, word: string, name: string) => into.set(word, [...(into.get(word) ?? []), name])
  for (const line of readFileSync(ownFile('agent/builtin/asks/concepts.tsv'), 'utf8').trimEnd().split('\n')) {
    const [name = '', words = ''] = line.split('\t')
    for (const word of words.split(' ')) {
      if (word.endsWith('*')) made.heads.push([word.slice(0, -1), name])
      else if (word.includes('*')) add(made.pairs, word.replace('*', ' '), name)
      else add(made.whole, word, name)
    }
  }
  return made
}

/** The concepts that a line of words holds, in its order, each once. */
export function conceptsOf(words: readonly string[]): string[] {
  concepts ??= read()
  const { whole, heads, pairs } = concepts
  const found = words.flatMap((word, at) => [
    ...(whole.get(word) ?? []),
    ...(pairs.get(`${word} ${words[at + 1] ?? ''}`) ?? []),
    ...heads.flatMap(([head, name]) => (word.startsWith(head) ? [name] : [])),
    ...(word === '@' || word === '%' || word === '&trade' || word === '&place' ? [word] : []),
  ])
  return [...new Set(found)]
}
