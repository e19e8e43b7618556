import { getMessages } from '#app/i18n/server'
import { newId } from '#lib/ids'
import { ConversationBar } from './conversation-bar.tsx'
import { greetingOf } from './greeting.ts'
import { openingOf } from './opening-of.ts'
import { Thread } from './thread.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).chat.title }
}

type Props = { searchParams: Promise<{ say?: string; search?: string; write?: string; ask?: string }> }

export default async function NewConversation({ searchParams }: Props) {
  const [{ chat }, given, query] = await Promise.all([getMessages(), greetingOf(), searchParams])
  const opening = await openingOf(query)
  const conversationId = newId('conversation')
  return (
    <>
      <ConversationBar conversationId={conversationId} title={chat.title} />
      <Thread key={conversationId} conversationId={conversationId} initial={[]} draft={query.say} opening={opening} {...given} />
    </>
  )
}
