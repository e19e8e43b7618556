'use client'
import { useMessages } from '#app/i18n/provider'
import { TextField } from '#app/ui/field'
import type { JobValues } from './job-values.ts'

type Set = (changes: Partial<JobValues>) => void
const choices = ['public', 'members', 'link'] as const

/** Who sees the advert, between which days, where, and when it closes by itself. */
export function VisibilityFields({ values, set }: { values: JobValues; set: Set }) {
  const { form } = useMessages().jobs
  const { visibility, visibleFrom, visibleUntil, visibleArea, closesAt } = values
  return (
    <div className="stack">
      <fieldset className="stack">
        <legend className="field-label">{form.whoSees}</legend>
        {choices.map((one) => (
          <label key={one} className="check-line">
            <input type="radio" name="visibility" checked={visibility === one} onChange={() => set({ visibility: one })} />
            <span>
              {form.visibilities[one]} <span className="meta">{form.visibilityHints[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="form-pair">
        <TextField
          type="date"
          label={form.from}
          value={visibleFrom ?? ''}
          onChange={(event) => set({ visibleFrom: event.target.value || null })}
        />
        <TextField
          type="date"
          label={form.until}
          value={visibleUntil ?? ''}
          min={visibleFrom ?? undefined}
          onChange={(event) => set({ visibleUntil: event.target.value || null })}
        />
      </div>
      <div className="form-pair">
        <TextField
          label={form.area}
          hint={form.areaHint}
          value={visibleArea?.place ?? ''}
          maxLength={100}
          onChange={(event) =>
            set({ visibleArea: event.target.value ? { place: event.target.value, radius: visibleArea?.radius ?? 30 } : null })
          }
        />
        {visibleArea && (
          <TextField
            type="number"
            label={form.radius}
            min={1}
            max={500}
            value={visibleArea.radius}
            onChange={(event) =>
              set({ visibleArea: { ...visibleArea, radius: Math.min(500, Math.max(1, Number(event.target.value) || 1)) } })
            }
          />
        )}
      </div>
      <TextField
        type="number"
        label={form.closesAt}
        hint={form.closesAtHint}
        min={1}
        max={10_000}
        value={closesAt ?? ''}
        onChange={(event) => set({ closesAt: event.target.value ? Math.max(1, Math.round(Number(event.target.value))) : null })}
      />
    </div>
  )
}
