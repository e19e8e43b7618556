'use client'
import { MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { ActDialog } from '#app/ui/dialog'
import { SelectField } from '#app/ui/field'
import { Menu } from '#app/ui/menu'
import { useToast } from '#app/ui/toast'
import type { OutputOf } from '#tools/registry'
import { useApprovedRun } from '../../(chat)/approved-run.tsx'
import { useRunTool } from '../../(chat)/run-tool.tsx'
import { ShownOnce } from './shown-once.tsx'

export type Member = OutputOf<'list_members'>['items'][number]

function NewPassword({ member, onClose }: { member: Member; onClose: () => void }) {
  const messages = useMessages()
  const { team, house } = messages
  const run = useRunTool()
  const toast = useToast()
  const [made, setMade] = useState<OutputOf<'reset_member_password'>>()
  async function give() {
    const reply = await run('reset_member_password', { colleague: member.userId })
    if (reply.status === 'done') return setMade(reply.output)
    if (reply.status === 'failed') toast({ tone: 'bad', text: errorText(messages, reply.error) })
    onClose()
  }
  if (made)
    return (
      <ShownOnce
        title={team.newPasswordMade(made.name)}
        warning={house.memberOnce(made.email)}
        secret={made.password}
        onClose={onClose}
      />
    )
  return (
    <ActDialog onClose={onClose} title={team.newPasswordTitle(member.name)} act={team.newPasswordGive} onAct={() => void give()}>
      <p className="ink-2">{team.newPasswordText}</p>
    </ActDialog>
  )
}

/** What an administrator does about a colleague: their access removed, their rights changed, a password given to who forgot theirs. */
export function MemberActs({ member, members }: { member: Member; members: readonly Member[] }) {
  const { team } = useMessages()
  const others = members.filter(({ userId }) => userId !== member.userId)
  const own = others.find(({ mine }) => mine)?.userId ?? ''
  const [successor, setSuccessor] = useState(own)
  const [removing, setRemoving] = useState(false)
  const [resetting, setResetting] = useState(false)
  const { ask, busy, dialogUnder } = useApprovedRun()
  const remove = (to: string) => {
    setRemoving(true)
    setSuccessor(to)
    void ask('remove_member', { colleague: member.userId, successor: to })
  }
  const rights = member.role === 'admin' ? 'recruiter' : 'admin'
  const change = () => {
    setRemoving(false)
    void ask('set_member_rights', { colleague: member.userId, rights })
  }
  return (
    <span className="row member-acts">
      <Button size="s" variant="danger" busy={busy} aria-label={team.removeTitle(member.name)} onClick={() => remove(own)}>
        {team.remove}
      </Button>
      <Menu
        label={team.more(member.name)}
        icon={MoreHorizontal}
        entries={[
          { id: 'rights', label: rights === 'admin' ? team.makeAdmin : team.makeRecruiter, onAction: change },
          { id: 'password', label: team.newPasswordGive, onAction: () => setResetting(true) },
        ]}
      />
      {dialogUnder(
        removing && (
          <SelectField
            label={team.successor}
            value={successor}
            disabled={busy}
            options={others.map(({ userId, name, mine }) => ({ value: userId, label: mine ? `${name} (${team.you})` : name }))}
            onChange={({ target }) => remove(target.value)}
          />
        ),
      )}
      {resetting && <NewPassword member={member} onClose={() => setResetting(false)} />}
    </span>
  )
}
