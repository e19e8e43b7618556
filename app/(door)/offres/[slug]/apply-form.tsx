'use client'
import { CircleCheck } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { maxFileBytes } from '#lib/file-size'
import { Button } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { DropCv } from '../../drop-cv.tsx'
import { OneQuestion, type Question } from '../../one-question.tsx'

type Reply = { sent?: true; cv?: { reason: string }; error?: { code: string; reason: string } }

/** Two minutes, no account: a CV where there is one, a name, a way to answer, the questions of the job, and what is consented to. */
export function ApplyForm({ slug, link, questions }: { slug: string; link: string | undefined; questions: readonly Question[] }) {
  const messages = useMessages()
  const words = messages.jobs.public
  const [file, setFile] = useState<File>()
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const [reply, setReply] = useState<Reply>()
  const tooLarge = file !== undefined && file.size > maxFileBytes

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    form.delete('cv')
    if (file) form.set('cv', file)
    form.set('answers', JSON.stringify(answers))
    if (link) form.set('key', link)
    setBusy(true)
    try {
      const response = await fetch(`/api/apply/${slug}`, { method: 'POST', body: form, headers: { accept: 'application/json' } })
      setReply((await response.json()) as Reply)
    } catch {
      setReply({ error: { code: 'unavailable', reason: 'network' } })
    }
    setBusy(false)
  }
  if (reply?.sent) {
    return (
      <div role="alert">
        <EmptyState title={words.sentTitle} icon={CircleCheck}>
          <p className="dense">{words.sentText}</p>
          {reply.cv && <Notice tone="warn">{errorText(messages, { code: 'invalid', reason: reply.cv.reason })}</Notice>}
        </EmptyState>
      </div>
    )
  }
  return (
    <form
      className="stack apply-form"
      action={`/api/apply/${slug}`}
      method="post"
      encType="multipart/form-data"
      onSubmit={(event) => void send(event)}
    >
      {reply?.error && (
        <Notice tone="bad" boxed role="alert">
          {errorText(messages, reply.error)}
        </Notice>
      )}
      <DropCv
        file={file}
        onFile={setFile}
        {...(tooLarge ? { error: errorText(messages, { code: 'too_large', reason: 'file_too_large' }) } : {})}
      />
      <TextField name="name" label={words.name} required minLength={2} maxLength={120} autoComplete="name" />
      <TextField
        name="contact"
        label={words.contact}
        hint={words.contactHint}
        required
        minLength={6}
        maxLength={200}
        autoComplete="email"
      />
      {questions.map((question) => (
        <OneQuestion
          key={question.id}
          question={question}
          value={answers[question.id] ?? ''}
          onChange={(value) => setAnswers((before) => ({ ...before, [question.id]: value }))}
        />
      ))}
      <label className="check-line">
        <input type="checkbox" name="pool" className="check" />
        <span>{words.pool}</span>
      </label>
      <Button type="submit" variant="primary" busy={busy} disabled={tooLarge}>
        {words.send}
      </Button>
      <p className="meta">{words.notice}</p>
    </form>
  )
}
