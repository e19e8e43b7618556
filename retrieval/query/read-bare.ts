import { addPiece, coverSpan, type Draft } from './draft.ts'
import { readLevel } from './read-languages.ts'
import { number, readNumber } from './numbers.ts'
import type { Filters } from './slots.ts'

const amount = new RegExp(
  `(?<![a-z0-9])(${number})(?: ?-?(h|heures?|hours?|hrs?|jours?|j|days?|semaines?|weeks?|mois|months?|ans?|annees?|years?|yrs?|km|miles?|min|minutes?)(?![a-z]))?`,
)
const days: Record<string, number> = { j: 1, d: 1, s: 7, w: 7, m: 30 }

/** «disons 2600», "make it fifteen days": an amount alone changes what was said before in the same unit. */
export function readBare(draft: Draft, before: Filters): void {
  if (draft.pieces.length > 0 || draft.left.trim().split(/\s+/).length > 7) return
  if (turnBound(draft, before) || turnLevel(draft, before)) return
  const match = amount.exec(draft.left)
  if (
    !match ||
    /(?:premier\w*|suivant\w*|first|next|top|top|derni\w*|\bn°|number|numero|\ble|\bla|\bthe|page|#) ?$/.test(
      draft.left.slice(0, match.index),
    )
  )
    return
  if (
    /^ ?(?:premier|suivant|first|next|more|de plus|autres?|derni|profils?|candidat|results?|people|st\b|nd\b|rd\b|th\b|e\b|er\b|eme\b)/.test(
      draft.left.slice(match.index + match[0].length),
    )
  )
    return
  if (/^(?:une?|an?|one)$/.test(match[1]!) && !match[2]) return
  const value = readNumber(match[1]!)
  const said = match[2]
  const made = said && inUnit(value, said, before)
  if (!made) return
  addPiece(draft, made, match.index, match.index + match[0].length)
  coverSpan(draft, match.index, match.index + match[0].length)
}

/** «pas mini, maxi»: the same amount, the other way. */
function turnBound(draft: Draft, { salary }: Filters): boolean {
  const said = /(?:pas|not|non|no)(?: un| a)? (mini\w*|min|maxi\w*|max)\b.*\b(mini\w*|min|maxi\w*|max)\b/.exec(draft.folded)
  const value = salary?.min ?? salary?.max
  if (!said || !salary || value === undefined) return false
  const { min: _min, max: _max, ...rest } = salary
  addPiece(
    draft,
    { slot: 'salary', value: { ...rest, ...(said[2]!.startsWith('max') ? { max: value } : { min: value }) } },
    said.index,
    said.index + said[0].length,
  )
  return true
}

/** «bilingue plutôt que courant»: another level of the language asked for last. */
function turnLevel(draft: Draft, { languages }: Filters): boolean {
  const said = draft.folded.replace(/(?:plutot que|rather than|instead of|au lieu de|et non|and not).*$/, '')
  const held = languages?.at(-1)
  const level =
    held && /(?:bilingu|fluent|courant|[abc][12]\b|notions|basic|native|natif|intermedia)/.test(said) ? readLevel(said) : null
  if (!held || !level) return false
  addPiece(draft, { slot: 'language', value: { lang: held.lang, level } }, 0, draft.text.length)
  return true
}

function inUnit(value: number, said: string, { pipeline, contract_duration_months, availability, experience }: Filters) {
  const unit = said[0]!
  const whole = Math.round(value * (days[unit] ?? 1))
  if (/^(?:h|heure|hour|hr)/.test(said)) return { slot: 'hours' as const, value }
  if (/^(?:min|km|mi)/.test(said)) return undefined
  if (unit === 'a' || unit === 'y') return experience ? { slot: 'experience' as const, value: { min: value } } : undefined
  if (pipeline?.in_stage_min_days) return { slot: 'pipeline' as const, value: { in_stage_min_days: whole } }
  if (pipeline?.no_contact_since_days) return { slot: 'pipeline' as const, value: { no_contact_since_days: whole } }
  if (contract_duration_months !== undefined)
    return { slot: 'contract_duration' as const, value: Math.round((whole / 30) * 100) / 100 }
  if (availability?.max_notice_days !== undefined) return { slot: 'availability' as const, value: { max_notice_days: whole } }
  if (unit === 'm' && experience) return { slot: 'experience' as const, value: { min: Math.round((value / 12) * 100) / 100 } }
  return undefined
}
