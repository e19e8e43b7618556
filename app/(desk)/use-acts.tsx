'use client'
import {
  AtSign,
  CircleCheck,
  ClipboardCheck,
  CircleX,
  RotateCcw,
  ShieldQuestion,
  Star,
  Tags,
  UserRoundCheck,
  UserRoundMinus,
} from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import type { MenuEntry } from '#app/ui/menu'
import { useApprovedRun } from '../(chat)/approved-run.tsx'
import { SendDialog } from './tests/send-dialog.tsx'
import { AssignDialog, MentionDialog, RateDialog, TagsDialog, WordsDialog } from './act-dialogs.tsx'

type Act = 'assign' | 'tags' | 'rate' | 'mention' | 'ask' | 'refuse' | 'test'

/** One or several applications of a job, as a page shows them. */
export type ActTarget = {
  jobId: string
  candidateIds: readonly string[]
  owner?: string | undefined
  tags?: readonly string[]
  rating?: number | null
  /** They are over: turned down, or withdrawn. */
  ended?: boolean
  needsApproval?: boolean
  /** An administrator has it before them. */
  asked?: boolean
}

/** What may be done to applications beyond moving them: entries for a menu, and the dialogs that they open. */
export function useActs({ admin }: { admin: boolean }) {
  const { acts, assessments } = useMessages()
  const { ask, busy, dialog } = useApprovedRun()
  const [open, setOpen] = useState<{ act: Act; on: ActTarget }>()
  const inputOf = ({ jobId, candidateIds }: ActTarget) => ({ jobId, candidateIds: [...candidateIds] })

  function entries(on: ActTarget): MenuEntry[] {
    const begin = (act: Act) => () => setOpen({ act, on })
    const one = on.candidateIds.length === 1
    const { clearance } = acts
    return [
      { id: 'assign', label: acts.assign, icon: UserRoundCheck, onAction: begin('assign') },
      { id: 'tags', label: acts.tags, icon: Tags, onAction: begin('tags') },
      ...(one ? [{ id: 'rate', label: acts.rate, icon: Star, onAction: begin('rate') }] : []),
      ...(one ? [{ id: 'mention', label: acts.mention, icon: AtSign, onAction: begin('mention') }] : []),
      ...(on.needsApproval && !on.asked && !admin
        ? [{ id: 'ask', label: clearance.ask, icon: ShieldQuestion, onAction: begin('ask') }]
        : []),
      ...(on.needsApproval && admin
        ? [
            {
              id: 'grant',
              label: clearance.grant,
              icon: CircleCheck,
              onAction: () => void ask('clear_applications', inputOf(on)),
            },
          ]
        : []),
      ...(on.asked && admin ? [{ id: 'refuse', label: clearance.refuse, icon: CircleX, onAction: begin('refuse') }] : []),
      ...(on.ended ? [] : [{ id: 'test', label: assessments.send.action, icon: ClipboardCheck, onAction: begin('test') }]),
      on.ended
        ? { id: 'reopen', label: acts.reopen, icon: RotateCcw, onAction: () => void ask('reopen_applications', inputOf(on)) }
        : {
            id: 'withdraw',
            label: acts.withdraw,
            icon: UserRoundMinus,
            onAction: () => void ask('withdraw_applications', inputOf(on)),
          },
    ]
  }
  const dialogs = (
    <>
      {open && (
        <Opened
          {...open}
          onClose={() => setOpen(undefined)}
          run={(tool, input) => {
            setOpen(undefined)
            void ask(tool, input as never)
          }}
        />
      )}
      {dialog}
    </>
  )
  return { entries, dialogs, busy }
}

type Run = (
  tool:
    | 'send_test'
    | 'assign_applications'
    | 'tag_applications'
    | 'rate_application'
    | 'mention_colleague'
    | 'ask_clearance'
    | 'refuse_clearance',
  input: object,
) => void

function Opened({ act, on, run, onClose }: { act: Act; on: ActTarget; run: Run; onClose: () => void }) {
  const { acts, assessments } = useMessages()
  const { clearance } = acts
  const { jobId } = on
  const [candidateId] = on.candidateIds
  const input = { jobId, candidateIds: [...on.candidateIds] }
  if (act === 'assign')
    return (
      <AssignDialog
        owner={on.owner}
        onClose={onClose}
        onSave={(colleague) => run('assign_applications', { ...input, colleague })}
      />
    )
  if (act === 'test')
    return (
      <SendDialog
        title={assessments.send.titleMany(on.candidateIds.length)}
        candidateIds={on.candidateIds}
        jobs={[{ jobId, title: '' }]}
        onClose={onClose}
        onSend={(given) => run('send_test', given)}
      />
    )
  if (act === 'tags')
    return (
      <TagsDialog tags={on.tags ?? []} onClose={onClose} onSave={(change) => run('tag_applications', { ...input, ...change })} />
    )
  if (act === 'rate')
    return (
      <RateDialog
        rating={on.rating ?? null}
        onClose={onClose}
        onSave={(rating) => run('rate_application', { jobId, candidateId, rating })}
      />
    )
  if (act === 'mention')
    return <MentionDialog onClose={onClose} onSave={(text) => run('mention_colleague', { jobId, candidateId, text })} />
  const asking = act === 'ask'
  return (
    <WordsDialog
      title={asking ? clearance.ask : clearance.refuse}
      label={asking ? clearance.askText : clearance.refuseText}
      save={asking ? clearance.send : clearance.refuse}
      onClose={onClose}
      onSave={(text) => run(asking ? 'ask_clearance' : 'refuse_clearance', { ...input, text })}
    />
  )
}
