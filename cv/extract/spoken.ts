import type { Flag } from '../reading.ts'
import { plain } from '../sections.ts'
import { readXml } from './xml.ts'

/** Ways to say words to machines only; they are never read. */
export type Spoken = 'alternate_text' | 'metadata' | 'comment' | 'deleted'

const mostWords = 2000

/** Flagged where they are long enough to say something, and say what the page does not. */
export function spokenFlags(reason: Spoken, texts: string[], visible: string): Flag[] {
  const known = plain(visible)
  const foreign = texts.map((text) => text.trim()).filter((text) => isForeign(text, known))
  return foreign.length ? [{ kind: 'hidden_text', reason, words: foreign.join(' ').slice(0, mostWords) }] : []
}

function isForeign(text: string, known: string): boolean {
  const words = plain(text).split(' ').filter(Boolean)
  if (words.length < 5) return false
  return words.filter((word) => known.includes(word)).length < words.length * 0.7
}

/** What the elements of these names hold. */
export function textsIn(bytes: Uint8Array | undefined, names: readonly string[]): string[] {
  const texts: string[] = []
  if (!bytes) return texts
  let depth = 0
  readXml(bytes, {
    open: (name) => {
      if (!names.includes(name)) return
      if (depth++ === 0) texts.push('')
    },
    text: (words) => {
      if (depth > 0) texts[texts.length - 1] += words
    },
    close: (name) => {
      if (names.includes(name)) depth = Math.max(0, depth - 1)
    },
  })
  return texts.map((text) => text.trim()).filter(Boolean)
}
