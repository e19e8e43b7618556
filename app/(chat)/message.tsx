'use client'
import { Check, MousePointerClick, Pencil, RotateCcw, X } from 'lucide-react'
import { useState } from 'react'
import type { BassinMessage } from '#agent/message'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/field'
import { Icon } from '#app/ui/icons'
import { Markdown } from '#app/ui/markdown'
import { Notice } from '#app/ui/notice'
import { Skeleton } from '#app/ui/skeleton'
import { Lead } from './cards/lead.tsx'
import { FileLine } from './file-line.tsx'
import { jobsOffered, offersIn } from './offers.ts'
import { blocksOf, type Block } from './parts.ts'
import { useThread } from './thread-context.tsx'
import { textOf } from './request.ts'
import { ToolPart } from './tool-part.tsx'

function Editor({ text, onDone }: { text: string; onDone: (text?: string) => void }) {
  const { chat, common } = useMessages()
  const [draft, setDraft] = useState(text)
  return (
    <div className="ask-edit stack">
      <TextArea label={chat.editMessage} hideLabel value={draft} onChange={(event) => setDraft(event.target.value)} />
      <div className="row">
        <Button variant="primary" size="s" onClick={() => onDone(draft.trim() || undefined)}>
          {chat.saveEdit}
        </Button>
        <Button size="s" onClick={() => onDone()}>
          {common.cancel}
        </Button>
      </div>
    </div>
  )
}

function Clicked({ message }: { message: BassinMessage }) {
  const { tools, approval, chat } = useMessages()
  return message.parts.map((part, index) => {
    if (part.type === 'data-action')
      return (
        <p key={index} className="clicked">
          <Icon as={MousePointerClick} size="s" /> {tools[part.data.tool] ?? chat.clicked}
        </p>
      )
    if (part.type === 'data-decision' && !textOf(message))
      return (
        <p key={index} className="clicked">
          <Icon as={part.data.approved ? Check : X} size="s" /> {part.data.approved ? approval.saidYes : approval.saidNo}
        </p>
      )
    return null
  })
}

/** What the person said, dropped or clicked. */
export function UserMessage({ message, onEdit }: { message: BassinMessage; onEdit?: (text: string) => void }) {
  const { chat } = useMessages()
  const [editing, setEditing] = useState(false)
  const text = textOf(message)
  if (editing)
    return (
      <Editor
        text={text}
        onDone={(next) => {
          setEditing(false)
          if (next) onEdit?.(next)
        }}
      />
    )
  return (
    <div className="asked">
      <span className="sr-only">{chat.you}</span>
      {text && (
        <div className="ask-row">
          {onEdit && (
            <Button className="on-hover" variant="quiet" size="s" icon={Pencil} onClick={() => setEditing(true)}>
              {chat.edit}
            </Button>
          )}
          <p className="ask prewrap">{text}</p>
        </div>
      )}
      <Clicked message={message} />
      {message.parts.map(
        (part, index) =>
          part.type === 'data-file' && (
            <div key={index} className="ask">
              <FileLine documentId={part.data.documentId} />
            </div>
          ),
      )}
    </div>
  )
}

function BlockView({ block, caret }: { block: Block; caret: boolean }) {
  if (block.kind === 'lead') return <Lead part={block.part} />
  if (block.kind === 'tool') return <ToolPart part={block.part} />
  if (block.kind === 'pending')
    return (
      <div className="pending stack" aria-hidden="true">
        <Skeleton width="72%" />
        <Skeleton width="48%" />
      </div>
    )
  return (
    <div className="answer">
      <Markdown text={block.text} />
      {caret && <span className="caret" aria-hidden="true" />}
    </div>
  )
}

type Answering = { message: BassinMessage; streaming: boolean; last: boolean; onContinue: () => void; onRegenerate: () => void }

function After({ message, last, onContinue, onRegenerate }: Omit<Answering, 'streaming'>) {
  const { chat } = useMessages()
  const { status, degraded } = message.metadata ?? {}
  return (
    <>
      {degraded && degraded.length > 0 && (
        <Notice tone="warn" boxed>
          {chat.degraded(['model'])}
        </Notice>
      )}
      {(status === 'incomplete' || status === 'stopped') && (
        <Notice tone={status === 'stopped' ? 'info' : 'bad'}>
          {status === 'stopped' ? chat.stopped : chat.cut}{' '}
          {last && (
            <button type="button" className="text-button" onClick={onContinue}>
              {chat.continue}
            </button>
          )}
        </Notice>
      )}
      {last && (
        <div className="row after-answer">
          <Button className="on-hover" variant="quiet" size="s" icon={RotateCcw} onClick={onRegenerate}>
            {chat.regenerate}
          </Button>
        </div>
      )}
    </>
  )
}

/** What Bassin answered: words above the cards that they explain. */
export function AssistantMessage({ message, streaming, ...rest }: Answering) {
  const { chat } = useMessages()
  const { say, role } = useThread()
  const all = blocksOf(message, streaming)
  const lastText = all.findLastIndex((block) => block.kind === 'text')
  const text = all[lastText]
  const told = rest.last && !streaming && text?.kind === 'text' ? text.text : undefined
  const jobs = told === undefined ? [] : jobsOffered(message, told)
  const offered = role === 'candidate' && told !== undefined ? offersIn(told) : undefined
  const offers = jobs.length > 0 ? jobs : (offered?.offers ?? [])
  const blocks = all
    .filter((block) => jobs.length === 0 || block.kind !== 'tool')
    .map((block) => (offered && block === text ? { ...text, text: offered.words } : block))
  return (
    <div className="answered">
      <span className="sr-only">{chat.bassin}</span>
      {blocks.map((block, index) => (
        <BlockView key={block.key} block={block} caret={streaming && index === lastText} />
      ))}
      {offers.length > 0 && (
        <div className="row wrap">
          {offers.map((words) => (
            <Button key={words} onClick={() => say(words)}>
              {words}
            </Button>
          ))}
        </div>
      )}
      {!streaming && <After message={message} {...rest} />}
    </div>
  )
}
