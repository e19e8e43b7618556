/** A moment as a CV says it: to the year or to the month. */
export type Moment = { year: number; month?: number }

/** A stretch of time found in a text. `running` says that it goes on; an absent `end` otherwise means that only one date was said. */
export type Period = {
  start?: Moment
  end?: Moment
  running?: boolean
  /** Where the words stand in the text. */
  index: number
  length: number
  startWords: [number, number]
  endWords?: [number, number]
}

const monthNames: [number, string][] = [
  [1, 'janvier|january|janv|jan'],
  [2, 'fevrier|février|february|fevr|févr|fev|fév|feb'],
  [3, 'mars|march|mar'],
  [4, 'avril|april|avr|apr'],
  [5, 'mai|may'],
  [6, 'juin|june|jun'],
  [7, 'juillet|july|juil|jul|juill'],
  [8, 'août|aout|august|aug'],
  [9, 'septembre|september|sept|sep'],
  [10, 'octobre|october|oct'],
  [11, 'novembre|november|nov'],
  [12, 'décembre|decembre|december|déc|dec'],
]
const monthOf = new Map(monthNames.flatMap(([month, names]) => names.split('|').map((name) => [name, month] as const)))
const monthWord = `(?:${[...monthOf.keys()].sort((one, other) => other.length - one.length).join('|')})`
const seasons: Record<string, [number, number]> = {
  printemps: [3, 5],
  spring: [3, 5],
  été: [6, 8],
  ete: [6, 8],
  summer: [6, 8],
  automne: [9, 11],
  autumn: [9, 11],
  fall: [9, 11],
  hiver: [12, 12],
  winter: [12, 12],
}
const winter = /^(?:hiver|winter)$/
const year = String.raw`(?:19[5-9]\d|20[0-4]\d)`
const named = String.raw`(?:\d{1,2}(?:er|st|nd|rd|th)?\s+)?${monthWord}\.?,?\s*(?:(?:de\s+|of\s+|[-/]\s?)?(?:${year})|['’]\d\d|[-/]\d\d(?!\d)|\s\d\d(?![\d/]))`
const american = String.raw`${monthWord}\.?\s+\d{1,2},\s*${year}`
const numeric = String.raw`(?:\d{1,2}[/.-])?(?:0?[1-9]|1[0-2])[/.-]${year}`
const iso = String.raw`${year}[-/.](?:0[1-9]|1[0-2])(?:[-/.]\d\d)?(?!\d)`
const shortNumeric = String.raw`(?:(?:0[1-9]|[12]\d|3[01])/)?(?:0[1-9]|1[0-2])/\d\d(?![\d/])`
const season = String.raw`(?:${Object.keys(seasons).join('|')})\s+(?:de\s+)?${year}`
/** «T3 2018», «Q1/2020», «3e trimestre 2018», «S1 2019», «H2 2021», «first quarter of 2019». */
const part = String.raw`(?:[tq]\s?[1-4]|[sh]\s?[12]|(?:1er|[1-4](?:e|è|ème|eme|st|nd|rd|th)|first|second|third|fourth|premier|deuxième|troisième|quatrième)\s+(?:trimestre|semestre|quarter|half))[\s/-]+(?:de\s+|of\s+)?${year}`
const moment = `(?:${part}|${american}|${named}|${iso}|${numeric}|${season}|${year}|${shortNumeric})`
const now = String.raw`(?:ce\s+jour|(?:the\s+)?present\s+(?:day|time)|(?:jusqu['’])?(?:à|a)\s+(?:ce\s+jour|nos\s+jours|présent|present|maintenant|aujourd['’]hui)|aujourd['’]\s?hui|auj\.|ce\s+jour|présent|present|actuellement|actuel(?:le)?|à\s+ce\s+jour|en\s+cours|en\s+poste|maintenant|(?:till\s+|to\s+)?now|(?:to\s+|till\s+)?(?:date|present)|poste\s+actuel|∞|today|current(?:ly)?|ongoing|\.\.\.|…)`
const dash = String.raw`(?:\s*(?:(?:[-‐-―−⁃~›»→⇢⇒⟶➔-➾▸▶►>]|=>)+|\.\.\.?|…|\t)\s*|\s+(?:à|au|to|until|till|through|thru|et|and|[/|•·]|jusqu['’](?:à|en|au))\s+)(?:(?:à|au|en|fin|début|end|early|late)\s+)?`
const before = String.raw`(?<![\p{L}\d/])`
const after = String.raw`(?![\p{L}\d])`

