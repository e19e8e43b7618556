import { ownLinear, sharesOf, sumsOf } from '#lib/linear-model'
import { wordFeatures } from '../word-features.ts'
import { type ApplicantKind, applicantKinds } from './kinds.ts'
import { applicantLine } from './line.ts'

// What a candidate's message is about, by all its words together, learned from sentences of many voices (`npm run train -- applicants`).

export const applicantWeights = 'applicant-weights.tsv'
const weights = ownLinear(`agent/builtin/applicant/${applicantWeights}`)

/** What the reader looks at: words, pairs, words two apart, pieces of four letters, how it ends and whether it asks. */
export function applicantFeatures(text: string): string[] {
  const words = applicantLine(text).slice(0, 40)
  const found = new Set<string>(['#', ...(text.includes('?') ? ['#?'] : []), ...wordFeatures(words)])
  const line = ` ${words.join(' ')} `
  for (let at = 0; at + 4 <= line.length; at += 1) found.add(`=${line.slice(at, at + 4)}`)
  return [...found]
}

export type ApplicantRead = {
  kind: ApplicantKind
  share: number
  /** The likeliest kinds, best first. */
  likely: { kind: ApplicantKind; share: number }[]
}

/** The likeliest kind and its share among all (1 together) but those that it is known not to be of. */
export function readApplicant(text: string, { but = [] }: { but?: readonly ApplicantKind[] } = {}): ApplicantRead {
  const shares = sharesOf(sumsOf(applicantFeatures(text), weights(), { classes: applicantKinds.length }))
  const whole = shares.reduce((sum, share, at) => (but.includes(applicantKinds[at]!) ? sum : sum + share), 0)
  const likely = applicantKinds
    .flatMap((kind, at) => (but.includes(kind) ? [] : [{ kind, share: shares[at]! / whole }]))
    .toSorted((one, other) => other.share - one.share)
  return { ...likely[0]!, likely: likely.slice(0, 3) }
}
