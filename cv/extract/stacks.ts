import { findPeriods } from '../parse/dates.ts'
import { sectionsOf } from '../sections.ts'
import type { Segment } from './segments.ts'

const word =
  /^(?:\(?(?:de|du|d['’]|à|au|a|from|to|until|since|depuis|le|en|cours|ce|jour|présent|present|now|today|current|ongoing|aujourd['’]hui|[-–—>→]|janv(?:ier)?|f[ée]vr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep|september|october|november|dec(?:ember)?|été|summer|(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])|(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d|\d{1,2}[/.]\d{2})[.,)]?[-–—]?)$/iu

/**
 * Joins words that stand one above the other but are one: a section title on two lines, the dates of a range in a margin.
 * Rows beside them would otherwise come between.
 */
export function joinStacks(segments: Segment[]): Segment[] {
  const sorted = [...segments].sort((one, other) => one.baseline - other.baseline)
  const taken = new Set<Segment>()
  const joined: Segment[] = []
  for (const [index, segment] of sorted.entries()) {
    if (taken.has(segment)) continue
    const stack = stackUnder(segment, sorted.slice(index + 1, index + 60), taken)
    const whole = wholeOf(stack)
    if (!whole) {
      joined.push(segment)
      continue
    }
    for (const part of whole.parts) taken.add(part)
    joined.push({
      ...segment,
      text: whole.text,
      left: Math.min(...whole.parts.map((part) => part.left)),
      right: Math.max(...whole.parts.map((part) => part.right)),
      bottom: whole.parts.at(-1)!.bottom,
    })
  }
  return joined
}

/** The segment with those right under it, four at most. */
function stackUnder(first: Segment, below: Segment[], taken: Set<Segment>): Segment[] {
  const stack = [first]
  for (const other of below) {
    if (stack.length >= 4) break
    if (!taken.has(other) && isUnder(stack.at(-1)!, other)) stack.push(other)
  }
  return stack
}

function isUnder(upper: Segment, lower: Segment): boolean {
  const step = lower.baseline - upper.baseline
  if (upper.cell !== lower.cell || step < upper.size * 0.8 || step > upper.size * 1.75 || Math.abs(upper.size - lower.size) > 0.6)
    return false
  const centres = Math.abs(upper.left + upper.right - lower.left - lower.right) / 2
  return Math.abs(upper.left - lower.left) < 2 || Math.abs(upper.right - lower.right) < 2 || centres < 2
}

function wholeOf(stack: Segment[]): { parts: Segment[]; text: string } | undefined {
  for (let count = stack.length; count > 1; count--) {
    const parts = stack.slice(0, count)
    const text =
      dateOf(parts.map((part) => part.text)) ??
      (stack.length === 2 ? yearsOf(parts[0]!.text, parts[1]!.text) : undefined) ??
      (count === 2 ? titleOf(parts[0]!.text, parts[1]!.text) : undefined)
    if (text) return { parts, text }
  }
  return undefined
}

/** «de septembre / 2017 à août / 2021», «mars 2021 / aujourd'hui»: one range in pieces, none of them a range itself. */
function dateOf(texts: string[]): string | undefined {
  const [upper = '', lower = ''] = texts
  // «2019-02 > 2020-» over «12»: a date cut at its own dash.
  if (texts.length === 2 && /(?:19|20)\d\d-$/.test(upper) && /^(?:0[1-9]|1[0-2])\)?$/.test(lower))
    return isRange(`${upper}${lower}`) ? `${upper}${lower}` : undefined
  if (
    !texts.every(
      (text) => text.length < 30 && text.split(/\s+|(?<=\d)[-–—](?=\p{L}|(?:19|20)\d\d)/u).every((one) => word.test(one)),
    )
  )
    return undefined
  if (texts.some((text) => !/(?:\s(?:à|au|to|until)|[-–—>→])$/i.test(text) && isRange(text))) return undefined
  const plain = texts.join(' ')
  if (isRange(plain)) return plain
  if (texts.length > 2 || texts.every((text) => /^\d{4}$/.test(text.trim()))) return undefined
  const dashed = `${texts[0]!.replace(/\s*[-–—>→]$/, '')} – ${texts[1]!.replace(/^[-–—>→]\s*/, '')}`
  return isRange(dashed) ? dashed : undefined
}

/** «2014 / 2016» that stand alone are from and to. */
function yearsOf(upper: string, lower: string): string | undefined {
  if (!/^(?:19|20)\d\d$/.test(upper) || !/^(?:19|20)\d\d$/.test(lower)) return undefined
  const years = Number(lower) - Number(upper)
  return years > 0 && years < 13 ? `${upper} – ${lower}` : undefined
}

function isRange(text: string): boolean {
  const [period, second] = findPeriods(text)
  if (!period || second || !(period.end || period.running)) return false
  return text.length - period.length <= 6
}

function titleOf(upper: string, lower: string): string | undefined {
  if (upper.length > 40 || lower.length > 40) return undefined
  const title = `${upper} ${lower}`
  return sectionsOf(title).length ? title : undefined
}
