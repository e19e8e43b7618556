import { findPeriods } from './dates.ts'
import type { Period } from './dates.ts'
import type { Line } from './lines.ts'

export type Dated = { line: Line; period: Period }

/** One job or one diploma as it stands: its dates, the lines that name it, the lines that tell of it. */
export type Entry = { dated?: Dated; head: Line[]; body: Line[] }

/** Cuts a section of jobs or diplomas in entries, each around one date. */
export function cutEntries(lines: Line[]): Entry[] {
  const anchors = findAnchors(lines)
  if (!anchors.length) return cutByGaps(lines)
  const lead = Math.min(lines.indexOf(anchors[0]!.line), 3)
  const starts = anchors.map((anchor, index) => {
    const at = lines.indexOf(anchor.line)
    const floor = index ? lines.indexOf(anchors[index - 1]!.line) + 1 : 0
    return Math.max(floor, at - leadOf(lines, at, floor, lead, index === 0))
  })
  return anchors.map((anchor, index) => {
    const from = starts[index]!
    const to = starts[index + 1] ?? lines.length
    const at = lines.indexOf(anchor.line)
    const headEnd = endOfHead(lines, at, to)
    return { dated: anchor, head: lines.slice(from, headEnd), body: lines.slice(headEnd, to) }
  })
}

/** How many lines before the date belong to its entry: as many as in the first entry, unless they clearly belong to the one before. */
function leadOf(lines: Line[], at: number, floor: number, lead: number, first: boolean): number {
  if (first) return at
  let count = 0
  while (count < lead && at - count > floor) {
    if (lines[at - count]!.gap && count > 0) break
    const previous = lines[at - count - 1]!
    if (previous.bullet || isSentence(previous.text)) break
    if (lines[at - count]!.gap && lead === 0) break
    count++
  }
  return count
}

/** Dates that stand in the head of an entry: not those told inside a sentence or a bullet. */
function findAnchors(lines: Line[]): Dated[] {
  const dated: Dated[] = []
  for (const line of lines) {
    const periods = findPeriods(line.text)
    const period = periods.find((one) => one.end || one.running) ?? periods[0]
    if (!period) continue
    const rest = line.text.length - period.length
    const atEdge = period.index < 6 || period.index + period.length > line.text.length - 12 || /[\t|()•·]/.test(line.text)
    if (isSentence(line.text) && !(period.index < 4 && (period.end || period.running))) continue
    if (line.bullet && period.index > 6 && !period.end && !period.running) continue
    if (rest > 110 || !atEdge) continue
    dated.push({ line, period })
  }
  return singleYearsAside(dated)
}

/** Where most entries have a range, a lone year further down is part of the text, unless it opens its line. */
function singleYearsAside(dated: Dated[]): Dated[] {
  const ranges = dated.filter(({ period }) => period.end || period.running).length
  if (ranges < dated.length * 0.5) return dated
  return dated.filter(
    ({ period, line }) =>
      period.end ||
      period.running ||
      (!line.bullet && (period.index < 4 || period.index + period.length >= line.text.length - 2)),
  )
}

export function isSentence(text: string): boolean {
  const wordsCount = text.split(/\s+/).length
  return (wordsCount > 9 && /[.;,]\s*$/.test(text)) || wordsCount > 18
}

/** The head goes on after the date while lines are short, no bullets, and no sentence. */
function endOfHead(lines: Line[], at: number, to: number): number {
  let end = at + 1
  while (end < to && end - at <= 3) {
    const line = lines[end]!
    const bare = end === at + 1 && isBareDate(lines[at]!)
    if (line.bullet || (line.gap && !bare) || line.text.length > 75 || /[.;:]\s*$/.test(line.text)) break
    end++
  }
  return end
}

/** A line of dates alone: its names come after it, even past a clear space. */
function isBareDate(line: Line): boolean {
  const period = findPeriods(line.text)[0]
  return Boolean(period) && line.text.length - period!.length < 8
}

/** Without any date each clear space opens an entry. */
function cutByGaps(lines: Line[]): Entry[] {
  const groups: Line[][] = []
  for (const line of lines) {
    if (line.gap || !groups.length) groups.push([line])
    else groups.at(-1)!.push(line)
  }
  return groups.map((group) => {
    const head = group.findIndex((line, index) => index > 0 && (line.bullet || isSentence(line.text)))
    const end = head < 0 ? Math.min(group.length, 3) : head
    return { head: group.slice(0, end), body: group.slice(end) }
  })
}
