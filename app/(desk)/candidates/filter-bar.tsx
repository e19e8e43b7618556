'use client'
import { ListFilter, X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import type { OutputOf } from '#tools/registry'
import type { Query } from '../address.ts'
import { optionText } from './option-text.ts'
import { FilterPopover } from './filter-popover.tsx'
import { fields, narrowed, radiusOf, valuesOf, type Field } from './filters.ts'

type Labels = OutputOf<'list_candidates'>['labels']

function useChosen(query: Query, labels: Labels) {
  const messages = useMessages()
  const locale = useLocale()
  return fields.flatMap((field) => {
    const values = valuesOf(query, field)
    if (values.length === 0) return []
    const texts = values.map((value) => optionText(messages, locale, { field, option: { value, label: labels[value] } }))
    const shown = texts.length > 2 ? `${texts[0]}, +${texts.length - 1}` : texts.join(', ')
    const radius = field === 'place' ? radiusOf(query) : undefined
    return [{ field, text: radius ? `${shown}, ${messages.vocabulary.place.km(String(radius))}` : shown }]
  })
}

/** What the list is narrowed by, as chips; one popover changes them all. */
export function FilterBar({ query, labels }: { query: Query; labels: Labels }) {
  const { people } = useMessages()
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const [open, setOpen] = useState<Field>()
  const anchor = useRef<HTMLButtonElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const chosen = useChosen(query, labels)
  const go = (href: string) => startTransition(() => router.push(href, { scroll: false }))

  function remove(field: Field) {
    go(narrowed(query, { [field]: undefined, ...(field === 'place' ? { km: undefined } : {}) }))
    add.current?.focus()
  }
  function show(field: Field, button: HTMLButtonElement) {
    anchor.current = button
    setOpen(field)
  }
  return (
    <div className="chips filter-chips" aria-busy={pending || undefined}>
      {chosen.map(({ field, text }) => (
        <span key={field} className="chip">
          <button type="button" aria-haspopup="dialog" onClick={(event) => show(field, event.currentTarget)}>
            <span className="k">{people.fields[field]}</span> <span className="cut">{text}</span>
          </button>
          <button
            type="button"
            className="chip-remove"
            aria-label={people.removeFilter(people.fields[field])}
            onClick={() => remove(field)}
          >
            <Icon as={X} size="s" />
          </button>
        </span>
      ))}
      <span className="chip phone-first" data-kind="add">
        <button ref={add} type="button" aria-haspopup="dialog" onClick={(event) => show('trade', event.currentTarget)}>
          <Icon as={ListFilter} size="s" />
          {people.filter}
        </button>
      </span>
      {open && (
        <FilterPopover
          query={query}
          field={open}
          anchor={anchor}
          onField={setOpen}
          onGo={go}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  )
}
