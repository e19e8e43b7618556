'use client'
import { useState, type ReactNode } from 'react'
import { useMessages } from '#app/i18n/provider'
import type { OutputOf } from '#tools/registry'
import { withQuery, type Query } from '../address.ts'
import { BulkBar } from './bulk-bar.tsx'
import type { Sort } from './filters.ts'
import { PeopleList } from './people-list.tsx'
import { PersonRow } from './person-row.tsx'
import { TableHead } from './table-head.tsx'
import { useTableKeys } from './use-table-keys.ts'

export type Person = OutputOf<'list_candidates'>['items'][number]

/** Who is chosen, kept while one turns the pages. */
function useChoice(people: readonly Person[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<number>()
  const put = (ids: readonly string[], on: boolean) =>
    setChosen((before) => {
      const rest = new Set(before).difference(new Set(ids))
      return on ? rest.union(new Set(ids)) : rest
    })
  return {
    chosen,
    clear: () => setChosen(new Set()),
    /** One row, or with `range` every row since the last one touched. */
    toggle(index: number, range: boolean) {
      const on = !chosen.has(people[index]!.candidateId)
      const from = range && last !== undefined ? last : index
      const rows = people.slice(Math.min(from, index), Math.max(from, index) + 1)
      put(
        rows.map(({ candidateId }) => candidateId),
        range ? true : on,
      )
      setLast(index)
    },
    toggleAll(on: boolean) {
      put(
        people.map(({ candidateId }) => candidateId),
        on,
      )
    },
  }
}

/** A table for who scans; under 640 px a list. ↑ ↓ move, X chooses, ⇧ with either chooses a range, ↵ opens. */
export function PeopleTable({
  people,
  query,
  sort,
  pager,
}: {
  people: readonly Person[]
  query: Query
  sort: Sort
  pager: ReactNode
}) {
  const { people: words } = useMessages()
  const { chosen, clear, toggle, toggleAll } = useChoice(people)
  const { table, cursor, onRowFocus } = useTableKeys(people.length, toggle)
  const hrefOf = (person: Person) => withQuery(`/candidates/${person.candidateId}`, query, { cursor: undefined })
  const here = people.filter(({ candidateId }) => chosen.has(candidateId)).length
  const state = here === 0 ? 'none' : here === people.length ? 'all' : 'some'
  return (
    <>
      <div className="scroller hide-phone">
        <table ref={table} className="table people-table" aria-label={words.tableLabel}>
          <TableHead query={query} sort={sort} state={state} onToggleAll={() => toggleAll(state !== 'all')} />
          <tbody>
            {people.map((person, index) => (
              <PersonRow
                key={person.candidateId}
                person={person}
                href={hrefOf(person)}
                cursor={index === cursor}
                chosen={chosen.has(person.candidateId)}
                onFocus={() => onRowFocus(index)}
                onToggle={(range) => toggle(index, range)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <PeopleList people={people} hrefOf={hrefOf} />
      <footer className="desk-foot">
        {chosen.size > 0 ? (
          <BulkBar chosen={[...chosen]} onClear={clear} />
        ) : (
          <span className="hide-phone keys-hint">
            <kbd>↑</kbd> <kbd>↓</kbd> {words.keyMove} <kbd>X</kbd> {words.keyChoose} <kbd>⇧</kbd> {words.keyRange} <kbd>↵</kbd>{' '}
            {words.keyOpen}
          </span>
        )}
        <span className="grow" />
        {pager}
      </footer>
    </>
  )
}
