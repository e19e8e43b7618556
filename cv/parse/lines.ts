import type { Box, Page } from '../reading.ts'
import type { Role } from './labels.ts'

/** One line of the document with its place and its looks. */
export type Line = {
  text: string
  start: number
  end: number
  page: number
  index: number
  box?: Box
  size?: number
  bold?: boolean
  heading?: number
  /** A blank line or clear space comes before. */
  gap: boolean
  bullet: boolean
  /** In a row of a table: what the head of each column says. */
  roles?: (Role | undefined)[]
}

/** A stretch of the text. */
export type Span = { start: number; end: number }

/** What is longer or more than any CV is not parsed: it would only take time. */
const limits = { line: 3000, lines: 3000 }

export function toLines(text: string, pages: Page[]): Line[] {
  const places = pages.some((page) => page.lines.length)
    ? pages.flatMap((page) => page.lines.map((line) => ({ ...line, page: page.number })))
    : splitLines(text)
  const lines: Line[] = []
  let last = 0
  for (const place of places) {
    if (lines.length >= limits.lines) break
    const words = text.slice(place.start, Math.min(place.end, place.start + limits.line))
    if (!words.trim()) continue
    const bullet = /^(?:•|[-–*·>+›»]\s|\d{1,2}[.)]\s)/.test(words)
    const before = lines.at(-1)
    // What opens a page may go on from the page before: only its looks say that it stands apart.
    const turned = before && before.page !== place.page
    const gap = !before || (turned ? isApart(place, before) : /\n\s*\n/.test(text.slice(last, place.start)))
    lines.push({ ...place, end: place.start + words.length, text: words, index: lines.length, gap, bullet })
    last = place.end
  }
  return lines
}

function isApart(place: Span & { bold?: boolean; heading?: number; size?: number }, before: Line): boolean {
  return Boolean((place.bold && !before.bold) || place.heading || (place.size ?? 0) > (before.size ?? 0) + 0.6)
}

function splitLines(text: string): (Span & { page: number })[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, page: 1 }))
}

/** A part of a line, trimmed of spaces and loose signs at both ends. */
export function partOf(line: Line, from: number, to: number): Span | undefined {
  const words = line.text.slice(from, to)
  const head = /^[\s,;:|•·–—\-/()[\]]*/.exec(words)?.[0].length ?? 0
  const opened = words.slice(head)
  const tail = /[\s,;:|•·–—\-/([]*$/.exec(opened)?.[0].length ?? 0
  const closing = opened.slice(0, opened.length - tail)
  const loose = closing.endsWith(')') && !closing.includes('(') ? 1 : 0
  const start = line.start + from + head
  const end = start + closing.length - loose
  return end > start ? { start, end } : undefined
}
