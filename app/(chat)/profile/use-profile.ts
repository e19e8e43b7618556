'use client'
import { useRouter } from 'next/navigation'
import type { CallFailure } from '#agent/message'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { useToast } from '#app/ui/toast'
import { useRunTool } from '../run-tool.tsx'
import type { Change } from './fields.ts'

export type SaidBy = 'candidate' | 'recruiter'
/** Why it was not saved; nothing where it was. */
export type SaveResult = CallFailure | undefined

/** Saves changes of a profile: one’s own, or a candidate’s by a recruiter; with the way back. */
export function useProfile({ candidateId, version }: { candidateId?: string; version: number }) {
  const messages = useMessages()
  const run = useRunTool()
  const toast = useToast()
  const router = useRouter()
  async function undo(reversalId: string) {
    const reply = await run('undo_action', { reversalId })
    if (reply.status === 'failed') toast({ tone: 'bad', text: errorText(messages, reply.error) })
    else toast({ tone: 'good', text: messages.approval.undone })
    router.refresh()
  }
  return async (changes: Change[], saidBy: SaidBy): Promise<SaveResult> => {
    const whose = candidateId ? { candidateId, saidBy } : {}
    const reply = await run('update_profile', { ...whose, expectedVersion: version, changes })
    if (reply.status === 'failed') return reply.error
    const reversalId = reply.status === 'done' ? reply.reversalId : undefined
    const action = reversalId ? { action: { label: messages.approval.undo, onAction: () => void undo(reversalId) } } : {}
    toast({ tone: 'good', text: messages.people.saved, ...action })
    router.refresh()
    return undefined
  }
}
