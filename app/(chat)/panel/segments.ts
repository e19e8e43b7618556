export type Mark = { start: number; end: number; key: number }
export type Segment = { text: string; start: number; mark?: number }
export type Line = { start: number; segments: Segment[]; marks: number[]; kind: 'name' | 'title' | 'text' }

/**
 * Cuts a stretch of text into lines, and each line where marks begin and end. Offsets are those of the whole text; of two marks that
 * overlap, the one given first is shown.
 */
export function linesOf(text: string, range: { start: number; end: number }, marks: readonly Mark[]): Line[] {
  const lines: Line[] = []
  let start = range.start
  for (const words of text.slice(range.start, range.end).split('\n')) {
    const end = start + words.length
    if (words.trim()) lines.push(lineOf(text, { start, end }, { marks, first: range.start === 0 && lines.length === 0 }))
    start = end + 1
  }
  return lines
}

function lineOf(
  text: string,
  { start, end }: { start: number; end: number },
  given: { marks: readonly Mark[]; first: boolean },
): Line {
  const here = given.marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = new Set([start, end])
  for (const mark of here) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const points = [...cuts].sort((left, right) => left - right)
  const segments: Segment[] = []
  for (const [index, from] of points.slice(0, -1).entries()) {
    const to = points[index + 1]!
    const mark = here.find((candidate) => candidate.start <= from && candidate.end >= to)
    segments.push({ text: text.slice(from, to), start: from, ...(mark ? { mark: mark.key } : {}) })
  }
  const words = text.slice(start, end)
  return { start, segments, marks: [...new Set(here.map((mark) => mark.key))], kind: kindOf(words, given.first) }
}

function kindOf(words: string, first: boolean): Line['kind'] {
  if (first && words.length < 60) return 'name'
  const letters = words.replace(/[^\p{L}]/gu, '')
  const shouted = letters.length > 3 && letters === letters.toUpperCase()
  return shouted && words.trim().length < 48 ? 'title' : 'text'
}
