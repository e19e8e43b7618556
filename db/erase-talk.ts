import { type Transaction, sql } from 'kysely'
import { type Identity, type IdentityKeys, identityHashes } from './identity.ts'
import { mentionOf } from './erase-words.ts'
import type { Database } from './schema.ts'

type Tx = Transaction<Database>
type Json = Record<string, unknown>
type Part = Json & { type: string }

export type Talk = {
  candidateId: string
  ids: readonly string[]
  identity: Identity | undefined
  users: readonly string[]
  keys: IdentityKeys
}

const erased = { fr: '[effacé]', en: '[erased]' }
/** Lists whose other people stay; of any other card that speaks of the person nothing stays. */
const lists = new Set(['tool-search_candidates', 'tool-list_candidates'])

/** The person's own conversations go; of their colleagues' the words and cards about the person do. */
export async function eraseFromTalk(db: Tx, talk: Talk): Promise<{ conversation: number; mention: number }> {
  const own = talk.users.length
    ? await db.deleteFrom('conversation').where('user_id', 'in', talk.users).executeTakeFirst()
    : { numDeletedRows: 0n }
  let mentions = 0
  for (const id of await conversationsOn(db, talk)) mentions += await eraseIn(db, id, talk)
  return { conversation: Number(own.numDeletedRows), mention: mentions }
}

/** Conversations with an id, the last name or the contact of the person; an accent may have been left out. */
async function conversationsOn(db: Tx, { ids, identity }: Talk): Promise<string[]> {
  const last = identity?.name
    .split(/\s+/)
    .at(-1)
    ?.replace(/[^a-z]/gi, '_')
  const likes = [last && last.length > 2 && `%${last}%`, identity?.email && `%${identity.email}%`].filter(
    (like) => typeof like === 'string',
  )
  const anywhere = (text: ReturnType<typeof sql>) => sql<boolean>`(
    exists (select 1 from unnest(${ids}::text[]) said(id) where position(said.id in ${text}) > 0)
    or ${text} ilike any (${likes}::text[]))`
  const { rows } = await sql<{ id: string }>`
    select id from conversation where ${anywhere(sql`title || here::text`)}
    union select conversation_id from turn where ${anywhere(sql`message::text`)}`.execute(db)
  return rows.map(({ id }) => id)
}

async function eraseIn(db: Tx, conversationId: string, talk: Talk): Promise<number> {
  const row = await db
    .selectFrom('conversation')
    .leftJoin('user', 'user.id', 'conversation.user_id')
    .select(['conversation.title', 'conversation.here', 'user.locale'])
    .where('conversation.id', '=', conversationId)
    .executeTakeFirstOrThrow()
  const turns = await db.selectFrom('turn').select(['id', 'message']).where('conversation_id', '=', conversationId).execute()
  const names = (value: unknown) => talk.ids.some((id) => JSON.stringify(value).includes(id))
  const spokenOf = turns.some(({ message }) => names(message))
  const mention = talk.identity && mentionOf(talk.identity, spokenOf ? await wordsOfNobodyElse(db, talk) : [])
  const mark = row.locale === 'en' ? erased.en : erased.fr
  const clean = (text: string) => (mention ? text.replace(mention, mark) : text)
  let touched = 0
  for (const { id, message } of turns) {
    const next = { ...message, parts: (message['parts'] as Part[]).map((part) => cleanPart(part, { talk, names, clean, mark })) }
    if (JSON.stringify(next) === JSON.stringify(message)) continue
    touched += 1
    await db
      .updateTable('turn')
      .set({ message: JSON.stringify(next) })
      .where('id', '=', id)
      .execute()
  }
  await db
    .updateTable('conversation')
    .set({ title: clean(row.title), ...(names(row.here) ? { here: '{}' } : {}) })
    .where('id', '=', conversationId)
    .execute()
  return touched
}

type Cleaning = { talk: Talk; names: (value: unknown) => boolean; clean: (text: string) => string; mark: string }

function cleanPart(part: Part, { talk, names, clean, mark }: Cleaning): Part {
  const kept = names(part) && lists.has(part.type) ? (without(part, talk.candidateId) as Part) : part
  if (names(kept)) return { type: 'text', text: mark }
  return strings(kept, clean) as Part
}

/** A value without the items, of lists at any depth, that are about the person. */
function without(value: unknown, candidateId: string): unknown {
  if (Array.isArray(value))
    return value
      .filter((item) => item !== candidateId && (item as Json | null)?.['candidateId'] !== candidateId)
      .map((item) => without(item, candidateId))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, without(item, candidateId)]))
}

function strings(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((item) => strings(item, clean))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, strings(item, clean)]))
}

/** The words of the name that no other person of the organisation bears: alone they mean this one. */
async function wordsOfNobodyElse(db: Tx, { candidateId, identity, keys }: Talk): Promise<string[]> {
  const words = (identity?.name ?? '').split(/\s+/).filter((word) => word.length > 3)
  const alone: string[] = []
  for (const word of words) {
    const [first] = identityHashes(keys, { name: word })
    const other = await db
      .selectFrom('identity_index')
      .select('candidate_id')
      .where('kind', '=', 'name')
      .where('hash', '=', first!.hash)
      .where('candidate_id', '!=', candidateId)
      .limit(1)
      .executeTakeFirst()
    if (!other) alone.push(word)
  }
  return alone
}
