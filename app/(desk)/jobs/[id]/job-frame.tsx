import { MessageSquare, Pencil } from 'lucide-react'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { Tag } from '#app/ui/tag'
import { Bar } from '../../../(chat)/bar.tsx'
import { readToolOr } from '../../../(chat)/session.ts'
import { TabLinks } from '../../tab-links.tsx'

export const readJob = cache(async (jobId: string) => {
  const job = await readToolOr('get_job', { jobId }, undefined)
  if (!job) notFound()
  return job
})

export type JobTab = 'board' | 'candidates' | 'advert' | 'criteria' | 'report'

/** The first bar of a job: what it is, since when, and the ways to ask about it and to change it. */
export async function JobHead({ jobId }: { jobId: string }) {
  const [job, { jobs, shell, vocabulary }, format] = await Promise.all([readJob(jobId), getMessages(), getFormat()])
  const place = [job.client, job.city].filter(Boolean).join(', ')
  const meta = [place, jobs.positions(job.positions), jobs.openSince(-format.daysFrom(job.createdAt))].filter(Boolean).join(' · ')
  return (
    <Bar
      title={job.title}
      before={
        <Link href="/jobs" className="crumb meta">
          {shell.jobs}
        </Link>
      }
    >
      {job.status !== 'open' && <Tag>{vocabulary.jobStatus[job.status]}</Tag>}
      <span className="meta cut hide-phone">{meta}</span>
      <span className="grow" />
      <LinkButton size="s" icon={MessageSquare} href={`/?say=${encodeURIComponent(jobs.askText(job.title))}`}>
        <span className="hide-phone">{jobs.ask}</span>
        <span className="sr-only only-phone">{jobs.ask}</span>
      </LinkButton>
      <LinkButton size="s" icon={Pencil} href={`/jobs/${jobId}/edit`}>
        <span className="hide-phone">{jobs.edit}</span>
        <span className="sr-only only-phone">{jobs.edit}</span>
      </LinkButton>
    </Bar>
  )
}

export async function JobTabs({ jobId, current }: { jobId: string; current: JobTab }) {
  const [job, { jobs, shell, panel }, format] = await Promise.all([readJob(jobId), getMessages(), getFormat()])
  const tab = (key: JobTab, label: string, path: string, count?: string) => ({
    key,
    label,
    href: `/jobs/${jobId}${path}`,
    current: current === key,
    ...(count ? { count } : {}),
  })
  return (
    <TabLinks
      label={jobs.tabs}
      items={[
        tab('board', jobs.board.tab, '', format.number(job.applications)),
        tab('candidates', shell.candidates, '/candidates'),
        tab('advert', panel.advert, '/advert'),
        tab('criteria', panel.criteria, '/criteria'),
        tab('report', jobs.report.tab, '/report'),
      ]}
    />
  )
}

/** A tab that needs no tools beside the tabs. */
export async function JobFrame({
  jobId,
  current,
  tools,
  children,
}: {
  jobId: string
  current: JobTab
  tools?: ReactNode
  children: ReactNode
}) {
  return (
    <>
      <JobHead jobId={jobId} />
      <div className="bar" data-second>
        <JobTabs jobId={jobId} current={current} />
        {tools}
      </div>
      {children}
    </>
  )
}
