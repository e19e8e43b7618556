import { Bell } from 'lucide-react'
import Link from 'next/link'
import { getFormat, getLocale, getMessages } from '#app/i18n/server'
import { EmptyState } from '#app/ui/empty-state'
import { Tag } from '#app/ui/tag'
import { testNews } from '../../(chat)/cards/test-news.ts'
import { readTool } from '../../(chat)/session.ts'
import { first, type PageProps } from '../address.ts'
import { DeskPage } from '../desk-page.tsx'
import { CursorPager } from '../pager.tsx'
import { ReadAll } from './read-all.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).pipeline.notices.title }
}

export default async function Notices({ searchParams }: PageProps) {
  const query = await searchParams
  const cursor = first(query['after'])
  const [messages, format, locale, list] = await Promise.all([
    getMessages(),
    getFormat(),
    getLocale(),
    readTool('list_notices', { limit: 50, ...(cursor ? { cursor } : {}) }),
  ])
  const words = messages.pipeline.notices
  const moment = (text: string) => `${format.weekday(text)}, ${format.time(text)}`
  const told = ({ kind, text }: (typeof list.items)[number]) =>
    kind === 'interview'
      ? moment(text)
      : kind === 'test'
        ? testNews(messages, text)
        : kind === 'erasure_done'
          ? messages.erasure.receipt(text)
          : text
  return (
    <DeskPage
      title={words.title}
      meta={list.unread > 0 && words.unread(list.unread)}
      actions={list.unread > 0 && <ReadAll />}
      foot={<CursorPager path="/notices" query={query} list={list} />}
    >
      {list.items.length === 0 ? (
        <EmptyState title={words.empty} icon={Bell}>
          <p className="ink-2">{words.emptyText}</p>
        </EmptyState>
      ) : (
        <ul className="ruled">
          {list.items.map((item) => (
            <li key={item.noticeId} className="notice-line" data-unread={!item.read || undefined}>
              <div>
                <p>
                  {item.candidateId ? (
                    <Link href={`/candidates/${item.candidateId}`}>{words.line[item.kind]?.(item.by, item.name)}</Link>
                  ) : (
                    words.line[item.kind]?.(item.by, item.name)
                  )}
                </p>
                {item.text && (
                  <p className={item.kind === 'test' || item.kind === 'erasure_done' ? 'dense' : 'said'}>{told(item)}</p>
                )}
                <p className="meta">{[item.jobTitle, item.stage?.[locale], format.ago(item.at)].filter(Boolean).join(' · ')}</p>
              </div>
              {!item.read && <Tag tone="accent">{words.isUnread}</Tag>}
            </li>
          ))}
        </ul>
      )}
    </DeskPage>
  )
}
