import type { Moment, Period } from './dates.ts'

const counts: Record<string, number> = {
  un: 1,
  une: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
}
const number = String.raw`\d{1,2}|${Object.keys(counts).join('|')}`
const months = `(?<months>${number})\\s*(?:mois|months?|mos?)(?!\\p{L})`
const years = `(?<years>${number})\\s*(?:ans?|années?|years?|yrs?)(?!\\p{L})`
const howLong = new RegExp(
  `^\\s*[,;:·|–—-]?\\s*[([]?\\s*(?:durée|duration|pendant|for|soit)?\\s*:?\\s*(?:${years}(?:\\s*(?:et|and|,)?\\s*${months})?|${months.replace('months', 'only')})`,
  'u',
)

/** «mars 2019 (3 mois)»: the month in which it ended, and the words that say so. */
export function lastingUntil(
  text: string,
  { start, index, length }: Period,
): { end: Moment; words: [number, number] } | undefined {
  const from = index + length
  const match = howLong.exec(text.slice(from, from + 60).toLowerCase())
  const count = (words: string | undefined) => (words ? (counts[words] ?? Number(words)) : 0)
  const total = count(match?.groups?.years) * 12 + count(match?.groups?.months ?? match?.groups?.only)
  if (!match || !start || !total) return undefined
  const words: [number, number] = [from + match[0].search(/[\p{L}\d]/u), from + match[0].length]
  if (!start.month) return { end: { year: start.year + Math.floor(total / 12) }, words }
  const last = start.year * 12 + start.month - 1 + total - 1
  return { end: { year: Math.floor(last / 12), month: (last % 12) + 1 }, words }
}
