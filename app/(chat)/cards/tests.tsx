'use client'
import Link from 'next/link'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { DoneCard } from '../done-card.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'
import { SittingItem } from './sitting-item.tsx'
import { SittingTag } from './sitting-tag.tsx'

export function SendTest({ output, reversalId }: CardProps<'send_test'>) {
  const { send } = useMessages().assessments
  const format = useFormat()
  const locale = useLocale()
  if (output.sent.length === 0) return <ResultLine>{send.nobody}</ResultLine>
  const undo = reversalId ?? output.reversalId
  const title = send.sent(format.list(output.sent.map(({ name }) => name)), output.testName[locale])
  return (
    <DoneCard title={title} {...(undo ? { reversalId: undo } : {})}>
      {send.leaves(format.time(output.leavesAt))}
    </DoneCard>
  )
}

export function RemindTest({ output, reversalId }: CardProps<'remind_test'>) {
  const { page, send } = useMessages().assessments
  const format = useFormat()
  const undo = reversalId ?? output.reversalId
  return (
    <DoneCard
      title={page.remindedDone(format.list(output.reminded.map(({ name }) => name)))}
      {...(undo ? { reversalId: undo } : {})}
    >
      {send.leaves(format.time(output.leavesAt))}
    </DoneCard>
  )
}

export function SaveTest({ output, reversalId }: CardProps<'save_test'>) {
  const { assessments } = useMessages()
  const locale = useLocale()
  return (
    <DoneCard title={assessments.editor.saved} reversalId={reversalId ?? output.reversalId}>
      {output.name[locale]}
    </DoneCard>
  )
}

export function AdjustAssessment({ output, reversalId }: CardProps<'adjust_assessment'>) {
  const { page } = useMessages().assessments
  const format = useFormat()
  return (
    <DoneCard title={output.state === 'cancelled' ? page.cancelled : page.adjusted} reversalId={reversalId ?? output.reversalId}>
      {output.name} · {page.timeLine(output.minutes, 0)} · {format.weekday(output.dueAt)}
    </DoneCard>
  )
}

export function MarkTest({ output, reversalId }: CardProps<'mark_test'>) {
  const { assessments } = useMessages()
  return (
    <DoneCard title={assessments.page.saved(output.name)} reversalId={reversalId ?? output.reversalId}>
      <SittingTag {...output} />
    </DoneCard>
  )
}

export function ListTests({ output }: CardProps<'list_tests'>) {
  const { assessments } = useMessages()
  const locale = useLocale()
  if (output.items.length === 0) return <ResultLine>{assessments.emptyTitle}</ResultLine>
  return (
    <ul className="ruled">
      {output.items.map((test) => (
        <li key={test.testId}>
          <div>
            <p>
              <Link href={`/tests/${test.testId}`}>
                <b>{test.name[locale]}</b>
              </Link>
            </p>
            <p className="meta">
              {[
                assessments.trades[test.trade] ?? test.trade,
                assessments.questionCount(test.questionCount),
                assessments.minutes(test.minutes),
                assessments.usage(test.sent, test.done, test.passed),
              ].join(' · ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

export function ListAssessments({ output }: CardProps<'list_assessments'>) {
  const { assessments } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  if (output.items.length === 0) return <ResultLine>{assessments.page.none}</ResultLine>
  return (
    <ul className="ruled">
      {output.items.map((item) => (
        <SittingItem key={item.assessmentId} sitting={item} locale={locale} about={[assessments.due(format.day(item.dueAt))]} />
      ))}
    </ul>
  )
}

export function GetTestResult({ output }: CardProps<'get_test_result'>) {
  const { assessments } = useMessages()
  const locale = useLocale()
  return (
    <ul className="ruled">
      <li>
        <div>
          <p>
            <Link href={`/tests/results/${output.assessmentId}`}>
              <b>{output.name}</b>
            </Link>{' '}
            <span className="ink-2">{output.testName[locale]}</span>
          </p>
          <p className="meta">
            {[output.jobTitle, output.scoredBy && assessments.page.lastWord(output.scoredBy)].filter(Boolean).join(' · ')}
          </p>
        </div>
        <SittingTag {...output} />
      </li>
    </ul>
  )
}
