'use client'
import { useRouter } from 'next/navigation'
import { useMemo, useState, type ReactNode } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { useToast } from '#app/ui/toast'
import { useRunTool } from './run-tool.tsx'
import { ThreadContext, type ThreadState } from './thread-context.tsx'

/** A card on a page of its own: its buttons run their tools at once, and what it says goes to a new conversation. */
export function PageThread({ children }: { children: ReactNode }) {
  const messages = useMessages()
  const router = useRouter()
  const toast = useToast()
  const run = useRunTool()
  const [busy, setBusy] = useState(false)
  const state = useMemo<ThreadState>(
    () => ({
      say: (text) => router.push(`/?say=${encodeURIComponent(text)}`),
      act: async (tool, input) => {
        setBusy(true)
        const reply = await run(tool, input)
        setBusy(false)
        if (reply.status === 'failed') toast({ tone: 'bad', text: errorText(messages, reply.error) })
        else toast({ tone: 'good', text: messages.tools[tool] ?? messages.approval.done })
        router.refresh()
      },
      decide: () => {},
      begin: (text) => router.push(`/?say=${encodeURIComponent(text)}`),
      pickFile: () => router.push('/'),
      busy,
      role: 'candidate',
      found: () => undefined,
      undone: new Set(),
    }),
    [busy, messages, router, run, toast],
  )
  return (
    <ThreadContext value={state}>
      <div className="scroller">
        <div className="thread">{children}</div>
      </div>
    </ThreadContext>
  )
}
