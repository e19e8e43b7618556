import { wallOf } from '#lib/paris-clock'
import { fold } from '#lib/words'
import type { Flow } from '../flow.ts'
import { interviewsMet } from './interviews-met.ts'
import { type Period, periodIn } from './period.ts'
import type { Asking } from './whom-asked.ts'
import { askWords } from './words.ts'
import type { Met } from './words.fr.ts'

export const dayOf = (start: string | null) => (start ? wallOf(new Date(start)).day : '')

export function* coming(context: Asking): Flow<Met[]> {
  const met = yield* interviewsMet(context, { coming: true, limit: 100 })
  return met.toSorted((left, right) => ((left.start ?? '') < (right.start ?? '') ? -1 : 1))
}

export function nameOf(context: Asking, period: Period | undefined): string {
  const words = askWords(context.lang)
  if (!period) return words.whens['coming']!
  if (period.name) return words.whens[period.name]!
  return period.from === period.to ? words.onDay(`${period.from}T12:00:00Z`) : words.whens['coming']!
}

export function* interviews(context: Asking): Flow {
  if (wasMet.test(fold(context.text))) return yield* interviewsHeld(context)
  const period = periodIn(context.text, context.situation.now, 'coming')
  const met = yield* coming(context)
  const those = period ? met.filter(({ start }) => dayOf(start) >= period.from && dayOf(start) <= period.to) : met
  const next = /\b(?:prochain entretien|next (?:interview|one|meeting|appointment))\b/.test(fold(context.text))
  return askWords(context.lang).interviews(
    next ? met.slice(0, 1) : those,
    next ? nameOf(context, undefined) : nameOf(context, period),
  )
}

export const wasMet =
  /\b(?:hier|yesterday|derniere?s?|passee?s?|last|est venue?|sont venue?s|ai vu|avons vu|came|did (?:we|i)|have (?:we|i) (?:met|seen))\b/

/** «qui est venu en entretien la semaine dernière ?»: over by now. */
export function* interviewsHeld(context: Asking): Flow {
  const now = context.situation.now.toISOString()
  const period = periodIn(context.text, context.situation.now, 'past')
  const met = (yield* interviewsMet(context, { limit: 100 })).filter(
    ({ start, state }) => start && start < now && state !== 'cancelled',
  )
  const those = period ? met.filter(({ start }) => dayOf(start) >= period.from && dayOf(start) <= period.to) : met
  const words = askWords(context.lang)
  const one = period && period.from === period.to
  return words.interviews(
    those,
    period && !period.name
      ? (one ? words.onDay : words.sinces)(`${period.from}T12:00:00Z`)
      : period
        ? words.whens[period.name!]!
        : words.whens['past']!,
  )
}
