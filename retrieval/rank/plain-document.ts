import { splitWords } from '#retrieval/embed/builtin/tokens'

export type PlainDocument = { id: string; lang: 'fr' | 'en'; title?: string | undefined; text: string }
/**
 * A document taken apart: its title (`titled` where it was given as such), the short lines that stand alone (labels, headings, bullets),
 * passages of its prose, how many words and numbers its text counts in all, and whether it ends in a full stop.
 */
export type Reading = {
  title: string
  titled: boolean
  labels: string[]
  passages: string[][]
  words: string[]
  count: number
  numbers: number
  stopped: boolean
}

const longestLabel = 12
const longestTitle = 16
const longestPart = 9
const passageSize = 60
const passageStep = 50
const breaks = /\r?\n+|\s*[;|•·]\s+|\t+|\s{3,}/

/** Reads a document once; every vector and every count of words is taken from this reading. */
export function readDocument(document: PlainDocument): Reading {
  const lines = document.text
    .split(breaks)
    .map((line) => line.trim())
    .filter(Boolean)
  const title = document.title?.trim() || titleOf(lines)
  const short = lines
    .flatMap((line) => splitEnumeration(line, lines.length === 1 ? 3 : 4))
    .filter((line) => countWords(line) <= longestLabel && line !== title)
  const words = splitWords(document.text)
  return {
    title,
    titled: Boolean(document.title?.trim()),
    labels: short,
    passages: cutPassages(words),
    words,
    count: countWords(document.text),
    numbers: document.text.match(/\d+/g)?.length ?? 0,
    stopped: /[.!?]\s*$/.test(document.text),
  }
}

/** The first line is a title when it is short and more follows, or when it is all there is. */
function titleOf(lines: string[]): string {
  const [first] = lines
  return first && countWords(first) <= (lines.length > 1 ? longestLabel : longestTitle) ? first : ''
}

/** Names one after the other on one line, however long; `fewest` make an enumeration. */
function splitEnumeration(line: string, fewest: number): string[] {
  const parts = line.split(/\s*,\s+|\s+\/\s+/)
  const most = countWords(line) <= longestLabel ? 6 : longestPart
  return parts.length >= fewest && parts.every((part) => countWords(part) <= most && !/[.!?:]\s/.test(part)) ? parts : [line]
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}

/** Windows of 60 words, a new one every 50; one window where the text is shorter. */
export function cutPassages(words: readonly string[]): string[][] {
  const passages: string[][] = []
  for (let start = 0; start === 0 || start + (passageSize - passageStep) < words.length; start += passageStep) {
    passages.push(words.slice(start, start + passageSize))
  }
  return passages
}

/** All that is asked is a raw title: what cleaning takes out of it (a town, a contract) is not what is looked for. */
export function isBareTitle({ title, words }: Reading): boolean {
  return title !== '' && splitWords(title).length === words.length
}
