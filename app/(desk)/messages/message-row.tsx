'use client'
import { Paperclip } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { CallFailure } from '#agent/message'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { Notice } from '#app/ui/notice'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'
import { useRunTool } from '../../(chat)/run-tool.tsx'

type Item = OutputOf<'list_messages'>['items'][number]

const mailto = ({ to, subject, body }: Item) =>
  `mailto:${encodeURIComponent(to ?? '')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`

/** One message: to whom, what it says, where it stands, and what a person may still do about it. */
export function MessageRow({ item }: { item: Item }) {
  const messages = useMessages()
  const { mail } = messages
  const format = useFormat()
  const router = useRouter()
  const run = useRunTool()
  const [error, setError] = useState<CallFailure>()
  async function settle(action: 'cancel' | 'retry' | 'mark_sent') {
    const reply = await run('settle_message', { messageId: item.messageId, action, version: item.version })
    setError(reply.status === 'failed' ? reply.error : undefined)
    router.refresh()
  }
  const { state } = item
  const when =
    state === 'queued' ? mail.leavesAt(format.ago(item.sendAt)) : state !== 'cancelled' && format.ago(item.sentAt ?? item.sendAt)
  return (
    <li>
      <div className="stack">
        <p>
          <Link href={`/candidates/${item.candidateId}`}>{item.name}</Link> <b>{item.subject}</b>
        </p>
        <p className="meta">
          {[mail.kinds[item.kind], item.jobTitle, mail.by(item.by), when].filter(Boolean).join(' · ')}{' '}
          <Tag tone={state === 'failed' ? 'unmet' : state === 'held' ? 'accent' : 'plain'}>{mail.state[state]}</Tag>
        </p>
        <details>
          <summary className="meta">{mail.body}</summary>
          <p className="dense prewrap said">{item.body}</p>
        </details>
        {item.attachments.map((name, at) => (
          <a key={name} className="meta" href={`/api/messages/${item.messageId}/attachments/${at}`} download>
            <Icon as={Paperclip} size="s" /> {name}
          </a>
        ))}
        {item.error && state === 'failed' && <Notice tone="bad">{mail.errors[item.error] ?? item.error}</Notice>}
        {item.error === 'maybe_sent' && state === 'held' && <Notice tone="warn">{mail.errors['maybe_sent']}</Notice>}
        {error && (
          <Notice tone="bad" role="alert">
            {errorText(messages, error)}
          </Notice>
        )}
      </div>
      <div className="row wrap">
        {state === 'held' && (
          <a className="button" data-size="s" href={mailto(item)}>
            {mail.openMail}
          </a>
        )}
        {state === 'held' && (
          <Button size="s" onClick={() => void settle('mark_sent')}>
            {mail.markSent}
          </Button>
        )}
        {(state === 'failed' || state === 'held') && (
          <Button size="s" onClick={() => void settle('retry')}>
            {mail.retry}
          </Button>
        )}
        {(state === 'queued' || state === 'held' || state === 'failed') && (
          <Button size="s" variant="quiet" onClick={() => void settle('cancel')}>
            {mail.cancel}
          </Button>
        )}
      </div>
    </li>
  )
}
