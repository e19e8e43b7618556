import type { Filters } from '#retrieval/query/slots'
import { buildCriteria } from '#retrieval/rank/criteria/build'
import type { Importance } from '#retrieval/rank/criteria/criterion'

/** Each criterion in words, with what it decides; `nice` are the keys of those that only rank. */
export const criteriaLabels = (
  filters: Filters,
  nice: readonly string[],
  locale: 'fr' | 'en',
): { words: string; importance: Importance }[] =>
  buildCriteria(filters, nice).criteria.map(({ label, importance }) => ({ words: label[locale], importance }))

/** What is asked for in a line, for a card that says what will be kept. */
export const criteriaWords = (filters: Filters, locale: 'fr' | 'en'): string =>
  criteriaLabels(filters, [], locale)
    .map(({ words, importance }) => (importance === 'exclude' ? `≠ ${words}` : words))
    .join(' · ')
