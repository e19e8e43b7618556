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
import { ImportButton } from './import-button.tsx'
import { FilterBar } from './filter-bar.tsx'
import { inputOf, isNarrowed, sortOf, valuesOf, type Facets } from './filters.ts'
import { PeopleTable } from './people-table.tsx'
import { SortMenu } from './sort-menu.tsx'

const path = '/candidates'
const limit = 50

export async function generateMetadata() {
  return { title: (await getMessages()).shell.candidates }
}

type List = OutputOf<'list_candidates'> & { facets: Facets }

/** The page asked for; a cursor that is of another order leads to the first page. */
async function listOf(query: Query): Promise<List> {
  const cursor = first(query['cursor'])
  try {
    return (await readTool('list_candidates', { ...inputOf(query), facets: true, limit, ...(cursor ? { cursor } : {}) })) as List
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

async function Views({ query, whole }: { query: Query; whole: List }) {
  const [{ people }, format] = await Promise.all([getMessages(), getFormat()])
  const narrow = isNarrowed(query)
  const items = views.map(({ key, field, values }) => {
    const count = whole.facets[field].filter(({ value }) => (values as readonly string[]).includes(value))
    const chosen = valuesOf(query, field)
    return {
      key,
      label: people.views[key],
      href: withQuery(path, { [field]: [...values] }, {}),
      count: format.number(count.reduce((sum, option) => sum + option.count, 0)),
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
  const whole = narrow ? ((await readTool('list_candidates', { facets: true, limit: 1 })) as List) : list
  const page = (cursor: string | undefined) => cursor && withQuery(path, query, { cursor })
  return (
    <>
      <Bar title={shell.candidates}>
        <span className="meta">{format.number(whole.total)}</span>
        <span className="grow" />
        <LinkButton size="s" variant="quiet" href="/candidates/duplicates">
          {files.duplicates}
        </LinkButton>
        <ImportButton />
      </Bar>
      <div className="bar" data-second>
        <Views query={query} whole={whole} />
        <SearchBox label={people.search} path={path} query={query} />
      </div>
      <div className="bar" data-second>
        <FilterBar query={query} facets={list.facets} />
        <span className="meta hide-phone" aria-live="polite">
          {narrow ? people.someOf(list.total, whole.total) : ''}
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
