'use client'
import Link from 'next/link'
import { say } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Tag, type Tone } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'

type Item = OutputOf<'list_approvals'>['items'][number]

const tones: Record<string, Tone> = { done: 'met', approved: 'accent', declined: 'plain', expired: 'unknown' }

function Facts({ item }: { item: Item }) {
  const messages = useMessages()
  const { preview } = item
  const line = (fact: Item['preview']['facts'][number]) => {
    const value = (text: string | undefined) => (text ? say(messages, { key: text }) : messages.approval.empty)
    const change =
      fact.after !== undefined || fact.before !== undefined ? `${value(fact.before)} → ${value(fact.after)}` : value(fact.value)
    return `${fact.person ?? say(messages, fact.label)} : ${change}`
  }
  if (preview.facts.length === 0) return null
  return (
    <details>
      <summary>{messages.chat.details}</summary>
      <ul className="meta">
        {preview.facts.map((fact, index) => (
          <li key={index}>{line(fact)}</li>
        ))}
      </ul>
    </details>
  )
}

/** What was decided, or left to expire. */
export function DecidedList({ items }: { items: readonly Item[] }) {
  const messages = useMessages()
  const { house } = messages
  const format = useFormat()
  return (
    <ul className="ruled">
      {items.map((item) => {
        const decision = item.decision ?? 'expired'
        return (
          <li key={item.id}>
            <div>
              <p>
                <b>{say(messages, item.preview.title)}</b>
              </p>
              <Facts item={item} />
            </div>
            <div className="end">
              <Tag tone={tones[decision]}>{house.decisions[decision]}</Tag>
              <span className="meta">
                {item.conversationId && <Link href={`/c/${item.conversationId}`}>{house.inConversation}</Link>}{' '}
                {format.ago(item.decidedAt ?? item.expiresAt)}
              </span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
