import { newId } from '#lib/ids'
import type { TestHouse } from '../kit/testing.ts'

/** A conversation of the house's recruiter, whose messages are the texts, theirs first. */
export async function addConversation(
  house: TestHouse,
  title: string,
  texts: string[] = [],
  status: 'complete' | 'streaming' = 'complete',
): Promise<string> {
  const db = house.deps.database.system
  const id = newId('conversation')
  const own = { organisation_id: house.organisationId }
  await db
    .insertInto('conversation')
    .values({ ...own, id, user_id: house.callerAs('recruiter').userId, title })
    .execute()
  for (const [at, text] of texts.entries()) {
    const role = at % 2 === 0 ? ('user' as const) : ('assistant' as const)
    const message = { id: `m${at}-${id}`, role, parts: [{ type: 'text', text }] }
    const row = { ...own, id: newId('turn'), conversation_id: id, position: at + 1, role, client_id: null }
    await db
      .insertInto('turn')
      .values({ ...row, message: JSON.stringify(message), status: at === texts.length - 1 ? status : 'complete' })
      .execute()
  }
  return id
}
