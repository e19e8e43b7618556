'use client'
import type { Messages } from '#app/i18n/fr'
import type { Format } from '#app/i18n/format'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Verdict } from '#app/ui/verdict'
import type { OutputOf } from '#tools/registry'

export type FoundPerson = OutputOf<'search_candidates'>['groups'][number]['items'][number]
export type FoundCriterion = FoundPerson['criteria'][number]

/** A measure beside the words: kilometres, years, days. */
export function detailText(messages: Messages, format: Format, detail: FoundCriterion['detail']): string | undefined {
  return detail && messages.details[detail.key]?.(detail.params, format)
}

function whereFrom({ search }: Messages, { source, page }: NonNullable<FoundCriterion['evidence']>): string {
  if (source === 'document') return page ? search.cvPage(page) : search.inCv
  return source === 'said' ? search.said : search.edited
}

type LineProps = { criterion: FoundCriterion; active: boolean; onShow: () => void; onAsk: () => void }

/** The measure and the words that say so; the verdict in a word where there is neither. */
export function Proof({ criterion }: { criterion: FoundCriterion }) {
  const messages = useMessages()
  const format = useFormat()
  const { evidence, verdict } = criterion
  const detail = detailText(messages, format, criterion.detail)
  if (verdict === 'unknown' && !evidence) return <span className="none">{messages.search.notSaid}</span>
  if (!detail && !evidence?.words) return messages.verdict[verdict]
  return (
    <>
      {detail}
      {detail && evidence?.words && ' · '}
      {evidence?.words && <span className="said">{messages.common.quote(evidence.words)}</span>}
    </>
  )
}

/** One criterion of one person in 21 px: verdict, name, the words that say it, where they stand. */
export function CriterionLine({ criterion, active, onShow, onAsk }: LineProps) {
  const messages = useMessages()
  const locale = useLocale()
  const { evidence, verdict, importance } = criterion
  const label = criterion.label[locale]
  return (
    <li className="criterion" data-active={active || undefined}>
      <Verdict value={verdict} />
      <span className="name" title={label}>
        {label} {importance === 'nice' && <em>{messages.search.niceMark}</em>}
      </span>
      <span className="proof" title={evidence?.words}>
        <Proof criterion={criterion} />
      </span>
      {evidence?.source === 'document' ? (
        <button
          type="button"
          className="source"
          data-evidence
          onClick={onShow}
          aria-label={`${label}, ${whereFrom(messages, evidence)}`}
        >
          {whereFrom(messages, evidence)}
        </button>
      ) : verdict === 'unknown' ? (
        <button
          type="button"
          className="source"
          data-ask
          data-evidence
          onClick={onAsk}
          aria-label={`${messages.search.ask}, ${label}`}
        >
          {messages.search.ask}
        </button>
      ) : (
        evidence && <span className="source">{whereFrom(messages, evidence)}</span>
      )}
    </li>
  )
}
