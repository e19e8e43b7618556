import type { SectionKind } from '../sections.ts'
import { findPeriods, hasRange } from './dates.ts'
import { isLanguageList } from './languages.ts'
import type { Line } from './lines.ts'
import { companyScore, diplomaScore, jobScore, schoolScore } from './vocabulary.ts'

/** What lines under no known title are about, by their words: dated jobs, dated diplomas, languages, a list, a paragraph. */
export function guessKind(lines: Line[]): SectionKind | undefined {
  const words = withoutFoot(lines.filter((line) => /[\p{L}\d]{2}/u.test(line.text)))
  if (!words.length) return undefined
  if (words.every((line) => isLanguageList(line.text))) return 'languages'
  if (words.some(reaches)) return undefined
  const dated = words.filter((line) => findPeriods(line.text).length)
  if (dated.length) {
    // Where each entry is a bullet, bullets name it.
    const listed = dated.every((line) => line.bullet)
    const heads = words.filter((line) => (listed ? dated.includes(line) : !line.bullet) && line.text.length < 120)
    const studies = sum(heads, (text) => diplomaScore(text) + schoolScore(text) + (openingOf(text) === 'study' ? 2 : 0))
    const jobs = sum(heads, (text) => jobScore(text) + companyScore(text) + (openingOf(text) === 'job' ? 2 : 0))
    const ranges = dated.some((line) => hasRange(line.text))
    if (studies > jobs) return 'education'
    return ranges && jobs > 0 ? 'work' : undefined
  }
  if (isList(words)) return 'skills'
  if (words.length === 1 || words.every((line) => !line.bullet)) {
    const text = words.map((line) => line.text).join(' ')
    if (text.length > 80 && /[.!]/.test(text) && text.split(',').length < text.split(/\s/).length / 4) return 'summary'
  }
  return undefined
}

const reaches = (line: Line): boolean => /\S@\S|(?:\d[\s.-]?){9}/.test(line.text)

/** The last section of a page runs on into what stands at its foot. */
function withoutFoot(lines: Line[]): Line[] {
  const first = lines.findIndex(reaches)
  return first > 1 && first >= lines.length - 3 ? lines.slice(0, first) : lines
}

/** What the first name of a line is, past its date. */
function openingOf(text: string): 'job' | 'study' | undefined {
  const first =
    text
      .replace(/^•\s*/, '')
      .split(/[|•·,\t–—:(]|\s-\s/)
      .find((part) => part.trim() && !findPeriods(part).length) ?? ''
  if (diplomaScore(first) === 2) return 'study'
  return jobScore(first) >= 1.5 && !schoolScore(first) ? 'job' : undefined
}

function sum(lines: Line[], score: (text: string) => number): number {
  return lines.reduce((total, line) => total + score(line.text), 0)
}

/** Three short things or more, listed. */
function isList(lines: Line[]): boolean {
  const items = lines.flatMap((line) => line.text.split(/[,;|·•\t]/)).map((item) => item.trim())
  const filled = items.filter(Boolean)
  return filled.length >= 3 && filled.every((item) => item.split(/\s+/).length <= 5 && !/[.!?]$/.test(item))
}
