'use client'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Notice } from '#app/ui/notice'
import type { CardProps } from './card.ts'

/** Questions by criterion; what the law forbids to ask is said, with what may be asked instead. */
export function GetInterviewKit({ output }: CardProps<'get_interview_kit'>) {
  const { pipeline, vocabulary } = useMessages()
  const words = pipeline.kit
  const format = useFormat()
  const locale = useLocale()
  return (
    <section className="stack" aria-label={words.title(output.jobTitle)}>
      <h3 className="small-title">{words.title(output.jobTitle)}</h3>
      <ol className="ruled">
        {output.questions.map(({ criterion, label, question }) => (
          <li key={criterion} data-block>
            <p className="label">{label[locale]}</p>
            <p>{question[locale]}</p>
          </li>
        ))}
        {output.own.map((question) => (
          <li key={question} data-block>
            <p className="label">{words.own}</p>
            <p>{question}</p>
          </li>
        ))}
      </ol>
      {output.refused.map(({ question, because, instead }) => (
        <Notice key={question} tone="warn">
          {words.refused(question, format.list(because.map((name) => vocabulary.refusal[name] ?? name)))}{' '}
          {words.instead(instead[locale])}
        </Notice>
      ))}
    </section>
  )
}
