'use client'
import { useState } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button, LinkButton } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { SelectField, TextField } from '#app/ui/field'
import type { InputOf } from '#tools/registry'
import { useTool } from '../../(chat)/use-tool.ts'
import { extraTimes } from './extra-time.ts'

type Props = {
  title: string
  candidateIds: readonly string[]
  /** One without a title is the job on screen: nothing to choose. */
  jobs: readonly { jobId: string; title: string }[]
  onClose: () => void
  onSend: (input: InputOf<'send_test'>) => void
}

/** Which test, for which job, with how much time; the mail is shown in full before anything leaves. */
export function SendDialog({ title, candidateIds, jobs, onClose, onSend }: Props) {
  const messages = useMessages()
  const { send, newTest } = messages.assessments
  const locale = useLocale()
  const loaded = useTool('list_tests', { limit: 100 })
  const tests = loaded.state === 'ready' ? loaded.output.items : []
  const [testId, setTestId] = useState('')
  const [jobId, setJobId] = useState(jobs[0]?.jobId ?? '')
  const [extraShare, setExtra] = useState(0)
  const [days, setDays] = useState(7)
  const chosen = testId || tests[0]?.testId || ''
  const ready = chosen !== '' && jobId !== ''
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <Button
          variant="primary"
          disabled={!ready}
          onClick={() => onSend({ jobId, candidateIds: [...candidateIds], testId: chosen, extraShare, days })}
        >
          {send.write}
        </Button>
      }
    >
      <div className="stack">
        {jobs.length === 0 && <p className="ink-2">{send.noJob}</p>}
        {loaded.state === 'ready' && tests.length === 0 && (
          <>
            <p className="ink-2">{send.none}</p>
            <LinkButton href="/tests">{newTest}</LinkButton>
          </>
        )}
        {(tests.length > 0 || loaded.state === 'loading') && (
          <SelectField
            label={send.test}
            value={chosen}
            disabled={loaded.state === 'loading'}
            options={
              tests.length > 0
                ? tests.map((test) => ({ value: test.testId, label: test.name[locale] }))
                : [{ value: '', label: messages.common.loading }]
            }
            onChange={(event) => setTestId(event.target.value)}
          />
        )}
        {jobs.some((job) => job.title) && (
          <SelectField
            label={send.job}
            value={jobId}
            options={jobs.map((job) => ({ value: job.jobId, label: job.title }))}
            onChange={(event) => setJobId(event.target.value)}
          />
        )}
        <div className="form-pair">
          <SelectField
            label={send.extra}
            hint={send.extraHint}
            value={String(extraShare)}
            options={extraTimes.map((value) => ({ value: String(value), label: send.extras(value) }))}
            onChange={(event) => setExtra(Number(event.target.value))}
          />
          <TextField
            type="number"
            label={send.days}
            min={1}
            max={60}
            value={days}
            onChange={(event) => setDays(Math.min(60, Math.max(1, Number(event.target.value) || 7)))}
          />
        </div>
      </div>
    </Dialog>
  )
}
