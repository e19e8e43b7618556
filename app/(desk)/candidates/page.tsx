import { SearchX, UsersRound } from 'lucide-react'
import { redirect } from 'next/navigation'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { toAppError } from '#lib/errors'
import type { OutputOf } from '#tools/registry'
import { Bar } from '../../(chat)/bar.tsx'
import { readTool } from '../../(chat)/session.ts'
import { first, withQuery, type PageProps, type Query } from '../address.ts'
import { Pager } from '../pager.tsx'
import { SearchBox } from '../search-box.tsx'
import { TabLinks } from '../tab-links.tsx'
import { AddPerson } from './add-person.tsx'
import { ImportButton } from './import-button.tsx'
import { FilterBar } from './filter-bar.tsx'
import { inputOf, isNarrowed, sortOf, valuesOf } from './filters.ts'
import { PeopleTable } from './people-table.tsx'
import { SortMenu } from './sort-menu.tsx'

const path = '/candidates'
const limit = 50

export async function generateMetadata() {
  return { title: (await getMessages()).shell.candidates }
}

type List = OutputOf<'list_candidates'>

/** The page asked for; a cursor that is of another order leads to the first page. */
async function listOf(query: Query): Promise<List> {
  const cursor = first(query['cursor'])
  try {
    return await readTool('list_candidates', { ...inputOf(query), views: true, limit, ...(cursor ? { cursor } : {}) })
  } catch (error) {
    if (cursor && toAppError(error).details['reason'] === 'cursor_invalid')
      redirect(withQuery(path, query, { cursor: undefined }))
    throw error
  }
}

const views = [
  { key: 'running', field: 'standing', values: ['running'] },
  { key: 'available', field: 'availability', values: ['now'] },
  { key: 'pool', field: 'standing', values: ['pool'] },
  { key: 'renew', field: 'consent', values: ['expiring', 'expired'] },
] as const

async function Views({ query, counts }: { query: Query; counts: NonNullable<List['views']> }) {
  const [{ people }, format] = await Promise.all([getMessages(), getFormat()])
  const narrow = isNarrowed(query)
  const items = views.map(({ key, field, values }) => {
    const chosen = valuesOf(query, field)
    return {
      key,
      label: people.views[key],
      href: withQuery(path, { [field]: [...values] }, {}),
      count: format.number(counts[key]),
      current: chosen.length === values.length && values.every((value) => chosen.includes(value)),
    }
  })
  const everybody = { key: 'all', label: people.views.all, href: path, current: !narrow }
  return <TabLinks label={people.viewsLabel} items={[everybody, ...items]} />
}

async function Nobody({ narrow }: { narrow: boolean }) {
  const { people } = await getMessages()
  return (
    <div className="page-pad grow">
      <EmptyState title={narrow ? people.nobodyTitle : people.emptyTitle} icon={narrow ? SearchX : UsersRound}>
        <p className="ink-2">{narrow ? people.nobodyText : people.emptyText}</p>
        <LinkButton href={narrow ? path : '/'}>{narrow ? people.clearFilters : people.importInChat}</LinkButton>
      </EmptyState>
    </div>
  )
}

export default async function Candidates({ searchParams }: PageProps) {
  const query = await searchParams
  const narrow = isNarrowed(query)
  const [{ shell, people, files }, format, list] = await Promise.all([getMessages(), getFormat(), listOf(query)])
  const counts = list.views!
  const page = (cursor: string | undefined) => cursor && withQuery(path, query, { cursor })
  return (
    <>
      <Bar title={shell.candidates}>
        <span className="meta hide-phone">{format.number(counts.all)}</span>
        <span className="grow" />
        <span className="hide-phone">
          <LinkButton size="s" variant="quiet" href="/candidates/duplicates">
            {files.duplicates}
          </LinkButton>
        </span>
        <ImportButton />
        <AddPerson />
      </Bar>
      <div className="bar views-bar" data-second>
        <Views query={query} counts={counts} />
        <SearchBox label={people.search} path={path} query={query} />
      </div>
      <div className="bar" data-second>
        <FilterBar query={query} labels={list.labels} />
        <span className="meta hide-phone" aria-live="polite">
          {narrow ? people.someOf(list.total, counts.all) : ''}
        </span>
        <SortMenu query={query} sort={sortOf(query)} />
      </div>
      {list.items.length === 0 ? (
        <Nobody narrow={narrow} />
      ) : (
        <PeopleTable
          people={list.items}
          query={query}
          sort={sortOf(query)}
          pager={
            <Pager
              from={list.from}
              shown={list.items.length}
              total={list.total}
              previous={page(list.previousCursor)}
              next={page(list.nextCursor)}
            />
          }
        />
      )}
    </>
  )
}
