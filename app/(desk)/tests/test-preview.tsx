'use client'
import { useState } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import type { Answers } from '../../(door)/test/[token]/kept.ts'
import { Question } from '../../(door)/test/[token]/question.tsx'
import type { Draft, DraftQuestion } from './draft.ts'

const asked = (question: DraftQuestion) => ({
  id: question.id,
  kind: question.kind,
  text: question.text,
  points: question.points,
  unit: question.kind === 'number' ? (question.unit ?? '') : '',
  choices: 'choices' in question ? question.choices.map(({ id, text }) => ({ id, text })) : [],
})

/** The test as the person sees it, one question below the other; what is answered here goes nowhere. */
export function TestPreview({ draft }: { draft: Draft }) {
  const { assessments } = useMessages()
  const { editor, sitting } = assessments
  const locale = useLocale()
  const [answers, setAnswers] = useState<Answers>({})
  return (
    <section className="test-preview reader" aria-labelledby="preview">
      <h2 id="preview">{editor.preview}</h2>
      <p className="meta">{editor.previewHint}</p>
      <p className="t-page">{draft.name[locale]}</p>
      {draft.intro[locale] && <p>{draft.intro[locale]}</p>}
      <p className="meta">
        {sitting.timeText(draft.minutes, 0)} · {assessments.questionCount(draft.questions.length)}
      </p>
      <ol className="test-preview-list">
        {draft.questions.map((question, index) => (
          <li key={question.id}>
            <Question
              question={asked(question)}
              number={index + 1}
              answer={answers[question.id]}
              onAnswer={(answer) => setAnswers({ ...answers, [question.id]: answer })}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
