'use client'
import { ChevronLeft, ChevronRight, Send } from 'lucide-react'
import { useState } from 'react'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button, IconButton } from '#app/ui/button'
import { TextArea, TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Tag } from '#app/ui/tag'
import { DoneCard } from '../done-card.tsx'
import { useThread } from '../thread-context.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'

/** Drafts one after the other, each changed in place; the click that sends is the person's own. */
export function DraftMessages({ output }: CardProps<'draft_messages'>) {
  const { mail } = useMessages()
  const { act, busy } = useThread()
  const [drafts, setDrafts] = useState(output.drafts)
  const [at, setAt] = useState(0)
  const draft = drafts[at]
  if (!draft) return null
  const change = (part: { subject: string } | { body: string }) =>
    setDrafts(drafts.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const ready = drafts.filter(({ blocked, subject, body }) => !blocked && subject.trim() && body.trim())
  const { kind, jobId } = output
  return (
    <section className="drafts stack" aria-label={mail.drafts(drafts.length)}>
      <div className="row">
        <h3 className="grow small-title">{mail.drafts(drafts.length)}</h3>
        {drafts.length > 1 && (
          <>
            <span className="meta" aria-live="polite">
              {mail.of(at + 1, drafts.length)}
            </span>
            <IconButton label={mail.previous} icon={ChevronLeft} disabled={at === 0} onClick={() => setAt(at - 1)} />
            <IconButton label={mail.next} icon={ChevronRight} disabled={at === drafts.length - 1} onClick={() => setAt(at + 1)} />
          </>
        )}
      </div>
      <p className="dense">
        <span className="ink-3">{mail.to}</span> <b>{draft.name}</b> {draft.to && <span className="ink-2">{draft.to}</span>}
      </p>
      {draft.blocked && <Notice tone="warn">{mail.blocked[draft.blocked]}</Notice>}
      <TextField
        label={mail.subject}
        value={draft.subject}
        maxLength={200}
        onChange={(event) => change({ subject: event.target.value })}
      />
      <TextArea
        label={mail.body}
        rows={8}
        value={draft.body}
        maxLength={10_000}
        onChange={(event) => change({ body: event.target.value })}
      />
      <div className="row">
        <Button
          icon={Send}
          variant="primary"
          disabled={busy || ready.length === 0}
          onClick={() =>
            act('send_messages', {
              kind,
              ...(jobId ? { jobId } : {}),
              messages: ready.map(({ candidateId, subject, body }) => ({ candidateId, subject, body })),
            })
          }
        >
          {mail.sendAll(ready.length)}
        </Button>
      </div>
    </section>
  )
}

export function SendMessages({ output, reversalId }: CardProps<'send_messages'>) {
  const { mail } = useMessages()
  const format = useFormat()
  return (
    <DoneCard title={mail.leaves(output.sent.length, format.time(output.leavesAt))} reversalId={reversalId ?? output.reversalId}>
      {output.sent.map(({ name }) => name).join(', ')}. {mail.until}
    </DoneCard>
  )
}

export function ListMessages({ output }: CardProps<'list_messages'>) {
  const { mail } = useMessages()
  const format = useFormat()
  return (
    <ul className="ruled">
      {output.items.map((item) => (
        <li key={item.messageId}>
          <div>
            <p>
              <b>{item.name}</b> <span className="ink-2">{item.subject}</span>
            </p>
            <p className="meta">
              {mail.kinds[item.kind]} · {format.ago(item.sentAt ?? item.sendAt)}
            </p>
          </div>
          <Tag tone={item.state === 'failed' ? 'unmet' : 'plain'}>{mail.state[item.state]}</Tag>
        </li>
      ))}
    </ul>
  )
}

export function SetContactPreference({ output }: CardProps<'set_contact_preference'>) {
  const { mail } = useMessages()
  return <ResultLine>{output.doNotContact ? mail.stop(output.calledBack) : mail.allow}</ResultLine>
}
