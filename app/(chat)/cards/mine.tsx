'use client'
import { useState } from 'react'
import { FileText, MessageSquare, Pencil, type LucideIcon } from 'lucide-react'
import { say } from '#app/i18n/dictionaries'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { Meter } from '#app/ui/meter'
import { Notice } from '#app/ui/notice'
import { Timeline } from '#app/ui/timeline'
import type { Fact } from '#lib/profile'
import type { OutputOf } from '#tools/registry'
import { ContactLines } from '../profile/contact-lines.tsx'
import { DoneCard } from '../done-card.tsx'
import { LineEditor } from '../line-editor.tsx'
import { pathLabel, valueText } from '../profile-lines.ts'
import { useThread } from '../thread-context.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'

const icons: Record<Fact['source']['kind'], LucideIcon> = { document: FileText, said: MessageSquare, edit: Pencil, form: Pencil }

function SourceLine({ fact }: { fact: Fact }) {
  const { candidate, common } = useMessages()
  const { source, words } = fact
  const from =
    source.kind === 'document' ? candidate.fromCv(source.page) : source.kind === 'said' ? candidate.saidHere : candidate.corrected
  return (
    <p className="source">
      <Icon as={icons[source.kind]} size="s" />
      <span>
        {from}
        {source.kind !== 'edit' && words && (
          <span className="said">, {common.quote(words.length > 90 ? `${words.slice(0, 89)}…` : words)}</span>
        )}
      </span>
    </p>
  )
}

/** A profile line by line: what was understood, where it was said, and a way to correct it. */
export function ProfileLines({ facts }: { facts: readonly Fact[] }) {
  const messages = useMessages()
  const format = useFormat()
  const [corrected, setCorrected] = useState<Record<string, Fact['value']>>({})
  return (
    <ul className="ruled">
      {facts.map((stated) => {
        const value = corrected[stated.path]
        const fact: Fact =
          value === undefined ? stated : { ...stated, value, source: { ...stated.source, kind: 'edit' } as Fact['source'] }
        const name = pathLabel(messages, fact.path)
        return (
          <li key={fact.path}>
            <div>
              <p className="label">{name}</p>
              <p>{valueText(messages, format, fact)}</p>
              <SourceLine fact={fact} />
            </div>
            <LineEditor fact={fact} name={name} onSaved={(saved) => setCorrected({ ...corrected, [fact.path]: saved })} />
          </li>
        )
      })}
    </ul>
  )
}

function Question({ point }: { point: string }) {
  const { questions, candidate } = useMessages()
  const { say, begin } = useThread()
  const question = questions[point]
  if (!question) return null
  return (
    <li data-block>
      <p>{question.ask}</p>
      <div className="row wrap replies">
        {question.replies.map((reply) => (
          <Button key={reply} size="s" onClick={() => say(reply)}>
            {reply}
          </Button>
        ))}
        <Button size="s" variant={question.replies.length > 0 ? 'quiet' : 'default'} onClick={() => begin(question.begin)}>
          {candidate.answer}
        </Button>
      </div>
    </li>
  )
}

function Missing({ profile }: { profile: OutputOf<'get_my_profile'> }) {
  const { candidate } = useMessages()
  return (
    <section className="stack">
      <div className="row">
        <h2 className="grow small-title">{candidate.complete(profile.completeness)}</h2>
        <Meter value={profile.completeness} tone="accent" size="l" />
      </div>
      {profile.questions.length > 0 && (
        <ul className="ruled">
          {profile.questions.map((point) => (
            <Question key={point} point={point} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Name and contact; what an earlier version showed has none. */
function Mine({ output }: { output: OutputOf<'get_my_profile'> }) {
  const { name, email, phone } = output
  if (!email && !phone) return null
  return (
    <div className="row wrap person-names">
      <b className="grow">{name}</b>
      <ContactLines known={{ name, ...(email ? { email } : {}), ...(phone ? { phone } : {}) }} />
    </div>
  )
}

export function GetMyProfile({ output }: CardProps<'get_my_profile'>) {
  const { candidate } = useMessages()
  return (
    <div className="stack mine">
      <Mine output={output} />
      {output.facts.length === 0 ? (
        <Notice>{candidate.noLine}</Notice>
      ) : (
        <>
          <p className="dense ink-2">{candidate.profileIntro}</p>
          <ProfileLines facts={output.facts} />
        </>
      )}
      <Missing profile={output} />
    </div>
  )
}

export function UpdateProfile({ input, output, reversalId }: CardProps<'update_profile'>) {
  const messages = useMessages()
  const format = useFormat()
  const said = new Map(
    input?.changes.map(({ path, value }) => [pathLabel(messages, path), valueText(messages, format, { path, value })]),
  )
  const names = [...new Set(output.changed.map((path) => pathLabel(messages, path)))]
    .map((name) => (said.get(name) ? `${name} (${cut(said.get(name)!)})` : name))
    .join(', ')
  const [told, complete] = [messages.cards.profileChanged(names), messages.candidate.complete(output.completeness)]
  if (!reversalId) return <ResultLine>{`${told} ${complete}`}</ResultLine>
  return (
    <DoneCard title={told} reversalId={reversalId}>
      {complete}
    </DoneCard>
  )
}

const cut = (words: string) => (words.length > 60 ? `${words.slice(0, 59)}…` : words)

type Item = OutputOf<'list_my_applications'>['items'][number]

/** What the person has to do or to come to, or how it ended. */
function Waiting({ item }: { item: Item }) {
  const messages = useMessages()
  const { candidate, pipeline } = messages
  const format = useFormat()
  const { interview, test, stage, reason } = item
  const moment = (text: string) => `${format.weekday(text)}, ${format.time(text)}`
  return (
    <>
      {interview && (
        <Notice boxed>
          {interview.start
            ? candidate.interviewAt(moment(interview.start), [pipeline.rdv.modes[interview.mode], interview.place])
            : candidate.interviewOffered}{' '}
          <a href={interview.link}>{interview.start ? candidate.interviewOpen : candidate.interviewChoose}</a>
        </Notice>
      )}
      {test && (
        <Notice boxed>
          {candidate.testDue(moment(test.dueAt))} <a href={test.link}>{candidate.testTake}</a>
        </Notice>
      )}
      {stage === 'rejected' && reason && <p>{candidate.rejectedFor(say(messages, { key: `rejection.${reason}` }))}</p>}
    </>
  )
}

function Application({ item }: { item: Item }) {
  const { candidate, cards, vocabulary } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  return (
    <section className="stack">
      <h2>{item.title}</h2>
      <p className="dense ink-2">{[item.client, item.city].filter(Boolean).join(', ')}</p>
      <Waiting item={item} />
      {item.answerBy && <Notice boxed>{cards.answerBy(format.weekday(item.answerBy), item.contact)}</Notice>}
      {item.steps.length === 0 && <p>{vocabulary.stage[item.stage] ?? item.stage}</p>}
      <Timeline
        items={item.steps.map((step) => ({
          key: step.kind,
          state: step.state,
          what: step.state === 'now' ? <b>{step.name[locale]}</b> : step.name[locale],
          ...(step.at ? { when: format.day(step.at), dateTime: step.at } : {}),
        }))}
      />
      <p className="meta">{candidate.personDecides}</p>
    </section>
  )
}

export function ListMyApplications({ output }: CardProps<'list_my_applications'>) {
  const { candidate } = useMessages()
  if (output.items.length === 0) return <Notice>{candidate.noApplication}</Notice>
  return (
    <div className="stack mine">
      {output.items.map((item) => (
        <Application key={item.applicationId} item={item} />
      ))}
    </div>
  )
}
