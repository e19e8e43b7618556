import type { Run } from './pdf-state.ts'
import { quantile } from './segments.ts'

type Box = { x0: number; y0: number; x1: number; y1: number }
type Word = { text: string; confidence: number; bbox: Box }
export type RecognisedLine = { words: Word[]; baseline: Box; bbox: Box }

/** Words of a picture as runs of a page, set straight. */
export type Recognised = { runs: Run[]; height: number }

/** Sets the words of a tilted page straight, leaves out what is hardly a word, and tells their size by their letters. */
export function toRuns(lines: RecognisedLine[]): Recognised {
  const slope = slopeOf(lines)
  const words = lines.flatMap((line) => {
    const kept = line.words.filter((word) => isWord(word))
    const size = quantile(
      kept.map((word) => sizeOf(word)),
      0.5,
    )
    return kept.map((word) => straighten(word, line, slope, size))
  })
  const left = Math.min(...words.map((word) => word.x), 0)
  const right = Math.max(...words.map((word) => word.right), 1)
  const top = Math.min(...words.map((word) => word.y - word.size), 0)
  const scale = 560 / Math.max(right - left, 1)
  const runs = words.map((word, order) => ({
    text: word.text,
    x: (word.x - left) * scale,
    right: (word.right - left) * scale,
    y: (word.y - top) * scale,
    size: Math.max(5, word.size * scale),
    bold: false,
    turn: 0,
    fill: undefined,
    order,
    clip: { left: 0, top: 0, right: 1e6, bottom: 1e6 },
  }))
  return { runs: evenSizes(runs), height: Math.max(...runs.map((run) => run.y), 1) + 30 }
}

/** How far a line falls for each step to the right: the middle of the long lines. */
function slopeOf(lines: RecognisedLine[]): number {
  const long = lines.filter(({ baseline }) => baseline.x1 - baseline.x0 > 150)
  return quantile(
    long.map(({ baseline }) => (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0)),
    0.5,
  )
}

function isWord({ text, confidence }: Word): boolean {
  const trimmed = text.trim()
  if (/^[-–—]$/.test(trimmed)) return confidence > 10
  if (!trimmed || confidence < 30) return false
  if (/^[«»°¢*®=+>~·©¤•]$/.test(trimmed)) return confidence > 40
  if (!/[\p{L}\d@|&/:–-]/u.test(trimmed)) return false
  return trimmed.length > 2 || confidence > 55
}

/** The size of a font by the height of a word: with or without letters that reach up or down. */
function sizeOf({ text, bbox }: Word): number {
  const height = bbox.y1 - bbox.y0
  const up = /[\p{Lu}\dbdfhklitâàéèêëîïôöûü@/()]/u.test(text)
  const down = /[gjpqy,;ç()/]/u.test(text)
  return height / (up && down ? 0.93 : up ? 0.73 : down ? 0.74 : 0.53)
}

function straighten({ text, bbox }: Word, { baseline }: RecognisedLine, slope: number, size: number) {
  const run = Math.max(baseline.x1 - baseline.x0, 1)
  const middle = (bbox.x0 + bbox.x1) / 2
  const y = baseline.y0 + ((baseline.y1 - baseline.y0) * (middle - baseline.x0)) / run
  const shift = slope * y
  return { text: text.trim(), x: bbox.x0 + shift, right: bbox.x1 + shift, y: y - slope * middle, size }
}

/** Sizes that differ by little are one: letters are measured to a few pixels. */
function evenSizes(runs: Run[]): Run[] {
  const usual = quantile(
    runs.map((run) => run.size),
    0.5,
  )
  return runs.map((run) => ({ ...run, size: Math.abs(run.size - usual) < usual * 0.16 ? usual : run.size }))
}
