'use client'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Tag } from '#app/ui/tag'
import { DoneCard } from '../done-card.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'

function useMoment() {
  const format = useFormat()
  return (moment: string) => `${format.weekday(moment)}, ${format.time(moment)}`
}

export function ProposeInterview({ output }: CardProps<'propose_interview'>) {
  const { rdv } = useMessages().pipeline
  const format = useFormat()
  const moment = useMoment()
  return (
    <DoneCard
      title={rdv.proposed(output.name, output.slots.length)}
      {...(output.reversalId ? { reversalId: output.reversalId } : {})}
    >
      {output.slots.map(({ start }) => moment(start)).join(' · ')}. {rdv.leaves(format.time(output.leavesAt))}
    </DoneCard>
  )
}

export function RescheduleInterview({ output }: CardProps<'reschedule_interview'>) {
  const { rdv } = useMessages().pipeline
  const moment = useMoment()
  return (
    <DoneCard title={rdv.moved(output.name)} reversalId={output.reversalId}>
      {output.start && moment(output.start)}
    </DoneCard>
  )
}

export function CancelInterview({ output }: CardProps<'cancel_interview'>) {
  const { rdv } = useMessages().pipeline
  return <DoneCard title={rdv.ended(output.name)} reversalId={output.reversalId} />
}

export function ListInterviews({ output }: CardProps<'list_interviews'>) {
  const { rdv } = useMessages().pipeline
  const moment = useMoment()
  if (output.items.length === 0) return <ResultLine>{rdv.noneListed}</ResultLine>
  return (
    <ul className="ruled">
      {output.items.map((item) => (
        <li key={item.interviewId}>
          <div>
            <p>
              <b>{item.name}</b> <span className="ink-2">{item.jobTitle}</span>
            </p>
            <p className="meta">
              {[item.start && moment(item.start), item.interviewer, rdv.modes[item.mode]].filter(Boolean).join(' · ')}
            </p>
          </div>
          <Tag tone={item.state === 'booked' ? 'met' : 'plain'}>{rdv.states[item.state]}</Tag>
        </li>
      ))}
    </ul>
  )
}
