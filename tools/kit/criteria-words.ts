import type { Filters } from '#retrieval/query/slots'
import { buildCriteria } from '#retrieval/rank/criteria/build'

/** What is asked for in a line, for a card that says what will be kept. */
export const criteriaWords = (filters: Filters, locale: 'fr' | 'en'): string =>
  buildCriteria(filters, [])
    .criteria.map(({ label, importance }) => (importance === 'exclude' ? `≠ ${label[locale]}` : label[locale]))
    .join(' · ')
