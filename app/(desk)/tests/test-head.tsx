'use client'
import { useMessages } from '#app/i18n/provider'
import { SelectField, TextArea, TextField } from '#app/ui/field'
import { useTool } from '../../(chat)/use-tool.ts'
import type { Draft } from './draft.ts'

type Props = { draft: Draft; providers: readonly string[]; onChange: (part: Partial<Draft>) => void }

/** Codility's own tests, to stand for one here. */
function External({ draft, onChange }: Omit<Props, 'providers'>) {
  const { editor } = useMessages().assessments
  const loaded = useTool('list_external_tests', {})
  const items = loaded.state === 'ready' ? loaded.output.items : []
  return (
    <SelectField
      label={editor.external}
      value={draft.externalId ?? ''}
      options={[
        { value: '', label: loaded.state === 'loading' ? editor.externalLoading : '–' },
        ...items.map(({ externalId, name }) => ({ value: externalId, label: name })),
      ]}
      onChange={(event) => onChange({ externalId: event.target.value || null })}
    />
  )
}

/** What a test is: its names, what is said before it, how long, from when it is passed. */
export function TestHead({ draft, providers, onChange }: Props) {
  const { assessments } = useMessages()
  const { editor } = assessments
  const trades = Object.entries(assessments.trades).map(([value, label]) => ({ value, label }))
  return (
    <>
      <div className="form-pair">
        <TextField
          label={editor.nameFr}
          value={draft.name.fr}
          maxLength={120}
          required
          onChange={(event) => onChange({ name: { ...draft.name, fr: event.target.value } })}
        />
        <TextField
          label={editor.nameEn}
          value={draft.name.en}
          maxLength={120}
          required
          onChange={(event) => onChange({ name: { ...draft.name, en: event.target.value } })}
        />
      </div>
      <div className="form-pair">
        <TextArea
          label={editor.introFr}
          hint={editor.introHint}
          rows={2}
          value={draft.intro.fr}
          maxLength={1000}
          onChange={(event) => onChange({ intro: { ...draft.intro, fr: event.target.value } })}
        />
        <TextArea
          label={editor.introEn}
          rows={2}
          value={draft.intro.en}
          maxLength={1000}
          onChange={(event) => onChange({ intro: { ...draft.intro, en: event.target.value } })}
        />
      </div>
      <div className="test-fields">
        <SelectField
          label={editor.trade}
          value={draft.trade}
          options={trades}
          onChange={(event) => onChange({ trade: event.target.value as Draft['trade'] })}
        />
        <TextField
          type="number"
          label={editor.minutes}
          min={1}
          max={240}
          value={draft.minutes}
          onChange={(event) => onChange({ minutes: Number(event.target.value) || 1 })}
        />
        <TextField
          type="number"
          label={editor.pass}
          min={0}
          max={100}
          value={draft.passShare}
          onChange={(event) => onChange({ passShare: Math.min(100, Number(event.target.value) || 0) })}
        />
        {providers.length > 1 && (
          <SelectField
            label={editor.provider}
            value={draft.provider}
            options={providers.map((value) => ({ value, label: assessments.providers[value] ?? value }))}
            onChange={(event) => onChange({ provider: event.target.value as Draft['provider'] })}
          />
        )}
        {draft.provider === 'codility' && <External draft={draft} onChange={onChange} />}
      </div>
    </>
  )
}
