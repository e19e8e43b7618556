'use client'
import { useMessages } from '#app/i18n/provider'
import { TextField } from '#app/ui/field'
import { Segmented } from '#app/ui/segmented'
import type { OutputOf } from '#tools/registry'

export type Question = OutputOf<'get_public_job'>['questions'][number]

type Props = { question: Question; value: string; onChange: (value: string) => void }

/** A question that a job asks of who applies. */
export function OneQuestion({ question, value, onChange }: Props) {
  const { jobs } = useMessages()
  if (question.kind === 'text') {
    return <TextField label={question.text} value={value} maxLength={500} onChange={(event) => onChange(event.target.value)} />
  }
  const choices = question.kind === 'yes_no' ? ['yes', 'soon', 'no'] : (question.choices ?? [])
  return (
    <div className="field">
      <span className="field-label">{question.text}</span>
      <Segmented
        label={question.text}
        size="l"
        value={value || undefined}
        options={choices.map((choice) => ({
          value: choice,
          label: question.kind === 'yes_no' ? (jobs.answers[choice] ?? choice) : choice,
        }))}
        onChange={onChange}
      />
    </div>
  )
}
