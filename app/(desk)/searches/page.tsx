import { Bookmark } from 'lucide-react'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { readTool } from '../../(chat)/session.ts'
import { first, type PageProps } from '../address.ts'
import { DeskPage } from '../desk-page.tsx'
import { CursorPager } from '../pager.tsx'
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
    <DeskPage
      title={searches.title}
      meta={format.number(list.total)}
      foot={<CursorPager path="/searches" query={query} list={list} />}
    >
      {list.items.length === 0 ? (
        <EmptyState title={searches.emptyTitle} icon={Bookmark}>
          <p className="ink-2">{searches.emptyText}</p>
          <LinkButton href="/">{searches.ask}</LinkButton>
        </EmptyState>
      ) : (
        <ul className="ruled">
          {list.items.map((saved) => (
            <SavedSearchRow key={saved.id} saved={saved} />
          ))}
        </ul>
      )}
    </DeskPage>
  )
}
