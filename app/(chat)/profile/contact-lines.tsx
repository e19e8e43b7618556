'use client'
import { Mail, Pencil, Phone } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { ContactDialog, type Contact } from './contact-dialog.tsx'

/** How a person is reached, and a way to put it right. */
export function ContactLines({ known }: { known: Contact }) {
  const { contact } = useMessages()
  const [open, setOpen] = useState(false)
  const { name, email, phone } = known
  return (
    <div className="contact-lines">
      <ul className="dense contact">
        <li>
          <Icon as={Phone} size="s" />
          {phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> : contact.noPhone}
        </li>
        <li>
          <Icon as={Mail} size="s" />
          {email ? <a href={`mailto:${email}`}>{email}</a> : contact.noEmail}
        </li>
      </ul>
      <Button size="s" icon={Pencil} aria-label={contact.correctOf(name)} onClick={() => setOpen(true)}>
        {contact.correct}
      </Button>
      {open && <ContactDialog known={known} onClose={() => setOpen(false)} />}
    </div>
  )
}
