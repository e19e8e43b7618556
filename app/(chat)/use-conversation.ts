'use client'
import { useChat } from '@ai-sdk/react'
import { DefaultChatTransport, createIdGenerator } from 'ai'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { BassinMessage, MessageData } from '#agent/message'
import { problemOf, requestOf, type Ask } from './request.ts'
import { leaveIfShutOut } from './run-tool.tsx'
import { useShell, type PanelTarget } from './shell-context.tsx'

const generateId = createIdGenerator({ prefix: 'msg', size: 16 })

function hereOf(panel: PanelTarget | null): Ask['here'] {
  if (!panel) return undefined
  if (panel.kind === 'candidate') return { candidateId: panel.candidateId }
  return panel.kind === 'job' ? { jobId: panel.jobId } : { documentId: panel.documentId }
}

function patched(messages: BassinMessage[], { messageId, toolCallId, output }: MessageData['settled']): BassinMessage[] {
  return messages.map((message) =>
    message.id !== messageId
      ? message
      : {
          ...message,
          parts: message.parts.map((part) =>
            'toolCallId' in part && part.toolCallId === toolCallId
              ? ({ ...part, state: 'output-available', output } as typeof part)
              : part,
          ),
        },
  )
}

/** An answer that ends between the page and the asking for it is given all the same: it is asked for by its name. */
function transport(answerId: string | undefined) {
  return new DefaultChatTransport<BassinMessage>({
    api: '/api/chat',
    prepareSendMessagesRequest: ({ id, messages, trigger, messageId, body }) => ({
      body: requestOf({ conversationId: id, messages, trigger, messageId, ask: (body ?? {}) as Ask }),
    }),
    prepareReconnectToStreamRequest: ({ id }) => ({
      api: `/api/chat/${id}/stream${answerId ? `?answer=${encodeURIComponent(answerId)}` : ''}`,
    }),
  })
}

/** The conversation with the server: one thing is sent at a time, the answer streams back, a reload picks it up again. */
export function useConversation(
  conversationId: string,
  { initial, resume }: { initial: BassinMessage[]; resume: string | undefined },
) {
  const { panel } = useShell()
  const here = hereOf(panel)
  const [doing, setDoing] = useState<MessageData['status']>()
  const carrier = useMemo(() => transport(resume), [resume])
  const patch = useRef<(settled: MessageData['settled']) => void>(() => {})
  const chat = useChat<BassinMessage>({
    id: conversationId,
    messages: initial,
    generateId,
    transport: carrier,
    resume: resume !== undefined,
    throttle: 40,
    onError: (error) => leaveIfShutOut(problemOf(error)),
    onData: (part) => {
      if (part.type === 'data-settled') patch.current(part.data)
      if (part.type === 'data-status') setDoing(part.data)
    },
    onFinish: () => setDoing(undefined),
  })
  const { setMessages } = chat
  useEffect(() => {
    patch.current = (settled) => setMessages((messages) => patched(messages, settled))
  }, [setMessages])

  const post = (parts: BassinMessage['parts']) => void chat.sendMessage({ role: 'user', parts }, { body: { here } })
  return {
    messages: chat.messages,
    error: chat.error,
    doing,
    busy: chat.status === 'submitted' || chat.status === 'streaming',
    streaming: chat.status === 'streaming',
    send: (text: string, files: readonly string[] = []) =>
      post([
        ...(text ? [{ type: 'text' as const, text }] : []),
        ...files.map((documentId) => ({ type: 'data-file' as const, data: { documentId } })),
      ]),
    act: (tool: string, input: unknown) => post([{ type: 'data-action', data: { tool, input } }]),
    decide: (approvalId: string, approved: boolean) => post([{ type: 'data-decision', data: { approvalId, approved } }]),
    edit: (messageId: string, text: string) =>
      void chat.sendMessage({ text, messageId }, { body: { here, edit: { messageId, text } } }),
    regenerate: (messageId: string) => void chat.regenerate({ messageId, body: { here } }),
    resume: () => void chat.sendMessage(undefined, { body: { here, resume: true } }),
    retry: () => {
      chat.clearError()
      void chat.sendMessage(undefined, { body: { here } })
    },
    async stop() {
      await fetch(`/api/chat/${conversationId}/stop`, { method: 'POST' }).catch(() => undefined)
    },
  }
}
