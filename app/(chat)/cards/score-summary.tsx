'use client'
import { useLocale, useMessages } from '#app/i18n/provider'
import type { OutputOf } from '#tools/registry'

type Summary = NonNullable<OutputOf<'get_scorecards'>['summary']>

function Points({ title, points }: { title: string; points: Summary['for'] }) {
  const { common } = useMessages()
  const locale = useLocale()
  if (points.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      {points.map(({ label, quotes }) => (
        <dd key={label.fr}>
          <b>{label[locale]}</b>{' '}
          {quotes.map(({ by, score, words }) => (
            <span key={by} className="summary-quote">
              {by} {score}/4 {words && <span className="said">{common.quote(words)}</span>}
            </span>
          ))}
        </dd>
      ))}
    </div>
  )
}

/** What colleagues wrote, in order: for, against, where they differ, and what nobody looked at. Every line quotes somebody. */
export function ScoreSummary({ summary }: { summary: Summary }) {
  const { summary: words } = useMessages().acts
  const locale = useLocale()
  return (
    <section className="score-summary stack" aria-label={words.title}>
      <h4 className="label">{words.title}</h4>
      <dl className="dense">
        <Points title={words.for} points={summary.for} />
        <Points title={words.against} points={summary.against} />
        <Points title={words.apart} points={summary.apart} />
        {summary.unsaid.length > 0 && (
          <div>
            <dt>{words.unsaid}</dt>
            <dd>{summary.unsaid.map((label) => label[locale]).join(', ')}</dd>
          </div>
        )}
      </dl>
      <p className="meta">{words.note}</p>
    </section>
  )
}
