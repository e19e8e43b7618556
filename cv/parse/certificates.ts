import { findPeriods, toIso } from './dates.ts'
import type { Facts } from './facts.ts'
import type { Line } from './lines.ts'
import { listItems } from './skills.ts'

/** Reads a section of certificates; the year beside a name is its date. */
export function putCertificates(facts: Facts, lines: Line[]): void {
  for (const line of lines.slice(0, 100)) {
    const period = findPeriods(line.text)[0]
    for (const span of period ? [nameSpan(line)] : listItems([line])) {
      const name = facts.words(span)
      if (name.length < 2 || !/\p{L}/u.test(name) || isKnown(facts, name)) continue
      const path = `certificates[${facts.profile.certificates?.length ?? 0}]`
      facts.set(`${path}.name`, name, span, 0.85)
      if (!period?.start) continue
      const valid = /(?:valable|valide|validité|valid|expir|jusqu|until)/i.test(
        line.text.slice(Math.max(0, period.index - 25), period.index),
      )
      if (!valid)
        facts.set(
          `${path}.date`,
          toIso(period.start),
          { start: line.start + period.startWords[0], end: line.start + period.startWords[1] },
          0.85,
        )
    }
  }
}

function isKnown(facts: Facts, name: string): boolean {
  return Boolean(facts.profile.certificates?.some((known) => known.name.toLowerCase() === name.toLowerCase()))
}

/** The line without its date and its bullet. */
function nameSpan(line: Line): { start: number; end: number } {
  const period = findPeriods(line.text)[0]!
  const before = line.text
    .slice(0, period.index)
    .replace(
      /[\s(,;:–—|-]+$|\s*\(?(?:valable|valide|valid|obtenue?|depuis|en|in|jusqu['’](?:en|au)|until|expires?|le)\s*$/giu,
      '',
    )
  const sign = /^(?:•|[-–*>])?\s*/.exec(before)?.[0].length ?? 0
  if (before.length - sign > 2) return { start: line.start + sign, end: line.start + before.replace(/[\s(,;:–—|-]+$/, '').length }
  const from = period.index + period.length
  const head = /^[\s),;:–—|-]*/.exec(line.text.slice(from))?.[0].length ?? 0
  return { start: line.start + from + head, end: line.end }
}
