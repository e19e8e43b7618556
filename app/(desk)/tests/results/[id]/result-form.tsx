'use client'
import { Paperclip } from 'lucide-react'
import { useState } from 'react'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { SelectField, TextArea, TextField } from '#app/ui/field'
import { Icon } from '#app/ui/icons'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'
import { useApprovedRun } from '../../../../(chat)/approved-run.tsx'

type Result = OutputOf<'get_test_result'>
type Line = Result['questions'][number]

function useTexts({ question, answer }: Line) {
  const locale = useLocale()
  const format = useFormat()
  const named = (ids: readonly string[]) =>
    'choices' in question ? question.choices.flatMap((choice) => (ids.includes(choice.id) ? choice.text[locale] : [])) : []
  const chosen = answer ? named(answer.values.length > 0 ? answer.values : [answer.value]) : []
  const given = 'choices' in question ? chosen : [answer?.value ?? ''].filter(Boolean)
  const expected =
    'choices' in question
      ? question.choices.flatMap(({ text, share }) => (share === 100 ? text[locale] : []))
      : question.kind === 'number'
        ? [`${format.number(question.answer)}${question.unit ? `\u00a0${question.unit}` : ''}`]
        : question.kind === 'text'
          ? question.accepted
          : []
  return { given, expected }
}

function AnswerLine({
  line,
  number,
  mark,
  onMark,
}: {
  line: Line
  number: number
  mark: string
  onMark: (mark: string) => void
}) {
  const { page } = useMessages().assessments
  const locale = useLocale()
  const format = useFormat()
  const { given, expected } = useTexts(line)
  const { question, answer, byRule, points } = line
  return (
    <li data-block className="test-answer">
      <div className="stack">
        <p>
          <b>
            {number}. {question.text[locale]}
          </b>
        </p>
        <p>
          <span className="meta">{page.given} </span>
          {answer?.fileId ? (
            <a href={`/api/answer-files/${answer.fileId}`}>
              <Icon as={Paperclip} size="s" /> {answer.fileName}
            </a>
          ) : given.length > 0 ? (
            <span className="said">{given.join(' · ')}</span>
          ) : (
            <span className="ink-3">{page.noAnswer}</span>
          )}
        </p>
        {expected.length > 0 && (
          <p className="dense ink-2">
            <span className="meta">{page.expected} </span>
            {expected.join(' · ')}
          </p>
        )}
      </div>
      <div className="test-mark">
        <TextField
          type="number"
          hideLabel
          label={page.points(number)}
          min={0}
          max={question.points}
          step={0.5}
          value={mark}
          placeholder="–"
          onChange={(event) => onMark(event.target.value)}
        />
        <span className="meta">{page.of(mark === '' ? '–' : format.number(Number(mark)), format.number(question.points))}</span>
        {points === null ? (
          <Tag tone="accent">{page.waits}</Tag>
        ) : (
          byRule !== null && byRule !== points && <Tag tone="line">{page.byRule(format.number(byRule))}</Tag>
        )}
      </div>
    </li>
  )
}

const shown = (points: number | null) => (points === null ? '' : String(points))

/** The last word: points of each question, the verdict, and why it is not what the rule says. */
export function ResultForm({ result }: { result: Result }) {
  const { assessments } = useMessages()
  const { page } = assessments
  const { ask, busy, dialog } = useApprovedRun()
  const [marks, setMarks] = useState(() =>
    Object.fromEntries(result.questions.map(({ question, points }) => [question.id, shown(points)])),
  )
  const [verdict, setVerdict] = useState('')
  const [share, setShare] = useState(shown(result.share))
  const [reason, setReason] = useState('')
  const own = result.provider === 'internal'
  function save() {
    const changed = result.questions.flatMap(({ question, points }) =>
      marks[question.id] !== shown(points) && marks[question.id] !== ''
        ? [[question.id, Number(marks[question.id])] as const]
        : [],
    )
    void ask('mark_test', {
      assessmentId: result.assessmentId,
      version: result.version,
      marks: Object.fromEntries(changed),
      reason,
      ...(verdict ? { passed: verdict === 'passed' } : {}),
      ...(!own && share !== shown(result.share) ? { share: Number(share) } : {}),
    })
  }
  return (
    <form
      className="stack"
      aria-label={page.answerOf(result.name)}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {own ? (
        <ol className="ruled">
          {result.questions.map((line, index) => (
            <AnswerLine
              key={line.question.id}
              line={line}
              number={index + 1}
              mark={marks[line.question.id] ?? ''}
              onMark={(mark) => setMarks({ ...marks, [line.question.id]: mark })}
            />
          ))}
        </ol>
      ) : (
        <TextField
          type="number"
          label={page.share}
          min={0}
          max={100}
          value={share}
          onChange={(event) => setShare(event.target.value)}
        />
      )}
      <div className="form-pair">
        <SelectField
          label={page.verdict}
          value={verdict}
          options={[
            { value: '', label: page.verdictRule },
            { value: 'passed', label: assessments.passed },
            { value: 'failed', label: assessments.notPassed },
          ]}
          onChange={(event) => setVerdict(event.target.value)}
        />
        <TextArea
          label={page.reason}
          hint={page.reasonHint}
          rows={2}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <div className="row">
        <Button type="submit" variant="primary" busy={busy}>
          {page.save}
        </Button>
      </div>
      {dialog}
    </form>
  )
}
