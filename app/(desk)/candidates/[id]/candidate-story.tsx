import { getFormat, getMessages } from '#app/i18n/server'
import { Timeline } from '#app/ui/timeline'
import type { Messages } from '#app/i18n/fr'
import type { OutputOf } from '#tools/registry'
import { testNews } from '../../../(chat)/cards/test-news.ts'
import { pathLabel } from '../../../(chat)/profile-lines.ts'
import { signedIn } from '../../../(chat)/session.ts'
import { ApplicationLine } from './application-line.tsx'

type Person = OutputOf<'get_candidate'>
type Event = Person['history'][number]

export async function Applications({ person }: { person: Person }) {
  const [{ panel }, format, { role }] = await Promise.all([getMessages(), getFormat(), signedIn()])
  return (
    <section className="facts">
      <h2 className="facts-title">
        {panel.applications}
        <span className="meta">{format.number(person.applications.length)}</span>
      </h2>
      {person.applications.length === 0 && <p className="meta story-none">{panel.noApplication}</p>}
      {person.applications.map((application) => (
        <ApplicationLine
          key={`${application.applicationId} ${application.version}`}
          candidateId={person.candidateId}
          application={application}
          admin={role === 'admin'}
        />
      ))}
    </section>
  )
}

function wordsOf(messages: Messages, name: string, event: Event) {
  const { people, vocabulary } = messages
  const stage = event.to && event.kind === 'moved' ? (vocabulary.stage[event.to] ?? event.to) : ''
  const what = stage
    ? people.movedTo(stage)
    : event.kind === 'test'
      ? testNews(messages, event.text ?? '')
      : (vocabulary.event[event.kind] ?? event.kind)
  const who = event.kind === 'said' && !event.by ? name : event.by
  return { who, what }
}

function textOf(messages: Messages, event: Event): string {
  if (event.kind === 'test') return ''
  if (event.kind !== 'said' && event.kind !== 'edited') return event.text ?? ''
  const names = (event.text ?? '').split(' ').map((path) => pathLabel(messages, path))
  return [...new Set(names)].join(', ')
}

export async function History({ person }: { person: Person }) {
  const [messages, format] = await Promise.all([getMessages(), getFormat()])
  const { panel, count } = messages
  const items = person.history.map((event) => {
    const { who, what } = wordsOf(messages, person.name, event)
    const detail = [
      event.jobTitle,
      event.kind === 'interview' && event.text
        ? `${format.weekday(event.text)}, ${format.time(event.text)}`
        : textOf(messages, event),
    ]
      .filter(Boolean)
      .join(' · ')
    return {
      key: event.id,
      when: format.ago(event.at),
      dateTime: event.at,
      what: (
        <>
          {who && <b>{who}</b>} {what}
          {detail && <span className={event.kind === 'note' ? 'said story-note' : 'story-detail'}>{detail}</span>}
        </>
      ),
    }
  })
  return (
    <section className="facts">
      <h2 className="facts-title">
        {panel.history}
        <span className="meta">{count.lines(items.length)}</span>
      </h2>
      {items.length === 0 ? <p className="meta story-none">{panel.noHistory}</p> : <Timeline items={items} />}
    </section>
  )
}
