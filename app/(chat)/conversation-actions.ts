'use server'

import { revalidatePath } from 'next/cache'
import { deleteConversation, listConversations, retitleConversation } from '#agent/conversations'
import { house } from '../auth/house.ts'
import type { ConversationItem } from './conversation-list.tsx'
import { signedIn } from './session.ts'

const shown = 100

/** The person's conversations, the newest first. */
export async function conversationsOf(): Promise<ConversationItem[]> {
  const { items } = await listConversations(await house(), await signedIn(), { limit: shown })
  return items.map(({ id, title, updatedAt }) => ({ id, title, updatedAt }))
}

export async function renameConversation(id: string, title: string): Promise<void> {
  await retitleConversation(await house(), await signedIn(), { conversationId: id, title })
  revalidatePath('/', 'layout')
}

export async function removeConversation(id: string): Promise<void> {
  await deleteConversation(await house(), await signedIn(), id)
  revalidatePath('/', 'layout')
}
