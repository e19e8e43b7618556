'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useToast } from '#app/ui/toast'
import type { OutputOf } from '#tools/registry'
import { useRunTool } from '../(chat)/run-tool.tsx'
import { WeightMoves } from '../(chat)/weight-moves.tsx'

type Preview = OutputOf<'preview_weights'>
type Weights = Preview['current']
type Feature = keyof Weights

const pause = 350

/** The weights of a job's score, with what they would change in its first ten while they are moved; saved on demand. */
export function WeightsEditor({ jobId, start }: { jobId: string; start: Preview }) {
  const { weights: words } = useMessages()
  const { values, preview, busy, change, save } = useWeights(jobId, start)
  return (
    <section className="stack weights-editor">
      <h2>{words.title}</h2>
      <p className="ink-2">{words.intro}</p>
      <div className="weights-columns">
        <div className="stack">
          {(Object.keys(values) as Feature[]).map((feature) => (
            <Weight key={feature} feature={feature} value={values[feature] ?? 0} onChange={change} />
          ))}
          <div className="row wrap">
            <Button variant="primary" disabled={busy} onClick={() => save(values)}>
              {words.save}
            </Button>
            <Button disabled={busy} onClick={() => save({})}>
              {words.reset}
            </Button>
          </div>
        </div>
        <div className="stack" aria-live="polite">
          <h3>{words.previewTitle}</h3>
          <WeightMoves preview={preview} />
        </div>
      </div>
    </section>
  )
}

function Weight({
  feature,
  value,
  onChange,
}: {
  feature: Feature
  value: number
  onChange: (feature: Feature, value: number) => void
}) {
  const id = useId()
  const { words } = useMessages()
  return (
    <div className="weight">
      <label htmlFor={id}>{words[`weight.${feature}`] as string}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={value}
        onChange={(event) => onChange(feature, Number(event.target.value))}
      />
      <output htmlFor={id} className="num">
        {Math.round(value)}
      </output>
    </div>
  )
}

/** The preview follows the last change after a pause; an answer that comes late is not shown. */
function useWeights(jobId: string, start: Preview) {
  const messages = useMessages()
  const run = useRunTool()
  const toast = useToast()
  const router = useRouter()
  const [values, setValues] = useState<Weights>(start.proposed)
  const [preview, setPreview] = useState(start)
  const [busy, setBusy] = useState(false)
  const asked = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  async function look(weights: Partial<Weights>) {
    const turn = ++asked.current
    const reply = await run('preview_weights', { jobId, weights })
    if (turn !== asked.current) return
    if (reply.status === 'failed') toast({ tone: 'bad', text: errorText(messages, reply.error) })
    if (reply.status !== 'done') return
    setPreview(reply.output)
    setValues(reply.output.proposed)
  }
  function change(feature: Feature, value: number) {
    const next = { ...values, [feature]: value }
    setValues(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void look(next), pause)
  }
  async function save(weights: Partial<Weights>) {
    clearTimeout(timer.current)
    setBusy(true)
    const reply = await run('set_weights', { jobId, weights })
    setBusy(false)
    if (reply.status === 'failed') return toast({ tone: 'bad', text: errorText(messages, reply.error) })
    toast({ tone: 'good', text: messages.weights.saved(start.title) })
    await look({})
    router.refresh()
  }
  return { values, preview, busy, change, save }
}
