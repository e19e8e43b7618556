import { notFound } from 'next/navigation'
import { cache } from 'react'
import { readConversation } from '#agent/history'
import { getMessages } from '#app/i18n/server'
import { isId } from '#lib/ids'
import { house } from '../../../auth/house.ts'
import { Bar } from '../../bar.tsx'
import { greetingOf } from '../../greeting.ts'
import { signedIn } from '../../session.ts'
import { Thread } from '../../thread.tsx'

type Props = { params: Promise<{ id: string }> }

const read = cache(async (id: string) => {
  if (!isId('conversation', id)) notFound()
  const conversation = await readConversation(await house(), await signedIn(), id)
  if (conversation.turns.length === 0) notFound()
  return conversation
})

export async function generateMetadata({ params }: Props) {
  const { title } = await read((await params).id)
  return { title: title || (await getMessages()).shell.untitled }
}

export default async function OneConversation({ params }: Props) {
  const { id, title, turns } = await read((await params).id)
  const [{ shell }, given] = await Promise.all([getMessages(), greetingOf()])
  return (
    <>
      <Bar title={title || shell.untitled} />
      <Thread key={id} conversationId={id} initial={turns.map((turn) => turn.message)} {...given} />
    </>
  )
}
