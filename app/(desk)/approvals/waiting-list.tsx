'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { useToast } from '#app/ui/toast'
import type { InputOf, OutputOf, ToolName } from '#tools/registry'
import { ApprovalCard } from '../../(chat)/approval-card.tsx'
import { useRunTool } from '../../(chat)/run-tool.tsx'
import { Deciding, useTold } from '../../(chat)/approved-run.tsx'

type Item = OutputOf<'list_approvals'>['items'][number]

/** Records the decision, then does what was agreed to, with the input that the card showed. */
function useDecide() {
  const messages = useMessages()
  const run = useRunTool()
  const toast = useToast()
  const router = useRouter()
  const told = useTold()
  return async (id: string, approved: boolean) => {
    const decided = await run('decide_approval', { id, approved })
    if (decided.status !== 'done') {
      if (decided.status === 'failed') told.failed(decided.error)
      return router.refresh()
    }
    if (!approved) {
      toast({ text: messages.approval.refused })
      return router.refresh()
    }
    const tool = decided.output.tool as ToolName
    const done = await run(tool, decided.output.input as InputOf<ToolName>, id)
    if (done.status === 'failed') toast({ tone: 'bad', text: errorText(messages, done.error) })
    else told.done(tool, done.status === 'done' ? done.reversalId : undefined)
    router.refresh()
  }
}

/** What waits for this person: the same card as in the conversation. */
export function WaitingList({ items }: { items: readonly Item[] }) {
  const { house } = useMessages()
  const format = useFormat()
  const decide = useDecide()
  const [busy, setBusy] = useState(false)
  async function onDecide(id: string, approved: boolean) {
    setBusy(true)
    await decide(id, approved)
    setBusy(false)
  }
  return (
    <Deciding busy={busy} onDecide={(id, approved) => void onDecide(id, approved)}>
      <ul className="waiting">
        {items.map((item) => (
          <li key={item.id} className="stack">
            <p className="meta row">
              <span className="grow">{house.askedOn(format.relativeDay(item.createdAt), format.time(item.createdAt))}</span>
              {item.conversationId && <Link href={`/c/${item.conversationId}`}>{house.inConversation}</Link>}
            </p>
            <ApprovalCard waiting={{ ...item, approvalId: item.id }} takesFocus={false} />
          </li>
        ))}
      </ul>
    </Deciding>
  )
}
