import { getMessages } from '#app/i18n/server'
import { newId } from '#lib/ids'
import { ConversationBar } from './conversation-bar.tsx'
import { greetingOf } from './greeting.ts'
import { readToolOr } from './session.ts'
import { Thread } from './thread.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).chat.title }
}

type Props = { searchParams: Promise<{ say?: string; search?: string }> }

export default async function NewConversation({ searchParams }: Props) {
  const [{ chat }, given, { say, search }] = await Promise.all([getMessages(), greetingOf(), searchParams])
  const saved = search ? await readToolOr('get_saved_search', { id: search }, undefined) : undefined
  const conversationId = newId('conversation')
  return (
    <>
      <ConversationBar conversationId={conversationId} title={chat.title} />
      <Thread key={conversationId} conversationId={conversationId} initial={[]} draft={say} saved={saved} {...given} />
    </>
  )
}
