'use client'
import { useMessages } from '#app/i18n/provider'
import { Bar } from './bar.tsx'
import { useShell } from './shell-context.tsx'

/** The bar of a conversation: its title as it is now, also when the first answer has just named it. */
export function ConversationBar({ conversationId, title }: { conversationId: string; title: string }) {
  const { shell } = useMessages()
  const { conversations } = useShell()
  const known = conversations.find((item) => item.conversationId === conversationId)
  return <Bar title={known?.title || title || shell.untitled} />
}
