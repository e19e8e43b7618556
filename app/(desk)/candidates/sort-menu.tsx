'use client'
import { ArrowDownUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useMessages } from '#app/i18n/provider'
import { Menu } from '#app/ui/menu'
import type { Query } from '../address.ts'
import { narrowed, sorts, type Sort } from './filters.ts'

export function SortMenu({ query, sort }: { query: Query; sort: Sort }) {
  const { people, search } = useMessages()
  const router = useRouter()
  return (
    <span className="hide-phone">
      <Menu
        label={search.sort}
        icon={ArrowDownUp}
        entries={sorts.map((key) => ({
          id: key,
          label: people.sorts[key],
          checked: key === sort,
          onAction: () => router.push(narrowed(query, { sort: key === 'recent' ? undefined : key }), { scroll: false }),
        }))}
      >
        {people.sorts[sort]}
      </Menu>
    </span>
  )
}
