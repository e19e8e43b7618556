import { MessageSquare } from 'lucide-react'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Bar } from '../../(chat)/bar.tsx'
import { readTool } from '../../(chat)/session.ts'
import { first, withQuery, type PageProps } from '../address.ts'
import { Pager } from '../pager.tsx'
import { SearchBox } from '../search-box.tsx'
import { ConversationLines } from './conversation-lines.tsx'

const path = '/conversations'
const limit = 50

export async function generateMetadata() {
  return { title: (await getMessages()).shell.conversations }
}

export default async function Conversations({ searchParams }: PageProps) {
  const query = await searchParams
  const words = first(query['q'])?.trim().slice(0, 200)
  const cursor = first(query['after'])
  const [{ shell, house }, format, list] = await Promise.all([
    getMessages(),
    getFormat(),
    readTool('list_conversations', { limit, ...(words ? { query: words } : {}), ...(cursor ? { cursor } : {}) }),
  ])
  return (
    <>
      <Bar title={shell.conversations}>
        <span className="meta">{format.number(list.total)}</span>
        <span className="grow" />
        <LinkButton href="/" size="s" variant="primary">
          {shell.newConversation}
        </LinkButton>
      </Bar>
      <div className="bar" data-second>
        <SearchBox label={house.searchTalks} path={path} query={query} />
      </div>
      <div className="scroller page-pad">
        {list.items.length === 0 ? (
          <EmptyState title={words ? shell.noConversation : house.noTalk} icon={MessageSquare}>
            <p className="ink-2">{words ? house.otherWords : house.noTalkText}</p>
          </EmptyState>
        ) : (
          <ConversationLines items={list.items} />
        )}
      </div>
      <footer className="desk-foot">
        <span className="grow" />
        <Pager
          shown={list.items.length}
          total={list.total}
          previous={cursor ? withQuery(path, query, { after: undefined }) : undefined}
          next={list.nextCursor ? withQuery(path, query, { after: list.nextCursor }) : undefined}
        />
      </footer>
    </>
  )
}
