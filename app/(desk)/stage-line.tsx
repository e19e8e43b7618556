'use client'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { IconButton } from '#app/ui/button'
import { SelectField, TextField } from '#app/ui/field'
import type { OutputOf } from '#tools/registry'

export type Test = Pick<OutputOf<'list_tests'>['items'][number], 'testId' | 'name'>
export type Template = OutputOf<'list_stage_templates'>['templates'][number]
export type Stage = Template['stages'][number] & { stageId?: string; key: string }

export const ends: ReadonlySet<string> = new Set(['hired', 'rejected', 'withdrawn'])
/** Which every process has: neither moved nor taken away. */
export const bound = ({ kind }: Stage) => kind === 'new' || ends.has(kind)
const middle = ['screening', 'phone_screen', 'test', 'interview', 'offer'] as const
const actions = ['notify', 'ask_slot', 'send_test'] as const
const needs = ['scorecard', 'test_result', 'admin_approval'] as const
const daysToTake = 7
const mostDays = 365

type Send = Extract<Stage['entry'][number], { do: 'send_test' }>

function Sending({ sending, tests, onChange }: { sending: Send; tests: readonly Test[]; onChange: (next: Send) => void }) {
  const words = useMessages().pipeline.stages
  const locale = useLocale()
  return (
    <>
      <SelectField
        label={words.test}
        value={sending.testId}
        options={tests.map((test) => ({ value: test.testId, label: test.name[locale] }))}
        onChange={(event) => onChange({ ...sending, testId: event.target.value })}
      />
      <TextField
        type="number"
        label={words.testDays}
        min={1}
        max={60}
        value={sending.days}
        onChange={(event) => onChange({ ...sending, days: Math.min(60, Number(event.target.value) || daysToTake) })}
      />
    </>
  )
}

/** What coming in sets off, and what going on needs. */
function Rules({ stage, tests, onChange }: { stage: Stage; tests: readonly Test[]; onChange: (stage: Stage) => void }) {
  const words = useMessages().pipeline.stages
  const has = (what: string) => stage.entry.find((one) => one.do === what)
  function toggle(what: (typeof actions)[number], on: boolean) {
    const rest = stage.entry.filter((one) => one.do !== what)
    if (!on) return onChange({ ...stage, entry: rest })
    const testId = tests[0]?.testId ?? ''
    const made: Stage['entry'][number] =
      what === 'ask_slot'
        ? { do: what, minutes: 45 }
        : what === 'send_test'
          ? { do: what, testId, days: daysToTake }
          : { do: what }
    onChange({ ...stage, entry: [...rest, made] })
  }
  const slot = stage.entry.find((one) => one.do === 'ask_slot')
  const sending = stage.entry.find((one) => one.do === 'send_test')
  const replace = (next: Stage['entry'][number]) =>
    onChange({ ...stage, entry: stage.entry.map((one) => (one.do === next.do ? next : one)) })
  return (
    <div className="form-pair">
      <fieldset className="stack">
        <legend className="field-label">{words.entry}</legend>
        {actions.map((what) => (
          <label key={what} className="check-line">
            <input
              type="checkbox"
              className="check"
              checked={Boolean(has(what))}
              disabled={what === 'send_test' && tests.length === 0}
              onChange={(event) => toggle(what, event.target.checked)}
            />
            <span className="stack">
              {words.entries[what]}
              {what === 'send_test' && tests.length === 0 && <span className="field-hint">{words.noTest}</span>}
            </span>
          </label>
        ))}
        {slot && (
          <TextField
            type="number"
            label={words.minutes}
            min={10}
            max={240}
            value={slot.minutes}
            onChange={(event) => replace({ do: 'ask_slot', minutes: Number(event.target.value) || 45 })}
          />
        )}
        {sending && <Sending sending={sending} tests={tests} onChange={replace} />}
      </fieldset>
      <fieldset className="stack">
        <legend className="field-label">{words.needs}</legend>
        {needs.map((need) => (
          <label key={need} className="check-line">
            <input
              type="checkbox"
              className="check"
              checked={stage.needs.includes(need)}
              onChange={(event) =>
                onChange({
                  ...stage,
                  needs: event.target.checked ? [...stage.needs, need] : stage.needs.filter((one) => one !== need),
                })
              }
            />
            <span>{words.needNames[need]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}

type LineProps = {
  stage: Stage
  tests: readonly Test[]
  first: boolean
  last: boolean
  onChange: (stage: Stage) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function StageLine({ stage, tests, first, last, onChange, onMove, onRemove }: LineProps) {
  const { pipeline, vocabulary } = useMessages()
  const words = pipeline.stages
  const locale = useLocale()
  const name = stage.name[locale]
  const fixed = bound(stage)
  return (
    <li className="question-line">
      <div className="stage-head">
        <h3 className="grow">{name || words.newNameFr}</h3>
        {!fixed && (
          <>
            <IconButton label={words.up(name)} icon={ArrowUp} disabled={first} onClick={() => onMove(-1)} />
            <IconButton label={words.down(name)} icon={ArrowDown} disabled={last} onClick={() => onMove(1)} />
            <IconButton label={words.remove(name)} icon={Trash2} onClick={onRemove} />
          </>
        )}
      </div>
      <div className="stage-fields">
        <TextField
          label={words.nameFr}
          value={stage.name.fr}
          maxLength={60}
          required
          onChange={(event) => onChange({ ...stage, name: { ...stage.name, fr: event.target.value } })}
        />
        <TextField
          label={words.nameEn}
          value={stage.name.en}
          maxLength={60}
          required
          onChange={(event) => onChange({ ...stage, name: { ...stage.name, en: event.target.value } })}
        />
        {!fixed && (
          <SelectField
            label={words.kind}
            value={stage.kind}
            options={middle.map((kind) => ({ value: kind, label: vocabulary.stage[kind] ?? kind }))}
            onChange={(event) => onChange({ ...stage, kind: event.target.value as Stage['kind'] })}
          />
        )}
        {!ends.has(stage.kind) && (
          <TextField
            type="number"
            label={words.limit}
            min={1}
            max={mostDays}
            value={stage.limitDays ?? ''}
            onChange={(event) => onChange({ ...stage, limitDays: Number(event.target.value) || null })}
          />
        )}
      </div>
      {!ends.has(stage.kind) && <Rules stage={stage} tests={tests} onChange={onChange} />}
    </li>
  )
}
