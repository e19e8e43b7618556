import { sectionsOf } from '../sections.ts'
import type { Segment } from './segments.ts'

const month =
  'janv(?:ier)?|f[ée]vr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep|dec(?:ember)?'
const moment = new RegExp(`^(?:(?:${month})\\.?\\s+)?(?:0?[1-9]|1[0-2])?[/.-]?(?:19|20)\\d\\d$`, 'iu')
const now = /^(?:à ce jour|aujourd['’]hui|présent|present|en cours|now|today|current|ongoing)$/iu
const dash = /\s*[-–—]$/

/**
 * Joins words that stand one above the other but are one: a section title on two lines, the two dates of a range in a margin.
 * Rows beside them would otherwise come between.
 */
export function joinStacks(segments: Segment[]): Segment[] {
  const sorted = [...segments].sort((one, other) => one.baseline - other.baseline)
  const taken = new Set<Segment>()
  return sorted.flatMap((segment, index) => {
    if (taken.has(segment)) return []
    const below = sorted.slice(index + 1, index + 40).find((other) => !taken.has(other) && isUnder(segment, other))
    const text = below && joined(segment.text, below.text)
    if (!below || !text) return [segment]
    taken.add(below)
    return [
      {
        ...segment,
        text,
        left: Math.min(segment.left, below.left),
        right: Math.max(segment.right, below.right),
        bottom: below.bottom,
      },
    ]
  })
}

function isUnder(upper: Segment, lower: Segment): boolean {
  const step = lower.baseline - upper.baseline
  if (step < upper.size * 0.8 || step > upper.size * 1.7 || Math.abs(upper.size - lower.size) > 0.6) return false
  const centres = Math.abs(upper.left + upper.right - lower.left - lower.right) / 2
  return Math.abs(upper.left - lower.left) < 2 || Math.abs(upper.right - lower.right) < 2 || centres < 2
}

function joined(upper: string, lower: string): string | undefined {
  if (moment.test(upper.replace(dash, '').trim()) && (moment.test(lower.replace(/^[-–—]\s*/, '')) || now.test(lower))) {
    const years = /^\d{4}$/.test(upper.trim()) && /^\d{4}$/.test(lower.trim())
    return years ? undefined : `${upper.replace(dash, '')} – ${lower.replace(/^[-–—]\s*/, '')}`
  }
  if (upper.length > 40 || lower.length > 40 || (sectionsOf(upper).length && sectionsOf(lower).length)) return undefined
  const title = `${upper} ${lower}`
  return sectionsOf(title).length ? title : undefined
}
