'use client'
import { useRouter } from 'next/navigation'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { LinkButton } from '#app/ui/button'
import { Segmented } from '#app/ui/segmented'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'
import { criteriaOf } from '../criteria.ts'
import { useThread } from '../thread-context.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'

type Saved = OutputOf<'save_search'>

/** The criteria in a line, in the reader's language. */
export function useSearchText(): (saved: Saved) => string {
  const messages = useMessages()
  const format = useFormat()
  const locale = useLocale()
  return ({ filters, text }) => {
    const criteria = criteriaOf(filters, { messages, format, locale } as never)
    return criteria.map(({ value }) => value).join(' · ') || text.slice(0, 120) || messages.searches.everybody
  }
}

/** «3 nouvelles personnes depuis le 24 novembre». */
export function Fresh({ saved }: { saved: Saved }) {
  const { searches } = useMessages()
  const format = useFormat()
  if (saved.fresh === 0) return null
  return (
    <Tag tone="accent">
      {saved.freshSince ? searches.freshSince(saved.fresh, format.day(saved.freshSince)) : searches.fresh(saved.fresh)}
    </Tag>
  )
}

/** A search that was just saved or changed: how often it should speak up. */
export function SavedSearch({ output }: CardProps<'save_search' | 'update_saved_search' | 'get_saved_search'>) {
  const { searches } = useMessages()
  const { act } = useThread()
  const router = useRouter()
  const textOf = useSearchText()
  return (
    <div className="stack">
      <ResultLine>{searches.saved(output.name)}</ResultLine>
      <p className="dense ink-2">{textOf(output)}</p>
      <div className="row wrap">
        <span className="meta">{searches.alert}</span>
        <Segmented
          label={searches.alert}
          value={output.alert}
          options={(['none', 'daily', 'weekly'] as const).map((value) => ({ value, label: searches.alerts[value] }))}
          onChange={(alert) => {
            act('update_saved_search', { id: output.id, alert })
            router.refresh()
          }}
        />
      </div>
    </div>
  )
}

export function DeleteSavedSearch({ output }: CardProps<'delete_saved_search'>) {
  const { searches } = useMessages()
  return <ResultLine>{searches.deleted(output.name)}</ResultLine>
}

export function ListSavedSearches({ output }: CardProps<'list_saved_searches'>) {
  const { searches } = useMessages()
  const textOf = useSearchText()
  return (
    <ul className="ruled">
      {output.items.map((saved) => (
        <li key={saved.id} data-result>
          <div>
            <h3>{saved.name}</h3>
            <p className="dense ink-2">{textOf(saved)}</p>
            <p className="meta">
              {searches.alertsLong[saved.alert]} <Fresh saved={saved} />
            </p>
          </div>
          <LinkButton size="s" href={`/?search=${saved.id}`}>
            {searches.open}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
