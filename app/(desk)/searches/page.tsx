import { Bookmark } from 'lucide-react'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Bar } from '../../(chat)/bar.tsx'
import { readTool } from '../../(chat)/session.ts'
import { first, withQuery, type PageProps } from '../address.ts'
import { Pager } from '../pager.tsx'
import { SavedSearchRow } from './saved-search-row.tsx'

const limit = 50

export async function generateMetadata() {
  return { title: (await getMessages()).searches.title }
}

export default async function Searches({ searchParams }: PageProps) {
  const query = await searchParams
  const cursor = first(query['after'])
  const [{ searches }, format, list] = await Promise.all([
    getMessages(),
    getFormat(),
    readTool('list_saved_searches', { limit, ...(cursor ? { cursor } : {}) }),
  ])
  return (
    <>
      <Bar title={searches.title}>
        <span className="meta">{format.number(list.total)}</span>
      </Bar>
      {list.items.length === 0 ? (
        <div className="page-pad">
          <EmptyState title={searches.emptyTitle} icon={Bookmark}>
            <p className="ink-2">{searches.emptyText}</p>
            <LinkButton href="/">{searches.ask}</LinkButton>
          </EmptyState>
        </div>
      ) : (
        <div className="scroller page-pad">
          <ul className="ruled">
            {list.items.map((saved) => (
              <SavedSearchRow key={saved.id} saved={saved} />
            ))}
          </ul>
        </div>
      )}
      <footer className="desk-foot">
        <span className="grow" />
        <Pager
          shown={list.items.length}
          total={list.total}
          previous={cursor ? withQuery('/searches', query, { after: undefined }) : undefined}
          next={list.nextCursor ? withQuery('/searches', query, { after: list.nextCursor }) : undefined}
        />
      </footer>
    </>
  )
}
