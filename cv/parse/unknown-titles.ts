import { hintOf, sectionsOf } from '../sections.ts'
import type { SectionKind } from '../sections.ts'
import { findPeriods, hasRange } from './dates.ts'
import { guessKind } from './guess.ts'
import type { Line } from './lines.ts'
import type { Section } from './outline.ts'
import { diplomaScore, schoolScore } from './vocabulary.ts'

/** Titles that no list knows look like those that one does; what stands under them is told by its words. */
export function cutAtUnknownTitles(given: Section[]): Section[] {
  const cut = cutAtTitles(given.flatMap((section) => (section.kinds[0] === 'summary' ? cutJobsOff(section) : [section])))
  return cut.some(({ kinds }) => kinds.includes('skills')) ? cut : cut.flatMap(cutSkillsOff)
}

function cutAtTitles(sections: Section[]): Section[] {
  const dress = dressOfTitles(sections)
  const usual = usualSize(sections)
  if (dress) return cutAt(sections, (line) => looksLikeTitle(line, dress, usual))
  const cut = cutAt(sections, titlesByContent(sections))
  return cutAtPlainTitles(cut.some(isMixed) ? sections : cut)
}

/** Where no skills are announced: a few words that are no study, in the dress of the title of the studies, over a list that ends them. */
function cutSkillsOff(section: Section): Section[] {
  const { title, lines, kinds } = section
  const at = lines.findLastIndex(
    (line) => (line.gap || line.text === line.text.toUpperCase()) && isShort(line) && title && dressOf(line) === dressOf(title),
  )
  const [line, under] = [lines[at], lines.slice(at + 1)]
  const listed =
    kinds[0] === 'education' && line && diplomaScore(line.text) + schoolScore(line.text) === 0 && guessKind(under) === 'skills'
  return listed
    ? [
        { ...section, lines: lines.slice(0, at) },
        { kinds: ['skills'], title: line, lines: under },
      ]
    : [section]
}

/** What is said of a person holds no ranges of dates: under it stand titles of one dress that nobody knows, each over things of another kind. */
function cutJobsOff(section: Section): Section[] {
  const { lines } = section
  const first = lines.find((line, at) => at > 0 && line.gap && isShort(line))
  if (!first || lines.filter(({ text }) => hasRange(text)).length < 2) return [section]
  const isIt = (line: Line) => dressOf(line) === dressOf(first) && line.gap && isShort(line)
  let last: SectionKind = 'summary'
  const titles = lines.filter((line, index) => {
    const kind = isIt(line) ? kindAt(section, index, isIt) : undefined
    const opens = kind !== undefined && kind !== last
    if (opens) last = kind
    return opens
  })
  return cutAt([section], (line) => titles.includes(line))
}

