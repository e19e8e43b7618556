'use client'
import { Info, Upload } from 'lucide-react'
import Link from 'next/link'
import { useMessages } from '#app/i18n/provider'
import { Button, LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import type { Role } from './nav.ts'
import { useThread } from './thread-context.tsx'

/** `completeness`: how much of a candidate's own profile is told, 0–100. */
export type Greeting = { role: Role; name: string; candidates: number; jobs: number; completeness?: number }

function AiNotice({ text }: { text: string }) {
  const { chat } = useMessages()
  return (
    <Notice boxed icon={Info}>
      {text} <Link href="/rights">{chat.rights}</Link>
    </Notice>
  )
}

/** A house where nobody can be found yet: what makes it one. */
function FirstSteps({ greeting: { role, jobs } }: { greeting: Greeting }) {
  const { chat, house } = useMessages()
  const { pickFile } = useThread()
  return (
    <div className="stack start">
      <EmptyState title={chat.firstTitle}>
        <p className="ink-2">{chat.firstText}</p>
      </EmptyState>
      <Button wide onClick={pickFile}>
        {chat.firstCvs}
      </Button>
      {jobs === 0 && (
        <LinkButton wide href="/jobs/new">
          {chat.firstJob}
        </LinkButton>
      )}
      {role === 'admin' && (
        <LinkButton wide href="/settings#members">
          {house.addMember}
        </LinkButton>
      )}
      <p className="meta">{chat.firstAsk}</p>
      <AiNotice text={chat.aiNoticeRecruiter} />
    </div>
  )
}

/** Before the first message: that one talks to an AI, and where to begin. */
export function Start({ greeting }: { greeting: Greeting }) {
  const { chat } = useMessages()
  const { say, pickFile } = useThread()
  if (greeting.role === 'candidate')
    return (
      <div className="stack start">
        <AiNotice text={chat.aiNotice} />
        <p className="answer">
          {greeting.completeness
            ? chat.candidateBack(greeting.name.split(' ')[0] ?? '', greeting.completeness)
            : chat.candidateHello(greeting.name.split(' ')[0] ?? '')}
        </p>
        {greeting.completeness ? (
          <>
            {chat.candidateAsks.map((words) => (
              <Button key={words} wide onClick={() => say(words)}>
                {words}
              </Button>
            ))}
            <p className="meta">
              {chat.or}{' '}
              <button type="button" className="text-button" onClick={pickFile}>
                {chat.newCv}
              </button>
            </p>
          </>
        ) : (
          <div className="row wrap">
            <Button icon={Upload} onClick={pickFile}>
              {chat.addCv}
            </Button>
            <Button onClick={() => say(chat.noCvSaid)}>{chat.noCv}</Button>
          </div>
        )}
      </div>
    )
  if (greeting.candidates === 0) return <FirstSteps greeting={greeting} />
  return (
    <div className="stack start">
      <EmptyState title={chat.emptyTitle}>
        <p className="ink-2">{chat.emptyText(greeting.candidates, greeting.jobs)}</p>
      </EmptyState>
      {chat.examples.map((example) => (
        <Button key={example} wide onClick={() => say(example)}>
          {example}
        </Button>
      ))}
      <p className="meta">
        {chat.or}{' '}
        <button type="button" className="text-button" onClick={pickFile}>
          {chat.importCvs}
        </button>
      </p>
      <AiNotice text={chat.aiNoticeRecruiter} />
    </div>
  )
}
