'use client'
import { Plus, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button, IconButton } from '#app/ui/button'
import { TextField } from '#app/ui/field'
import type { JobValues } from './job-values.ts'

type Question = JobValues['questions'][number]

const kinds = ['yes_no', 'choice', 'text'] as const
const most = 10

function Pick<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-box">
        <select id={id} value={value} onChange={(event) => onChange(event.target.value as Value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

function OneQuestion({
  question,
  number,
  onChange,
  onRemove,
}: {
  question: Question
  number: number
  onChange: (question: Question) => void
  onRemove: () => void
}) {
  const { jobs, common } = useMessages()
  const { form } = jobs
  const answers = question.kind === 'yes_no' ? (['yes', 'soon', 'no'] as string[]) : (question.choices ?? [])
  const named = (answer: string) => (question.kind === 'yes_no' ? (jobs.answers[answer] ?? answer) : answer)
  return (
    <li className="question-line">
      <TextField
        label={form.question(number)}
        value={question.text}
        maxLength={200}
        required
        onChange={(event) => onChange({ ...question, text: event.target.value })}
      />
      <div className="question-more">
        <Pick
          label={form.questionKind}
          value={question.kind}
          options={kinds.map((value) => ({ value, label: form.questionKinds[value] ?? value }))}
          onChange={(kind) =>
            onChange({
              id: question.id,
              text: question.text,
              kind,
              ...(kind === 'choice' ? { choices: question.choices ?? [] } : {}),
            })
          }
        />
        {question.kind === 'choice' && (
          <TextField
            label={form.choices}
            hint={form.choicesHint}
            defaultValue={question.choices?.join(', ')}
            onBlur={(event) =>
              onChange({
                ...question,
                choices: event.target.value
                  .split(',')
                  .map((one) => one.trim())
                  .filter(Boolean)
                  .slice(0, 8),
              })
            }
          />
        )}
        {question.kind !== 'text' && (
          <Pick
            label={form.hoped}
            value={question.hoped ?? ''}
            options={[{ value: '', label: common.none }, ...answers.map((value) => ({ value, label: named(value) }))]}
            onChange={(hoped) => {
              const { hoped: _old, ...rest } = question
              onChange(hoped ? { ...rest, hoped } : rest)
            }}
          />
        )}
        <IconButton label={form.removeQuestion(number)} icon={Trash2} onClick={onRemove} />
      </div>
    </li>
  )
}

/** What is asked of who applies: answers are read by a person, none of them turns anybody down. */
export function QuestionsEditor({
  questions,
  onChange,
}: {
  questions: JobValues['questions']
  onChange: (questions: JobValues['questions']) => void
}) {
  const { form } = useMessages().jobs
  const add = () => onChange([...questions, { id: crypto.randomUUID().slice(0, 8), text: '', kind: 'yes_no' }])
  return (
    <div className="stack">
      <p className="meta">{form.questionsHint}</p>
      <ul className="stack">
        {questions.map((question, index) => (
          <OneQuestion
            key={question.id}
            question={question}
            number={index + 1}
            onChange={(next) => onChange(questions.map((one) => (one.id === question.id ? next : one)))}
            onRemove={() => onChange(questions.filter((one) => one.id !== question.id))}
          />
        ))}
      </ul>
      {questions.length < most && (
        <div>
          <Button size="s" icon={Plus} onClick={add}>
            {form.addQuestion}
          </Button>
        </div>
      )}
    </div>
  )
}