const rangePattern = new RegExp(`${before}(?<from>${moment})${dash}(?:(?<to>${moment})|(?<now>${now}))${after}`, 'gu')
/** «12.19 – 03.21»: alone it could be any figure. */
const pointed = String.raw`(?:0[1-9]|1[0-2])\.\d\d(?![.\d])`
const pointedPattern = new RegExp(`${before}(?<!\\.)(?<from>${pointed})${dash}(?:(?<to>${pointed})|(?<now>${now}))${after}`, 'gu')
const sharedYear = new RegExp(
  `${before}(?<from>(?:\\d{1,2}\\s+)?${monthWord}\\.?|(?:0?[1-9]|1[0-2]))${dash}(?<to>${named}|${numeric})${after}`,
  'gu',
)
const shortYears = new RegExp(`${before}(?<from>${year})\\s?[-–/]\\s?(?<to>\\d\\d)(?![\\d/-])${after}`, 'gu')
const slashYears = new RegExp(`${before}(?<from>${year})\\s?/\\s?(?<to>${year})${after}`, 'gu')
const sincePattern = new RegExp(
  `${before}(?<since>depuis|since|from|à\\s+partir\\s+de|à\\s+compter\\s+de)\\s+(?:le\\s+|l['’]|early\\s+|late\\s+|début\\s+|fin\\s+)?(?<from>${moment})${after}`,
  'gu',
)
/** «2019 –», «2019-03..HEAD». */
const openPattern = new RegExp(
  `${before}(?<from>${moment})\\s*(?:(?:[-–—→]|\\.\\.\\p{L}*)\\s*(?=\\t|$)|\\+(?=\\s|$)|onwards?(?!\\p{L}))`,
  'gu',
)
const singlePattern = new RegExp(`${before}(?<from>${moment})${after}`, 'gu')

/** The lines of one document are asked for their dates again and again. */
const known = new Map<string, Period[]>()
const longest = 600

/** All periods and single dates of a text, from left to right; of a very long one those near its beginning. */
export function findPeriods(text: string): Period[] {
  const cached = known.get(text)
  if (cached) return cached
  const small = text.slice(0, longest).toLowerCase()
  // Patterns without regard to case take long to compile: small letters are compared, at the same offsets.
  const found = /\d/.test(small) && small.length === Math.min(text.length, longest) ? search(small) : []
  if (known.size > 4000) known.clear()
  known.set(text, found)
  return found
}

/** A period with an end, or that goes on: more than a single date. */
export const hasRange = (text: string): boolean => findPeriods(text).some(({ end, running }) => end || running)

function search(text: string): Period[] {
  const found: Period[] = []
  const take = (pattern: RegExp, make: (match: RegExpExecArray) => Period | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const taken = found.some((known) => match.index < known.index + known.length && known.index < match.index + match[0].length)
      const period = taken ? undefined : make(match)
      if (period) found.push(period)
    }
  }
  take(rangePattern, toRange)
  take(pointedPattern, toRange)
  take(sharedYear, toShared)
  take(slashYears, toRange)
  take(shortYears, toShort)
  take(sincePattern, (match) => toSingle(match, true))
  take(openPattern, (match) => toSingle(match, true))
  take(singlePattern, (match) => toSingle(match, false))
  return found.sort((one, other) => one.index - other.index)
}

function place(match: RegExpExecArray, words: string, last = false): [number, number] {
  const at = last ? match[0].lastIndexOf(words) : match[0].indexOf(words)
  return [match.index + at, match.index + at + words.length]
}

function toRange(match: RegExpExecArray): Period | undefined {
  const { from = '', to, now: running } = match.groups ?? {}
  const start = readMoment(from, 'start')
  const end = to ? readMoment(to, 'end') : undefined
  if (!start || (end && toNumber(end) < toNumber(start))) return undefined
  const last = to ?? running ?? ''
  return {
    start,
    ...(end && { end }),
    ...(running && { running: true }),
    index: match.index,
    length: match[0].length,
    startWords: place(match, from),
    endWords: place(match, last, true),
  }
}

