import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { foldSame } from '#retrieval/query/fold'
import { type Refusal, refusals } from '#retrieval/query/slots'
import type { Span } from '#retrieval/query/guard/spans'
import { readGuardCases } from '../guard.ts'
import { readBook, readHalf, readOrdinary, readVoices } from '../queries/conversations.ts'
import { readElsewhere } from './elsewhere.ts'

/** What the reader of wishes learns from: a text, the criteria it is unlawful by, and where they are said if that is known. */
export type Said = {
  text: string
  refused: readonly Refusal[]
  spans?: readonly Span[]
  following: boolean
  from: 'cases' | 'phrases' | 'voices' | 'conversations' | 'elsewhere' | 'made'
  /** Texts that stand near one another, by one writer or of one conversation: they are learned from together or not at all. */
  block: number
}

export function readTexts(): Said[] {
  const cases = readGuardCases('dev')
  const requests = cases.filter(({ text, refused }) => refused.length === 0 && !text.includes(',')).map(({ text }) => text)
  const turns = [...readHalf('dev'), ...readBook('dev'), ...readVoices('dev'), ...readOrdinary('dev')].map((one) =>
    one.turns.map(({ text, want: { refused = [] } }, at) => ({ ...told(text, refused), following: at > 0 })),
  )
  const lines = phraseLines()
  const voices = lines.findIndex((line) => line.includes('['))
  const parts: Said[][] = [
    ...inBlocks(cases, 40, ({ text, refused, rest }) => [
      { ...told(text, refused, rest === undefined ? undefined : missingFrom(text, rest)), from: 'cases' },
      ...(rest === undefined ? [] : [{ ...told(rest, []), from: 'made' as const }]),
    ]),
    ...inBlocks(lines.slice(0, voices), 12, (line) => phrase(line, requests)),
    ...inBlocks(lines.slice(voices), 12, (line) => [{ ...marked(line), from: 'voices' }]),
    ...inBlocks(readElsewhere(), 40, ({ text, following }) => [{ ...told(text, []), following, from: 'elsewhere' }]),
    ...inBlocks(turns, 20, (said) => said.map((one) => ({ ...one, from: 'conversations' as const }))),
  ]
  // A smile alone says nothing.
  const said = parts.flatMap((part, block) => part.map((one) => ({ ...one, block })))
  return said.filter(({ text }) => /[a-z0-9]/.test(foldSame(text)))
}

const told = (text: string, refused: readonly Refusal[], spans?: readonly Span[]) => ({
  text,
  refused,
  following: false,
  ...(refused.length === 0 ? { spans: [] } : spans && spans.length > 0 && { spans }),
})

function inBlocks<T>(list: readonly T[], size: number, make: (one: T) => Omit<Said, 'block'>[]): Said[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_none, at) =>
    list.slice(at * size, (at + 1) * size).flatMap((one) => make(one).map((said) => ({ ...said, block: at }))),
  )
}

const phraseLines = () =>
  readFileSync(join(import.meta.dirname, '../data/queries/guard-phrases.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))

/** A line of the phrases, its brackets read. */
function marked(line: string): ReturnType<typeof told> {
  const [, names = '', bracketed = ''] = /^(\S+) \| (.+)$/.exec(line) ?? []
  const refused = z.array(z.enum(refusals)).parse(/^[-~]$/.test(names) ? [] : names.split(','))
  const { text, spans } = unbracket(bracketed)
  return told(text, refused, spans)
}

/** One that holds no request stands alone and behind one. */
function phrase(line: string, requests: readonly string[]): Omit<Said, 'block'>[] {
  const said = marked(line)
  const { text, refused } = said
  if (line.startsWith('- ') || /[,;]/.test(text)) return [{ ...said, from: 'phrases' }]
  const request = requests[(text.length * 31 + text.codePointAt(0)! * 7) % requests.length]!
  const start = request.length + 2
  const behind = told(`${request}, ${text}`, refused, [{ start, end: start + text.length }])
  return [
    { ...said, from: 'phrases' },
    { ...behind, from: 'made' },
  ]
}

function unbracket(given: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const part of given.split(/(?=[[\]])/)) {
    const own = part.replace(/^[[\]]/, '')
    if (part.startsWith('[')) spans.push({ start: text.length, end: text.length + own.length })
    text += own
  }
  return { text, spans }
}

/** Where the words stand that a text has beyond its rest. */
function missingFrom(text: string, rest: string): Span[] {
  const words = (given: string) =>
    [...given.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      start: index,
      end: index + word.length,
    }))
  const left = words(rest).map(({ word }) => word)
  const spans: Span[] = []
  let wasMissing = false
  for (const { word, start, end } of words(text)) {
    const isMissing = left[0] !== word
    if (!isMissing) left.shift()
    else if (wasMissing) spans.at(-1)!.end = end
    else spans.push({ start, end })
    wasMissing = isMissing
  }
  return left.length > 0 ? [] : spans
}
