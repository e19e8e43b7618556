import type { Selectable } from 'kysely'
import type { JobTable } from '#db/schema'
import { type Filters, filters } from '#retrieval/query/slots'
import { buildCriteria } from '#retrieval/rank/criteria/build'

export type JobCriterion = { key: string; label: { fr: string; en: string }; must: boolean }

/** The criteria that a job is judged by, in its order: what a scorecard is filled for. */
export function criteriaOfJob(job: Pick<Selectable<JobTable>, 'title' | 'criteria' | 'nice'>): JobCriterion[] {
  const parsed = filters.safeParse(job.criteria)
  const { pipeline: _pipeline, ...wanted }: Filters = { titles: [job.title], ...(parsed.success ? parsed.data : {}) }
  return buildCriteria(wanted, job.nice).criteria.map(({ key, label, importance }) => ({
    key,
    label,
    must: importance === 'must',
  }))
}
