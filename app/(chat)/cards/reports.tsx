'use client'
import { useMessages } from '#app/i18n/provider'
import { LinkButton } from '#app/ui/button'
import type { CardProps } from './card.ts'
import { Figures, Funnel } from './funnel.tsx'

/** «Où en est le poste X ?» in numbers, those of the database. */
export function GetJobReport({ output }: CardProps<'get_job_report'>) {
  const { jobs, panel } = useMessages()
  return (
    <article className="stack">
      <div className="row">
        <h2 className="grow small-title">
          {output.title} <span className="meta">{output.client}</span>
        </h2>
        <LinkButton size="s" variant="quiet" href={`/jobs/${output.jobId}/report`}>
          {jobs.report.tab}
        </LinkButton>
        <LinkButton size="s" href={`/jobs/${output.jobId}`}>
          {panel.openBoard}
        </LinkButton>
      </div>
      <Figures numbers={output.numbers} positions={output.positions} />
      <Funnel funnel={output.numbers.funnel} />
    </article>
  )
}

export function GetReports({ output }: CardProps<'get_reports'>) {
  const { shell } = useMessages()
  return (
    <article className="stack">
      <div className="row">
        <h2 className="grow small-title">{shell.reports}</h2>
        <LinkButton size="s" href="/reports">
          {shell.reports}
        </LinkButton>
      </div>
      <Figures numbers={output.numbers} />
      <Funnel funnel={output.numbers.funnel} />
    </article>
  )
}
