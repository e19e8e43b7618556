'use client'
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { say } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { TextArea } from '#app/ui/field'
import { Icon } from '#app/ui/icons'
import type { InputOf } from '#tools/registry'
import type { BoardCard } from './board-model.ts'
import type { AskedMove } from './use-moves.ts'

const shown = 10

/** A change to several people waits for a yes: who, from where to where. */
export function ConfirmMove({ asked, onDecide }: { asked: AskedMove; onDecide: (approved: boolean) => void }) {
  const messages = useMessages()
  const { approval, yesFor, jobs } = messages
  const { preview, verb } = asked
  const people = preview.facts.filter(({ person }) => person)
  return (
    <Dialog
      open
      onClose={() => onDecide(false)}
      title={say(messages, preview.title)}
      footer={
        <>
          <Button variant="primary" onClick={() => onDecide(true)}>
            {yesFor[verb]?.(preview.count) ?? approval.yes(preview.count, 0)}
          </Button>
          <Button onClick={() => onDecide(false)}>{approval.no}</Button>
        </>
      }
    >
      <p className="dense ink-2">{approval.nothingYet}</p>
      <ul className="move-list">
        {people.slice(0, shown).map((fact) => (
          <li key={fact.candidateId}>
            <b className="cut">{fact.person}</b>
            <span className="ink-3">{fact.before}</span>
            <Icon as={ArrowRight} size="s" />
            <span>{fact.after}</span>
          </li>
        ))}
      </ul>
      {people.length > shown && <p className="meta">{jobs.board.andOthers(people.length - shown)}</p>}
    </Dialog>
  )
}

type Why = Pick<InputOf<'reject_applications'>, 'reason' | 'comment'>
const reasons = [
  'skills',
  'experience',
  'certification',
  'availability',
  'location',
  'salary',
  'position_filled',
  'other_candidate',
  'no_answer',
] as const satisfies readonly Why['reason'][]

/** Nobody is turned down without a person and a reason tied to the job. */
export function RejectDialog({
  cards,
  onReject,
  onClose,
}: {
  cards: readonly BoardCard[]
  onReject: (why: Why) => void
  onClose: () => void
}) {
  const messages = useMessages()
  const { jobs, common } = messages
  const [reason, setReason] = useState<Why['reason']>()
  const [comment, setComment] = useState('')
  const send = () => reason && onReject({ reason, ...(comment.trim() ? { comment: comment.trim() } : {}) })
  return (
    <Dialog
      open
      onClose={onClose}
      title={jobs.board.rejectTitle(cards.length, cards[0]?.name ?? '')}
      footer={
        <>
          <Button variant="primary" disabled={!reason} onClick={send}>
            {jobs.board.reject}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
          {!reason && <span className="meta">{messages.errors['reason_needed']}</span>}
        </>
      }
    >
      <fieldset className="reason-list">
        <legend className="field-label">{jobs.board.reason}</legend>
        {reasons.map((one) => (
          <label key={one} className="check-line">
            <input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />
            <span>{say(messages, { key: `rejection.${one}` })}</span>
          </label>
        ))}
      </fieldset>
      <TextArea
        label={jobs.board.comment}
        hint={jobs.board.commentHint}
        value={comment}
        maxLength={2000}
        onChange={(event) => setComment(event.target.value)}
      />
    </Dialog>
  )
}
