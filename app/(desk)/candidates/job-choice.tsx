'use client'
import { useState } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { ActDialog } from '#app/ui/dialog'
import { SelectField } from '#app/ui/field'
import { WhenLoaded } from '../../(chat)/panel/loaded.tsx'
import { useTool } from '../../(chat)/use-tool.ts'

type Chosen = { jobId: string; stage: string }

const ends = new Set(['rejected', 'withdrawn'])

function StageChoice({ jobId, stage, onStage }: { jobId: string; stage: string; onStage: (stage: string) => void }) {
  const { people } = useMessages()
  const locale = useLocale()
  const loaded = useTool('get_job', { jobId })
  return (
    <WhenLoaded loaded={loaded}>
      {(job) => (
        <SelectField
          label={people.columns.stage}
          value={stage}
          onChange={(event) => onStage(event.target.value)}
          options={[
            { value: '', label: people.chooseStage },
            ...job.stages
              .filter(({ kind }) => !ends.has(kind))
              .map(({ stageId, name }) => ({ value: stageId, label: name[locale] })),
          ]}
        />
      )}
    </WhenLoaded>
  )
}

/** Which job, and to which of its stages; turning somebody down is done on the board, with a reason. */
export function JobChoice({
  withStage,
  onClose,
  onChoose,
}: {
  withStage: boolean
  onClose: () => void
  onChoose: (jobId: string, stage: string) => void
}) {
  const { people, search } = useMessages()
  const loaded = useTool('list_jobs', { status: 'open', limit: 100 })
  const [{ jobId, stage }, setChosen] = useState<Chosen>({ jobId: '', stage: '' })
  const ready = jobId !== '' && (!withStage || stage !== '')
  return (
    <ActDialog
      onClose={onClose}
      title={withStage ? people.move : search.shortlist}
      act={people.goOn}
      ready={ready}
      onAct={() => onChoose(jobId, stage)}
    >
      <WhenLoaded loaded={loaded}>
        {({ items }) => (
          <SelectField
            label={people.columns.job}
            value={jobId}
            onChange={(event) => setChosen({ jobId: event.target.value, stage: '' })}
            options={[
              { value: '', label: people.chooseJob },
              ...items.map((job) => ({ value: job.jobId, label: [job.title, job.client].filter(Boolean).join(' · ') })),
            ]}
          />
        )}
      </WhenLoaded>
      {withStage && jobId !== '' && (
        <StageChoice jobId={jobId} stage={stage} onStage={(next) => setChosen({ jobId, stage: next })} />
      )}
    </ActDialog>
  )
}
