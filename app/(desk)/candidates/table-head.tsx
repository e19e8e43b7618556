'use client'
import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import type { Query } from '../address.ts'
import { narrowed, type Sort } from './filters.ts'

const down = new Set<Sort>(['recent', 'added', 'completeness'])

function Sortable({
  by,
  sort,
  query,
  className,
  children,
}: {
  by: Sort
  sort: Sort
  query: Query
  className?: string
  children: ReactNode
}) {
  const on = by === sort
  return (
    <th scope="col" className={className} aria-sort={on ? (down.has(by) ? 'descending' : 'ascending') : undefined}>
      <Link href={narrowed(query, { sort: by === 'recent' ? undefined : by })} scroll={false}>
        {children}
        {on && <Icon as={down.has(by) ? ArrowDown : ArrowUp} size="s" />}
      </Link>
    </th>
  )
}

export function TableHead({
  query,
  sort,
  state,
  onToggleAll,
}: {
  query: Query
  sort: Sort
  state: 'none' | 'some' | 'all'
  onToggleAll: () => void
}) {
  const { people } = useMessages()
  const { columns } = people
  const given = { query, sort }
  return (
    <thead>
      <tr>
        <td className="c-check">
          <input
            type="checkbox"
            className="check"
            ref={(box) => {
              if (box) box.indeterminate = state === 'some'
            }}
            aria-label={people.chooseAll}
            checked={state === 'all'}
            onChange={onToggleAll}
          />
        </td>
        <th scope="col">{columns.name}</th>
        <Sortable by="headline" {...given}>
          {columns.trade}
        </Sortable>
        <Sortable by="city" {...given}>
          {columns.place}
        </Sortable>
        <th scope="col" className="num c-experience">
          {columns.experience}
        </th>
        <Sortable by="availability" className="c-availability" {...given}>
          {columns.availability}
        </Sortable>
        <th scope="col" className="c-titles">
          {columns.titles}
        </th>
        <th scope="col">{columns.stage}</th>
        <th scope="col" className="c-job">
          {columns.job}
        </th>
        <th scope="col" className="c-reliability">
          {columns.reliability}
        </th>
        <Sortable by="recent" className="num c-activity" {...given}>
          {columns.activity}
        </Sortable>
      </tr>
    </thead>
  )
}
