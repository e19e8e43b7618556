import { type Kysely, type SqlBool, type Transaction, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { deriveKey, keyedHash, open, seal } from '#lib/secrets'
import { likenessOfName, partsAsked, partsOfName, wordsOfName } from './name-parts.ts'
import type { Database } from './schema.ts'

/** Who a person is and how to reach them: kept apart from the profile, sealed, never indexed. */
export type Identity = { name: string; email?: string; phone?: string; address?: string; postalCode?: string; city?: string }
export type IdentityKeys = { seal: Buffer; index: Buffer }

type Readable = Pick<ReadonlyKysely<Database>, 'selectFrom'>

export function identityKeys(secret: string): IdentityKeys {
  return { seal: deriveKey(secret, 'identity-seal'), index: deriveKey(secret, 'identity-index') }
}

/** Nine last digits: the same phone with or without its country. */
const phoneDigits = (phone: string) => phone.replace(/\D/g, '').slice(-9)

export function identityHashes(
  keys: IdentityKeys,
  identity: Partial<Identity>,
): { kind: 'name' | 'email' | 'phone'; hash: string }[] {
  const hash = (kind: 'name' | 'email' | 'phone', value: string) => ({ kind, hash: keyedHash(keys.index, `${kind}:${value}`) })
  return [
    ...wordsOfName(identity.name ?? '').map((word) => hash('name', word)),
    ...(identity.email ? [hash('email', identity.email.trim().toLowerCase())] : []),
    ...(identity.phone && phoneDigits(identity.phone).length >= 6 ? [hash('phone', phoneDigits(identity.phone))] : []),
  ]
}

export async function writeIdentity(
  db: Kysely<Database> | Transaction<Database>,
  keys: IdentityKeys,
  row: { candidateId: string; organisationId: string; identity: Identity },
) {
  const { candidateId, organisationId, identity } = row
  const sealed = seal(keys.seal, JSON.stringify(identity), candidateId)
  const parts = partsOfName(keys.index, identity.name)
  const hashes = JSON.stringify(identityHashes(keys, identity))
  await sql`
    with own as (select kind, hash from json_to_recordset(${hashes}) as own (kind text, hash text)),
    written as (
      insert into candidate_identity (candidate_id, organisation_id, sealed, name_parts)
      values (${candidateId}, ${organisationId}, ${sealed}, ${parts})
      on conflict (candidate_id) do update set sealed = excluded.sealed, name_parts = excluded.name_parts, updated_at = now()),
    former as (
      delete from identity_index where candidate_id = ${candidateId} and (kind, hash) not in (select kind, hash from own))
    insert into identity_index (candidate_id, organisation_id, kind, hash)
    select ${candidateId}, ${organisationId}, kind, hash from own on conflict do nothing`.execute(db)
}

export async function readIdentities(db: Readable, keys: IdentityKeys, candidateIds: string[]): Promise<Map<string, Identity>> {
  if (candidateIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('candidate_identity')
    .select(['candidate_id', 'sealed'])
    .where('candidate_id', 'in', candidateIds)
    .execute()
  return new Map(rows.map((row) => [row.candidate_id, JSON.parse(open(keys.seal, row.sealed, row.candidate_id)) as Identity]))
}

/** The names alone: of a person that is not there, an empty one. */
export async function readNames(
  db: Readable,
  keys: IdentityKeys,
  candidateIds: string[],
): Promise<(candidateId: string | null) => string> {
  const identities = await readIdentities(db, keys, candidateIds)
  return (candidateId) => identities.get(candidateId ?? '')?.name ?? ''
}

/** People whose name holds all the words given (any order), or who have the mail or the phone. At most `limit`. */
export async function findByIdentity(db: Readable, keys: IdentityKeys, wanted: Partial<Identity>, limit = 50): Promise<string[]> {
  const hashes = identityHashes(keys, wanted)
  const names = hashes.filter(({ kind }) => kind === 'name').map(({ hash }) => hash)
  const contacts = hashes.filter(({ kind }) => kind !== 'name').map(({ hash }) => hash)
  const byName = names.length === 0 ? [] : await holdingAll(db, names, limit)
  if (contacts.length === 0) return byName
  const byContact = await db
    .selectFrom('identity_index')
    .select('candidate_id')
    .distinct()
    .where('hash', 'in', contacts)
    .limit(limit)
    .execute()
  return [...new Set([...byContact.map((row) => row.candidate_id), ...byName])]
}

async function holdingAll(db: Readable, hashes: string[], limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('identity_index')
    .select('candidate_id')
    .where('kind', '=', 'name')
    .where('hash', 'in', hashes)
    .groupBy('candidate_id')
    .having((eb) => eb.fn.count('hash').distinct(), '=', hashes.length)
    .limit(limit)
    .execute()
  return rows.map((row) => row.candidate_id)
}

/**
 * People whose name holds all the words given; where nobody's does, those of whom they are the beginnings («Benk», «Mar Gran»); where
 * nobody's are, those in which one letter is wrong.
 */
export async function findByName(db: Readable, keys: IdentityKeys, words: string, limit = 200): Promise<string[]> {
  const whole = await findByIdentity(db, keys, { name: words }, limit)
  const parts = partsAsked(keys.index, words)
  if (whole.length > 0 || parts.length === 0) return whole
  const rows = await db
    .selectFrom('candidate_identity')
    .select('candidate_id')
    .where((eb) => eb.and(parts.map((own) => sql<SqlBool>`name_parts && ${own}::int4[]`)))
    .limit(limit)
    .execute()
  const ids = rows.map((row) => row.candidate_id)
  const nameOf = await readNames(db, keys, ids)
  const byLikeness = Map.groupBy(ids, (id) => likenessOfName(words, nameOf(id)))
  return byLikeness.get(1) ?? byLikeness.get(2) ?? []
}

const atOnce = 50

/** Reckons the parts of the names written before there were any, some people at a time. */
export async function completeNameParts(db: Kysely<Database>, keys: IdentityKeys, signal?: AbortSignal): Promise<number> {
  for (let done = 0; ;) {
    signal?.throwIfAborted()
    const bare = db.selectFrom('candidate_identity').select('candidate_id').where('name_parts', 'is', null)
    const ids = (await bare.orderBy('candidate_id').limit(atOnce).execute()).map((row) => row.candidate_id)
    if (ids.length === 0) return done
    const nameOf = await readNames(db, keys, ids)
    for (const id of ids)
      await db
        .updateTable('candidate_identity')
        .set({ name_parts: partsOfName(keys.index, nameOf(id)) })
        .where('candidate_id', '=', id)
        .where('name_parts', 'is', null)
        .execute()
    done += ids.length
  }
}
