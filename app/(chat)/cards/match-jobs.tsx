'use client'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Notice } from '#app/ui/notice'
import { Tag } from '#app/ui/tag'
import { Verdict } from '#app/ui/verdict'
import type { OutputOf } from '#tools/registry'
import { ApplyButton } from '../apply-button.tsx'
import { useThread } from '../thread-context.tsx'
import type { CardProps } from './card.ts'
import { JobsList } from './jobs-list.tsx'

type Fit = OutputOf<'match_jobs'>['items'][number]

function Apply({ job }: { job: Fit }) {
  const { vocabulary } = useMessages()
  const { role } = useThread()
  if (job.stage) return <Tag tone="accent">{vocabulary.stage[job.stage] ?? job.stage}</Tag>
  if (role !== 'candidate') return null
  return <ApplyButton jobId={job.jobId} grow />
}

function Fits({ job }: { job: Fit }) {
  const locale = useLocale()
  return (
    <ul className="fits">
      {job.criteria.map((criterion) => (
        <li key={criterion.key + criterion.label.en} className="line-item">
          <Verdict value={criterion.verdict} />
          <span>{criterion.label[locale]}</span>
        </li>
      ))}
    </ul>
  )
}

/** Jobs that fit the person, with what is met, what is not, and what was not said. */
export function MatchJobs({ output }: CardProps<'match_jobs'>) {
  const { candidate, vocabulary } = useMessages()
  const format = useFormat()
  const { role } = useThread()
  const { items } = output
  if (items.length === 0) return <Notice>{output.indexed ? candidate.jobsFit(0) : candidate.notIndexed}</Notice>
  const jobs = items.map((job) => {
    const far = job.distanceKm === undefined ? undefined : vocabulary.place.km(format.number(Math.round(job.distanceKm)))
    return {
      jobId: job.jobId,
      title: job.title,
      detail: [[job.client, job.city, far].filter(Boolean).join(', '), [job.salary, job.contract].filter(Boolean).join(' · ')]
        .filter(Boolean)
        .join('\n'),
      children: (
        <>
          <Fits job={job} />
          <div className="row">
            <Apply job={job} />
          </div>
        </>
      ),
    }
  })
  return (
    <section className="stack">
      <h2 className="small-title">
        {role === 'candidate' ? candidate.jobsFit(items.length) : candidate.jobsFitThem(items.length)}
      </h2>
      <JobsList jobs={jobs} asLinks={role === 'candidate'} />
    </section>
  )
}
