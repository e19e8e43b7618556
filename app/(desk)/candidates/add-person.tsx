'use client'
import { UserPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { useToast } from '#app/ui/toast'
import type { CallFailure } from '#agent/message'
import type { InputOf } from '#tools/registry'
import { AlikeList, type Alike } from '../../(chat)/profile/alike-list.tsx'
import { useRunTool } from '../../(chat)/run-tool.tsx'
import { maxFileBytes } from '#lib/file-size'
import { DropCv } from '../../(door)/drop-cv.tsx'

type Input = InputOf<'create_candidate'>

const bases = ['agreed', 'sent', 'met'] as const

function inputOf(form: FormData): Input {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const given = Object.fromEntries(
    ['email', 'phone', 'headline', 'city'].flatMap((name) => (text(name) ? [[name, text(name)]] : [])),
  )
  return { name: text('name'), basis: text('basis') as Input['basis'], ...given }
}

/** Sends the CV to the record just made; false where it was not taken. */
async function sendCv(file: File, candidateId: string): Promise<boolean> {
  const form = new FormData()
  form.set('candidateId', candidateId)
  form.set('file', file)
  const response = await fetch('/api/v1/documents', { method: 'POST', body: form }).catch(() => undefined)
  return response?.ok ?? false
}

type CvProps = { file: File | undefined; onFile: (file: File | undefined) => void }

function Fields({ file, onFile }: CvProps) {
  const messages = useMessages()
  const { person } = messages.acts
  const tooLarge = file && file.size > maxFileBytes && errorText(messages, { code: 'too_large', reason: 'file_too_large' })
  return (
    <>
      <p className="dense ink-2">{person.intro}</p>
      <TextField name="name" label={person.name} required minLength={2} maxLength={120} autoComplete="off" />
      <div className="form-pair">
        <TextField name="email" type="email" label={person.email} hint={person.contactHint} maxLength={200} autoComplete="off" />
        <TextField name="phone" type="tel" label={person.phone} maxLength={40} autoComplete="off" />
      </div>
      <div className="form-pair">
        <TextField name="headline" label={person.headline} maxLength={200} />
        <TextField name="city" label={person.city} maxLength={100} />
      </div>
      <DropCv file={file} onFile={onFile} {...(tooLarge ? { error: tooLarge } : {})} />
      <fieldset className="stack">
        <legend className="field-label">{person.basis}</legend>
        {bases.map((basis) => (
          <label key={basis} className="check-line">
            <input type="radio" name="basis" value={basis} required />
            <span>{person.bases[basis]}</span>
          </label>
        ))}
        <p className="meta">{person.basisHint}</p>
      </fieldset>
    </>
  )
}

/** Somebody whom a recruiter knows: what is known of them, a CV where there is one, and why their data may be kept. */
export function AddPerson() {
  const messages = useMessages()
  const { person } = messages.acts
  const router = useRouter()
  const run = useRunTool()
  const toast = useToast()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [file, setFile] = useState<File>()
  const [error, setError] = useState<CallFailure>()
  const alike = error?.reason === 'person_alike' ? (error.details['people'] as Alike) : undefined

  async function add(form: FormData, anyway: boolean) {
    setBusy(true)
    const reply = await run('create_candidate', { ...inputOf(form), ...(anyway ? { anyway } : {}) })
    if (reply.status !== 'done') {
      setBusy(false)
      return setError(reply.status === 'failed' ? reply.error : undefined)
    }
    const { candidateId } = reply.output
    const taken = file ? await sendCv(file, candidateId) : true
    toast(taken ? { tone: 'good', text: person.added } : { tone: 'bad', text: person.cvFailed })
    router.push(`/candidates/${candidateId}`)
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void add(new FormData(event.currentTarget), alike !== undefined)
  }
  return (
    <>
      <Button size="s" variant="primary" icon={UserPlus} className="icon-on-phone" onClick={() => setOpen(true)}>
        {person.add}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={person.add}>
        <form className="stack" onSubmit={submit} onChange={() => setError(undefined)}>
          <Fields file={file} onFile={setFile} />
          {alike && <AlikeList alike={alike} title={person.alike(alike.length)} text={person.alikeText} />}
          {error && !alike && (
            <Notice tone="bad" boxed role="alert">
              {errorText(messages, error)}
            </Notice>
          )}
          <div className="row">
            <Button type="submit" variant="primary" busy={busy} disabled={file !== undefined && file.size > maxFileBytes}>
              {alike ? person.anyway : person.save}
            </Button>
            <Button onClick={() => setOpen(false)}>{messages.common.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
