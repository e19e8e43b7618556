import type { Profile } from '#lib/profile'
import type { Facts } from './facts.ts'
import type { Line } from './lines.ts'

type Bassin = NonNullable<Profile['bassin']>

const licence =
  /(?<![\p{L}])(?:permis(?: de conduire)?|driving licen[cs]e|driver['’]?s licen[cs]e|full (?:uk )?(?:driving )?licen[cs]e|licen[cs]e|cat(?:égorie|egory|\.)?)\s*(?:de conduire)?\s*(?:catégories?|category|cat\.?|:|–|-|\()?\s*((?:(?:AM|A1|A2|B1|BE|C1E|C1|CE|D1|DE|EB|EC|EC1|[ABCDE])(?:\s*(?:,|\/|et|and|\+|&)\s*|\s+(?=[A-E][1E]?(?![\p{L}]))|(?![\p{L}\d])))+)/giu
const bare =
  /(?<![\p{L}])(?:full,? clean (?:uk )?driving licen[cs]e|full (?:uk )?driving licen[cs]e|clean driving licen[cs]e|titulaire du permis(?! (?:de construire))|driving licen[cs]e \((?:uk|full|clean)[^)]*\))/iu
const vehicle =
  /(?<![\p{L}])(?:véhiculée?|véhicule personnel|véhicule|voiture personnelle|own (?:car|vehicle|transport|van)|car owner|moyen de locomotion)(?![\p{L}])/iu
const noVehicle = /(?:non|pas de|sans|not?)\s+(?:véhicul|vehicle|voiture|car)/i

/** Licence classes that a driving licence names, in the form of the European directive. */
export function putPractical(facts: Facts, lines: Line[], sections: Line[]): void {
  const licences = new Map<string, [Line, number, number]>()
  for (const line of lines) {
    for (const match of line.text.matchAll(licence)) {
      for (const found of (match[1] ?? '').matchAll(/(?:AM|A1|A2|B1|BE|C1E|C1|CE|D1|DE|EB|EC1|EC|[ABCDE])(?![\p{L}\d])/gu)) {
        const at = match.index + match[0].length - (match[1]?.length ?? 0) + found.index
        const code = found[0].replace(/^E([BCD]1?)$/, '$1E')
        if (!licences.has(code)) licences.set(code, [line, at, found[0].length])
      }
    }
    const plainLicence = licences.size ? undefined : bare.exec(line.text)
    if (plainLicence) licences.set('B', [line, plainLicence.index, plainLicence[0].length])
  }
  ;[...licences].forEach(([code, [line, at, length]], index) =>
    facts.set(`bassin.licences[${index}]`, code, { start: line.start + at, end: line.start + at + length }, 0.9),
  )
  putVehicle(facts, lines)
  for (const rule of rules) putRule(facts, rule, sections)
}

function putVehicle(facts: Facts, lines: Line[]): void {
  for (const line of lines) {
    const match = line.text.length < 120 ? vehicle.exec(line.text) : null
    if (!match) continue
    const owner = /permis|licen[cs]e|véhiculé|own|personnel|locomotion|mobil/i.test(line.text)
    if (owner)
      return facts.set(
        'bassin.hasVehicle',
        !noVehicle.test(line.text),
        { start: line.start + match.index, end: line.start + match.index + match[0].length },
        0.85,
      )
  }
}

type Rule = { path: keyof Bassin; list: boolean; value: string; pattern: RegExp }

/** What a person seeks, as said in the head, the summary or the practical notes (never in the story of a job). */
const rules: Rule[] = [
  {
    path: 'contractTypes',
    list: true,
    value: 'permanent',
    pattern: /(?<![\p{L}])(?:CDI|permanent (?:role|position|contract|job|work)|permanent)(?![\p{L}])/u,
  },
  { path: 'contractTypes', list: true, value: 'fixed_term', pattern: /(?<![\p{L}])(?:CDD|fixed[- ]term)(?![\p{L}])/u },
  {
    path: 'contractTypes',
    list: true,
    value: 'temp',
    pattern: /(?<![\p{L}])(?:[Ii]ntérim|[Mm]issions? d['’]intérim|temp(?:orary)? work|agency work)(?![\p{L}])/u,
  },
  {
    path: 'contractTypes',
    list: true,
    value: 'apprenticeship',
    pattern:
      /(?<![\p{L}])(?:recherche (?:une?|d['’]une) (?:alternance|apprentissage)|(?:en|contrat d['’]) ?(?:alternance|apprentissage)|seeking an? apprenticeship)(?![\p{L}])/iu,
  },
  {
    path: 'contractTypes',
    list: true,
    value: 'internship',
    pattern: /(?<![\p{L}])(?:recherche (?:un|de) stage|seeking an internship)(?![\p{L}])/iu,
  },
  {
    path: 'contractTypes',
    list: true,
    value: 'seasonal',
    pattern: /(?<![\p{L}])(?:contrats? saisonniers?|saison(?:s)? (?:d['’]été|d['’]hiver)|seasonal work)(?![\p{L}])/iu,
  },
  {
    path: 'workingTime',
    list: true,
    value: 'full_time',
    pattern: /(?<![\p{L}])(?:temps plein|temps complet|full[- ]time)(?![\p{L}])/iu,
  },
  {
    path: 'workingTime',
    list: true,
    value: 'part_time',
    pattern: /(?<![\p{L}])(?:temps partiel|mi-temps|part[- ]time)(?![\p{L}])/iu,
  },
  {
    path: 'schedule',
    list: true,
    value: 'night',
    pattern: /(?<![\p{L}])(?:de nuit|la nuit|nuits?|nights?|night shifts?)(?![\p{L}])/iu,
  },
  { path: 'schedule', list: true, value: 'weekend', pattern: /(?<![\p{L}])(?:week-?ends?|fins? de semaine)(?![\p{L}])/iu },
  { path: 'schedule', list: true, value: '2x8', pattern: /(?<![\p{L}\d])2\s?[x×]\s?8(?!\d)/iu },
  { path: 'schedule', list: true, value: '3x8', pattern: /(?<![\p{L}\d])3\s?[x×]\s?8(?!\d)/iu },
  {
    path: 'schedule',
    list: true,
    value: 'split_shift',
    pattern: /(?<![\p{L}])(?:en coupure|coupures?|split shifts?)(?![\p{L}])/iu,
  },
  { path: 'schedule', list: true, value: 'on_call', pattern: /(?<![\p{L}])(?:astreintes?|on[- ]call)(?![\p{L}])/iu },
]

function putRule(facts: Facts, rule: Rule, lines: Line[]): void {
  for (const line of lines) {
    const match = rule.pattern.exec(line.text)
    if (!match) continue
    const known = (facts.profile.bassin?.[rule.path] ?? []) as string[]
    if (known.includes(rule.value)) return
    return facts.set(
      `bassin.${rule.path}[${known.length}]`,
      rule.value,
      { start: line.start + match.index, end: line.start + match.index + match[0].length },
      0.75,
    )
  }
}

/** «Disponible immédiatement», «préavis d'un mois», «available from March». */
export function putAvailability(facts: Facts, lines: Line[]): void {
  const at = (line: Line, match: RegExpExecArray) => ({
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  })
  for (const line of lines) {
    const now =
      /(?<![\p{L}])(?:disponib(?:le|ilité)\s*:?\s*(?:de suite|tout de suite|immédiate(?:ment)?|dès maintenant)|(?:immediately available|available (?:immediately|now|straight away)|availability\s*:?\s*immediate(?:ly)?))/iu.exec(
        line.text,
      )
    if (now) return facts.set('bassin.availability.noticeDays', 0, at(line, now), 0.95)
    const notice =
      /(?:préavis\s*(?:de|d['’]|:)?\s*(\d+|une?|deux|trois)\s*(mois|semaines?|jours?)|(\d+|one|two|three)[\s-]*(months?|weeks?|days?)['’]?s?\s+notice)/iu.exec(
        line.text,
      )
    if (notice)
      return facts.set(
        'bassin.availability.noticeDays',
        days(notice[1] ?? notice[3] ?? '1', notice[2] ?? notice[4] ?? ''),
        at(line, notice),
        0.9,
      )
  }
}

function days(count: string, unit: string): number {
  const number = { un: 1, une: 1, deux: 2, trois: 3, one: 1, two: 2, three: 3 }[count.toLowerCase()] ?? Number(count)
  return number * (/^(?:mois|month)/i.test(unit) ? 30 : /^(?:sem|week)/i.test(unit) ? 7 : 1)
}
