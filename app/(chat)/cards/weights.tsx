'use client'
import Link from 'next/link'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Notice } from '#app/ui/notice'
import type { CardProps } from './card.ts'
import { WeightMoves } from '../weight-moves.tsx'
import { ResultLine } from './result-line.tsx'

type Feature = keyof CardProps<'get_learning'>['output']['before']

export function PreviewWeights({ output }: CardProps<'preview_weights'>) {
  return (
    <div className="stack">
      <Link href={`/jobs/${output.jobId}`}>{output.title}</Link>
      <WeightMoves preview={output} />
    </div>
  )
}

export function SetWeights({ output }: CardProps<'set_weights'>) {
  const { weights } = useMessages()
  return <ResultLine>{weights.saved(output.title)}</ResultLine>
}

export function SetLearning({ output }: CardProps<'set_learning'>) {
  const { weights } = useMessages()
  return <ResultLine>{output.active ? weights.learnOn(output.decisions) : weights.learnOff}</ResultLine>
}

/** What decisions would teach: the evidence first, then each weight that would change. */
export function GetLearning({ output }: CardProps<'get_learning'>) {
  const { weights, features } = useMessages()
  const format = useFormat()
  const changed = (Object.entries(output.after) as [Feature, number][]).filter(([name, value]) => output.before[name] !== value)
  const percent = (share: number) => Math.round(100 * share)
  return (
    <div className="stack">
      <p>{output.active ? weights.learnOn(output.decisions) : weights.learnOff}</p>
      {output.stopped === 'adverse_impact' && <Notice tone="warn">{weights.flaggedStop}</Notice>}
      {output.stopped === 'too_few' && <p className="ink-2">{weights.tooFew(output.decisions, output.needed)}</p>}
      <p className="ink-2">{weights.evidence(output.positive, output.rejected, output.jobs)}</p>
      {output.preferences > 0 && (
        <p className="ink-2">{weights.agreement(percent(output.agreementBefore), percent(output.agreementAfter))}</p>
      )}
      {changed.length > 0 && (
        <dl className="weight-list">
          {changed.map(([name, value]) => (
            <div key={name}>
              <dt>{features[name]}</dt>
              <dd>{weights.change(format.decimal(output.before[name] ?? 0), format.decimal(value))}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

export function ImpactReport({ output }: CardProps<'record_impact_report'>) {
  const { weights } = useMessages()
  const format = useFormat()
  return (
    <div className="stack">
      <Notice tone={output.flagged ? 'warn' : 'good'}>
        {output.computable ? (output.flagged ? weights.someFlagged : weights.nothingFlagged) : weights.notComputable}
        {output.learningStopped && ` ${weights.stoppedNow}`}
      </Notice>
      <dl className="weight-list">
        {output.impacts.map(({ name, selected, assessed, ratio, flagged, small }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {[
                weights.counts(selected, assessed),
                ratio === undefined ? weights.notComputable : `${weights.ratio} ${format.decimal(ratio)}`,
                ...(flagged ? [weights.flagged] : []),
                ...(small ? [weights.small] : []),
              ].join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
