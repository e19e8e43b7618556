'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { BareDialog } from '#app/ui/dialog'
import { useToast } from '#app/ui/toast'
import type { Preview } from '#tools/kit/define'
import type { InputOf, OutputOf, ToolName } from '#tools/registry'
import { ApprovalCard } from './approval-card.tsx'
import { useRunTool, type ToolReply } from './run-tool.tsx'
import { ThreadContext, type ThreadState } from './thread-context.tsx'

type Waiting = { tool: ToolName; approvalId: string; preview: Preview; expiresAt: string; input: unknown; done: Done }
type Done = (output: never) => void

const nothing = () => {}
const outside: ThreadState = {
  say: nothing,
  act: nothing,
  decide: nothing,
  begin: nothing,
  pickFile: nothing,
  busy: false,
  role: 'recruiter',
  found: () => undefined,
  undone: new Set(),
}

/** The context that an approval card needs where there is no conversation around it. */
export function Deciding({
  busy,
  onDecide,
  children,
}: {
  busy: boolean
  onDecide: (approvalId: string, approved: boolean) => void
  children: ReactNode
}) {
  const state = useMemo<ThreadState>(() => ({ ...outside, busy, decide: onDecide }), [busy, onDecide])
  return <ThreadContext value={state}>{children}</ThreadContext>
}

/** Says what became of a call, with the way back where there is one, and shows the page anew. */
export function useTold() {
  const messages = useMessages()
  const toast = useToast()
  const router = useRouter()
  const run = useRunTool()
  const failed = useCallback(
    (error: Extract<ToolReply, { status: 'failed' }>['error']) => toast({ tone: 'bad', text: errorText(messages, error) }),
    [messages, toast],
  )
  const done = useCallback(
    (tool: string, reversalId: string | undefined) => {
      const undo = async () => {
        const reply = await run('undo_action', { reversalId })
        if (reply.status === 'failed') return failed(reply.error)
        toast({ tone: 'good', text: messages.approval.undone })
        router.refresh()
      }
      const text = messages.people.doneBy[tool] ?? messages.approval.done
      const action = reversalId ? { action: { label: messages.approval.undo, onAction: () => void undo() } } : {}
      toast({ tone: 'good', text, ...action })
      router.refresh()
    },
    [failed, messages, router, run, toast],
  )
  return { failed, done }
}

/**
 * Runs a tool for a click on a page. What needs a yes shows its card first, in a dialog that this returns; `done` is called with the output
 * of what was really done. `dialogUnder` stands under what may change the card: asking anew takes back the card before.
 */
export function useApprovedRun() {
  const run = useRunTool()
  const told = useTold()
  const [waiting, setWaiting] = useState<Waiting>()
  const [busy, setBusy] = useState(false)

  const take = useCallback(
    (tool: ToolName, input: unknown, given: { reply: ToolReply; done: Done }) => {
      const { reply, done } = given
      if (reply.status === 'failed') return told.failed(reply.error)
      if (reply.status === 'needs_approval') return setWaiting({ tool, input, done, ...reply })
      setWaiting(undefined)
      told.done(tool, reply.reversalId)
      done(reply.output as never)
    },
    [told],
  )
  async function ask<Name extends ToolName>(tool: Name, input: InputOf<Name>, done: (output: OutputOf<Name>) => void = nothing) {
    setBusy(true)
    if (waiting) await run('decide_approval', { id: waiting.approvalId, approved: false })
    const reply = await run(tool, input)
    setBusy(false)
    take(tool, input, { reply, done: done as Done })
  }
  async function decide(approvalId: string, approved: boolean) {
    if (!waiting) return
    setBusy(true)
    const decided = await run('decide_approval', { id: approvalId, approved })
    const { tool, input, done } = waiting
    if (decided.status === 'done' && approved) take(tool, input, { reply: await run(tool, input as never, approvalId), done })
    else {
      if (decided.status === 'failed') told.failed(decided.error)
      setWaiting(undefined)
    }
    setBusy(false)
  }
  const dialogUnder = (above?: ReactNode) =>
    waiting && (
      <ApprovalDialog
        waiting={waiting}
        above={above}
        busy={busy}
        onDecide={(id, yes) => void decide(id, yes)}
        onClose={() => setWaiting(undefined)}
      />
    )
  return { ask, busy, dialog: dialogUnder(), dialogUnder }
}

function ApprovalDialog({
  waiting,
  above,
  busy,
  onDecide,
  onClose,
}: {
  waiting: Waiting
  above: ReactNode
  busy: boolean
  onDecide: (approvalId: string, approved: boolean) => void
  onClose: () => void
}) {
  const { approval } = useMessages()
  return (
    <BareDialog open onClose={onClose} label={approval.toConfirm}>
      <Deciding busy={busy} onDecide={onDecide}>
        {above && <div className="above-card">{above}</div>}
        <ApprovalCard waiting={waiting} />
      </Deciding>
    </BareDialog>
  )
}
