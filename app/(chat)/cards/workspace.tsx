'use client'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Notice } from '#app/ui/notice'
import { ApprovalCard } from '../approval-card.tsx'
import type { CardProps } from './card.ts'
import { FactsList } from './facts-list.tsx'
import { ResultLine } from './result-line.tsx'
import { DoneCard } from '../done-card.tsx'

export function GetWorkspace({ output }: CardProps<'get_workspace'>) {
  const { count, shell } = useMessages()
  const format = useFormat()
  const lines = [
    { key: 'candidates', name: shell.candidates, value: count.candidates(output.candidates) },
    { key: 'jobs', name: shell.jobs, value: count.jobs(output.jobs) },
    { key: 'approvals', name: shell.approvals, value: format.number(output.approvals) },
  ]
  return <FactsList title={output.organisation} count={output.area} lines={lines} />
}

export function ListApprovals({ output }: CardProps<'list_approvals'>) {
  const { cards } = useMessages()
  if (output.items.length === 0) return <Notice>{cards.nothingWaits}</Notice>
  return (
    <div className="stack">
      {output.items.map((item) => (
        <ApprovalCard key={item.id} waiting={{ ...item, approvalId: item.id }} />
      ))}
    </div>
  )
}

export function ListAudit({ output }: CardProps<'list_audit'>) {
  const messages = useMessages()
  const format = useFormat()
  const lines = output.items.slice(0, 20).map((item) => ({
    key: String(item.sequence),
    name: format.ago(item.at),
    value: `${item.actor} · ${messages.tools[item.tool] ?? item.tool}`,
  }))
  return <FactsList title={messages.shell.audit} count={format.number(output.total)} lines={lines} />
}

export function UploadCv() {
  const { upload } = useMessages()
  return <ResultLine>{upload.reading}</ResultLine>
}

export function AddMember({ output }: CardProps<'add_member'>) {
  return <ResultLine>{`${output.name}, ${output.email}`}</ResultLine>
}

export function CreateApiKey({ output }: CardProps<'create_api_key'>) {
  return <ResultLine>{output.hint}</ResultLine>
}

export function RemoveMember({ output, reversalId }: CardProps<'remove_member'>) {
  const { team } = useMessages()
  return (
    <DoneCard title={team.removed(output.name)} {...(reversalId ? { reversalId } : {})}>
      {team.takesOver(output.successor)}
    </DoneCard>
  )
}

export function SetMemberRights({ output, reversalId }: CardProps<'set_member_rights'>) {
  const { team, door } = useMessages()
  const title = team.rightsAre(output.name, (door.roles[output.rights] ?? output.rights).toLowerCase())
  return <DoneCard title={title} {...(reversalId ? { reversalId } : {})} />
}
