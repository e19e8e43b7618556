'use client'
import { Copy, Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button, IconButton } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { SelectField, TextField } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import type { OutputOf } from '#tools/registry'
import { useRunTool } from '../../(chat)/run-tool.tsx'

function Opened({ made, onClose }: { made: OutputOf<'add_member'>; onClose: () => void }) {
  const { house, common, chat } = useMessages()
  return (
    <Dialog open onClose={onClose} title={house.memberMade(made.name)} footer={<Button onClick={onClose}>{common.close}</Button>}>
      <Notice tone="warn">{house.memberOnce(made.email)}</Notice>
      <div className="row">
        <code className="grow key-shown">{made.password}</code>
        <IconButton label={chat.copy} icon={Copy} onClick={() => void navigator.clipboard.writeText(made.password)} />
      </div>
    </Dialog>
  )
}

const rights = ['recruiter', 'admin'] as const

function NewMember({ onClose }: { onClose: () => void }) {
  const messages = useMessages()
  const { house, common, door } = messages
  const run = useRunTool()
  const router = useRouter()
  const [wanted, setWanted] = useState<{ name: string; email: string; rights: (typeof rights)[number] }>({
    name: '',
    email: '',
    rights: 'recruiter',
  })
  const [made, setMade] = useState<OutputOf<'add_member'>>()
  const [failed, setFailed] = useState<string>()
  async function open() {
    const reply = await run('add_member', wanted)
    if (reply.status === 'failed') return setFailed(errorText(messages, reply.error))
    if (reply.status === 'done') setMade(reply.output)
    router.refresh()
  }
  if (made) return <Opened made={made} onClose={onClose} />
  const ready = wanted.name.trim().length > 1 && /^\S+@\S+\.\S+$/.test(wanted.email.trim())
  return (
    <Dialog
      open
      onClose={onClose}
      title={house.addMember}
      footer={
        <>
          <Button variant="primary" disabled={!ready} onClick={() => void open()}>
            {house.openAccount}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={house.memberName}
          value={wanted.name}
          maxLength={120}
          onChange={({ target }) => setWanted({ ...wanted, name: target.value })}
        />
        <TextField
          label={house.memberEmail}
          type="email"
          value={wanted.email}
          maxLength={200}
          error={failed}
          onChange={({ target }) => setWanted({ ...wanted, email: target.value.trim() })}
        />
        <SelectField
          label={house.memberRights}
          value={wanted.rights}
          options={rights.map((value) => ({ value, label: door.roles[value] ?? value }))}
          onChange={({ target }) => setWanted({ ...wanted, rights: rights.find((one) => one === target.value) ?? 'recruiter' })}
        />
      </div>
    </Dialog>
  )
}

/** Who may sign in, and with what rights; an administrator opens the account of a colleague. */
export function Members({ members: { items, total }, mayAdd }: { members: OutputOf<'list_members'>; mayAdd: boolean }) {
  const { house, door } = useMessages()
  const format = useFormat()
  const [asked, setAsked] = useState(false)
  return (
    <section className="facts" aria-labelledby="members">
      <h2 className="facts-title" id="members">
        <span>
          {house.members} <span className="meta">{format.number(total)}</span>
        </span>
        {mayAdd && (
          <Button size="s" icon={Plus} onClick={() => setAsked(true)}>
            {house.addMember}
          </Button>
        )}
      </h2>
      {items.map((member) => (
        <div key={member.userId} className="fact member">
          <span>{member.name}</span>
          <span className="ink-2">{member.email}</span>
          <span className="meta">
            {door.roles[member.role] ?? member.role}, {house.since(format.day(member.since))}
          </span>
        </div>
      ))}
      {asked && <NewMember onClose={() => setAsked(false)} />}
    </section>
  )
}
