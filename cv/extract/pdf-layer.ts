import type { Flag } from '../reading.ts'
import { plain } from '../sections.ts'
import type { ExtractedLine } from './extracted.ts'

/**
 * The text layer of a scan is invisible, so anything could hide in it: only lines whose words the picture shows are believed.
 * `seen` are the words that the recogniser found on the page.
 */
export function believeLayer(layer: ExtractedLine[], seen: ExtractedLine[]): { lines: ExtractedLine[]; flags: Flag[] } {
  const words = new Set(seen.flatMap((line) => wordsOf(line.text)))
  const lines: ExtractedLine[] = []
  const hidden: ExtractedLine[] = []
  for (const line of layer) (isSeen(line.text, words) ? lines : hidden).push(line)
  if (lines.length < seen.length * 0.4) return { lines: seen, flags: flagsOf(hidden) }
  return { lines, flags: flagsOf(hidden) }
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(' ')
    .filter((word) => word.length > 1)
}

function isSeen(text: string, seen: Set<string>): boolean {
  const words = wordsOf(text)
  return words.length === 0 || words.filter((word) => seen.has(word)).length >= words.length * 0.4
}

function flagsOf(hidden: ExtractedLine[]): Flag[] {
  const byPage = new Map<number, string[]>()
  for (const line of hidden) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line.text])
  return [...byPage].map(([page, texts]) => ({
    kind: 'hidden_text',
    reason: 'invisible',
    page,
    words: texts.join(' ').slice(0, 2000),
  }))
}
