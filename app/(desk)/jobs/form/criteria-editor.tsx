'use client'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Chip } from '#app/ui/chip'
import { TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { useToast } from '#app/ui/toast'
import { criteriaOf, type Criterion, type Filters } from '../../../(chat)/criteria.ts'
import { canRetype, flippedChip, retypedChip, withoutChip, type SearchInput } from '../../../(chat)/filters-edit.ts'
import { useRunTool } from '../../../(chat)/run-tool.tsx'
import { withCriteria } from './job-values.ts'

type Value = { criteria: Filters; nice: string[] }

const grouped = new Set(['skills', 'certifications', 'industries', 'driving_licences'])
/** Slots whose items are criteria of their own; elsewhere the slot is one criterion. */
const itemised = new Set(['experience', 'languages', 'schedule', 'contract_types'])

/** The key under which a criterion is said to rank only. */
function keyOf(path: string): string {
  const [slot = ''] = path.split('.')
  return itemised.has(slot) ? path : slot
}

function valueAt(filters: Filters, path: string): unknown {
  return path.split('.').reduce<unknown>((here, step) => (here as Filters | undefined)?.[step], filters)
}

function AddCriteria({ lang, onAdd }: { lang: 'fr' | 'en'; onAdd: (added: Value) => void }) {
  const messages = useMessages()
  const { jobs, vocabulary } = messages
  const format = useFormat()
  const run = useRunTool()
  const toast = useToast()
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string[]>([])
  const [unread, setUnread] = useState(false)
  async function add() {
    if (!words.trim()) return
    setBusy(true)
    const reply = await run('draft_job', { text: words.trim().padEnd(3), lang })
    setBusy(false)
    if (reply.status === 'failed') return toast({ tone: 'bad', text: errorText(messages, reply.error) })
    if (reply.status !== 'done') return
    const { criteria, nice } = reply.output
    setRefused(reply.output.refused)
    setUnread(Object.keys(criteria).length === 0 && reply.output.refused.length === 0)
    if (Object.keys(criteria).length === 0) return
    onAdd({ criteria, nice })
    setWords('')
  }
  return (
    <>
      <div className="row criteria-add">
        <TextField
          className="grow"
          label={jobs.form.addCriteria}
          hideLabel
          placeholder={jobs.form.addCriteriaHint}
          value={words}
          maxLength={400}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            void add()
          }}
        />
        <Button icon={Plus} busy={busy} onClick={() => void add()}>
          {jobs.form.add}
        </Button>
      </div>
      <div aria-live="polite">
        {refused.length > 0 && (
          <Notice tone="warn">{jobs.form.leftOut(format.list(refused.map((name) => vocabulary.refusal[name] ?? name)))}</Notice>
        )}
        {unread && <Notice>{jobs.form.notUnderstood}</Notice>}
      </div>
    </>
  )
}

/** The criteria of a job are those of a search: the same chips, must or nice, changed in the same way. */
export function CriteriaEditor({ value, lang, onChange }: { value: Value; lang: 'fr' | 'en'; onChange: (value: Value) => void }) {
  const messages = useMessages()
  const format = useFormat()
  const { search } = messages
  const input: SearchInput = { filters: value.criteria as SearchInput['filters'], nice: value.nice }
  const set = (next: SearchInput) => onChange({ criteria: (next.filters ?? {}) as Filters, nice: next.nice ?? [] })
  const chips = criteriaOf(value.criteria, { messages, format }).map((one) => ({
    ...one,
    kind: one.kind === 'must' && value.nice.includes(keyOf(one.path)) ? ('nice' as const) : one.kind,
  }))
  const row = (kind: Criterion['kind']) => {
    const own = chips.filter((one) => one.kind === kind)
    if (own.length === 0) return null
    return (
      <div className="chips" key={kind}>
        <span className="lead">{search[kind]}</span>
        {own.map((one) => {
          const place = { path: one.path, key: keyOf(one.path) }
          const flips = kind !== 'exclude' && (!one.path.includes('.any.') || grouped.has(one.path.split('.')[0]!))
          return (
            <Chip
              key={one.path}
              kind={kind}
              name={one.name}
              value={one.value}
              labels={{ edit: search.chipEdit, remove: search.chipRemove }}
              onRemove={() => set(withoutChip(input, place))}
              {...(flips ? { onFlip: () => set(flippedChip(input, place)) } : {})}
              {...(canRetype(valueAt(value.criteria, one.path))
                ? { onEdit: (words: string) => set(retypedChip(input, place, words)) }
                : {})}
            />
          )
        })}
      </div>
    )
  }
  return (
    <div className="stack">
      {row('must')}
      {row('nice')}
      {row('exclude')}
      <AddCriteria
        lang={lang}
        onAdd={(added) =>
          onChange({ criteria: withCriteria(value.criteria, added.criteria), nice: [...new Set([...value.nice, ...added.nice])] })
        }
      />
    </div>
  )
}
