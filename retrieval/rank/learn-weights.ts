import { type Feature, type Weights, features } from './score.ts'

/** The features of two people for one job, of whom the first was preferred. */
export type Preference = { better: Partial<Record<Feature, number>>; worse: Partial<Record<Feature, number>> }
export type LearntWeights = { weights: Record<Feature, number>; before: number; after: number }

const rounds = 400
const rate = 0.5
const steepness = 0.12
const caution = 0.02

/**
 * Pairwise logistic regression over the features of the score: the weights under which those preferred stand before the others. No
 * weight leaves `bound` of its default (0.5: between half and half as much again), so that none turns negative and better on a feature
 * still never lowers a score. `before` and `after` are the shares of the preferences that the order agrees with.
 */
export function learnWeights(preferences: readonly Preference[], defaults: Record<Feature, number>, bound = 0.5): LearntWeights {
  const factors = new Map<Feature, number>(features.map((feature) => [feature, 1]))
  for (let round = 0; round < rounds && preferences.length > 0; round++) {
    const slopes = slopesOf(preferences, defaults, factors)
    for (const feature of features) {
      const factor = factors.get(feature)!
      const slope = slopes.get(feature)! / preferences.length - 2 * caution * (factor - 1)
      factors.set(feature, Math.min(1 + bound, Math.max(1 - bound, factor + rate * slope)))
    }
  }
  const weights = Object.fromEntries(
    features.map((feature) => [feature, Math.round(defaults[feature] * factors.get(feature)! * 10) / 10]),
  ) as Record<Feature, number>
  return { weights, before: agreement(preferences, defaults), after: agreement(preferences, weights) }
}

function slopesOf(
  preferences: readonly Preference[],
  defaults: Record<Feature, number>,
  factors: ReadonlyMap<Feature, number>,
): Map<Feature, number> {
  const slopes = new Map<Feature, number>(features.map((feature) => [feature, 0]))
  for (const preference of preferences) {
    const steps = features.map((feature) => steepness * defaults[feature] * differenceOf(preference, feature))
    const lead = features.reduce((sum, feature, index) => sum + factors.get(feature)! * steps[index]!, 0)
    const miss = 1 / (1 + Math.exp(lead))
    for (const [index, feature] of features.entries()) slopes.set(feature, slopes.get(feature)! + miss * steps[index]!)
  }
  return slopes
}

/** A feature that either of the two lacks tells nothing. */
function differenceOf({ better, worse }: Preference, feature: Feature): number {
  const [first, second] = [better[feature], worse[feature]]
  return first === undefined || second === undefined ? 0 : first - second
}

export function agreement(preferences: readonly Preference[], weights: Weights): number {
  if (preferences.length === 0) return 0
  const leads = preferences.map((one) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0) * differenceOf(one, feature), 0),
  )
  const agreed = leads.reduce((sum, lead) => sum + (lead > 1e-9 ? 1 : lead < -1e-9 ? 0 : 0.5), 0)
  return agreed / preferences.length
}
