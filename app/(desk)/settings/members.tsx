'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { ActDialog } from '#app/ui/dialog'
import { SelectField, TextField } from '#app/ui/field'
import type { OutputOf } from '#tools/registry'
import { useRunTool } from '../../(chat)/run-tool.tsx'
import { CountedSection } from './counted-section.tsx'
import { type Member, MemberActs } from './member-acts.tsx'
import { ShownOnce } from './shown-once.tsx'

const rights = ['recruiter', 'admin'] as const

function NewMember({ onClose }: { onClose: () => void }) {
  const messages = useMessages()
  const { house, door } = messages
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
  if (made)
    return (
      <ShownOnce
        title={house.memberMade(made.name)}
        warning={house.memberOnce(made.email)}
        secret={made.password}
        onClose={onClose}
      />
    )
  const ready = wanted.name.trim().length > 1 && /^\S+@\S+\.\S+$/.test(wanted.email.trim())
  return (
    <ActDialog onClose={onClose} title={house.addMember} act={house.openAccount} ready={ready} onAct={() => void open()}>
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
    </ActDialog>
  )
}

/** Who may sign in, with what rights and since when; an administrator opens and ends the access of colleagues. */
export function Members({ members: { items, total }, mayAdd }: { members: OutputOf<'list_members'>; mayAdd: boolean }) {
  const { house, door, team } = useMessages()
  const format = useFormat()
  const [asked, setAsked] = useState(false)
  const seen = ({ seenAt }: Member) => (seenAt ? team.seen(format.ago(seenAt)) : team.neverSeen)
  return (
    <CountedSection
      id="members"
      title={house.members}
      total={total}
      add={mayAdd ? { label: house.addMember, onClick: () => setAsked(true) } : undefined}
    >
      {items.map((member) => (
        <div key={member.userId} className="fact member colleague">
          <span>
            <span className="member-name">
              {member.name} {member.mine && <span className="meta">({team.you})</span>}
            </span>
            <span className="meta member-seen">
              {door.roles[member.role] ?? member.role}
              {!member.mine && ` · ${seen(member)}`}
            </span>
          </span>
          <span className="ink-2">{member.email}</span>
          {mayAdd && !member.mine ? (
            <MemberActs member={member} members={items} />
          ) : (
            <span className="meta">{house.since(format.day(member.since))}</span>
          )}
        </div>
      ))}
      {asked && <NewMember onClose={() => setAsked(false)} />}
    </CountedSection>
  )
}
