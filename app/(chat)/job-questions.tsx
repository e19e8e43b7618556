'use client'
import { useId, useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { OneQuestion, type Question } from '../(door)/one-question.tsx'

type Answers = Record<string, string>

/** The questions of a job, put to the person before the application goes; each may be left. */
export function JobQuestions({ questions, onSend }: { questions: readonly Question[]; onSend: (answers: Answers) => void }) {
  const { acts } = useMessages()
  const [answers, setAnswers] = useState<Answers>({})
  const title = useId()
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.trim() !== ''))
  return (
    <form
      className="stack job-questions"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault()
        onSend(given)
      }}
    >
      <h3 id={title} className="small-title">
        {acts.questions(questions.length)}
      </h3>
      <p className="dense ink-2">{acts.questionsNote}</p>
      {questions.map((question) => (
        <OneQuestion
          key={question.id}
          question={question}
          value={answers[question.id] ?? ''}
          onChange={(value) => setAnswers((before) => ({ ...before, [question.id]: value }))}
        />
      ))}
      <div className="row">
        <Button type="submit" variant="primary">
          {acts.sendApplication}
        </Button>
      </div>
    </form>
  )
}
