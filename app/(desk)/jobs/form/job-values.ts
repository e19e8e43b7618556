import type { Filters } from '../../../(chat)/criteria.ts'
import type { InputOf, OutputOf } from '#tools/registry'

type Job = OutputOf<'get_job'>

/** What the form holds of a job; the rest of it is not typed here. */
export type JobValues = Pick<
  Job,
  | 'title'
  | 'client'
  | 'description'
  | 'lang'
  | 'city'
  | 'postcode'
  | 'contract'
  | 'salary'
  | 'status'
  | 'positions'
  | 'criteria'
  | 'nice'
  | 'visibility'
  | 'visibleFrom'
  | 'visibleUntil'
  | 'visibleArea'
  | 'closesAt'
  | 'questions'
>

export const blankJob = (lang: 'fr' | 'en'): JobValues => ({
  title: '',
  client: '',
  description: '',
  lang,
  city: '',
  postcode: '',
  contract: '',
  salary: '',
  status: 'draft',
  positions: 1,
  criteria: {},
  nice: [],
  visibility: 'public',
  visibleFrom: null,
  visibleUntil: null,
  visibleArea: null,
  closesAt: null,
  questions: [],
})

const keys = Object.keys(blankJob('fr')) as (keyof JobValues)[]

export function valuesOf(job: Job): JobValues {
  return Object.fromEntries(keys.map((key) => [key, job[key]])) as JobValues
}

/** Only what was changed is sent: a colleague's change of another field stays. */
export function changesOf(before: JobValues, after: JobValues): Partial<JobValues> {
  return Object.fromEntries(
    keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map((key) => [key, after[key]]),
  )
}

/** The draft's criteria beside those that are there: lists grow, what stood alone is replaced. */
export function withCriteria(before: Filters, added: Filters): Filters {
  const merged: Filters = { ...before }
  for (const [slot, value] of Object.entries(added)) {
    const old = merged[slot]
    if (Array.isArray(value) && Array.isArray(old)) {
      const known = new Set(old.map((one) => JSON.stringify(one)))
      merged[slot] = [...old, ...value.filter((one) => !known.has(JSON.stringify(one)))]
    } else if (isGroup(value) && isGroup(old)) merged[slot] = withCriteria(old, value)
    else merged[slot] = value
  }
  return merged
}

const isGroup = (value: unknown): value is Filters => typeof value === 'object' && value !== null && !Array.isArray(value)

export type JobInput = InputOf<'create_job'>
