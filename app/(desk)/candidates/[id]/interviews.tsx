'use client'
import { useState } from 'react'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { ActDialog } from '#app/ui/dialog'
import { SelectField, TextField } from '#app/ui/field'
import { Tag } from '#app/ui/tag'
import { momentOf } from '#lib/paris-clock'
import type { InputOf, OutputOf } from '#tools/registry'
import { useApprovedRun } from '../../../(chat)/approved-run.tsx'
import { KitDialog } from './kit-dialog.tsx'

type Interview = OutputOf<'list_interviews'>['items'][number]
type Running = { jobId: string; title: string }

/** What a field of day and time holds, as a moment on the clocks of Paris. */
function parisMoment(written: string): string | undefined {
  const [day, time] = written.split('T')
  const [hours, minutes] = (time ?? '').split(':').map(Number)
  if (!day || hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return undefined
  return momentOf({ day, minutes: hours * 60 + minutes })?.toISOString()
}

function MoveDialog({ onMove, onClose }: { onMove: (start: string) => void; onClose: () => void }) {
  const { acts } = useMessages()
  const [written, setWritten] = useState('')
  const start = parisMoment(written)
  return (
    <ActDialog onClose={onClose} title={acts.move} act={acts.move} ready={Boolean(start)} onAct={() => start && onMove(start)}>
      <TextField
        type="datetime-local"
        label={acts.newTime}
        hint={acts.timeHint}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
      />
    </ActDialog>
  )
}

type Proposal = Pick<InputOf<'propose_interview'>, 'mode' | 'minutes' | 'place'>

function ProposeDialog({ onPropose, onClose }: { onPropose: (proposal: Proposal) => void; onClose: () => void }) {
  const { acts, pipeline } = useMessages()
  const [{ mode = 'on_site', minutes = 45, place = '' }, setProposal] = useState<Proposal>({})
  const set = (change: Proposal) => setProposal({ mode, minutes, place, ...change })
  return (
    <ActDialog onClose={onClose} title={acts.propose} act={acts.propose} onAct={() => onPropose({ mode, minutes, place })}>
      <div className="stack">
        <SelectField
          label={pipeline.rdv.how}
          value={mode}
          options={(['on_site', 'phone', 'video'] as const).map((value) => ({
            value,
            label: pipeline.rdv.modes[value] ?? value,
          }))}
          onChange={(event) => set({ mode: event.target.value as 'phone' })}
        />
        <SelectField
          label={pipeline.rdv.minutes(minutes)}
          value={String(minutes)}
          options={[20, 30, 45, 60, 90].map((value) => ({ value: String(value), label: pipeline.rdv.minutes(value) }))}
          onChange={(event) => set({ minutes: Number(event.target.value) })}
        />
        <TextField label={acts.place} value={place} maxLength={200} onChange={(event) => set({ place: event.target.value })} />
      </div>
    </ActDialog>
  )
}

function InterviewLine({ interview }: { interview: Interview }) {
  const { acts, pipeline } = useMessages()
  const { rdv } = pipeline
  const format = useFormat()
  const { ask, busy, dialog } = useApprovedRun()
  const [moving, setMoving] = useState(false)
  const { interviewId, start, state, jobTitle, interviewer, mode } = interview
  const open = state === 'booked' || state === 'proposed'
  return (
    <li>
      <div className="grow">
        <p>
          {start && <b>{`${format.weekday(start)}, ${format.time(start)}`} </b>}
          <Tag tone={state === 'booked' ? 'met' : 'plain'}>{rdv.states[state]}</Tag>
        </p>
        <p className="meta">{[jobTitle, interviewer, rdv.modes[mode]].filter(Boolean).join(' · ')}</p>
      </div>
      {open && (
        <div className="row wrap">
          {state === 'booked' && (
            <a className="button" data-size="s" data-variant="quiet" href={`/api/interviews/${interviewId}/calendar`} download>
              {rdv.calendarFile}
            </a>
          )}
          <Button size="s" disabled={busy} onClick={() => setMoving(true)}>
            {acts.move}
          </Button>
          <Button size="s" variant="quiet" disabled={busy} onClick={() => void ask('cancel_interview', { interviewId })}>
            {acts.cancelInterview}
          </Button>
        </div>
      )}
      {moving && (
        <MoveDialog
          onClose={() => setMoving(false)}
          onMove={(next) => {
            setMoving(false)
            void ask('reschedule_interview', { interviewId, start: next })
          }}
        />
      )}
      {dialog}
    </li>
  )
}

/** A person's interviews, and for each process that runs the way to another one and its questions. */
export function Interviews({
  candidateId,
  interviews,
  running,
}: {
  candidateId: string
  interviews: readonly Interview[]
  running: readonly Running[]
}) {
  const { acts } = useMessages()
  const { ask, busy, dialog } = useApprovedRun()
  const [open, setOpen] = useState<{ what: 'propose' | 'kit'; jobId: string }>()
  if (interviews.length === 0 && running.length === 0) return null
  return (
    <section className="facts">
      <h2 className="facts-title">{acts.interviews}</h2>
      {interviews.length === 0 ? (
        <p className="meta story-none">{acts.noInterview}</p>
      ) : (
        <ul className="ruled">
          {interviews.map((interview) => (
            <InterviewLine key={interview.interviewId} interview={interview} />
          ))}
        </ul>
      )}
      {running.map(({ jobId, title }) => (
        <div key={jobId} className="row wrap interview-acts">
          <span className="dense ink-2 grow">{title}</span>
          <Button size="s" disabled={busy} onClick={() => setOpen({ what: 'propose', jobId })}>
            {acts.propose}
          </Button>
          <Button size="s" variant="quiet" onClick={() => setOpen({ what: 'kit', jobId })}>
            {acts.kit}
          </Button>
        </div>
      ))}
      {open?.what === 'kit' && <KitDialog jobId={open.jobId} onClose={() => setOpen(undefined)} />}
      {open?.what === 'propose' && (
        <ProposeDialog
          onClose={() => setOpen(undefined)}
          onPropose={(proposal) => {
            setOpen(undefined)
            void ask('propose_interview', { jobId: open.jobId, candidateId, ...proposal })
          }}
        />
      )}
      {dialog}
    </section>
  )
}
