'use client'
import { ChevronDown, Clock, ListFilter } from 'lucide-react'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import { Menu } from '#app/ui/menu'
import { SearchBox } from '../search-box.tsx'
import type { BoardData } from './board-model.ts'

/** The filters live in the address: a colleague who is sent it sees the same board. */
function useAddress() {
  const router = useRouter()
  const path = usePathname()
  const query = useSearchParams()
  return {
    path,
    query,
    set(name: string, value: string | undefined) {
      const next = new URLSearchParams(query)
      if (value) next.set(name, value)
      else next.delete(name)
      router.push(next.size > 0 ? `${path}?${next.toString()}` : path)
    },
  }
}

export function BoardTools({ board, late, out }: { board: BoardData; late: number; out: number }) {
  const { jobs } = useMessages()
  const format = useFormat()
  const { path, query, set } = useAddress()
  const onlyLate = query.get('late') === '1'
  const owner = query.get('owner') ?? ''
  const shownOut = query.get('out') === '1'
  const followed = board.colleagues.find(({ id }) => id === owner)?.name
  return (
    <>
      {(late > 0 || onlyLate) && (
        <button
          type="button"
          className="tag late-tag"
          data-tone="unmet"
          aria-pressed={onlyLate}
          onClick={() => set('late', onlyLate ? undefined : '1')}
        >
          <Icon as={Clock} size="s" />
          {jobs.lateCount(late)}
        </button>
      )}
      <SearchBox label={jobs.board.findName} path={path} query={Object.fromEntries(query)} name="name" />
      <div className="row hide-phone">
        <Menu
          label={jobs.board.filter}
          variant="default"
          entries={[
            {
              id: 'late',
              label: jobs.board.onlyLate,
              checked: onlyLate,
              onAction: () => set('late', onlyLate ? undefined : '1'),
            },
            {
              id: 'out',
              label: jobs.board.showOut(out),
              checked: shownOut,
              onAction: () => set('out', shownOut ? undefined : '1'),
            },
          ]}
        >
          <Icon as={ListFilter} size="s" />
          {jobs.board.filter}
        </Menu>
        <Menu
          label={jobs.board.followedBy}
          icon={ChevronDown}
          variant="default"
          entries={[
            { id: 'all', label: jobs.board.followedByAll, checked: owner === '', onAction: () => set('owner', undefined) },
            { id: 'none', label: jobs.followedByNobody, checked: owner === 'none', onAction: () => set('owner', 'none') },
            ...board.colleagues.map(({ id, name }) => ({
              id,
              label: name,
              checked: owner === id,
              onAction: () => set('owner', id),
            })),
          ]}
        >
          {owner === 'none' ? jobs.followedByNobody : followed ? jobs.followedBy(followed) : jobs.board.followedByAll}
        </Menu>
      </div>
      <span className="sr-only" aria-live="polite">
        {format.number(board.total)}
      </span>
    </>
  )
}
