import { fold } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import type { Change } from './said-facts.ts'
import { wishes } from './candidate-asks.ts'
import { denied } from './denied.ts'

const own =
  /\b(?:j ?ai|g|je (?:sais|connais|maitrise|pratique|parle|possede|suis|peux)|(?:i|i ve|i m) (?:also |can |do |have |am |got )*(?:have|know|can|hold|speak|use|got|am)?|mes? (?:competences|permis|diplomes)|my (?:skills|licen[cs]es?))\b/

/** A day is when they could start where they speak of starting: «je gagne 1 900 aujourd’hui» is none. */
const starts =
  /\b(?:dispo\w*|libre\w*|commenc\w*|demarr\w*|debut\w*|preavis|a partir|des|available|free|start\w*|notice|from|by|join\w*)\b/

/**
 * What a person says of themself, as the reader of requests understands it: what they have is noted where they speak of having it, what
 * they wish where they speak of wishing. A sentence that denies something notes nothing. `owns`: it is known to speak of what they have.
 */
export function factsOfFilters(filters: Filters, text: string, { owns = false } = {}): Change[] {
  const said = fold(text)
  if (denied.test(said)) return []
  const note = (path: string, value: unknown): Change => ({ path, value, words: text.slice(0, 500) })
  const list = (path: string, values: readonly unknown[] = []) => values.map((value, at) => note(`${path}[${at}]`, value))
  const named = (names: readonly string[] = []) => names.map((name) => ({ name }))
  const has =
    owns || own.test(said)
      ? [
          ...list('certificates', named(filters.certifications?.must)),
          ...list('skills', named(filters.skills?.must)),
          ...list('bassin.licences', filters.driving_licences?.must),
          ...list(
            'languages',
            filters.languages?.map(({ lang, level }) => ({ language: lang, ...(level ? { fluency: level } : {}) })),
          ),
          ...(filters.has_vehicle ? [note('bassin.hasVehicle', true)] : []),
        ]
      : []
  if (!wishes.test(said) && !/\b(?:dispo\w*|libre|available|free|peux|can)\b/.test(said)) return has
  const { availability: when, remote, working_time: time, salary } = filters
  const least = salary?.min ?? salary?.max
  return [
    ...has,
    ...list('bassin.schedule', filters.schedule),
    ...list('bassin.contractTypes', filters.contract_types),
    ...(time ? list('bassin.workingTime', [time]) : []),
    ...(remote?.mode ? [note('bassin.remote', remote.mode)] : []),
    ...(when?.by && starts.test(said) ? [note('bassin.availability.from', when.by)] : []),
    ...(when?.max_notice_days !== undefined ? [note('bassin.availability.noticeDays', when.max_notice_days)] : []),
    ...(salary && least !== undefined
      ? [
          note('bassin.salary', {
            min: least,
            currency: salary.currency ?? 'EUR',
            period: salary.period ?? 'month',
            ...(salary.basis ? { basis: salary.basis } : {}),
          }),
        ]
      : []),
  ]
}
