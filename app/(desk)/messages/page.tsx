import { Mail } from 'lucide-react'
import { getFormat, getMessages } from '#app/i18n/server'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { readTool } from '../../(chat)/session.ts'
import { first, type PageProps } from '../address.ts'
import { DeskPage } from '../desk-page.tsx'
import { CursorPager } from '../pager.tsx'
import { TabLinks } from '../tab-links.tsx'
import { MessageRow } from './message-row.tsx'

const limit = 50
const states = ['queued', 'held', 'failed', 'sent', 'cancelled'] as const

export async function generateMetadata() {
  return { title: (await getMessages()).mail.title }
}

export default async function Messages({ searchParams }: PageProps) {
  const query = await searchParams
  const cursor = first(query['after'])
  const state = states.find((one) => one === first(query['state']))
  const [{ mail, desk }, format, list] = await Promise.all([
    getMessages(),
    getFormat(),
    readTool('list_messages', { limit, ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) }),
  ])
  const tabs = [
    { key: 'all', label: mail.all, href: '/messages', current: !state },
    ...states.map((one) => ({
      key: one,
      label: mail.states[one],
      href: `/messages?state=${one}`,
      count: format.number(list.counts[one] ?? 0),
      current: state === one,
    })),
    { key: 'templates', label: mail.templates, href: '/messages/templates', current: false },
  ]
  return (
    <DeskPage
      title={mail.title}
      meta={format.number(list.total)}
      second={<TabLinks label={desk.pages} items={tabs} />}
      foot={<CursorPager path="/messages" query={query} list={list} />}
    >
      <div className="stack">
        {list.items.some(({ state: is, error }) => is === 'held' && !error) && <Notice tone="warn">{mail.heldHint}</Notice>}
        {list.items.length === 0 ? (
          <EmptyState title={mail.emptyTitle} icon={Mail}>
            <p className="ink-2">{mail.emptyText}</p>
          </EmptyState>
        ) : (
          <ul className="ruled">
            {list.items.map((item) => (
              <MessageRow key={item.messageId} item={item} />
            ))}
          </ul>
        )}
        <p className="meta">{mail.repliesHint}</p>
      </div>
    </DeskPage>
  )
}
