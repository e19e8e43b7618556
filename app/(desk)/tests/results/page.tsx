import { ClipboardCheck } from 'lucide-react'
import Link from 'next/link'
import { getFormat, getLocale, getMessages } from '#app/i18n/server'
import { EmptyState } from '#app/ui/empty-state'
import { SittingItem } from '../../../(chat)/cards/sitting-item.tsx'
import { readTool } from '../../../(chat)/session.ts'
import { first, withQuery, type PageProps } from '../../address.ts'
import { DeskPage } from '../../desk-page.tsx'
import { CursorPager } from '../../pager.tsx'
import { TestsTabs } from '../tests-tabs.tsx'

const limit = 50
const states = ['submitted', 'scored', 'started', 'invited', 'expired', 'cancelled'] as const

export async function generateMetadata() {
  return { title: (await getMessages()).assessments.sentTab }
}

export default async function Results({ searchParams }: PageProps) {
  const query = await searchParams
  const [cursor, testId, jobId] = [first(query['after']), first(query['test']), first(query['job'])]
  const state = states.find((one) => one === first(query['state']))
  const [{ assessments, desk }, format, locale, list] = await Promise.all([
    getMessages(),
    getFormat(),
    getLocale(),
    readTool('list_assessments', {
      limit,
      ...(state ? { state } : {}),
      ...(cursor ? { cursor } : {}),
      ...(testId ? { testId } : {}),
      ...(jobId ? { jobId } : {}),
    }),
  ])
  const href = (changes: Record<string, string | undefined>) =>
    withQuery('/tests/results', query, { after: undefined, ...changes })
  return (
    <DeskPage
      title={assessments.sentTab}
      second={<TestsTabs current="results" />}
      foot={<CursorPager path="/tests/results" query={query} list={{ ...list, previousCursor: cursor && '' }} />}
    >
      <div className="stack">
        <nav className="test-filters" aria-label={desk.pages}>
          <Link href={href({ state: undefined })} className="tag" data-tone={state ? 'line' : 'accent'} aria-current={!state}>
            {assessments.allSent}
          </Link>
          {states.map((one) => (
            <Link
              key={one}
              href={href({ state: one })}
              className="tag"
              data-tone={state === one ? 'accent' : 'line'}
              aria-current={state === one}
            >
              {assessments.states[one]} {format.number(list.counts[one] ?? 0)}
            </Link>
          ))}
        </nav>
        {list.items.length === 0 ? (
          <EmptyState title={assessments.noneSent} icon={ClipboardCheck}>
            <p className="ink-2">{assessments.noneSentText}</p>
          </EmptyState>
        ) : (
          <ul className="ruled">
            {list.items.map((item) => (
              <SittingItem
                key={item.assessmentId}
                sitting={item}
                locale={locale}
                about={[
                  item.submittedAt ? format.ago(item.submittedAt) : assessments.due(format.day(item.dueAt)),
                  ...(item.extraShare > 0 ? [assessments.extraTime(item.extraShare)] : []),
                  ...(item.remindedAt && !item.submittedAt ? [assessments.reminded(format.day(item.remindedAt))] : []),
                  ...(item.scoredBy ? [assessments.page.lastWord(item.scoredBy)] : []),
                ]}
              />
            ))}
          </ul>
        )}
      </div>
    </DeskPage>
  )
}
