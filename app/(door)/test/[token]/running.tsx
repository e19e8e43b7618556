'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { Answers } from './kept.ts'
import { Question, answered } from './question.tsx'
import { type Failure, type Sitting, sittingDoor } from './sitting-door.ts'
import { type Saving, useAnswers } from './use-answers.ts'
import { clockFace, useClock } from './use-clock.ts'

/** Time left, said aloud at five and at one minute. */
function TimeLeft({ left, saving }: { left: number; saving: Saving }) {
  const { sitting } = useMessages().assessments
  const minutes = Math.ceil(left / 60_000)
  const told = minutes === 5 || minutes === 1 ? sitting.leftSaid(minutes) : ''
  return (
    <div className="test-bar" data-short={left < 60_000 || undefined}>
      <output className="grow meta">{saving === 'offline' ? '' : sitting[saving]}</output>
      <span className="meta">{sitting.left}</span>
      <b role="timer">{clockFace(left)}</b>
      <span className="sr-only" aria-live="polite">
        {told}
      </span>
    </div>
  )
}

type PlacesProps = { questions: Sitting['questions']; answers: Answers; at: number; onGo: (at: number) => void }

function Places({ questions, answers, at, onGo }: PlacesProps) {
  const { sitting } = useMessages().assessments
  return (
    <nav className="test-places" aria-label={sitting.overview}>
      {questions.map(({ id }, index) => (
        <button
          key={id}
          type="button"
          aria-label={sitting.goTo(index + 1, answered(answers[id]))}
          aria-current={index === at ? 'step' : undefined}
          data-answered={answered(answers[id]) || undefined}
          onClick={() => onGo(index)}
        >
          {index + 1}
        </button>
      ))}
    </nav>
  )
}

type ReviewProps = { missing: number; busy: boolean; failure: Failure | undefined; onSubmit: () => void; onBack: () => void }

function Review({ missing, busy, failure, onSubmit, onBack }: ReviewProps) {
  const messages = useMessages()
  const { sitting } = messages.assessments
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <div className="stack">
      <h1 ref={head} tabIndex={-1}>
        {sitting.reviewTitle}
      </h1>
      <p>{missing > 0 ? sitting.unanswered(missing) : sitting.allAnswered}</p>
      {failure && (
        <Notice tone="bad" boxed role="alert">
          {errorText(messages, failure)}
        </Notice>
      )}
      <Button variant="primary" wide busy={busy} onClick={onSubmit}>
        {sitting.submit}
      </Button>
      <Button wide onClick={onBack}>
        {sitting.back}
      </Button>
    </div>
  )
}

/** Hands in, once, when the person says so or when the clock does. */
function useHandIn(token: string, flush: () => Promise<Failure | undefined>, onOver: () => void) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const handIn = useCallback(async () => {
    setBusy(true)
    const lost = await flush()
    const told = lost?.code === 'unavailable' ? { ok: false as const, failure: lost } : await sittingDoor(token).submit()
    setFailure(told.ok ? undefined : told.failure)
    setBusy(false)
    if (told.ok || told.failure.code === 'conflict') onOver()
  }, [token, flush, onOver])
  return { busy, failure, handIn }
}

/** The test while its clock runs: one question at a time, each answer kept as it is given. */
export function Running({ token, sitting: given, onOver }: { token: string; sitting: Sitting; onOver: () => void }) {
  const { sitting } = useMessages().assessments
  const locale = useLocale()
  const { answers, saving, change, give, flush } = useAnswers(token, given.answers, onOver)
  const { busy, failure, handIn } = useHandIn(token, flush, onOver)
  const left = useClock(given.endsAt, given.now)
  const ended = left === 0
  useEffect(() => {
    if (ended) void handIn()
  }, [ended, handIn])
  const { questions } = given
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      questions.findIndex(({ id }) => !answered(given.answers[id])),
    ),
  )
  const [review, setReview] = useState(false)
  const question = questions[at]!
  const missing = questions.filter(({ id }) => !answered(answers[id])).length
  return (
    <div className="stack test">
      <TimeLeft left={left} saving={saving} />
      {saving === 'offline' && (
        <Notice tone="warn" boxed role="alert">
          {sitting.offline}
        </Notice>
      )}
      {review ? (
        <Review missing={missing} busy={busy} failure={failure} onSubmit={() => void handIn()} onBack={() => setReview(false)} />
      ) : (
        <>
          <h1 className="small-title">
            {given.testName[locale]} · {sitting.place(at + 1, questions.length)}
          </h1>
          <Question
            key={question.id}
            question={question}
            number={at + 1}
            answer={answers[question.id]}
            onAnswer={(answer) => change(question.id, answer)}
            onFile={(file) => give(question.id, file)}
          />
          <div className="test-steps">
            <Button icon={ChevronLeft} disabled={at === 0} onClick={() => setAt(at - 1)}>
              {sitting.previous}
            </Button>
            {at < questions.length - 1 ? (
              <Button variant="primary" icon={ChevronRight} onClick={() => setAt(at + 1)}>
                {sitting.next}
              </Button>
            ) : (
              <Button variant="primary" onClick={() => setReview(true)}>
                {sitting.review}
              </Button>
            )}
          </div>
          <Places questions={questions} answers={answers} at={at} onGo={setAt} />
          {at < questions.length - 1 && (
            <Button variant="quiet" onClick={() => setReview(true)}>
              {sitting.review}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
