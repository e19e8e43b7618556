import { findPeriods } from '../parse/dates.ts'
import { sectionsOf } from '../sections.ts'

const date = /(?:19|20)\d\d|\d\d\/\d\d|aujourd|présent|present|current|\bmois\b|\bmonths?\b|\bans\b|\byears?\b/i

export function hasSectionTitle(text: string): boolean {
  return sectionsOf(text.replace(/^• /, '')).length > 0
}

export const isDated = (text: string): boolean => findPeriods(text).length > 0

/** A date and hardly anything else. */
export function isBareDate(text: string): boolean {
  const period = text.length < 40 ? findPeriods(text)[0] : undefined
  return period !== undefined && text.trim().length - period.length < 4
}

/** A narrow column of dates belongs to the rows beside it. */
export function isMostlyDates(texts: string[]): boolean {
  const short = texts.filter((text) => text.length < 32)
  if (short.length < texts.length * 0.8) return false
  return short.filter((text) => date.test(text)).length >= texts.length * 0.45
}

const range = /(?:19|20)\d\d|aujourd|présent|present|en cours/i

/** A margin that holds the dates and titles of what stands beside it; all the dates are on its side. */
export function isMargin(texts: string[], others: string[]): boolean {
  const dates = texts.filter((text) => range.test(text)).length
  if (dates < 2 || others.some((text) => range.test(text) && text.length < 60)) return false
  if (texts.some((text) => text.length > 42 || text.startsWith('•'))) return false
  return dates + texts.filter((text) => hasSectionTitle(text)).length >= texts.length * 0.7
}
