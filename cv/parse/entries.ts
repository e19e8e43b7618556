import { findPeriods, isValidity, opensWithNow } from './dates.ts'
import type { Period } from './dates.ts'
import type { Line } from './lines.ts'
import { labelOf, rolesOf, withoutLabels } from './labels.ts'
import { isDuration } from './pieces.ts'
import { isPlace } from './places.ts'
import { cutRunIn } from './run-in.ts'
import { diplomaScore, jobScore, schoolScore } from './vocabulary.ts'

export type Dated = { line: Line; period: Period }

/**
 * One job or one diploma as it stands: its dates, the lines that name it, the lines that tell of it.
 * `inherits` says that what it belongs to (the company of several jobs) stands above an earlier entry.
 */
export type Entry = { dated?: Dated; head: Line[]; body: Line[]; inherits?: boolean }

export type EntryKind = 'work' | 'education'

/** Cuts a section of jobs or diplomas in entries, each around one date. */
export function cutEntries(given: Line[], kind: EntryKind): Entry[] {
  const useful = withoutLabels(given.filter((line) => !isDuration(line.text))).flatMap(cutRunIn)
  const lines = withTellingGaps(joinStackedDates(joinLabelledDates(withRoles(useful))))
  const anchors = findAnchors(lines, kind)
  if (!anchors.length) return cutByGaps(lines, kind)
  const marks = anchors.map((anchor) => lines.indexOf(anchor.line))
  const pattern = patternOf(lines, marks)
  const starts: { from: number; inherits: boolean }[] = []
  for (const [index, at] of marks.entries()) {
    const floor = index ? marks[index - 1]! + 1 : 0
    starts.push(index ? startOf(lines, at, floor, pattern) : { from: pattern.from, inherits: false })
  }
  return anchors.map((anchor, index) => {
    const { from, inherits } = starts[index]!
    const to = starts[index + 1]?.from ?? lines.length
    const headEnd = inherits ? marks[index]! + 1 : endOfHead(lines, marks[index]!, to)
    return { dated: anchor, head: lines.slice(from, headEnd), body: lines.slice(headEnd, to), ...(inherits && { inherits }) }
  })
}

/** The rows under the head of a table know what their cells are; the head itself is left out. */
function withRoles(lines: Line[]): Line[] {
  let roles: Line['roles']
  return lines.flatMap((line) => {
    const head = rolesOf(line.text)
    roles = head ?? (line.text.split('\t').length === roles?.length ? roles : undefined)
    return head ? [] : roles ? [{ ...line, roles }] : [line]
  })
}

