import { readAges } from './ages.ts'
import { criteria } from './criteria.ts'
import type { Refused } from './spans.ts'

/** What the rules find in a covered text: the wordings that are known. */
export function rulesIn(covered: string): Refused[] {
  const found = readAges(covered)
  for (const { name, patterns } of criteria)
    for (const pattern of patterns)
      for (const match of covered.matchAll(pattern)) found.push({ name, start: match.index, end: match.index + match[0].length })
  return found
}
