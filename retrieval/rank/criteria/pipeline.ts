import { fold } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import type { Evidence, SearchDocument } from '#retrieval/text/search-document'
import type { Detail, Finding, Judge, Standing, Today } from './criterion.ts'

type Pipeline = NonNullable<Filters['pipeline']>

/** Where the person stands in the organisation's own processes: known for certain, so never «not stated». */
export function judgePipeline(wanted: Pipeline, document: SearchDocument, today: Today): Finding {
  const standings = today.standings?.get(document.candidateId) ?? []
  const silent = today.contacted?.get(document.candidateId)
  const contact: Detail =
    silent === undefined ? { key: 'never_written', params: {} } : { key: 'silent', params: { days: silent } }
  if (wanted.no_contact_since_days !== undefined && silent !== undefined && silent < wanted.no_contact_since_days)
    return certain('not_met', '', contact)
  const asksStanding = wanted.job !== undefined || wanted.stage_in !== undefined || wanted.in_stage_min_days !== undefined
  if (!asksStanding) return certain('met', '', contact)
  const own = standings.find((standing) => fits(standing, wanted))
  const shown = own ?? standings[0]
  return certain(
    own ? 'met' : 'not_met',
    shown?.title ?? '',
    shown
      ? { key: 'standing', params: { stage: shown.stage, days: Math.floor(shown.days) } }
      : { key: 'no_application', params: {} },
  )
}

function fits(standing: Standing, { job, stage_in: stages, in_stage_min_days: days }: Pipeline): boolean {
  const named = !job || standing.jobId === job || fold(standing.title).includes(fold(job))
  return named && (!stages || (stages as string[]).includes(standing.stage)) && (days === undefined || standing.days >= days)
}

function certain(verdict: 'met' | 'not_met', words: string, detail: Detail): Finding {
  const evidence: Evidence = { words, path: 'pipeline', source: 'form' }
  return { verdict, evidence, detail }
}

export const pipelineJudge =
  (wanted: Pipeline): Judge =>
  (document, today) =>
    judgePipeline(wanted, document, today)
