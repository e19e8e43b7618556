import Link from 'next/link'
import { getFormat, getLocale, getMessages } from '#app/i18n/server'
import type { OutputOf } from '#tools/registry'
import { SittingTag } from '../../../(chat)/cards/sitting-tag.tsx'
import { readTool } from '../../../(chat)/session.ts'
import { SendTestButton } from './send-test-button.tsx'

const ended = new Set(['hired', 'rejected', 'withdrawn'])

/** The tests that a person was sent, with their results, and the way to send one. */
export async function Tests({ person }: { person: OutputOf<'get_candidate'> }) {
  const [{ assessments }, format, locale, { items, total }] = await Promise.all([
    getMessages(),
    getFormat(),
    getLocale(),
    readTool('list_assessments', { candidateId: person.candidateId, limit: 20 }),
  ])
  const jobs = person.applications.flatMap(({ jobId, title, stage }) => (ended.has(stage) ? [] : [{ jobId, title }]))
  if (jobs.length === 0 && total === 0) return null
  return (
    <section className="facts">
      <h2 className="facts-title">
        {assessments.title}
        <span className="meta">{format.number(total)}</span>
        <span className="grow" />
        {jobs.length > 0 && <SendTestButton candidateId={person.candidateId} name={person.name} jobs={jobs} />}
      </h2>
      {items.map((item) => (
        <div key={item.assessmentId} className="fact">
          <span className="k">{format.day(item.submittedAt ?? item.sentAt)}</span>
          <span>
            <Link href={`/tests/results/${item.assessmentId}`}>{item.testName[locale]}</Link>{' '}
            <span className="ink-3">{item.jobTitle}</span>
          </span>
          <SittingTag {...item} />
        </div>
      ))}
    </section>
  )
}
