'use client'
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useId } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button, IconButton } from '#app/ui/button'
import { SelectField, TextArea, TextField } from '#app/ui/field'
import { type DraftQuestion, type Kind, kinds, newChoice, ofKind } from './draft.ts'

type WithChoices = Extract<DraftQuestion, { kind: 'choice' | 'choices' | 'situation' }>
type Of<T> = { question: T; onChange: (question: DraftQuestion) => void }

const numberOf = (text: string) => Number(text.replace(',', '.')) || 0

function ChoiceLines({ question, onChange }: Of<WithChoices>) {
  const { editor } = useMessages().assessments
  const name = useId()
  const { choices, kind } = question
  const put = (next: WithChoices['choices']) => onChange({ ...question, choices: next })
  function right(index: number, on: boolean) {
    put(
      choices.map((choice, at) =>
        at === index ? { ...choice, share: on ? 100 : 0 } : kind === 'choice' ? { ...choice, share: 0 } : choice,
      ),
    )
  }
  const set = (index: number, part: Partial<WithChoices['choices'][number]>) =>
    put(choices.map((choice, at) => (at === index ? { ...choice, ...part } : choice)))
  return (
    <fieldset className="stack">
      <legend className="field-label">{editor.choices}</legend>
      {choices.map((choice, index) => (
        <div key={choice.id} className="test-choice-line" data-kind={kind}>
          <TextField
            label={editor.choiceFr(index + 1)}
            value={choice.text.fr}
            maxLength={300}
            required
            onChange={(event) => set(index, { text: { ...choice.text, fr: event.target.value } })}
          />
          <TextField
            label={editor.choiceEn(index + 1)}
            value={choice.text.en}
            maxLength={300}
            required
            onChange={(event) => set(index, { text: { ...choice.text, en: event.target.value } })}
          />
          {kind === 'situation' ? (
            <TextField
              type="number"
              label={editor.share(index + 1)}
              min={0}
              max={100}
              value={choice.share}
              onChange={(event) => set(index, { share: Math.min(100, Math.round(numberOf(event.target.value))) })}
            />
          ) : (
            <label className="check-line">
              <input
                type={kind === 'choice' ? 'radio' : 'checkbox'}
                name={name}
                className="check"
                checked={choice.share === 100}
                onChange={(event) => right(index, event.target.checked)}
              />
              <span>{editor.right}</span>
            </label>
          )}
          <IconButton
            label={editor.removeChoice(index + 1)}
            icon={Trash2}
            disabled={choices.length <= 2}
            onClick={() => put(choices.filter((_one, at) => at !== index))}
          />
        </div>
      ))}
      <div className="row">
        <Button size="s" icon={Plus} disabled={choices.length >= 10} onClick={() => put([...choices, newChoice()])}>
          {editor.addChoice}
        </Button>
      </div>
    </fieldset>
  )
}

function NumberLines({ question, onChange }: Of<Extract<DraftQuestion, { kind: 'number' }>>) {
  const { editor } = useMessages().assessments
  return (
    <div className="test-fields">
      <TextField
        type="number"
        step="any"
        label={editor.answer}
        value={question.answer}
        onChange={(event) => onChange({ ...question, answer: numberOf(event.target.value) })}
      />
      <TextField
        type="number"
        step="any"
        min={0}
        label={editor.tolerance}
        value={question.tolerance ?? 0}
        onChange={(event) => onChange({ ...question, tolerance: numberOf(event.target.value) })}
      />
      <TextField
        label={editor.unit}
        value={question.unit ?? ''}
        maxLength={20}
        onChange={(event) => onChange({ ...question, unit: event.target.value })}
      />
    </div>
  )
}

function Rule({ question, onChange }: Of<DraftQuestion>) {
  const { editor } = useMessages().assessments
  if (question.kind === 'file') return null
  if (question.kind === 'number') return <NumberLines question={question} onChange={onChange} />
  if (question.kind !== 'text') return <ChoiceLines question={question} onChange={onChange} />
  return (
    <TextArea
      label={editor.accepted}
      rows={3}
      defaultValue={(question.accepted ?? []).join('\n')}
      onBlur={(event) =>
        onChange({
          ...question,
          accepted: event.target.value
            .split('\n')
            .flatMap((line) => line.trim() || [])
            .slice(0, 20),
        })
      }
    />
  )
}

type Props = Of<DraftQuestion> & {
  number: number
  last: boolean
  alone: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One question with what counts as right, in both languages. */
export function QuestionEditor({ question, number, last, alone, onChange, onMove, onRemove }: Props) {
  const { assessments } = useMessages()
  const { editor } = assessments
  return (
    <li className="question-line">
      <div className="stage-head">
        <h3 className="grow">{editor.question(number)}</h3>
        <IconButton label={editor.up(number)} icon={ArrowUp} disabled={number === 1} onClick={() => onMove(-1)} />
        <IconButton label={editor.down(number)} icon={ArrowDown} disabled={last} onClick={() => onMove(1)} />
        <IconButton label={editor.remove(number)} icon={Trash2} disabled={alone} onClick={onRemove} />
      </div>
      <div className="form-pair">
        <TextArea
          label={editor.textFr}
          rows={2}
          maxLength={2000}
          required
          value={question.text.fr}
          onChange={(event) => onChange({ ...question, text: { ...question.text, fr: event.target.value } })}
        />
        <TextArea
          label={editor.textEn}
          rows={2}
          maxLength={2000}
          required
          value={question.text.en}
          onChange={(event) => onChange({ ...question, text: { ...question.text, en: event.target.value } })}
        />
      </div>
      <div className="test-fields">
        <SelectField
          label={editor.kind}
          value={question.kind}
          hint={assessments.kindHints[question.kind]}
          options={kinds.map((kind) => ({ value: kind, label: assessments.kinds[kind] ?? kind }))}
          onChange={(event) => onChange(ofKind(question, event.target.value as Kind))}
        />
        <TextField
          type="number"
          label={editor.points}
          min={0.5}
          max={100}
          step={0.5}
          value={question.points}
          onChange={(event) => onChange({ ...question, points: numberOf(event.target.value) })}
        />
      </div>
      <Rule question={question} onChange={onChange} />
    </li>
  )
}
