import { Check, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { getFormat, getMessages } from '#app/i18n/server'
import { Icon } from '#app/ui/icons'
import { Timeline } from '#app/ui/timeline'
import type { OutputOf } from '#tools/registry'
import { criteriaOf } from '../(chat)/criteria.ts'

type Job = Pick<
  OutputOf<'get_job'>,
  'jobId' | 'title' | 'client' | 'city' | 'contract' | 'salary' | 'description' | 'criteria' | 'createdAt'
>

async function KeyFacts({ job }: { job: Job }) {
  const { door, vocabulary } = await getMessages()
  const hours = [
    ...(job.criteria.schedule ?? []).map((one) => vocabulary.schedule[one] ?? one),
    ...(job.criteria.working_time ? [vocabulary.workingTime[job.criteria.working_time]] : []),
  ]
  const facts = [
    [door.jobSalary, job.salary],
    [door.jobContract, job.contract],
    [door.jobSchedule, hours.filter(Boolean).join(', ')],
    [door.jobPlace, job.city],
  ].filter(([, value]) => value)
  return (
    <dl className="key-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
          </dd>
        </div>
      ))}
    </dl>
  )
}

async function Asked({ job }: { job: Job }) {
  const [messages, format] = await Promise.all([getMessages(), getFormat()])
  const {
    titles: _titles,
    locations: _locations,
    schedule: _schedule,
    working_time: _time,
    contract_types: _types,
    ...asked
  } = job.criteria
  const all = criteriaOf(asked, { messages, format })
  const criteria = [...all.filter(({ kind }) => kind === 'must'), ...all.filter(({ kind }) => kind === 'nice')]
  if (criteria.length === 0) return null
  return (
    <section>
      <h2>{messages.door.jobAsked}</h2>
      <ul className="prose">
        {criteria.map(({ path, kind, name, value }) => (
          <li key={path} className="line-item">
            <Icon as={kind === 'nice' ? Plus : Check} />
            <span>{kind === 'nice' ? messages.door.jobPlus(`${name} ${value}`) : `${name} ${value}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = {
  job: Job
  apply: ReactNode
  /** What stands at the end instead of the date of publication. */
  foot?: string
  /** Who reads the applications. */
  contact?: string
  applyTitle?: string
  days?: { read: number | null; interview: number | null; answer: number | null }
}

/** A job as who might apply reads it: what is paid, the work, what is asked, what happens next, how one is chosen. */
export async function JobAdvert({ job, apply, foot, contact, days, applyTitle }: Props) {
  const [{ door, jobs }, format] = await Promise.all([getMessages(), getFormat()])
  const within = (limit: number | null | undefined) => (limit === null || limit === undefined ? undefined : jobs.limitOf(limit))
  const steps = [
    { what: door.stepSend, when: jobs.public.twoMinutes },
    { what: contact ? jobs.public.readBy(contact) : door.stepRead, when: within(days?.read) },
    { what: door.stepInterview, when: within(days?.interview) },
    { what: door.stepAnswer, when: within(days?.answer) },
  ]
  return (
    <div className="advert">
      <article>
        <p className="dense ink-2">{[job.client, job.city].filter(Boolean).join(', ')}</p>
        <h1>{job.title}</h1>
        <KeyFacts job={job} />
        <section>
          <h2>{door.jobWork}</h2>
          <p className="prose prewrap">{job.description}</p>
        </section>
        <Asked job={job} />
        <section>
          <h2>{door.jobNext}</h2>
          <Timeline
            items={steps.map(({ what, when }, index) => ({
              key: what,
              what,
              ...(when ? { when } : {}),
              state: index === 0 ? 'past' : 'next',
            }))}
          />
        </section>
        <section>
          <h2>{door.jobHow}</h2>
          <p className="prose ink-2">
            <span>
              {door.jobHowText} <a href="/rights">{door.rightsTitle}</a>
            </span>
          </p>
        </section>
        <p className="meta advert-foot">{foot ?? door.jobPublished(format.date(job.createdAt))}</p>
      </article>
      <aside className="apply-box" id="apply" aria-labelledby="apply-title">
        <h2 id="apply-title">{applyTitle ?? (foot ? jobs.public.applyTitle : door.applyTitle)}</h2>
        {apply}
        {!foot && !applyTitle && <p className="meta">{door.applyNote}</p>}
      </aside>
    </div>
  )
}
