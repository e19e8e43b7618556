import { z } from 'zod'

const label = z.object({ fr: z.string(), en: z.string() })
const quote = z.object({ by: z.string(), score: z.number(), words: z.string() })
const point = z.object({ label, quotes: z.array(quote) })

export const scorecardSummary = z.object({
  for: z.array(point),
  against: z.array(point),
  apart: z.array(point),
  unsaid: z.array(label),
})

type Words = z.output<typeof label>
type Criterion = {
  label: Words
  must: boolean
  average: number | null
  disagree: boolean
  scores: { by: string; score: number; evidence: string }[]
}

/** The middle of 1–4: from here up what colleagues saw speaks for the person. */
const middle = 2.5

/**
 * What colleagues wrote, put in order and never reworded: what speaks for and against, where they differ, what nobody looked at. What
 * must be there comes first, then what was seen most clearly.
 */
export function summarise(criteria: readonly Criterion[]): z.output<typeof scorecardSummary> {
  const seen = criteria
    .filter(({ average }) => average !== null)
    .toSorted((a, b) => Number(b.must) - Number(a.must) || Math.abs(b.average! - middle) - Math.abs(a.average! - middle))
  const agreed = seen.filter(({ disagree }) => !disagree)
  return {
    for: agreed.filter(({ average }) => average! >= middle).map(pointOf),
    against: agreed.filter(({ average }) => average! < middle).map(pointOf),
    apart: seen.filter(({ disagree }) => disagree).map(pointOf),
    unsaid: criteria.filter(({ average }) => average === null).map(({ label: name }) => name),
  }
}

const pointOf = ({ label: name, scores }: Criterion) => ({
  label: name,
  quotes: scores.map(({ by, score, evidence }) => ({ by, score, words: evidence })),
})
