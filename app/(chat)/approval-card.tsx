'use client'
import { ArrowRight, Check, Clock } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { say } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { Keys } from '#app/ui/kbd'
import { Notice } from '#app/ui/notice'
import { Tag } from '#app/ui/tag'
import type { Preview } from '#tools/kit/define'
import { Mails } from './mails.tsx'
import { useThread } from './thread-context.tsx'

type Facts = Preview['facts']

/** A value may itself be a key: the reason of a rejection, for one. */
function useValue() {
  const messages = useMessages()
  return (value: string | undefined) => (value ? say(messages, { key: value }) : messages.approval.empty)
}

const namesShown = 10

function Moves({ facts: all }: { facts: Facts }) {
  const messages = useMessages()
  const value = useValue()
  const { approval } = messages
  const [whole, setWhole] = useState(false)
  const facts = whole ? all : all.slice(0, namesShown)
  const named = facts.some((fact) => fact.person)
  return (
    <div className="table-wrap">
      <table className="moves">
        <thead>
          <tr>
            <th scope="col">{named ? approval.person : approval.what}</th>
            <th scope="col">{approval.before}</th>
            <th scope="col">
              <span className="sr-only">{approval.becomes}</span>
            </th>
            <th scope="col">{approval.after}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact, index) => (
            <tr key={index}>
              <td>{fact.person ?? say(messages, fact.label)}</td>
              <td className="ink-3">{value(fact.before)}</td>
              <td className="ink-3">
                <Icon as={ArrowRight} size="s" />
              </td>
              <td>
                <b>{value(fact.after)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {facts.length < all.length && (
        <Button variant="quiet" size="s" onClick={() => setWhole(true)}>
          {messages.pipeline.verbs.more(all.length - facts.length)}
        </Button>
      )}
    </div>
  )
}

function PlainFacts({ facts }: { facts: Facts }) {
  const messages = useMessages()
  const value = useValue()
  return facts.map((fact, index) => (
    <div key={index} className="fact">
      {fact.value === undefined ? (
        <span>{say(messages, fact.label)}</span>
      ) : (
        <>
          <span className="k">{say(messages, fact.label)}</span>
          <span className="prewrap">{value(fact.value)}</span>
        </>
      )}
    </div>
  ))
}

function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}

type Waiting = { tool: string; approvalId: string; preview: Preview; expiresAt: string }

function Answer({ waiting, onDecide, sent }: { waiting: Waiting; onDecide: (approved: boolean) => void; sent?: boolean }) {
  const { approval, yesFor } = useMessages()
  const format = useFormat()
  const { tool, preview, expiresAt } = waiting
  const verb = yesFor[tool]?.(preview.count) ?? approval.yes(preview.count, preview.mails?.length ?? 0)
  return (
    <footer>
      <Button variant="primary" busy={sent === true} disabled={sent === false} onClick={() => onDecide(true)}>
        {verb}
      </Button>
      <Button busy={sent === false} disabled={sent === true} onClick={() => onDecide(false)}>
        {approval.no}
      </Button>
      <span className="grow hide-phone" />
      <span className="meta">
        <span className="hide-phone">
          <Keys keys={['Y']} /> {approval.keyYes} <Keys keys={['Esc']} /> {approval.keyNo} ·{' '}
        </span>
        {approval.expires(format.relativeDay(expiresAt), format.time(expiresAt))}
      </span>
    </footer>
  )
}

/** Who, what, before and after, the mails in full: then a person says yes or no. Focus lands on the title, never on yes. */
export function ApprovalCard({ waiting, takesFocus = true }: { waiting: Waiting; takesFocus?: boolean }) {
  const messages = useMessages()
  const { approval } = messages
  const { decide, busy } = useThread()
  const [sent, setSent] = useState<boolean>()
  const title = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const expired = useNow(15_000) > Date.parse(waiting.expiresAt)
  const { preview, approvalId } = waiting
  useEffect(() => {
    if (takesFocus) title.current?.focus()
  }, [takesFocus])

  function onDecide(approved: boolean) {
    if (sent !== undefined || busy) return
    setSent(approved)
    decide(approvalId, approved)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    if (event.key.toLowerCase() === 'y') onDecide(true)
    else if (event.key === 'Escape') onDecide(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (expired) return <Notice tone="warn">{approval.expired}</Notice>
  const moves = preview.facts.filter((fact) => fact.after !== undefined || fact.before !== undefined)
  const plain = preview.facts.filter((fact) => !moves.includes(fact))
  return (
    // The keys act while the focus is anywhere inside the card.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article className="approval" aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <header>
        <Icon as={Check} />
        <div className="grow">
          <h2 id={titleId} ref={title} tabIndex={-1}>
            {say(messages, preview.title)}
          </h2>
          <p className="dense ink-2">{approval.nothingYet}</p>
        </div>
        <Tag tone="unknown" icon={Clock}>
          {approval.toConfirm}
        </Tag>
      </header>
      {preview.facts.length > 0 && (
        <div className="approval-section">
          {moves.length > 0 && <Moves facts={moves} />}
          {plain.length > 0 && <PlainFacts facts={plain} />}
        </div>
      )}
      {preview.warnings?.map((warning, index) => (
        <div key={index} className="approval-section">
          <Notice tone="warn">{say(messages, warning)}</Notice>
        </div>
      ))}
      {preview.mails && preview.mails.length > 0 && <Mails mails={preview.mails} />}
      <Answer waiting={waiting} onDecide={onDecide} sent={busy ? sent : undefined} />
    </article>
  )
}
