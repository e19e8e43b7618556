import { fold } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import type { Evidence, SearchDocument } from '#retrieval/text/search-document'
import type { Finding, Judge, Standing, Today } from './criterion.ts'

type Pipeline = NonNullable<Filters['pipeline']>

/** Where the person stands in the organisation's own processes: known for certain, so never «not stated». */
export function judgePipeline(wanted: Pipeline, document: SearchDocument, today: Today): Finding {
  const standings = today.standings?.get(document.candidateId) ?? []
  const silent = today.contacted?.get(document.candidateId)
  if (wanted.no_contact_since_days !== undefined && silent !== undefined && silent < wanted.no_contact_since_days) {
    return certain('not_met', `${silent} j`)
  }
  const asksStanding = wanted.job !== undefined || wanted.stage_in !== undefined || wanted.in_stage_min_days !== undefined
  if (!asksStanding) return certain('met', silent === undefined ? '—' : `${silent} j`)
  const own = standings.find((standing) => fits(standing, wanted))
  return own ? certain('met', `${own.title} · ${own.stage}`) : certain('not_met', standings[0]?.title ?? '—')
}

function fits(standing: Standing, { job, stage_in: stages, in_stage_min_days: days }: Pipeline): boolean {
  const named = !job || standing.jobId === job || fold(standing.title).includes(fold(job))
  return named && (!stages || (stages as string[]).includes(standing.stage)) && (days === undefined || standing.days >= days)
}

function certain(verdict: 'met' | 'not_met', words: string): Finding {
  const evidence: Evidence = { words, path: 'pipeline', source: 'form' }
  return { verdict, evidence }
}

export const pipelineJudge =
  (wanted: Pipeline): Judge =>
  (document, today) =>
    judgePipeline(wanted, document, today)
