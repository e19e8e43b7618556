import { wordKey } from '#retrieval/query/taxonomy/normalise'
import type { Pointer, SearchDocument, SearchText } from './search-document.ts'

const smallWords = new Set(
  'de des du d la le les l un une en et ou a au aux pour par sur avec dans the of and or in on for with to an at by'.split(' '),
)
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*[+#]*/gu
const endings = /(?:issement|ement|ation|ition|ateur|eur|age|ance|ence|ment|ing|ed|er|ie|if|al|el|e)$/

/** A word reduced to what its family shares: «encadrement», «encadrer» → `encadr`; "managing", "manager" → `manag`. */
export function stem(word: string): string {
  const key = wordKey(word)
  if (key.length < 7) return key
  const cut = key.replace(endings, '')
  return cut.length >= 5 ? cut : key
}

/** The stems of the words that carry the meaning. */
export function contentStems(words: string): string[] {
  const keys = (words.match(wordPattern) ?? []).map(stem)
  const content = keys.filter((key) => !smallWords.has(key))
  return content.length > 0 ? content : keys
}

/** The stems of a text with its lines kept, each stem between spaces. */
export function stemText(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${(line.match(wordPattern) ?? []).map(stem).join(' ')} `)
    .join('\n')
}

/** Stems of a long line that may lie between the words looked for. */
const nearness = 90

/** Where the words are said: all of them in one line, near each other. Empty where they are nowhere. */
export function lookUp(document: SearchDocument, words: string): Pointer[] {
  const wanted = contentStems(words)
  return wanted.length === 0 ? [] : lookUpStems(document, wanted)
}

export function lookUpStems(document: SearchDocument, wanted: string[]): Pointer[] {
  const rarest = wanted.reduce((best, key) => (key.length > best.length ? key : best))
  for (const [index, text] of document.texts.entries()) {
    const line = findLine(text.stems, wanted, rarest)
    if (line === undefined) continue
    const span = spanIn(text, line, wanted)
    if (span) return [[index, span[0], span[1]]]
  }
  return []
}

function findLine(stems: string, wanted: string[], rarest: string): number | undefined {
  const needle = ` ${rarest} `
  for (let at = stems.indexOf(needle); at !== -1; at = stems.indexOf(needle, at + 1)) {
    if (wanted.length > 1) {
      const from = Math.max(stems.lastIndexOf('\n', at) + 1, at - nearness)
      const end = stems.indexOf('\n', at)
      const near = stems.slice(from, Math.min(end === -1 ? stems.length : end, at + needle.length + nearness))
      if (!wanted.every((key) => near.includes(` ${key} `))) continue
    }
    return countLines(stems, at)
  }
  return undefined
}

function countLines(text: string, until: number): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < until; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

function spanIn({ text }: SearchText, line: number, wanted: string[]): [number, number] | undefined {
  let start = 0
  for (let skipped = 0; skipped < line; skipped += 1) start = text.indexOf('\n', start) + 1
  const end = text.indexOf('\n', start)
  const found = [...text.slice(start, end === -1 ? text.length : end).matchAll(wordPattern)].filter(([word]) =>
    wanted.includes(stem(word)),
  )
  const last = found.at(-1)
  return last ? [start + found[0]!.index, start + last.index + last[0].length] : undefined
}
