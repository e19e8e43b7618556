import { ownLinear, sharesOf, sumsOf } from '#lib/linear-model'
import { applicantFeatures } from '../applicant/learned.ts'
import { type StewardKind, stewardKinds } from './kinds.ts'

// Whether a message is about the house itself, learned from sentences of our own and, as `none`, from searches, orders and questions about people (`npm run train -- steward`).

export const stewardWeights = 'steward-weights.tsv'
const weights = ownLinear(`agent/builtin/steward/${stewardWeights}`)

export const stewardFeatures = applicantFeatures

/** The likeliest kind but `none`, and its share among all (1 together). */
export function readSteward(text: string): { kind: StewardKind; share: number } {
  const [, ...shares] = sharesOf(sumsOf(stewardFeatures(text), weights(), { classes: stewardKinds.length }))
  const share = Math.max(...shares)
  return { kind: stewardKinds[shares.indexOf(share) + 1]!, share }
}
