/** One category of people: how many were assessed and how many selected. */
export type Category = { name: string; assessed: number; selected: number }
export type Impact = Category & {
  /** Share selected; undefined where nobody was assessed. */
  rate?: number
  /** Rate over the highest category's; undefined where nobody was selected anywhere. */
  ratio?: number
  /** Fisher's exact test (two sides) against the category of the highest rate, where one of both counts fewer than 30 people. */
  p?: number
  /** Under four fifths (the convention of the EEOC; the rule of New York sets no pass mark). */
  flagged: boolean
  /** Less than 2 % of all: may be left out with a justification, yet is shown. */
  small: boolean
}
export type ImpactReport = { computable: boolean; flagged: boolean; impacts: Impact[] }

const fourFifths = 0.8
const smallShare = 0.02
const fewPeople = 30

/** Selection rates and impact ratios of 6 RCNY 5-301. */
export function impactOf(categories: readonly Category[]): ImpactReport {
  const all = categories.reduce((sum, { assessed }) => sum + assessed, 0)
  const best = categories
    .filter(({ assessed }) => assessed > 0)
    .reduce<Category | undefined>((top, one) => (!top || rateOf(one) > rateOf(top) ? one : top), undefined)
  const highest = best ? rateOf(best) : 0
  const impacts = categories.map((one): Impact => {
    const ratio = one.assessed > 0 && highest > 0 ? rateOf(one) / highest : undefined
    const few = best && one !== best && one.assessed > 0 && Math.min(one.assessed, best.assessed) < fewPeople
    return {
      ...one,
      ...(one.assessed > 0 ? { rate: rateOf(one) } : {}),
      ...(ratio === undefined ? {} : { ratio }),
      ...(few ? { p: fisher(one, best) } : {}),
      flagged: ratio !== undefined && ratio < fourFifths,
      small: all > 0 && one.assessed / all < smallShare,
    }
  })
  return { computable: highest > 0, flagged: impacts.some(({ flagged, small }) => flagged && !small), impacts }
}

/** Scored tools: who scored strictly above the median of the whole sample counts as selected. */
export function scoredCategories(groups: readonly { name: string; scores: readonly number[] }[]): Category[] {
  const median = medianOf(groups.flatMap(({ scores }) => scores))
  return groups.map(({ name, scores }) => ({
    name,
    assessed: scores.length,
    selected: scores.filter((score) => score > median).length,
  }))
}

const rateOf = ({ assessed, selected }: Category): number => selected / assessed

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** Probability of tables no likelier than the one seen, all margins kept. */
function fisher(one: Category, other: Category): number {
  const total = one.assessed + other.assessed
  const selected = one.selected + other.selected
  const chance = (count: number) =>
    choose(one.assessed, count) + choose(other.assessed, selected - count) - choose(total, selected)
  const seen = chance(one.selected)
  let sum = 0
  for (let count = Math.max(0, selected - other.assessed); count <= Math.min(one.assessed, selected); count++) {
    if (chance(count) <= seen + 1e-9) sum += Math.exp(chance(count))
  }
  return Math.min(1, sum)
}

/** Natural logarithm of «n choose k». */
function choose(n: number, k: number): number {
  let sum = 0
  for (let step = 1; step <= k; step++) sum += Math.log(n - k + step) - Math.log(step)
  return sum
}
