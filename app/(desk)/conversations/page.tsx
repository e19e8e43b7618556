import { MessageSquare } from 'lucide-react'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { readTool } from '../../(chat)/session.ts'
import { first, type PageProps } from '../address.ts'
import { DeskPage } from '../desk-page.tsx'
import { CursorPager } from '../pager.tsx'
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
  const begin = (
    <LinkButton href="/" size="s" variant="primary">
      {shell.newConversation}
    </LinkButton>
  )
  return (
    <DeskPage
      title={shell.conversations}
      meta={format.number(list.total)}
      actions={begin}
      second={<SearchBox label={house.searchTalks} path={path} query={query} />}
      foot={<CursorPager path={path} query={query} list={list} />}
    >
      {list.items.length === 0 ? (
        <EmptyState title={words ? shell.noConversation : house.noTalk} icon={MessageSquare}>
          <p className="ink-2">{words ? house.otherWords : house.noTalkText}</p>
        </EmptyState>
      ) : (
        <ConversationLines items={list.items} />
      )}
    </DeskPage>
  )
}
