'use client'
import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { SelectField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { useToast } from '#app/ui/toast'
import { useRunTool, type ToolReply } from '../(chat)/run-tool.tsx'
import { StageLine, bound, ends, type Stage, type Template, type Test } from './stage-line.tsx'

type Stranded = { stageId: string; name: { fr: string; en: string }; people: number }
type Failure = Extract<ToolReply, { status: 'failed' }>['error']

const keyed = (stages: readonly Omit<Stage, 'key'>[]): Stage[] =>
  stages.map((stage) => ({ ...stage, key: stage.stageId ?? crypto.randomUUID() }))

/** Where the people of stages that go away go: asked once the house said that there are some. */
function Strandeds({
  stranded,
  stages,
  to,
  onTo,
}: {
  stranded: readonly Stranded[]
  stages: readonly Stage[]
  to: Record<string, string>
  onTo: (to: Record<string, string>) => void
}) {
  const words = useMessages().pipeline.stages
  const locale = useLocale()
  const options = stages.map(({ key, name }) => ({ value: key, label: name[locale] }))
  return (
    <fieldset className="stack" role="alert">
      <legend className="field-label">{words.stranded}</legend>
      {stranded.map(({ stageId, name, people }) => (
        <SelectField
          key={stageId}
          label={words.goTo(name[locale], people)}
          value={to[stageId] ?? stages[0]!.key}
          options={options}
          onChange={(event) => onTo({ ...to, [stageId]: event.target.value })}
        />
      ))}
    </fieldset>
  )
}

type Given = {
  jobId: string
  version: number
  stages: readonly Omit<Stage, 'key'>[]
  templates: readonly Template[]
  tests: readonly Test[]
}

function useSaveStages({ jobId, version }: Pick<Given, 'jobId' | 'version'>) {
  const messages = useMessages()
  const toast = useToast()
  const router = useRouter()
  const run = useRunTool()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const [stranded, setStranded] = useState<readonly Stranded[]>([])
  async function undo(reversalId: string) {
    const reply = await run('undo_action', { reversalId })
    if (reply.status === 'failed') return toast({ tone: 'bad', text: errorText(messages, reply.error) })
    toast({ tone: 'good', text: messages.approval.undone })
    router.refresh()
  }
  async function save(stages: readonly Stage[], to: Record<string, string>) {
    setBusy(true)
    const places = stranded.map(({ stageId }) => [
      stageId,
      Math.max(
        0,
        stages.findIndex(({ key }) => key === to[stageId]),
      ),
    ])
    const reply = await run('set_job_stages', {
      jobId,
      version,
      stages: stages.map(({ key: _key, ...stage }) => stage),
      moveTo: Object.fromEntries(places) as Record<string, number>,
    })
    setBusy(false)
    setFailure(reply.status === 'failed' ? reply.error : undefined)
    if (reply.status === 'failed' && reply.error.reason === 'stage_has_people')
      setStranded(reply.error.details['stages'] as Stranded[])
    if (reply.status !== 'done') return
    setStranded([])
    const { moved, reversalId } = reply.output
    toast({
      tone: 'good',
      text: messages.pipeline.stages.saved(moved),
      action: { label: messages.approval.undo, onAction: () => void undo(reversalId) },
    })
    router.refresh()
  }
  return { busy, failure, stranded, save }
}

/** The stages of a job: names, limits, what they set off and need; whoever stands in a stage that goes is carried along. */
export function StagesEditor({ jobId, version, stages: given, templates, tests }: Given) {
  const messages = useMessages()
  const words = messages.pipeline.stages
  const templateId = useId()
  const [stages, setStages] = useState(() => keyed(given))
  const [to, setTo] = useState<Record<string, string>>({})
  const { busy, failure, stranded, save } = useSaveStages({ jobId, version })
  const change = (next: Stage) => setStages(stages.map((one) => (one.key === next.key ? next : one)))
  const lastMiddle = stages.findLastIndex((stage) => !bound(stage))
  const move = (index: number, by: -1 | 1) => {
    const next = [...stages]
    next.splice(index + by, 0, ...next.splice(index, 1))
    setStages(next)
  }
  const add = () => {
    const made: Stage = {
      key: crypto.randomUUID(),
      kind: 'interview',
      name: { fr: words.newNameFr, en: words.newNameEn },
      limitDays: 5,
      entry: [],
      needs: [],
    }
    const at = stages.findIndex(({ kind }) => ends.has(kind))
    setStages([...stages.slice(0, at), made, ...stages.slice(at)])
  }
  /** A template lays its stages anew; those that every process has stay the same rows, so nobody in them moves. */
  function lay(family: string) {
    const template = templates.find((one) => one.family === family)
    if (!template) return setStages(keyed(given))
    const old = new Map<string, string>()
    for (const { kind, stageId } of given) if (stageId && !old.has(kind)) old.set(kind, stageId)
    setStages(
      keyed(
        template.stages.map((stage) => {
          const stageId = old.get(stage.kind)
          old.delete(stage.kind)
          return stageId ? { ...stage, stageId } : stage
        }),
      ),
    )
  }
  return (
    <form
      className="stack stages-editor"
      aria-labelledby={templateId}
      onSubmit={(event) => {
        event.preventDefault()
        void save(stages, to)
      }}
    >
      <p id={templateId} className="meta">
        {words.hint}
      </p>
      <SelectField
        label={words.template}
        defaultValue=""
        options={[
          { value: '', label: words.keep },
          ...templates.map(({ family }) => ({ value: family, label: words.families[family] ?? family })),
        ]}
        onChange={(event) => lay(event.target.value)}
      />
      <ol className="stack">
        {stages.map((stage, index) => (
          <StageLine
            key={stage.key}
            stage={stage}
            tests={tests}
            first={index <= 1}
            last={index === lastMiddle}
            onChange={change}
            onMove={(by) => move(index, by)}
            onRemove={() => setStages(stages.filter(({ key }) => key !== stage.key))}
          />
        ))}
      </ol>
      {stranded.length > 0 && <Strandeds stranded={stranded} stages={stages} to={to} onTo={setTo} />}
      {failure && failure.reason !== 'stage_has_people' && (
        <Notice tone="bad" role="alert">
          {errorText(messages, failure)}
        </Notice>
      )}
      <div className="row">
        <Button icon={Plus} onClick={add} disabled={stages.length >= 20}>
          {words.add}
        </Button>
        <Button type="submit" variant="primary" busy={busy}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
