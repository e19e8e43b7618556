import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getMessages } from '#app/i18n/server'
import { Bar } from '../../../(chat)/bar.tsx'
import { readTool, readToolOr } from '../../../(chat)/session.ts'
import type { PageProps } from '../../address.ts'
import { fromTest } from '../draft.ts'
import { TestEditor } from '../test-editor.tsx'

type Props = PageProps<{ id: string }>

export async function generateMetadata() {
  return { title: (await getMessages()).assessments.title }
}

export default async function Test({ params }: Props) {
  const { id } = await params
  const [{ assessments }, locale, test, { providers }] = await Promise.all([
    getMessages(),
    getLocale(),
    readToolOr('get_test', { testId: id }, undefined),
    readTool('list_tests', { limit: 1 }),
  ])
  if (!test) notFound()
  const { results, archived, version } = test
  const usage = [
    assessments.usage(results.sent, results.done, results.passed),
    ...(results.medianShare === null ? [] : [assessments.median(results.medianShare)]),
  ]
  return (
    <>
      <Bar title={test.name[locale]}>
        <Link className="meta" href={`/tests/results?test=${id}`}>
          {usage.join(' · ')}
        </Link>
      </Bar>
      <div className="scroller page-pad">
        <TestEditor
          key={version}
          given={fromTest(test)}
          known={{ testId: id, version, archived, sent: results.sent }}
          providers={providers}
        />
      </div>
    </>
  )
}
