'use client'
import { ArrowDown } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import type { BassinMessage } from '#agent/message'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Announcer } from './announcer.tsx'
import { lastFound } from './cards/evidence-of.ts'
import { Composer, type ComposerHandle } from './composer.tsx'
import { AssistantMessage, UserMessage } from './message.tsx'
import { turnsOf, undoneIn, type Turn } from './parts.ts'
import { problemOf, textOf } from './request.ts'
import { moveInResults } from './results-keys.ts'
import { useShell } from './shell-context.tsx'
import { Open, type Opening } from './opening.tsx'
import { Start, type Greeting } from './start.tsx'
import { ThreadContext, type ThreadState } from './thread-context.tsx'
import { useConversation } from './use-conversation.ts'
import { useMedia } from './use-media.ts'
import { useFollow } from './use-follow.ts'

type ThreadProps = {
  conversationId: string
  initial: BassinMessage[]
  greeting: Greeting
  assistant: string
  /** The answer that was being written when the page was made. */
  resume?: string
  draft?: string
  opening?: Opening
}
type Conversation = ReturnType<typeof useConversation>

/** The first message gives a new conversation its address, without leaving the page. */
function useAddress(conversationId: string, started: boolean) {
  const path = usePathname()
  useEffect(() => {
    if (started && path === '/') window.history.replaceState(null, '', `/c/${conversationId}`)
  }, [started, path, conversationId])
}

function TurnView({ turn, last, conversation }: { turn: Turn; last: boolean; conversation: Conversation }) {
  const { messages } = turn
  return (
    <section className="turn" data-turn>
      {messages.map((message, index) => {
        const final = last && index === messages.length - 1
        if (message.role === 'user') {
          const editable =
            textOf(message) && !conversation.busy ? (text: string) => conversation.edit(message.id, text) : undefined
          return <UserMessage key={message.id} message={message} onEdit={editable} />
        }
        return (
          <AssistantMessage
            key={message.id}
            message={message}
            streaming={final && conversation.busy}
            last={final}
            onContinue={conversation.resume}
            onRegenerate={() => conversation.regenerate(message.id)}
          />
        )
      })}
    </section>
  )
}

function Waiting({ conversation }: { conversation: Conversation }) {
  const messages = useMessages()
  const { chat } = messages
  if (conversation.error)
    return (
      <Notice tone="bad" role="alert">
        {errorText(messages, problemOf(conversation.error))}{' '}
        <button type="button" className="text-button" onClick={conversation.retry}>
          {chat.retry}
        </button>
      </Notice>
    )
  const last = conversation.messages.at(-1)
  const silent = conversation.busy && (last?.role === 'user' || (last?.parts.length ?? 0) === 0)
  if (!silent) return null
  return (
    <p className="meta row">
      <span className="spinner" aria-hidden="true" /> {chat.status[conversation.doing?.doing ?? 'thinking'] ?? chat.working}
    </p>
  )
}

export function Thread({ conversationId, initial, greeting, assistant, resume, draft, opening }: ThreadProps) {
  const { chat } = useMessages()
  const { attachThread, reloadConversations } = useShell()
  const conversation = useConversation(conversationId, { initial, resume })
  const { messages, busy, send, act, decide, stop } = conversation
  const roomy = useMedia('(min-width: 640px)')
  const composer = useRef<ComposerHandle>(null)
  const turns = turnsOf(messages)
  const { scroller, below, toEnd } = useFollow(messages, turns.length)
  useAddress(conversationId, messages.length > 0)

  const wasBusy = useRef(false)
  useEffect(() => {
    if (wasBusy.current && !busy) reloadConversations()
    wasBusy.current = busy
  }, [busy, reloadConversations])

  const actions = useRef({ send, act, decide, messages })
  useEffect(() => {
    actions.current = { send, act, decide, messages }
  })
  const undone = useMemo(() => undoneIn(messages), [messages])
  const state = useMemo<ThreadState>(
    () => ({
      say: (text) => actions.current.send(text),
      act: (tool, input) => actions.current.act(tool, input),
      decide: (approvalId, approved) => actions.current.decide(approvalId, approved),
      begin: (text) => composer.current?.fill(text),
      pickFile: () => composer.current?.pickFile(),
      busy,
      role: greeting.role,
      found: (candidateId) => lastFound(actions.current.messages, candidateId),
      undone,
    }),
    [busy, undone, greeting.role],
  )
  useEffect(() => {
    attachThread({ say: state.say })
    return () => attachThread(null)
  }, [attachThread, state.say])
  useEffect(() => {
    const waits = scroller.current?.querySelector('.approval')
    if (!busy && !waits && window.matchMedia('(pointer: fine)').matches) composer.current?.focus()
  }, [busy, scroller])

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (moveInResults(event) || event.key !== 'Escape' || event.defaultPrevented) return
    if (busy) void stop()
    composer.current?.focus()
  }
  return (
    <ThreadContext value={state}>
      {/* The keys of the results act while the focus is inside the list. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="scroller" ref={scroller} onKeyDown={onKeyDown}>
        <div className="thread">
          {turns.length === 0 && (opening ? <Open opening={opening} /> : <Start greeting={greeting} />)}
          {turns.map((turn, index) => (
            <TurnView key={turn.key} turn={turn} last={index === turns.length - 1} conversation={conversation} />
          ))}
          <Waiting conversation={conversation} />
        </div>
      </div>
      {below && (
        <div className="below">
          <Button size="s" icon={ArrowDown} onClick={toEnd}>
            {chat.newBelow}
          </Button>
        </div>
      )}
      <Announcer messages={messages} busy={busy} />
      <Composer
        ref={composer}
        draft={draft}
        placeholder={greeting.role === 'candidate' ? chat.placeholderCandidate : roomy ? chat.placeholder : chat.placeholderShort}
        assistant={messages.findLast((message) => message.metadata?.assistant)?.metadata?.assistant ?? assistant}
        busy={busy}
        onSend={send}
        onStop={() => void stop()}
        onUp={() => scroller.current?.querySelectorAll<HTMLElement>('[data-result-main]').item(0)?.focus()}
      />
    </ThreadContext>
  )
}
