'use client'
import { useState, type RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { TextField } from '#app/ui/field'
import { Segmented } from '#app/ui/segmented'
import type { Query } from '../address.ts'
import { distances, fields, narrowed, radiusOf, toggled, valuesOf, type Facets, type Field } from './filters.ts'
import { optionText } from './option-text.ts'

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type Shown = { query: Query; facets: Facets; field: Field; onGo: (href: string) => void }

function Radius({ query, onGo }: Pick<Shown, 'query' | 'onGo'>) {
  const { people, vocabulary } = useMessages()
  const options = [
    { value: '', label: people.exactPlace },
    ...distances.map((distance) => ({ value: String(distance), label: vocabulary.place.km(String(distance)) })),
  ]
  return (
    <Segmented
      label={people.distance}
      options={options}
      value={String(radiusOf(query) ?? '')}
      onChange={(km) => onGo(narrowed(query, { km: km || undefined }))}
    />
  )
}

function Options({ query, facets, field, onGo }: Shown) {
  const messages = useMessages()
  const { people } = messages
  const format = useFormat()
  const locale = useLocale()
  const [words, setWords] = useState('')
  const chosen = valuesOf(query, field)
  const given = facets[field]
  const lost = chosen.filter((value) => !given.some((option) => option.value === value)).map((value) => ({ value, count: 0 }))
  const options = [...lost, ...given]
    .map((option) => ({ ...option, text: optionText(messages, locale, { field, option }) }))
    .filter((option) => option.count > 0 || chosen.includes(option.value))
    .filter((option) => fold(option.text).includes(fold(words.trim())))
  return (
    <div className="filter-options">
      {given.length > 8 && (
        <TextField
          label={people.narrowOptions(people.fields[field])}
          hideLabel
          type="search"
          placeholder={messages.common.search}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {field === 'place' && chosen.length > 0 && <Radius query={query} onGo={onGo} />}
      <ul>
        {options.map((option) => (
          <li key={option.value}>
            <label className="filter-option">
              <input
                type="checkbox"
                className="check"
                checked={chosen.includes(option.value)}
                onChange={() => onGo(toggled(query, field, option.value))}
              />
              <span className="grow">{option.text}</span>
              <span className="meta">{format.number(option.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {options.length === 0 && <p className="meta">{people.noOption}</p>}
    </div>
  )
}

/** The fields at the left, the values of one at the right with how many people each would leave. */
export function FilterPopover({
  anchor,
  onField,
  onClose,
  ...shown
}: Shown & { anchor: RefObject<HTMLElement | null>; onField: (field: Field) => void; onClose: () => void }) {
  const { people } = useMessages()
  return (
    <Popover
      className="menu-popover filter-popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
      offset={4}
    >
      <Dialog className="filter-dialog" aria-label={people.filter}>
        <ul className="filter-fields">
          {fields.map((field) => (
            <li key={field}>
              <button
                type="button"
                aria-pressed={field === shown.field}
                data-set={valuesOf(shown.query, field).length > 0 || undefined}
                onClick={() => onField(field)}
              >
                {people.fields[field]}
              </button>
            </li>
          ))}
        </ul>
        <Options key={shown.field} {...shown} />
      </Dialog>
    </Popover>
  )
}
