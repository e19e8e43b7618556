import { sectionsOf } from '../sections.ts'

const date = /(?:19|20)\d\d|\d\d\/\d\d|aujourd|présent|present|current|\bmois\b|\bmonths?\b|\bans\b|\byears?\b/i

export function hasSectionTitle(text: string): boolean {
  return sectionsOf(text.replace(/^• /, '')).length > 0
}

/** A narrow column of dates belongs to the rows beside it. */
export function isMostlyDates(texts: string[]): boolean {
  const short = texts.filter((text) => text.length < 32)
  if (short.length < texts.length * 0.8) return false
  return short.filter((text) => date.test(text)).length >= texts.length * 0.45
}
