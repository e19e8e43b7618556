import { schedules } from '#lib/profile'

export type Schedule = (typeof schedules)[number]

/** `{a|b}` in any text is the masculine, then the feminine form; `{n}` in a summary the years of experience. */
export type Trade = {
  key: string
  lang: 'fr' | 'en'
  count: number
  titles: string[]
  employers: { name: string; city: string }[]
  tasks: string[]
  diplomas: { name: string; school: string }[]
  skills: string[]
  certificates: string[]
  schedules: { slots: Schedule[]; words: string }[]
  licences: { codes: string[]; words: string } | undefined
  summaries: string[]
  /** Gross pay asked for, lowest and highest, a month in French and a year in English. */
  pay: [number, number]
}

type Raw = {
  key: string
  lang?: 'en'
  count?: number
  pay: [number, number]
  titles: string
  employers: string
  tasks: string
  diplomas: string
  skills: string
  certificates?: string
  schedules: string
  licences?: string
  summaries: string
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

function pair(line: string): [string, string] {
  const [left = '', right = ''] = line.split(' | ')
  return [left.trim(), right.trim()]
}

const isSchedule = (word: string): word is Schedule => (schedules as readonly string[]).includes(word)

function toLicences(text: string | undefined): Trade['licences'] {
  if (!text) return undefined
  const [codes, words] = pair(text)
  return { codes: codes.split(','), words }
}

/** Reads hand-written material: one item a line, ` | ` between its two halves. */
export function trade(raw: Raw): Trade {
  return {
    ...raw,
    lang: raw.lang ?? 'fr',
    count: raw.count ?? 3,
    titles: lines(raw.titles),
    employers: lines(raw.employers).map((line) => ({ name: pair(line)[0], city: pair(line)[1] })),
    tasks: lines(raw.tasks),
    diplomas: lines(raw.diplomas).map((line) => ({ name: pair(line)[0], school: pair(line)[1] })),
    skills: lines(raw.skills),
    certificates: lines(raw.certificates ?? ''),
    schedules: lines(raw.schedules).map((line) => ({ slots: pair(line)[0].split(',').filter(isSchedule), words: pair(line)[1] })),
    licences: toLicences(raw.licences),
    summaries: lines(raw.summaries),
  }
}
