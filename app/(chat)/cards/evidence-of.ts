import type { BassinMessage } from '#agent/message'
import type { Locale } from '#app/i18n/locale'
import type { OutputOf } from '#tools/registry'
import type { Evidence } from '../shell-context.tsx'
import type { FoundCriterion, FoundPerson } from './criterion-line.tsx'

/** What a document says for a search's criteria, as marks in it. */
export function evidenceOf(proofs: readonly FoundCriterion[], locale: Locale): Evidence[] {
  return proofs.map((criterion) => {
    const { source: _source, words: _words, path: _path, ...where } = criterion.evidence!
    return { label: criterion.label[locale], verdict: criterion.verdict, ...where }
  })
}

export const proofsOf = (person: FoundPerson) => person.criteria.filter(({ evidence }) => evidence?.source === 'document')

/** A person as the latest search of the conversation found them. */
export function lastFound(messages: readonly BassinMessage[], candidateId: string): FoundPerson | undefined {
  for (const message of messages.toReversed()) {
    for (const part of message.parts.toReversed()) {
      if (part.type !== 'tool-search_candidates' || !('output' in part)) continue
      const answer = part.output as { status: string; output?: OutputOf<'search_candidates'> } | undefined
      const found = answer?.output?.groups.flatMap(({ items }) => items).find((person) => person.candidateId === candidateId)
      if (found) return found
    }
  }
  return undefined
}
