'use client'
import { useState, type RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { TextField } from '#app/ui/field'
import { Segmented } from '#app/ui/segmented'
import { Skeleton } from '#app/ui/skeleton'
import type { Query } from '../address.ts'
import { useFollowing } from '../../(chat)/use-following.ts'
import { useTool } from '../../(chat)/use-tool.ts'
import { distances, fields, inputOf, narrowed, radiusOf, toggled, valuesOf, type Facets, type Field } from './filters.ts'
import { optionText } from './option-text.ts'

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

type Shown = { query: Query; field: Field; onGo: (href: string) => void }

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

/** The counts of the people who are shown; those of before stay until the new ones come. */
function useFacets(query: Query): Facets | undefined {
  const loaded = useTool('list_candidates', { ...inputOf(query), facets: true, limit: 1 })
  const [kept, keep] = useState<Facets>()
  const fresh = loaded.state === 'ready' ? loaded.output.facets : undefined
  if (fresh && fresh !== kept) keep(fresh)
  return fresh ?? kept
}

function Options({ query, facets, field, onGo }: Shown & { facets: Facets }) {
  const messages = useMessages()
  const { people } = messages
  const format = useFormat()
  const locale = useLocale()
  const [words, setWords] = useState('')
  const chosen = valuesOf(query, field)
  // Ticked at once; the address follows, and has the last word.
  const [ticked, tick] = useFollowing<readonly string[]>(chosen, JSON.stringify([field, chosen]))
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
                checked={ticked.includes(option.value)}
                onChange={({ target }) => {
                  tick(target.checked ? [...ticked, option.value] : ticked.filter((value) => value !== option.value))
                  onGo(toggled(query, field, option.value))
                }}
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
  const { people, common } = useMessages()
  const facets = useFacets(shown.query)
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
        {facets ? (
          <Options key={shown.field} {...shown} facets={facets} />
        ) : (
          <div className="filter-options skeleton-lines" aria-busy="true">
            <span className="sr-only">{common.loading}</span>
            <Skeleton width="70%" />
            <Skeleton width="52%" />
            <Skeleton width="64%" />
          </div>
        )}
      </Dialog>
    </Popover>
  )
}
