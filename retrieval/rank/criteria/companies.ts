import { formKey } from '#retrieval/query/taxonomy/normalise'
import type { Job, SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, met, notMet, unknown } from './criterion.ts'

export type Tense = 'any' | 'current' | 'past'

const isAt = (job: Job, names: readonly string[]) => {
  const company = ` ${formKey(job.company ?? '')} `
  return names.some((name) => company.includes(` ${formKey(name)} `))
}
const fits = (job: Job, tense: Tense) => tense === 'any' || (tense === 'current') === (job.from !== undefined && job.to === null)

/** By the employers stated, now or before; a stated other employer of the same time rules it out, silence does not. */
export function judgeCompanies(names: readonly string[], tense: Tense, document: SearchDocument): Finding {
  const jobs = document.jobs.filter((job) => job.companyAt !== undefined && fits(job, tense))
  const own = jobs.find((job) => isAt(job, names))
  if (own) return met(own.companyAt!)
  return jobs[0] ? notMet(jobs[0].companyAt!) : unknown
}

export const companiesJudge =
  (names: readonly string[], tense: Tense): Judge =>
  (document) =>
    judgeCompanies(names, tense, document)
