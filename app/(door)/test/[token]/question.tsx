'use client'
import { Paperclip } from 'lucide-react'
import { useId, useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useLocale, useMessages } from '#app/i18n/provider'
import { TextArea, TextField } from '#app/ui/field'
import { Icon } from '#app/ui/icons'
import { Notice } from '#app/ui/notice'
import type { Answer } from './kept.ts'
import type { Failure, Sitting } from './sitting-door.ts'

export type Asked = Sitting['questions'][number]

const none: Answer = { value: '', values: [] }
export const answered = (answer: Answer | undefined) =>
  Boolean(answer && (answer.value.trim() || answer.values.length > 0 || answer.fileName))

type Props = {
  question: Asked
  number: number
  answer: Answer | undefined
  onAnswer: (answer: Answer) => void
  /** Absent in a preview: nothing is handed over there. */
  onFile?: (file: File) => Promise<Failure | undefined>
}

function Choices({ question, answer = none, onAnswer }: Props) {
  const { sitting } = useMessages().assessments
  const locale = useLocale()
  const many = question.kind === 'choices'
  const name = useId()
  const chosen = (id: string) => (many ? answer.values.includes(id) : answer.value === id)
  function choose(id: string, on: boolean) {
    if (!many) return onAnswer({ value: id, values: [] })
    onAnswer({ value: '', values: on ? [...answer.values, id] : answer.values.filter((one) => one !== id) })
  }
  return (
    <>
      {many && <p className="field-hint">{sitting.severalHint}</p>}
      {question.choices.map(({ id, text }) => (
        <label key={id} className="rdv-slot test-choice" data-chosen={chosen(id) || undefined}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            value={id}
            checked={chosen(id)}
            onChange={(event) => choose(id, event.target.checked)}
          />
          <span className="grow">{text[locale]}</span>
        </label>
      ))}
    </>
  )
}

function FileAnswer({ answer = none, onFile }: Props) {
  const messages = useMessages()
  const { sitting } = messages.assessments
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const hint = useId()
  async function give(file: File | undefined) {
    if (!file || !onFile) return
    setBusy(true)
    setFailure(await onFile(file))
    setBusy(false)
  }
  return (
    <div className="stack">
      <label className="button test-file" data-size="m" data-variant="default" aria-busy={busy || undefined}>
        <Icon as={Paperclip} />
        {sitting.file}
        <input
          type="file"
          className="sr-only"
          accept="image/*,.pdf,.txt,.odt,.docx"
          disabled={!onFile}
          aria-describedby={hint}
          onChange={(event) => void give(event.target.files?.[0])}
        />
      </label>
      <p id={hint} className="field-hint">
        {sitting.fileHint}
      </p>
      {answer.fileName && (
        <output>
          <Notice tone="good">{sitting.fileGiven(answer.fileName)}</Notice>
        </output>
      )}
      {failure && (
        <Notice tone="bad" boxed role="alert">
          {errorText(messages, failure)}
        </Notice>
      )}
    </div>
  )
}

function Written({ question, answer = none, onAnswer }: Props) {
  const { sitting } = useMessages().assessments
  const change = (value: string) => onAnswer({ value, values: [] })
  if (question.kind === 'number')
    return (
      <TextField
        label={sitting.number}
        inputMode="text"
        autoComplete="off"
        maxLength={60}
        value={answer.value}
        after={question.unit && <span className="ink-2">{question.unit}</span>}
        onChange={(event) => change(event.target.value)}
      />
    )
  return (
    <TextArea
      label={sitting.text}
      rows={2}
      maxLength={1000}
      value={answer.value}
      onChange={(event) => change(event.target.value)}
    />
  )
}

/** One question as the person meets it, on the page of the link and in the editor's preview. */
export function Question(props: Props) {
  const { sitting } = useMessages().assessments
  const locale = useLocale()
  const { question, number } = props
  return (
    <fieldset className="test-question" key={question.id}>
      <legend>
        <span className="sr-only">{number}. </span>
        {question.text[locale]}
      </legend>
      <p className="meta">{sitting.points(question.points)}</p>
      {'choices' in question && question.choices.length > 0 ? (
        <Choices {...props} />
      ) : question.kind === 'file' ? (
        <FileAnswer {...props} />
      ) : (
        <Written {...props} />
      )}
    </fieldset>
  )
}
