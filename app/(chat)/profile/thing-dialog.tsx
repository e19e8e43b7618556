'use client'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { SelectField, TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Segmented } from '#app/ui/segmented'
import { changesOf, kinds, valuesOf, type Change, type FieldSpec, type KindName, type Values } from './fields.ts'
import type { LineItem } from './lines.ts'
import type { SaidBy, SaveResult } from './use-profile.ts'

export type Edited = { kind: KindName; item?: LineItem }

function Field({
  spec,
  value,
  label,
  onChange,
}: {
  spec: FieldSpec
  value: string
  label: string
  onChange: (value: string) => void
}) {
  const messages = useMessages()
  const { people, common } = messages
  if (spec.type === 'choice' || spec.type === 'yes_no') {
    const options = spec.type === 'yes_no' ? { true: common.yes, false: common.no } : spec.options!(messages)
    return (
      <SelectField
        label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        options={[
          { value: '', label: common.notStated },
          ...Object.entries(options).map(([code, name]) => ({ value: code, label: name })),
        ]}
      />
    )
  }
  return (
    <TextField
      label={label}
      type={spec.type === 'date' ? 'date' : 'text'}
      inputMode={spec.type === 'number' ? 'decimal' : undefined}
      hint={spec.type === 'month' ? people.monthHint : undefined}
      value={value}
      maxLength={300}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function WhoSaid({ value, onChange }: { value: SaidBy; onChange: (value: SaidBy) => void }) {
  const { people } = useMessages()
  return (
    <div className="field">
      <span className="field-label" aria-hidden="true">
        {people.whoSays}
      </span>
      <Segmented
        label={people.whoSays}
        size="l"
        value={value}
        onChange={onChange}
        options={[
          { value: 'candidate', label: people.saysPerson },
          { value: 'recruiter', label: people.saysMe },
        ]}
      />
    </div>
  )
}

/** One thing of a profile written by hand: corrected, removed or added. `asks` who said it where somebody else writes it down. */
export function ThingDialog({
  edited,
  asks,
  onSave,
  onClose,
}: {
  edited: Edited
  asks: boolean
  onSave: (changes: Change[], saidBy: SaidBy) => Promise<SaveResult>
  onClose: () => void
}) {
  const messages = useMessages()
  const { people, common } = messages
  const kind = kinds[edited.kind]
  const { item } = edited
  const [values, setValues] = useState<Values>(() => valuesOf(kind, item))
  const [saidBy, setSaidBy] = useState<SaidBy>('candidate')
  const [failed, setFailed] = useState<string>()
  const [busy, setBusy] = useState(false)
  const name = people.kinds[edited.kind]

  async function send(changes: Change[]) {
    if (changes.length === 0) return onClose()
    setBusy(true)
    const result = await onSave(changes, saidBy)
    setBusy(false)
    if (result) setFailed(errorText(messages, result))
    else onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={item ? messages.candidate.correctLine(name) : people.addThing(name)}
      footer={
        <>
          <Button variant="primary" busy={busy} onClick={() => void send(changesOf(kind, item, values))}>
            {common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
          {item && (
            <>
              <span className="grow" />
              <Button variant="danger" disabled={busy} onClick={() => void send([{ path: item.path, value: null }])}>
                {people.removeThing}
              </Button>
            </>
          )}
        </>
      }
    >
      {kind.fields.map((spec: FieldSpec) => (
        <Field
          key={spec.name}
          spec={spec}
          value={values[spec.name] ?? ''}
          label={people.parts[spec.name] ?? name}
          onChange={(value) => setValues({ ...values, [spec.name]: value })}
        />
      ))}
      {asks && <WhoSaid value={saidBy} onChange={setSaidBy} />}
      {failed && (
        <Notice tone="bad" role="alert">
          {failed}
        </Notice>
      )}
    </Dialog>
  )
}
