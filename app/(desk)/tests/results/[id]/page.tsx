import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getFormat, getLocale, getMessages } from '#app/i18n/server'
import { Bar } from '../../../../(chat)/bar.tsx'
import { SittingTag } from '../../../../(chat)/cards/sitting-tag.tsx'
import { readToolOr } from '../../../../(chat)/session.ts'
import type { PageProps } from '../../../address.ts'
import { ResultForm } from './result-form.tsx'
import { SittingActions } from './sitting-actions.tsx'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props) {
  const { id } = await params
  const result = await readToolOr('get_test_result', { assessmentId: id }, undefined)
  return { title: result?.name ?? (await getMessages()).assessments.title }
}

export default async function Result({ params }: Props) {
  const { id } = await params
  const [{ assessments }, format, locale, result] = await Promise.all([
    getMessages(),
    getFormat(),
    getLocale(),
    readToolOr('get_test_result', { assessmentId: id }, undefined),
  ])
  if (!result) notFound()
  const { page } = assessments
  const done = result.state === 'submitted' || result.state === 'scored'
  const facts = [
    result.jobTitle,
    page.timeLine(result.minutes, result.extraShare),
    done && result.submittedAt ? format.ago(result.submittedAt) : assessments.due(format.day(result.dueAt)),
    assessments.passFrom(result.passShare),
    ...(result.sentBy ? [page.sentBy(result.sentBy)] : []),
    ...(result.remindedAt && !done ? [assessments.reminded(format.day(result.remindedAt))] : []),
  ]
  return (
    <>
      <Bar
        title={result.testName[locale]}
        before={
          <span className="crumb row">
            <Link href={`/candidates/${result.candidateId}`}>{result.name}</Link>
            <span className="ink-3" aria-hidden="true">
              /
            </span>
          </span>
        }
      >
        <span className="grow" />
        <SittingTag {...result} />
      </Bar>
      <div className="scroller page-pad">
        <div className="stack test-result">
          <p className="ink-2">{facts.join(' · ')}</p>
          {done && (
            <p className="meta">
              {result.scoredBy
                ? result.lastWord
                  ? assessments.newsResult(page.lastWord(result.scoredBy), result.lastWord)
                  : page.lastWord(result.scoredBy)
                : page.ruleAlone}
            </p>
          )}
          {result.report && (
            <p>
              <a href={result.report} rel="noreferrer" target="_blank">
                {page.report}
              </a>
            </p>
          )}
          <SittingActions result={result} />
          {done ? <ResultForm key={result.version} result={result} /> : <p className="meta">{page.hidden}</p>}
        </div>
      </div>
    </>
  )
}
