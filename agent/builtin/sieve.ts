import type { Stage } from '#retrieval/query/slots'

/** What must be true of them; `unread` is what was said of them and not understood. */
export type Sieve = {
  stage?: Stage
  /** Whole days in the stage where they stand, at least. */
  days?: number
  /** As it was said, and perhaps some words more. */
  tag?: string
  rating?: { value: number; least: boolean }
  passed?: boolean
  criterion?: string
  unread?: string
}