/** Where lines have no looks: a few words alone over two lines that open with dates, or over one list. */
function cutAtPlainTitles(sections: Section[]): Section[] {
  if (sections.some(({ lines }) => lines.some(({ size, bold, heading }) => size ?? bold ?? heading))) return sections
  const said = new Set(sections.flatMap(({ title, kinds }) => (title ? kinds : [])))
  const titles = new Set(
    sections.flatMap(({ lines, kinds }) => {
      const found = lines.filter((line, at) => {
        if (!/^\p{Lu}[\p{L}’' ]{2,30}$/u.test(line.text) || line.text.split(' ').length > 5) return false
        const [next, after] = [lines[at + 1], lines[at + 2]]
        const dated = opensWithRange(next) && opensWithRange(after) && !said.has('work')
        const listed =
          (kinds[0] !== 'head' || lines.slice(0, at).some(opensWithRange)) &&
          !said.has('skills') &&
          (next?.text.split(/[,;]/).length ?? 0) > 4 &&
          guessKind([next!]) === 'skills'
        return dated || listed
      })
      return kinds[0] === 'work' && !said.has('work') ? [] : found
    }),
  )
  const several = titles.size > 0 && titles.size + said.size > 1
  const cut = several ? cutAt(sections, (line) => titles.has(line)) : sections
  return cut.some(isMixed) ? sections : cut
}

function opensWithRange(line: Line | undefined): boolean {
  return findPeriods(line?.text ?? '').some(({ index, end, running }) => index < 4 && (end ?? running))
}

/** Jobs with a dated diploma among them: jobs and studies in one stream, of which each block must be told apart. */
function isMixed({ kinds, lines }: Section): boolean {
  const isDiploma = ({ text }: Line) => {
    const period = findPeriods(text)[0]
    const said = period && period.index < 4 ? text.slice(period.index + period.length) : text
    return diplomaScore(said.replace(/^[^\p{L}]+/u, '')) === 2
  }
  const isDated = (at: number) => lines.slice(Math.max(0, at - 2), at + 3).some(({ text }) => findPeriods(text).length)
  return kinds[0] === 'work' && lines.some((line, at) => isDiploma(line) && isDated(at))
}

function cutAt(sections: Section[], isTitle: (line: Line) => boolean): Section[] {
  return sections.flatMap((section) => {
    const cuts = section.lines.flatMap((line, index) => (isTitle(line) ? [{ index, kind: kindAt(section, index, isTitle) }] : []))
    const head = section.kinds[0] === 'head'
    const made = head ? cuts.filter(({ kind }) => kind) : cuts
    if (!made.length) return [section]
    const parts: Section[] = [{ ...section, lines: section.lines.slice(0, made[0]!.index) }]
    for (const [order, { index, kind }] of made.entries()) {
      const lines = section.lines.slice(index + 1, made[order + 1]?.index)
      parts.push({ kinds: [kind ?? 'practical'], title: section.lines[index]!, lines })
    }
    return parts
  })
}

function kindAt(section: Section, index: number, isTitle: (line: Line) => boolean): SectionKind | undefined {
  const next = section.lines.findIndex((line, at) => at > index && isTitle(line))
  const under = section.lines.slice(index + 1, next < 0 ? undefined : next)
  const told = guessKind(under)
  // In the head the job sought looks like a title, whatever its words are.
  return told ?? (section.kinds[0] === 'head' ? undefined : hintOf(section.lines[index]!.text))
}

function dressOf(line: Line): string {
  const capitals = line.text === line.text.toUpperCase()
  return `${line.size ?? ''}/${line.bold ? 'bold' : ''}/${line.heading ?? ''}/${capitals ? 'capitals' : ''}`
}

/** The looks that most titles share and hardly any other line has. */
function dressOfTitles(sections: Section[]): string | undefined {
  const titles = sections.flatMap((section) => (section.title && sectionsOf(section.title.text).length ? [section.title] : []))
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(dressOf(title), (counts.get(dressOf(title)) ?? 0) + 1)
  const [dress, count] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? ['', 0]
  if (count < 3 || count < titles.length * 0.6) return undefined
  const others = sections.flatMap((section) => section.lines).filter((line) => dressOf(line) === dress && !line.bullet)
  return others.length <= count ? dress : undefined
}

const isShort = (line: Line): boolean =>
  !line.bullet &&
  line.text.length < 45 &&
  /^[\p{Lu}\d]/u.test(line.text) &&
  !/[\t@]|[.,;]$/.test(line.text) &&
  !findPeriods(line.text).length

/** Apart from what is above it, or in letters clearly larger than most. */
const looksLikeTitle = (line: Line, dress: string, usual: number): boolean =>
  dressOf(line) === dress && isShort(line) && (line.gap || Boolean(line.heading) || (line.size ?? 0) > usual * 1.15)

function usualSize(sections: Section[]): number {
  const sizes = sections.flatMap(({ lines }) => lines.flatMap(({ size }) => size ?? [])).sort((one, other) => one - other)
  return sizes[Math.floor(sizes.length / 2)] ?? Number.POSITIVE_INFINITY
}

type Candidate = { line: Line; kind: SectionKind | undefined; known: boolean; within: SectionKind | 'head' }

/**
 * Where hardly any title is known: lines of one dress under which stand things of different kinds. What names entries has the same
 * kind under it each time, or that of the section in which it stands.
 */
function titlesByContent(sections: Section[]): (line: Line) => boolean {
  const plainest = commonDress(sections)
  const dresses = new Set(sections.flatMap(({ lines }) => lines.filter(isShort).map(dressOf)))
  const said = new Set(sections.flatMap(({ title, kinds }) => (title ? kinds : [])))
  const taken = new Set<Line>()
  for (const dress of dresses) {
    if (dress === plainest) continue
    const found = candidatesOf(sections, dress)
    if (areTitles(found, said)) for (const { line, known } of found) if (!known) taken.add(line)
  }
  return (line) => taken.has(line)
}

function commonDress(sections: Section[]): string | undefined {
  const letters = new Map<string, number>()
  for (const line of sections.flatMap(({ lines }) => lines))
    letters.set(dressOf(line), (letters.get(dressOf(line)) ?? 0) + line.text.length)
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0]
}

function candidatesOf(sections: Section[], dress: string): Candidate[] {
  const isIt = (line: Line) => dressOf(line) === dress && isShort(line)
  return sections.flatMap((section) => {
    const within = section.kinds[0]!
    const title = section.title && dressOf(section.title) === dress ? [section.title] : []
    const known = title.map((line) => ({ line, kind: within === 'head' ? undefined : within, known: true, within }))
    const unknown = section.lines.flatMap((line, index) =>
      isIt(line) ? [{ line, kind: kindAt(section, index, isIt), known: false, within }] : [],
    )
    return [...known, ...unknown]
  })
}

/** `said`: kinds that a known title announces already. */
function areTitles(all: Candidate[], said: Set<SectionKind | 'head'>): boolean {
  const unknown = all.filter(({ known }) => !known)
  const told = all.filter(({ kind }) => kind)
  const kinds = new Set(told.map(({ kind }) => kind))
  if (!unknown.length || all.length < 2 || all.length > 10) return false
  const large = unknown.flatMap(({ kind }) => (kind === 'work' || kind === 'education' ? [kind] : []))
  if (!large.length || large.some((kind) => said.has(kind))) return false
  if (unknown.some(({ kind, within }) => kind && kind === within)) return false
  return told.length >= all.length * 0.7 && kinds.size >= Math.max(2, told.length * 0.75)
}
