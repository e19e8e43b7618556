'use client'
import { PenLine } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { TextArea, TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { Segmented } from '#app/ui/segmented'
import { AdvertFindings, type AdvertFinding } from '../../../(chat)/cards/advert-findings.tsx'
import { AdvertEditor } from './advert-editor.tsx'
import { CriteriaEditor } from './criteria-editor.tsx'
import type { JobValues } from './job-values.ts'
import { QuestionsEditor } from './questions-editor.tsx'
import { useCheck, useDraft, useSave, type Saved } from './use-job-form.ts'
import { VisibilityFields } from './visibility-fields.tsx'

type Set = (changes: Partial<JobValues>) => void

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="form-part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function ThreeLines({ values, set, text }: { values: JobValues; set: Set; text: string }) {
  const { jobs, vocabulary } = useMessages()
  const format = useFormat()
  const { form } = jobs
  const [lines, setLines] = useState(text)
  const { busy, refused, draft } = useDraft(values, set)
  const given = useRef(text)
  useEffect(() => {
    if (given.current) void draft(given.current)
    given.current = ''
    // oxlint-disable-next-line react/exhaustive-deps -- once, for the lines that the page came with
  }, [])
  return (
    <Part title={form.threeLines}>
      <TextArea
        label={form.facts}
        hint={form.factsHint}
        rows={4}
        value={lines}
        maxLength={4000}
        onChange={(event) => setLines(event.target.value)}
      />
      <div>
        <Button icon={PenLine} busy={busy} disabled={lines.trim().length < 3} onClick={() => void draft(lines)}>
          {form.draft}
        </Button>
      </div>
      <div aria-live="polite">
        {refused.length > 0 && (
          <Notice tone="warn">{form.leftOut(format.list(refused.map((name) => vocabulary.refusal[name] ?? name)))}</Notice>
        )}
      </div>
    </Part>
  )
}

function Facts({ values, set }: { values: JobValues; set: Set }) {
  const { form } = useMessages().jobs
  const field = (name: 'client' | 'city' | 'postcode' | 'contract' | 'salary', maxLength: number, hint?: string) => (
    <TextField
      label={form[name]}
      {...(hint ? { hint } : {})}
      value={values[name]}
      maxLength={maxLength}
      onChange={(event) => set({ [name]: event.target.value })}
    />
  )
  return (
    <>
      <TextField
        label={form.title}
        required
        minLength={2}
        maxLength={150}
        value={values.title}
        onChange={(event) => set({ title: event.target.value })}
      />
      {field('client', 150)}
      <div className="form-pair">
        {field('city', 100)}
        {field('postcode', 12)}
      </div>
      <div className="form-pair">
        {field('contract', 100, form.contractHint)}
        {field('salary', 150, form.salaryHint)}
      </div>
      <div className="form-pair">
        <TextField
          type="number"
          label={form.positions}
          min={1}
          max={999}
          value={values.positions}
          onChange={(event) => set({ positions: Math.min(999, Math.max(1, Math.round(Number(event.target.value)) || 1)) })}
        />
        <div className="field">
          <span className="field-label">{form.language}</span>
          <Segmented
            label={form.language}
            value={values.lang}
            options={[
              { value: 'fr', label: 'Français' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(lang) => set({ lang })}
          />
        </div>
      </div>
    </>
  )
}

/** The second writer sees who came first, and chooses; nothing that was typed is lost. */
function Failure({ save, values, back }: { save: ReturnType<typeof useSave>; values: JobValues; back: string }) {
  const messages = useMessages()
  const format = useFormat()
  const { form } = messages.jobs
  if (!save.error) return null
  const { by, at } = save.error.details as { by?: string; at?: string }
  const conflict = save.error.reason === 'changed_meanwhile'
  return (
    <Notice tone="bad" boxed role="alert">
      <p>{conflict && by && at ? form.conflict(by, format.time(at)) : errorText(messages, save.error)}</p>
      {conflict && (
        <p className="row wrap">
          <Button size="s" onClick={() => void save.insist(values)}>
            {form.keepMine}
          </Button>
          <a href={back} target="_blank" rel="noreferrer">
            {form.seeTheirs}
          </a>
        </p>
      )}
    </Notice>
  )
}

/** A job as a recruiter writes it, read again while it is typed. `text`: lines to make a draft of. */
export function JobForm({ start, values: given, text = '' }: { start?: Saved; values: JobValues; text?: string }) {
  const { jobs, common, vocabulary } = useMessages()
  const { form } = jobs
  const [values, setValues] = useState(given)
  const set: Set = (changes) => setValues((before) => ({ ...before, ...changes }))
  const check = useCheck(values)
  const save = useSave(start)
  const back = start ? `/jobs/${start.jobId}` : '/jobs'
  function replace(finding: AdvertFinding, words: string) {
    const field = finding.field === 'title' ? 'title' : 'description'
    setValues((before) => {
      const whole = before[field]
      if (whole.slice(finding.start, finding.end) !== finding.words) return before
      return { ...before, [field]: (whole.slice(0, finding.start) + words + whole.slice(finding.end)).replace(/ {2,}/g, ' ') }
    })
  }
  return (
    <form
      className="job-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save.save(values)
      }}
    >
      <div className="job-form-main">
        {!start && <ThreeLines values={values} set={set} text={text} />}
        <Part title={form.job}>
          <Facts values={values} set={set} />
        </Part>
        <Part title={form.criteria}>
          <p className="meta">{form.criteriaHint}</p>
          <CriteriaEditor value={values} lang={values.lang} onChange={set as (value: object) => void} />
        </Part>
        <Part title={form.advert}>
          <AdvertEditor
            text={values.description}
            findings={check.findings.filter(({ field }) => field === 'text')}
            onChange={(description) => set({ description })}
          />
        </Part>
        <Part title={form.visibility}>
          <VisibilityFields values={values} set={set} />
        </Part>
        <Part title={form.questions}>
          <QuestionsEditor questions={values.questions} onChange={(questions) => set({ questions })} />
        </Part>
      </div>
      <aside className="job-form-side" aria-label={form.readAgain}>
        <h2>{form.readAgain}</h2>
        <div aria-live="polite">
          {values.title || values.description ? (
            <AdvertFindings findings={check.findings} missing={check.missing} onReplace={replace} />
          ) : (
            <p className="meta">{form.readHint}</p>
          )}
        </div>
      </aside>
      <footer className="job-form-foot">
        <Failure save={save} values={values} back={back} />
        <div className="row wrap">
          <Segmented
            label={form.status}
            value={values.status}
            options={(['draft', 'open', 'closed'] as const).map((value) => ({
              value,
              label: vocabulary.jobStatus[value] ?? value,
            }))}
            onChange={(status) => set({ status })}
          />
          <span className="grow" />
          <Link className="button" data-variant="quiet" href={back}>
            {common.cancel}
          </Link>
          <Button type="submit" variant="primary" busy={save.busy}>
            {start ? common.save : values.status === 'open' ? form.publish : form.saveDraft}
          </Button>
        </div>
      </footer>
    </form>
  )
}
