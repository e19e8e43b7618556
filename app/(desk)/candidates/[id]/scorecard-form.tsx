'use client'
import { useState } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { SelectField, TextArea, TextField } from '#app/ui/field'
import type { OutputOf } from '#tools/registry'
import { useApprovedRun } from '../../../(chat)/approved-run.tsx'

type Scorecards = OutputOf<'get_scorecards'>
type Scores = Record<string, { score: number; evidence: string }>

function own({ criteria }: Scorecards): Scores {
  return Object.fromEntries(
    criteria.flatMap(({ key, scores }) => {
      const mine = scores.find((one) => one.mine)
      return mine ? [[key, { score: mine.score, evidence: mine.evidence }]] : []
    }),
  )
}

/** One’s own scorecard: a level for what was seen, with the fact that says so. */
export function ScorecardForm({ scorecards }: { scorecards: Scorecards }) {
  const { score: words } = useMessages().pipeline
  const locale = useLocale()
  const { ask, busy, dialog } = useApprovedRun()
  const [open, setOpen] = useState(false)
  const [scores, setScores] = useState<Scores>(() => own(scorecards))
  const { mine, jobId, candidateId } = scorecards
  if (!open) {
    return (
      <p>
        <Button size="s" onClick={() => setOpen(true)}>
          {mine ? words.change : words.fill}
        </Button>
      </p>
    )
  }
  const set = (key: string, change: Partial<Scores[string]>) =>
    setScores((before) => ({ ...before, [key]: { score: 3, evidence: '', ...before[key], ...change } }))
  function level(key: string, value: string) {
    if (value) return set(key, { score: Number(value) })
    setScores(({ [key]: _gone, ...rest }) => rest)
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const given = Object.entries(scores).map(([criterion, one]) => ({ criterion, ...one }))
        const input = { jobId, candidateId, scores: given, comment: String(form.get('comment') ?? '') }
        const version = mine ? { version: mine.version } : {}
        void ask('submit_scorecard', { ...input, ...version, opinion: form.get('opinion') as 'yes' }, () => setOpen(false))
      }}
    >
      {scorecards.criteria.map(({ key, label }) => (
        <div key={key} className="stack">
          <SelectField
            label={label[locale]}
            value={scores[key] ? String(scores[key].score) : ''}
            options={[
              { value: '', label: words.notSeen },
              ...words.levels.map((text, index) => ({ value: String(index + 1), label: text })),
            ]}
            onChange={(event) => level(key, event.target.value)}
          />
          {scores[key] && (
            <TextArea
              label={`${words.evidence}, ${label[locale]}`}
              hint={words.evidenceHint}
              rows={2}
              required
              minLength={3}
              maxLength={1000}
              value={scores[key].evidence}
              onChange={(event) => set(key, { evidence: event.target.value })}
            />
          )}
        </div>
      ))}
      <SelectField
        name="opinion"
        label={words.opinion}
        defaultValue={mine?.opinion ?? 'yes'}
        options={Object.entries(words.opinions).map(([value, label]) => ({ value, label }))}
      />
      <TextField name="comment" label={words.comment} maxLength={3000} defaultValue={mine?.comment ?? ''} />
      <Button type="submit" variant="primary" busy={busy} disabled={Object.keys(scores).length === 0}>
        {words.save}
      </Button>
      {dialog}
    </form>
  )
}
