'use client'
import { Undo2 } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Verdict } from '#app/ui/verdict'
import { useThread } from './thread-context.tsx'

const undoWindow = 10 * 60_000

/** A reversal's id is a UUIDv7: its first 48 bits say when it was made. */
function madeAt(reversalId: string): number {
  return Number.parseInt(
    reversalId
      .slice(reversalId.indexOf('_') + 1)
      .replaceAll('-', '')
      .slice(0, 12),
    16,
  )
}

function useLeft(reversalId: string): number {
  const [now, setNow] = useState(() => Date.now())
  const left = Math.max(0, madeAt(reversalId) + undoWindow - now)
  const over = left === 0
  useEffect(() => {
    if (over) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [over])
  return left
}

function Undo({ reversalId }: { reversalId: string }) {
  const { approval } = useMessages()
  const { act, busy } = useThread()
  const left = useLeft(reversalId)
  if (left === 0) return null
  const minutes = Math.floor(left / 60_000)
  const clock = `${minutes}:${String(Math.floor((left % 60_000) / 1000)).padStart(2, '0')}`
  const told = minutes === 5 || minutes === 1 ? approval.minutesLeft(minutes) : ''
  return (
    <>
      <Button size="s" icon={Undo2} disabled={busy} onClick={() => act('undo_action', { reversalId })}>
        <span suppressHydrationWarning>{approval.undoLeft(clock)}</span>
      </Button>
      <span className="sr-only" aria-live="polite">
        {told}
      </span>
      <span className="drain" aria-hidden="true" suppressHydrationWarning style={{ width: `${(left / undoWindow) * 100}%` }} />
    </>
  )
}

/** What was done, in two lines, with the way back while there is one. */
export function DoneCard({ title, reversalId, children }: { title: string; reversalId?: string; children?: ReactNode }) {
  const { approval } = useMessages()
  const { undone } = useThread()
  if (reversalId && undone.has(reversalId)) return <Notice>{`${title} ${approval.undone}`}</Notice>
  return (
    <div className="done">
      <div className="row wrap">
        <Verdict value="met" />
        <b className="grow">{title}</b>
        {reversalId && <Undo reversalId={reversalId} />}
      </div>
      {children && <div className="dense ink-2">{children}</div>}
    </div>
  )
}
