'use client'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { DoneCard } from '../done-card.tsx'
import type { CardProps } from './card.ts'
import { ResultLine } from './result-line.tsx'
import { testNews } from './test-news.ts'

export function SetJobStages({ output, reversalId }: CardProps<'set_job_stages'>) {
  const { pipeline } = useMessages()
  const locale = useLocale()
  return (
    <DoneCard title={pipeline.stages.saved(output.moved)} reversalId={reversalId ?? output.reversalId}>
      {output.jobTitle} · {output.stages.map(({ name }) => name[locale]).join(' → ')}
    </DoneCard>
  )
}

export function ListStageTemplates({ output }: CardProps<'list_stage_templates'>) {
  const { pipeline } = useMessages()
  const locale = useLocale()
  return (
    <ul className="ruled" aria-label={pipeline.stages.templatesTitle}>
      {output.templates.map(({ family, stages }) => (
        <li key={family} data-block>
          <p>
            <b>{pipeline.stages.families[family]}</b>
          </p>
          <p className="dense ink-2">{stages.map(({ name }) => name[locale]).join(' → ')}</p>
        </li>
      ))}
    </ul>
  )
}

export function ClearApplications({ output }: CardProps<'clear_applications'>) {
  const { pipeline } = useMessages()
  const format = useFormat()
  return <ResultLine>{pipeline.cleared(format.list(output.cleared.map(({ name }) => name)))}</ResultLine>
}

export function ListNotices({ output }: CardProps<'list_notices'>) {
  const messages = useMessages()
  const { pipeline } = messages
  const format = useFormat()
  const locale = useLocale()
  if (output.items.length === 0) return <ResultLine>{pipeline.notices.empty}</ResultLine>
  return (
    <ul className="ruled">
      {output.items.map((item) => (
        <li key={item.noticeId} data-block>
          <p>{pipeline.notices.line[item.kind]?.(item.by, item.name)}</p>
          <p className="meta">
            {[
              item.jobTitle,
              item.stage?.[locale],
              item.kind === 'interview' && item.text
                ? format.weekday(item.text)
                : item.kind === 'test'
                  ? testNews(messages, item.text)
                  : item.text,
              format.ago(item.at),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
