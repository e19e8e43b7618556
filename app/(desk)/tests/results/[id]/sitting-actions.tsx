'use client'
import { BellRing, CalendarClock, RefreshCw, X } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { SelectField, TextField } from '#app/ui/field'
import type { InputOf, OutputOf } from '#tools/registry'
import { useApprovedRun } from '../../../../(chat)/approved-run.tsx'
import { extraTimes } from '../../extra-time.ts'

type Result = OutputOf<'get_test_result'>
const noon = 'T12:00:00Z'

type AdjustProps = {
  result: Result
  onClose: () => void
  onSave: (change: Omit<InputOf<'adjust_assessment'>, 'assessmentId'>) => void
}

/** More time, or another last day; no reason is asked for. */
function Adjust({ result, onClose, onSave }: AdjustProps) {
  const messages = useMessages()
  const { page, send } = messages.assessments
  const [extra, setExtra] = useState(result.extraShare)
  const before = result.dueAt.slice(0, 10)
  const [day, setDay] = useState(before)
  const known = extraTimes.includes(result.extraShare) ? extraTimes : [...extraTimes, result.extraShare]
  return (
    <Dialog
      open
      onClose={onClose}
      title={page.adjustTitle(result.name)}
      footer={
        <Button
          variant="primary"
          onClick={() => onSave({ extraShare: extra, ...(day === before ? {} : { dueAt: `${day}${noon}` }) })}
        >
          {messages.common.save}
        </Button>
      }
    >
      <div className="stack">
        {result.provider === 'internal' && (
          <SelectField
            label={send.extra}
            hint={send.extraHint}
            value={String(extra)}
            options={known.map((value) => ({ value: String(value), label: send.extras(value) }))}
            onChange={(event) => setExtra(Number(event.target.value))}
          />
        )}
        <TextField type="date" label={page.lastDay} value={day} onChange={(event) => setDay(event.target.value)} />
      </div>
    </Dialog>
  )
}

/** What one may do about a test that is not handed in: remind, give time, call it off; and ask Codility where it stands. */
export function SittingActions({ result }: { result: Result }) {
  const { page } = useMessages().assessments
  const { ask, busy, dialog } = useApprovedRun()
  const [adjusting, setAdjusting] = useState(false)
  const { assessmentId, state, provider } = result
  const open = state === 'invited' || state === 'started'
  const adjustable = state === 'invited' || state === 'expired'
  return (
    <div className="row wrap">
      {open && (
        <Button size="s" icon={BellRing} busy={busy} onClick={() => void ask('remind_test', { assessmentIds: [assessmentId] })}>
          {page.remind}
        </Button>
      )}
      {adjustable && (
        <Button size="s" icon={CalendarClock} onClick={() => setAdjusting(true)}>
          {state === 'expired' ? page.again : page.adjust}
        </Button>
      )}
      {provider !== 'internal' && state !== 'scored' && (
        <Button size="s" icon={RefreshCw} busy={busy} onClick={() => void ask('fetch_test_result', { assessmentId })}>
          {page.refresh}
        </Button>
      )}
      {open && (
        <Button
          size="s"
          variant="danger"
          icon={X}
          busy={busy}
          onClick={() => void ask('adjust_assessment', { assessmentId, cancel: true })}
        >
          {page.cancel}
        </Button>
      )}
      {adjusting && (
        <Adjust
          result={result}
          onClose={() => setAdjusting(false)}
          onSave={(change) => {
            setAdjusting(false)
            void ask('adjust_assessment', { assessmentId, ...change })
          }}
        />
      )}
      {dialog}
    </div>
  )
}
