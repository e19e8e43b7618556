'use client'
import Link from 'next/link'
import { useFormat, useMessages } from '#app/i18n/provider'
import { DoneCard } from '../done-card.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'

export function AskClearance({ output }: CardProps<'ask_clearance'>) {
  const { clearance } = useMessages().acts
  const format = useFormat()
  return <ResultLine>{clearance.askedFor(format.list(output.asked.map(({ name }) => name)), output.told)}</ResultLine>
}

export function RefuseClearance({ output }: CardProps<'refuse_clearance'>) {
  const { clearance } = useMessages().acts
  const format = useFormat()
  return <ResultLine>{clearance.refusedFor(format.list(output.refused.map(({ name }) => name)))}</ResultLine>
}

export function CreateCandidate({ output }: CardProps<'create_candidate'>) {
  const { person } = useMessages().acts
  return (
    <DoneCard title={person.added} reversalId={output.reversalId}>
      <Link href={`/candidates/${output.candidateId}`}>{output.name}</Link>
    </DoneCard>
  )
}

export function SetContactDetails({ output }: CardProps<'set_contact_details'>) {
  const { contact } = useMessages()
  const format = useFormat()
  const fields = format.list(output.changed.map((field) => contact.fields[field]!.toLowerCase()))
  return (
    <DoneCard title={contact.saved(fields)} reversalId={output.reversalId}>
      {output.name}
    </DoneCard>
  )
}
