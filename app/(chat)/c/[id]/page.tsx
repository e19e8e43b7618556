import { notFound } from 'next/navigation'
import { cache } from 'react'
import { openConversation } from '#agent/conversations'
import { getMessages } from '#app/i18n/server'
import { AppError } from '#lib/errors'
import { isId } from '#lib/ids'
import { house } from '../../../auth/house.ts'
import { ConversationBar } from '../../conversation-bar.tsx'
import { greetingOf } from '../../greeting.ts'
import { signedIn } from '../../session.ts'
import { Thread } from '../../thread.tsx'

type Props = { params: Promise<{ id: string }> }

const read = cache(async (id: string) => {
  if (!isId('conversation', id)) notFound()
  const [deps, caller] = await Promise.all([house(), signedIn()])
  try {
    return await openConversation(deps, caller, { conversationId: id })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  }
})

export async function generateMetadata({ params }: Props) {
  const { title } = await read((await params).id)
  return { title: title || (await getMessages()).shell.untitled }
}

export default async function OneConversation({ params }: Props) {
  const { id, title, messages, streaming } = await read((await params).id)
  const given = await greetingOf()
  return (
    <>
      <ConversationBar conversationId={id} title={title} />
      <Thread key={id} conversationId={id} initial={messages} {...(streaming ? { resume: streaming } : {})} {...given} />
    </>
  )
}
