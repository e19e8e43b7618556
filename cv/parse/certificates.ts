import { findPeriods, isValidity, toIso } from './dates.ts'
import type { Facts } from './facts.ts'
import type { Dated } from './entries.ts'
import type { Line, Span } from './lines.ts'
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
      if (!isValidity(line.text, period.index))
        facts.set(
          `${path}.date`,
          toIso(period.start),
          { start: line.start + period.startWords[0], end: line.start + period.startWords[1] },
          0.85,
        )
    }
  }
}

/** What is earned beside studies, for a task, a machine or a tool. */
const certificateWords =
  /^(?:•\s*)?(?:certifi(?:cation|é)|certificat(?! (?:d['’ ]aptitude|d['’ ]études|de qualification|de spécialisation))|certificate(?! (?:in|of higher))|habilitation|caces|sst(?!\p{L})|sauveteur|sauvetage|psc ?1|pse ?[12]|afgsu|gestes et soins|haccp|fimo|fco(?!\p{L})|adr(?!\p{L})|permis|attestation|agrément|carte (?:pro|btp)|titre d['’ ]habilitation|bnssa|ssiap|first aid|emergency first|cscs|cpcs|smsts|sssts|ipaf|pasma|driver cpc|dbs(?!\p{L})|food (?:safety|hygiene)|manual handling|toeic|toefl|ielts|bulats|voltaire|prince ?2|itil|scrum|aws|azure|pix(?!\p{L})|six sigma|lean (?:six|green|black)|licence|cpr(?!\p{L}))/iu

export function isCertificate(name: string): boolean {
  return certificateWords.test(name) && !/^licence (?:pro|de |en |d['’]|\d|\p{Lu})/iu.test(name)
}

/** A certificate that stands as an entry of its own; a date of validity is not its date. */
export function putCertificate(facts: Facts, span: Span, dated: Dated | undefined): void {
  const name = facts.words(span)
  if (isKnown(facts, name)) return
  const path = `certificates[${facts.profile.certificates?.length ?? 0}]`
  facts.set(`${path}.name`, name, span, 0.85)
  if (!dated?.period.start || isValidity(dated.line.text, dated.period.index)) return
  const [from, to] = dated.period.startWords
  facts.set(`${path}.date`, toIso(dated.period.start), { start: dated.line.start + from, end: dated.line.start + to }, 0.85)
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
