'use client'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button, LinkButton } from '#app/ui/button'
import { Tag } from '#app/ui/tag'
import type { CardProps } from './card.ts'
import { JobsList } from './jobs-list.tsx'
import { ResultLine } from './result-line.tsx'
import { PeopleList } from './people-list.tsx'
import { useThread } from '../thread-context.tsx'

export function ListJobs({ output }: CardProps<'list_jobs'>) {
  const { count, vocabulary } = useMessages()
  const { role } = useThread()
  const stands = ({ status, applications }: (typeof output.items)[number]) =>
    status === 'open' ? count.people(applications) : vocabulary.jobStatus[status]
  const jobs = output.items.map((job) => ({
    jobId: job.jobId,
    title: job.title,
    detail: [job.client, job.city, job.contract].filter(Boolean).join(' · '),
    // Who else applied is nothing to a candidate, who opens the job to apply.
    ...(role === 'candidate' ? {} : { end: stands(job) }),
  }))
  return <JobsList jobs={jobs} asLinks={role === 'candidate'} />
}

export function GetJob({ output }: CardProps<'get_job'>) {
  const { jobId, title, client, city, contract, salary } = output
  return <JobsList jobs={[{ jobId, title, detail: [client, city, contract, salary].filter(Boolean).join(' · ') }]} />
}

const shownEach = 5

export function GetPipeline({ output }: CardProps<'get_pipeline'>) {
  const { count, panel, cards, jobs } = useMessages()
  const locale = useLocale()
  return (
    <div className="stack">
      <div className="row">
        <h2 className="grow small-title">
          {output.title}{' '}
          <span className="meta">
            {[output.client, count.people(output.total), output.late > 0 ? jobs.lateCount(output.late) : '']
              .filter(Boolean)
              .join(' · ')}
          </span>
        </h2>
        <LinkButton size="s" href={`/jobs/${output.jobId}`}>
          {panel.openBoard}
        </LinkButton>
      </div>
      {output.columns
        .filter((column) => column.total > 0)
        .map((column) => (
          <section key={column.stageId} className="stack">
            <h3 className="facts-title">
              {column.name[locale]} <span className="meta">{count.people(column.total)}</span>
            </h3>
            <PeopleList
              people={column.cards.slice(0, shownEach).map((card) => ({
                candidateId: card.candidateId,
                name: card.name,
                detail: [card.headline, card.city].filter(Boolean).join(' · '),
                end:
                  card.overdueDays !== null && card.overdueDays > 0 ? (
                    <Tag tone="unmet">{cards.late(card.overdueDays)}</Tag>
                  ) : (
                    count.days(card.days)
                  ),
              }))}
            />
          </section>
        ))}
    </div>
  )
}

export function CreateJob({ output }: CardProps<'create_job'>) {
  const { cards, jobs } = useMessages()
  const { act } = useThread()
  return (
    <>
      <ResultLine>{cards.jobCreated(output.title)}</ResultLine>
      <p className="row">
        <Button size="s" onClick={() => act('search_candidates', { jobId: output.jobId })}>
          {jobs.board.whoFits}
        </Button>
      </p>
    </>
  )
}

export function UpdateJob({ output }: CardProps<'update_job'>) {
  const { cards } = useMessages()
  return <ResultLine>{cards.jobChanged(output.title)}</ResultLine>
}
