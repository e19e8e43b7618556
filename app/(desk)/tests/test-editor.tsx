'use client'
import { Archive, ArchiveRestore, Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { useToast } from '#app/ui/toast'
import { useRunTool, type ToolReply } from '../../(chat)/run-tool.tsx'
import { type Draft, type DraftQuestion, newQuestion, pointsOf } from './draft.ts'
import { QuestionEditor } from './question-editor.tsx'
import { TestHead } from './test-head.tsx'
import { TestPreview } from './test-preview.tsx'

type Failure = Extract<ToolReply, { status: 'failed' }>['error']
type Known = { testId: string; version: number; archived: boolean; sent: number }

/** Saves, and offers the way back for ten minutes. */
function useSave(known: Known | undefined) {
  const messages = useMessages()
  const { editor } = messages.assessments
  const toast = useToast()
  const router = useRouter()
  const run = useRunTool()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  async function undo(reversalId: string) {
    const reply = await run('undo_action', { reversalId })
    if (reply.status === 'failed') return toast({ tone: 'bad', text: errorText(messages, reply.error) })
    toast({ tone: 'good', text: messages.approval.undone })
    router.refresh()
  }
  async function save(draft: Draft, archived: boolean) {
    setBusy(true)
    const reply = await run('save_test', {
      ...(known ? { testId: known.testId, version: known.version } : {}),
      ...draft,
      questions: draft.provider === 'internal' ? draft.questions : [],
      archived,
    })
    setBusy(false)
    setFailure(reply.status === 'failed' ? reply.error : undefined)
    if (reply.status !== 'done') return
    const { reversalId, testId } = reply.output
    const text = !known || known.archived === archived ? editor.saved : archived ? editor.archived : editor.restored
    toast({ tone: 'good', text, action: { label: messages.approval.undo, onAction: () => void undo(reversalId) } })
    if (known) router.refresh()
    else router.push(`/tests/${testId}`)
  }
  return { busy, failure, save }
}

type QuestionsProps = { questions: readonly DraftQuestion[]; onChange: (questions: DraftQuestion[]) => void }

function Questions({ questions, onChange }: QuestionsProps) {
  const { editor } = useMessages().assessments
  const move = (index: number, by: -1 | 1) => {
    const next = [...questions]
    next.splice(index + by, 0, ...next.splice(index, 1))
    onChange(next)
  }
  return (
    <>
      <ol className="stack">
        {questions.map((question, index) => (
          <QuestionEditor
            key={question.id}
            question={question}
            number={index + 1}
            last={index === questions.length - 1}
            alone={questions.length === 1}
            onChange={(next) => onChange(questions.map((one, at) => (at === index ? next : one)))}
            onMove={(by) => move(index, by)}
            onRemove={() => onChange(questions.filter((_one, at) => at !== index))}
          />
        ))}
      </ol>
      <div className="row">
        <Button icon={Plus} disabled={questions.length >= 60} onClick={() => onChange([...questions, newQuestion()])}>
          {editor.addQuestion}
        </Button>
      </div>
    </>
  )
}

/** A test being written, beside what the person will see of it. */
export function TestEditor({ given, known, providers }: { given: Draft; known?: Known; providers: readonly string[] }) {
  const messages = useMessages()
  const { editor } = messages.assessments
  const format = useFormat()
  const [draft, setDraft] = useState(given)
  const { busy, failure, save } = useSave(known)
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const own = draft.provider === 'internal'
  return (
    <div className="test-editor">
      <form
        className="stack"
        aria-label={editor.questions}
        onSubmit={(event) => {
          event.preventDefault()
          void save(draft, known?.archived ?? false)
        }}
      >
        {known && known.sent > 0 && <Notice>{editor.sittingsKeep}</Notice>}
        <TestHead draft={draft} providers={providers} onChange={set} />
        {own && (
          <>
            <h2>
              {editor.questions} <span className="meta">{editor.total(format.decimal(pointsOf(draft)))}</span>
            </h2>
            <Questions questions={draft.questions} onChange={(questions) => set({ questions })} />
          </>
        )}
        {failure && (
          <Notice tone="bad" boxed role="alert">
            {errorText(messages, failure)}
          </Notice>
        )}
        <div className="row wrap">
          <Button type="submit" variant="primary" busy={busy}>
            {editor.save}
          </Button>
          {known && (
            <Button
              icon={known.archived ? ArchiveRestore : Archive}
              busy={busy}
              onClick={() => void save(given, !known.archived)}
            >
              {known.archived ? editor.restore : editor.archive}
            </Button>
          )}
        </div>
      </form>
      {own && <TestPreview draft={draft} />}
    </div>
  )
}
