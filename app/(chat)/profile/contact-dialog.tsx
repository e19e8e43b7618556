'use client'
import { useState, type FormEvent } from 'react'
import type { CallFailure } from '#agent/message'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import type { InputOf } from '#tools/registry'
import { useTold } from '../approved-run.tsx'
import { useRunTool } from '../run-tool.tsx'
import { AlikeList, type Alike } from './alike-list.tsx'

export type Contact = {
  /** Absent on one’s own profile. */
  candidateId?: string
  name: string
  email?: string
  phone?: string
}

type Change = Omit<InputOf<'set_contact_details'>, 'candidateId' | 'anyway'>

/** What the form says otherwise than the record; an empty mail or phone is taken away. */
function changeOf(known: Contact, form: FormData): Change {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const name = text('name')
  const [email, phone] = [text('email'), text('phone')]
  return {
    ...(name === known.name ? {} : { name }),
    ...(email === (known.email ?? '') ? {} : { email: email || null }),
    ...(phone === (known.phone ?? '') ? {} : { phone: phone || null }),
  }
}

function Fields({ known, failed }: { known: Contact; failed: CallFailure | undefined }) {
  const messages = useMessages()
  const { contact } = messages
  const { fields, emptyHint } = contact
  const unread = failed?.reason === 'phone_unread' ? { error: errorText(messages, failed) } : {}
  return (
    <>
      <TextField name="name" label={fields['name']!} defaultValue={known.name} required minLength={2} maxLength={120} />
      <TextField name="email" type="email" label={fields['email']!} defaultValue={known.email} hint={emptyHint} maxLength={200} />
      <TextField
        name="phone"
        type="tel"
        label={fields['phone']!}
        defaultValue={known.phone}
        minLength={6}
        maxLength={40}
        {...unread}
      />
      <p className="meta">{known.candidateId ? contact.signInTheirs : contact.signInMine}</p>
    </>
  )
}

function Failed({ error }: { error: CallFailure | undefined }) {
  const messages = useMessages()
  const { contact } = messages
  if (!error || error.reason === 'phone_unread') return null
  if (error.reason === 'contact_alike') {
    const alike = error.details['people'] as Alike
    return <AlikeList alike={alike} title={`${contact.alike(alike.length)}.`} text={contact.alikeText} />
  }
  return (
    <Notice tone="bad" boxed role="alert">
      {errorText(messages, error)}
    </Notice>
  )
}

/** Name, mail and phone of a person, put right by hand. */
export function ContactDialog({ known, onClose }: { known: Contact; onClose: () => void }) {
  const { contact, common } = useMessages()
  const run = useRunTool()
  const told = useTold()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<CallFailure>()
  const alike = failed?.reason === 'contact_alike'

  async function save(change: Change) {
    if (Object.keys(change).length === 0) return onClose()
    setBusy(true)
    const { candidateId } = known
    const whose = candidateId ? { candidateId, ...(alike ? { anyway: true } : {}) } : {}
    const reply = await run('set_contact_details', { ...whose, ...change })
    setBusy(false)
    if (reply.status === 'failed') return setFailed(reply.error)
    if (reply.status === 'done') told.done('set_contact_details', reply.reversalId)
    onClose()
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void save(changeOf(known, new FormData(event.currentTarget)))
  }
  return (
    <Dialog open onClose={onClose} title={contact.correctTitle}>
      <form className="stack" onSubmit={submit} onChange={() => setFailed(undefined)}>
        <Fields known={known} failed={failed} />
        <Failed error={failed} />
        <div className="row">
          <Button type="submit" variant="primary" busy={busy}>
            {alike ? contact.anyway : common.save}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
