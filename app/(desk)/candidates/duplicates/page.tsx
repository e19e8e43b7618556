import { UsersRound } from 'lucide-react'
import Link from 'next/link'
import { getFormat, getMessages } from '#app/i18n/server'
import { EmptyState } from '#app/ui/empty-state'
import { Bar } from '../../../(chat)/bar.tsx'
import { readTool } from '../../../(chat)/session.ts'
import { first, type PageProps } from '../../address.ts'
import { CursorPager } from '../../pager.tsx'
import { DuplicatePair } from './duplicate-pair.tsx'

const path = '/candidates/duplicates'

export async function generateMetadata() {
  return { title: (await getMessages()).files.duplicates }
}

/** Records that may be one person, side by side: merged or kept apart by whoever looks. */
export default async function Duplicates({ searchParams }: PageProps) {
  const query = await searchParams
  const cursor = first(query['after'])
  const [{ shell, files }, format, list] = await Promise.all([
    getMessages(),
    getFormat(),
    readTool('find_duplicates', cursor ? { cursor } : {}),
  ])
  return (
    <>
      <Bar
        title={files.duplicates}
        before={
          <span className="crumb row">
            <Link href="/candidates">{shell.candidates}</Link>
            <span className="ink-3">/</span>
          </span>
        }
      >
        <span className="meta">{format.number(list.total)}</span>
      </Bar>
      <div className="scroller page-pad">
        {list.items.length === 0 ? (
          <EmptyState title={files.noDuplicate} icon={UsersRound} />
        ) : (
          <div className="stack duplicates">
            <p className="ink-2">{files.duplicatesIntro}</p>
            {list.items.map((item) => (
              <DuplicatePair key={item.people.map(({ candidateId }) => candidateId).join(' ')} item={item} />
            ))}
            <CursorPager path={path} query={query} list={list} />
          </div>
        )}
      </div>
    </>
  )
}
