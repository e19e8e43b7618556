import type { Fact, Profile } from '#lib/profile'
import type { Page } from '../reading.ts'
import { Facts } from './facts.ts'
import { toLines } from './lines.ts'

/** The facts of a profile that a structured file states itself: each value is found again in the text, in order. */
export function factsOfGiven(profile: Profile, text: string, pages: Page[], documentId?: string): Fact[] {
  const facts = new Facts(text, toLines(text, pages), documentId)
  let from = 0
  const visit = (value: unknown, path: string) => {
    if (Array.isArray(value)) value.forEach((one, index) => visit(one, `${path}[${index}]`))
    else if (value && typeof value === 'object') {
      for (const [key, one] of Object.entries(value)) visit(one, path ? `${path}.${key}` : key)
    } else {
      const words = String(value).replace(/\s+/g, ' ')
      const at = text.indexOf(words, from)
      const start = at < 0 ? text.indexOf(words) : at
      if (start < 0) return
      facts.set(path, value as string | number | boolean, { start, end: start + words.length }, 0.99)
      if (at >= 0) from = start + words.length
    }
  }
  visit(profile, '')
  return facts.facts
}