const opening =
  /^(?:•\s*)?(?:(?:date (?:de |d['’ ])?)?(?:début|entrée|from)|start(?:ed| date)?|from|du|depuis(?: le)?)\s*(?::|\t)\s*/i
const closing = /^(?:•\s*)?(?:(?:date (?:de )?)?(?:fin|sortie|to)|end(?:ed| date)?|to|until|au|jusqu['’ ]au)\s*(?::|\t)\s*/i

/** «Début : 03/2019» over «Fin : 06/2021» are one range; offsets stand. */
function joinLabelledDates(lines: Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    const [opens, closes] = [above && opening.exec(above.text)?.[0].length, closing.exec(line.text)?.[0].length]
    if (!above || !opens || !closes || line.start - above.end > 3) {
      joined.push(line)
      continue
    }
    const between = ' – '.padEnd(line.start - above.end + closes)
    const said = line.text.slice(closes)
    // «Fin : poste actuel»: whatever is said in the place of a date, the job goes on.
    const until = /\d/.test(said) || said.trim().split(/\s+/).length > 4 ? said : 'now'.padEnd(said.length)
    const text = `${' '.repeat(opens)}${above.text.slice(opens)}${between}${until}`
    joined[joined.length - 1] = { ...above, text, end: line.end }
  }
  return joined
}

/** «09/2021» over «à ce jour ⇥ La Cabane»: the dates of a narrow cell, one under the other, are one range. */
function joinStackedDates(lines: Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    const [from, to] = [above && findPeriods(above.text)[0], findPeriods(line.text)[0]]
    const alone = above && from && !from.end && !from.running && above.text.trim().length <= from.length + 2
    const goesOn = above && isOpen(above.text) && (to?.index === 0 || opensWithNow(line.text))
    const opens =
      (to && to.index < 2 && !to.end && /^[)\s]*(?:\t|$)/.test(line.text.slice(to.index + to.length))) || opensWithNow(line.text)
    const text =
      (alone && opens) || goesOn ? `${above.text}${(goesOn ? ' ' : '\t').repeat(line.start - above.end)}${line.text}` : undefined
    const whole = text && findPeriods(text)[0]
    if (text && whole && (whole.end ?? whole.running) && line.start - above!.end < 3)
      joined[joined.length - 1] = { ...above!, text, end: line.end }
    else joined.push(line)
  }
  return joined
}

/** «Infirmière, CHU, mars 2018 – avril»: the range goes on in the next line, where a narrow column cut it. */
const isOpen = (text: string) => /\d\s*[–—-]\s*(?:\p{L}{3,9}\.?\s*)?$/u.test(text)

/** Where nearly every line stands apart (paragraphs of a web page), a clear space says nothing. */
function withTellingGaps(lines: Line[]): Line[] {
  const plain = lines.slice(1).filter((line) => !line.bullet)
  const apart = plain.filter((line) => line.gap).length
  return plain.length > 2 && apart > plain.length * 0.7 ? lines.map((line) => ({ ...line, gap: false })) : lines
}

/** How the first entry looks: lines before its date, and whether its first line stands out from all that follows. */
type Pattern = { from: number; lead: number; style: string; above: number; bare: boolean }

function patternOf(lines: Line[], marks: number[]): Pattern {
  const at = marks[0]!
  let from = at
  while (from > 0 && at - from < 3 && !tells(lines[from - 1]!)) from--
  const style = styleOf(lines[from]!)
  const alike = lines.filter((line) => styleOf(line) === style).length
  const standsOut = from < at && style !== styleOf(lines[at]!) && alike <= marks.length + 1
  const bare = isBareDate(lines[at]!)
  if (!standsOut) return { from, lead: at - from, style: '', above: 0, bare }
  const next = lines.findIndex((line, index) => index > from && styleOf(line) !== style)
  return { from, lead: at - from, style, above: next - from, bare }
}

function styleOf(line: Line): string {
  return `${Math.round((line.size ?? 0) * 2)}/${line.bold ? 'b' : ''}/${line.heading ?? ''}`
}

/** Where the entry of a date begins: like the first one, in the same dress, after a clear space, after what tells of the one before. */
function startOf(lines: Line[], at: number, floor: number, pattern: Pattern): { from: number; inherits: boolean } {
  let lowest = at
  while (lowest > floor && at - lowest < 4 && !tells(lines[lowest - 1]!)) lowest--
  const dressed = (index: number) => pattern.style !== '' && styleOf(lines[index]!) === pattern.style
  const range = Array.from({ length: at - lowest + 1 }, (_, index) => lowest + index)
  const whole = at - pattern.lead >= lowest && lines[at - pattern.lead]!.gap
  const inherits = pattern.above > 0 && pattern.lead > pattern.above && !whole && !range.some(dressed)
  const apart = isBareDate(lines[at]!) && !pattern.bare ? 1 : 0
  const lead = (inherits ? pattern.lead - pattern.above : pattern.lead) + apart
  let best = { from: at, score: -Infinity }
  for (const from of range) {
    const spaces = lines.slice(from + 1, at + 1).filter((line) => line.gap).length
    let score = (at - from === lead ? 2 : 0) - spaces - Math.abs(at - from - lead) * 0.2
    if (dressed(from) && !(from > lowest && dressed(from - 1))) score += 2.5
    if (lines[from]!.gap) score += 1.5
    if (from > 0 && tells(lines[from - 1]!)) score += 0.5
    if (score > best.score) best = { from, score }
  }
  return { from: best.from, inherits }
}

function tells(line: Line): boolean {
  return line.bullet || isSentence(line.text)
}

/** Dates that stand in the head of an entry: not those told inside a sentence or a bullet. */
function findAnchors(lines: Line[], kind: EntryKind): Dated[] {
  const dated: Dated[] = []
  const bullets = lines.filter((line) => line.bullet)
  const listed =
    kind === 'education' && bullets.filter((line) => findPeriods(line.text).length).length >= Math.max(2, bullets.length * 0.5)
  for (const line of lines) {
    const all = findPeriods(line.text)
    const valid = kind === 'education' ? all.filter((one) => !isValidity(line.text, one.index)) : all
    const periods = valid.length ? valid : all
    const period = periods.find((one) => one.end || one.running) ?? periods[0]
    if (!period) continue
    const named = kind === 'education' && diplomaScore(line.text) + schoolScore(line.text) > 0
    if ((named || (listed && line.bullet)) && line.text.length < 180) {
      dated.push({ line, period })
      continue
    }
    const rest = line.text.length - period.length
    const atEdge = period.index < 6 || period.index + period.length > line.text.length - 12 || /[\t|()•·]/.test(line.text)
    if (isSentence(line.text) && !(opensLine(line.text, period) && (period.end || period.running))) continue
    if (line.bullet && period.index > 6 && !period.end && !period.running) continue
    if (kind === 'work' && (isToldOf(line.text, period) || isIssue(line.text, period))) continue
    const row = opensLine(line.text, period) && /\t.+\t/.test(line.text)
    if ((rest > 120 && !row) || !atEdge) continue
    dated.push({ line, period })
  }
  return kind === 'education' ? dated : singleYearsAside(dated)
}

/** «2019 – 2021 : …», «From 2019 to 2021: …». */
function opensLine(text: string, { index }: Period): boolean {
  return index < 4 || /^(?:from|depuis|since|between|entre)\s+$/i.test(text.slice(0, index))
}

/** «210 tenancies agreed in 2024»: the year ends a clause. */
function isToldOf(text: string, { index, end, running }: Period): boolean {
  return !end && !running && index > 20 && /\s(?:in|en|of|by|pour|for|since|until|during)\s+$/i.test(text.slice(0, index))
}

/** «Mis à jour le 03/05/2026»: the day of the paper itself. */
function isIssue(text: string, { index }: Period): boolean {
  return /(?:mise? à jour|màj|updated|version|edited|revised|imprimé|établi|fait à \p{Lu}\S+)[^\d]{0,12}$/iu.test(
    text.slice(0, index),
  )
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
  return (wordsCount > 9 && /[.;,]\s*$/.test(text)) || wordsCount > 22
}

/** The head goes on after the date while lines are short, no bullets, and no sentence. */
function endOfHead(lines: Line[], at: number, to: number): number {
  let end = at + 1
  while (end < to && end - at <= 3) {
    const line = lines[end]!
    const bare = end === at + 1 && isBareDate(lines[at]!)
    const long = line.text.length > (bare ? 170 : 90) && !labelOf(line.text)
    if (line.bullet || (line.gap && !bare) || long || /[.;:]\s*$/.test(line.text)) break
    end++
  }
  return end
}

/** A line of dates alone: its names come after it, even past a clear space. */
function isBareDate({ text }: Line): boolean {
  const period = findPeriods(text)[0]
  if (!period) return false
  const rest = text.slice(0, period.index) + text.slice(period.index + period.length)
  const bare = rest.replace(/\([^()]{0,30}\)|[\s:,·|–-]+$/g, '').trim()
  return bare.length < 7 && !isPlace(bare) && jobScore(bare) < 1
}

/** Without any date each clear space opens an entry; of diplomas each line that names one. */
function cutByGaps(lines: Line[], kind: EntryKind): Entry[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const opens = line.gap || (kind === 'education' && (line.bullet || diplomaScore(line.text) === 2))
    if (opens || !groups.length) groups.push([line])
    else groups.at(-1)!.push(line)
  }
  return groups.map((group) => {
    const head = group.findIndex((line, index) => index > 0 && (line.bullet || isSentence(line.text)))
    const end = head < 0 ? Math.min(group.length, 3) : head
    return { head: group.slice(0, end), body: group.slice(end) }
  })
}
