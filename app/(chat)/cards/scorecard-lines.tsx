'use client'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'
import { ScoreSummary } from './score-summary.tsx'

/** What each colleague saw, criterion by criterion, and where they differ; nothing of it before one’s own is filled. */
export function ScorecardLines({ scorecards }: { scorecards: OutputOf<'get_scorecards'> }) {
  const { common, pipeline } = useMessages()
  const words = pipeline.score
  const format = useFormat()
  const locale = useLocale()
  if (scorecards.blind) return <p className="meta">{words.blind(scorecards.filled)}</p>
  if (scorecards.filled === 0) return <p className="meta">{words.none}</p>
  const who = ({ by, mine }: { by: string; mine: boolean }) => (mine ? words.me : by)
  return (
    <div className="stack">
      {scorecards.summary && <ScoreSummary summary={scorecards.summary} />}
      <ul className="ruled">
        {scorecards.opinions.map((one) => (
          <li key={one.by}>
            <div>
              <b>{who(one)}</b> {one.comment && <span className="said">{common.quote(one.comment)}</span>}
            </div>
            <Tag tone={one.opinion.endsWith('yes') ? 'met' : 'unmet'}>{words.opinions[one.opinion]}</Tag>
          </li>
        ))}
      </ul>
      {scorecards.criteria
        .filter(({ scores }) => scores.length > 0)
        .map((criterion) => (
          <div key={criterion.key} className="score-line">
            <p className="row">
              <b className="grow">{criterion.label[locale]}</b>
              {criterion.disagree && <Tag tone="unknown">{words.disagree}</Tag>}
              <span className="meta">{criterion.average !== null && words.average(format.decimal(criterion.average))}</span>
            </p>
            <ul>
              {criterion.scores.map((one) => (
                <li key={one.by} className="dense">
                  {who(one)} {one.score}/4 <span className="said">{common.quote(one.evidence)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  )
}
