import { ClipboardCheck, Plus } from 'lucide-react'
import Link from 'next/link'
import { getLocale, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Tag } from '#app/ui/tag'
import { readTool } from '../../(chat)/session.ts'
import { first, type PageProps } from '../address.ts'
import { DeskPage } from '../desk-page.tsx'
import { CursorPager } from '../pager.tsx'
import { TestsTabs } from './tests-tabs.tsx'

const limit = 50

export async function generateMetadata() {
  return { title: (await getMessages()).assessments.title }
}

async function Templates() {
  const [{ assessments }, locale, { templates }] = await Promise.all([
    getMessages(),
    getLocale(),
    readTool('list_test_templates', {}),
  ])
  return (
    <section className="stack tests-templates" aria-labelledby="templates">
      <h2 id="templates">{assessments.templatesTitle}</h2>
      <ul className="ruled">
        {templates.map((template) => (
          <li key={template.key}>
            <div>
              <p>
                <b>{template.name[locale]}</b> <span className="ink-2">{assessments.trades[template.trade]}</span>
              </p>
              <p className="dense ink-2">{template.intro[locale]}</p>
              <p className="meta">
                {assessments.questionCount(template.questions.length)} · {assessments.minutes(template.minutes)}
              </p>
            </div>
            <LinkButton size="s" href={`/tests/new?template=${template.key}`}>
              {assessments.use}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}

export default async function Tests({ searchParams }: PageProps) {
  const query = await searchParams
  const cursor = first(query['after'])
  const archived = first(query['archived']) === '1'
  const [{ assessments }, locale, list] = await Promise.all([
    getMessages(),
    getLocale(),
    readTool('list_tests', { archived, limit, ...(cursor ? { cursor } : {}) }),
  ])
  return (
    <DeskPage
      title={assessments.title}
      actions={
        <LinkButton size="s" variant="primary" icon={Plus} href="/tests/new">
          {assessments.newTest}
        </LinkButton>
      }
      second={<TestsTabs current={archived ? 'archived' : 'all'} />}
      foot={<CursorPager path="/tests" query={query} list={{ ...list, previousCursor: cursor && '' }} />}
    >
      <div className="stack">
        {list.items.length === 0 ? (
          <EmptyState title={assessments.emptyTitle} icon={ClipboardCheck}>
            <p className="ink-2">{assessments.emptyText}</p>
          </EmptyState>
        ) : (
          <ul className="ruled">
            {list.items.map((test) => (
              <li key={test.testId}>
                <div>
                  <p>
                    <Link href={`/tests/${test.testId}`}>
                      <b>{test.name[locale]}</b>
                    </Link>{' '}
                    <span className="ink-2">{assessments.trades[test.trade] ?? test.trade}</span>
                  </p>
                  <p className="meta">
                    {[
                      ...(test.provider === 'internal' ? [assessments.questionCount(test.questionCount)] : []),
                      assessments.minutes(test.minutes),
                      assessments.passFrom(test.passShare),
                      assessments.usage(test.sent, test.done, test.passed),
                    ].join(' · ')}
                  </p>
                </div>
                {test.provider !== 'internal' && <Tag>{assessments.providers[test.provider]}</Tag>}
              </li>
            ))}
          </ul>
        )}
        {!archived && <Templates />}
      </div>
    </DeskPage>
  )
}