function toShared(match: RegExpExecArray): Period | undefined {
  const { from = '', to = '' } = match.groups ?? {}
  const end = readMoment(to, 'end')
  const month = /^\d+$/.test(from)
    ? Number(from)
    : monthOf.get(
        from
          .replace(/^\d+\s+/, '')
          .replace('.', '')
          .toLowerCase(),
      )
  if (!end?.month || !month) return undefined
  const start = { year: month > end.month ? end.year - 1 : end.year, month }
  return {
    start,
    end,
    index: match.index,
    length: match[0].length,
    startWords: place(match, from),
    endWords: place(match, to, true),
  }
}

function toShort(match: RegExpExecArray): Period | undefined {
  const { from = '', to = '' } = match.groups ?? {}
  const start = { year: Number(from) }
  const end = { year: Math.floor(start.year / 100) * 100 + Number(to) }
  if (end.year <= start.year || end.year - start.year > 30) return undefined
  return {
    start,
    end,
    index: match.index,
    length: match[0].length,
    startWords: place(match, from),
    endWords: place(match, to, true),
  }
}

function toSingle(match: RegExpExecArray, running: boolean): Period | undefined {
  const from = match.groups?.from ?? ''
  const start = readMoment(from, 'start')
  if (!start) return undefined
  const key = from.split(/\s/)[0]?.toLowerCase() ?? ''
  const end = seasons[key] && !running ? readMoment(from, 'end') : undefined
  return {
    start,
    ...(end && { end, endWords: place(match, from) }),
    ...(running && { running }),
    index: match.index,
    length: match[0].length,
    startWords: place(match, from),
  }
}

export function toNumber(value: Moment): number {
  return value.year * 12 + (value.month ?? 1)
}

const ordinals = ['1er', 'premier', 'first', '2', 'deuxième', 'second', '3', 'troisième', 'third', '4', 'quatrième', 'fourth']

/** The first and the last month of a quarter or a half of a year. */
function partOf(text: string): [number, number] | undefined {
  const short = /^([tqsh])\s?([1-4])(?!\d)/.exec(text)
  const long = /^(\S+)\s+(trimestre|quarter|semestre|half)/.exec(text)
  if (!short && !long) return undefined
  const at = ordinals.findIndex((word) => long?.[1]?.startsWith(word))
  const number = short ? Number(short[2]) : at < 0 ? 1 : Math.floor(at / 3) + 1
  const months = /[sh]/.test(short?.[1] ?? '') || /semestre|half/.test(long?.[2] ?? '') ? 6 : 3
  return [(number - 1) * months + 1, number * months]
}

/** Reads one date; two-digit years are of this century up to 2049. */
export function readMoment(words: string, side: 'start' | 'end'): Moment | undefined {
  const text = words.toLowerCase()
  const four = new RegExp(year).exec(text)?.[0]
  const two = four ? undefined : /['’/\s.-](\d\d)$/.exec(text)?.[1]
  const value = four ? Number(four) : two ? (Number(two) < 50 ? 2000 : 1900) + Number(two) : undefined
  if (!value) return undefined
  const part = partOf(text)
  if (part) return { year: value, month: part[side === 'start' ? 0 : 1] }
  const key = /^\p{L}+/u.exec(text)?.[0] ?? ''
  // A winter begins in one year and ends in the next: which of its months is meant is not told.
  if (winter.test(key)) return { year: value }
  if (seasons[key]) return { year: value, month: seasons[key][side === 'start' ? 0 : 1] }
  const name = new RegExp(monthWord, 'iu').exec(text)?.[0]
  if (name) return { year: value, month: monthOf.get(name) ?? 1 }
  const isoMonth = /^\d{4}[-/.](\d\d)/.exec(text)?.[1]
  const month = isoMonth ?? /(?:^|[/.-])(\d{1,2})[/.-]\d{2,4}$/.exec(text)?.[1]
  return month ? { year: value, month: Number(month) } : { year: value }
}

export function toIso(value: Moment): string {
  return value.month ? `${value.year}-${String(value.month).padStart(2, '0')}` : String(value.year)
}

const openingNow = new RegExp(`^${now}\\s*(?:\\t|$)`, 'u')

/** «à ce jour ⇥ …» */
export const opensWithNow = (text: string): boolean => openingNow.test(text.slice(0, 60).toLowerCase())

/** «valable jusqu'en 2029»: what follows is no date of the thing itself. */
export function isValidity(text: string, index: number): boolean {
  return /(?:valable|valide|validité|valid|expir|jusqu|until)\D*$/i.test(text.slice(Math.max(0, index - 25), index))
}
