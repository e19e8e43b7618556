import type { Evidence, Pointer, SearchDocument } from '#retrieval/text/search-document'
import type { Answers } from './answers.ts'

export type Verdict = 'met' | 'not_met' | 'unknown'
export type Importance = 'must' | 'nice' | 'exclude'
export type Label = { fr: string; en: string }
/** A sentence as a key and its parameters, worded by screens. */
export type Detail = { key: string; params: Record<string, string | number> }

/**
 * What a document says about one criterion. `at` or `evidence` is where it says so: always there for `met`, and for `not_met` (nothing is
 * held against a person that they did not state). `degree` (0–1) tells how well beyond the yes or no, for the score.
 */
export type Finding = { verdict: Verdict; at?: Pointer; evidence?: Evidence; detail?: Detail; degree?: number }

/** An application as the pipeline's criteria need it. */
export type Standing = { jobId: string; title: string; stage: string; days: number }

export type Today = {
  date: Date
  /** `monthOfDay(date)`. */
  month: number
  standings?: Map<string, Standing[]>
  /** Days since the person was last contacted; absent where nobody did. */
  contacted?: Map<string, number>
  /** What the applicants of the job searched for answered. */
  answers?: Answers
}

export type Judge = (document: SearchDocument, today: Today) => Finding

export type Criterion = {
  /** The path in the filters: `skills.must.0`, `titles`. */
  key: string
  slot: string
  importance: Importance
  label: Label
  judge: Judge
}

export const unknown: Finding = { verdict: 'unknown' }
export const met = (at: Pointer, more: Omit<Finding, 'verdict' | 'at'> = {}): Finding => ({ verdict: 'met', at, ...more })
export const notMet = (at: Pointer, more: Omit<Finding, 'verdict' | 'at'> = {}): Finding => ({ verdict: 'not_met', at, ...more })

const order: Verdict[] = ['not_met', 'unknown', 'met']

/** The best of several ways to meet one criterion. */
export function bestOf(findings: Finding[]): Finding {
  return findings.reduce((best, finding) => {
    const step = order.indexOf(finding.verdict) - order.indexOf(best.verdict)
    return step > 0 || (step === 0 && (finding.degree ?? 0) > (best.degree ?? 0)) ? finding : best
  }, findings[0] ?? unknown)
}
