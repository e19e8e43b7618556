import { sql } from 'kysely'
import { type Identity, readIdentities } from '#db/identity'
import type { Profile } from '#lib/profile'
import { fold } from '#lib/words'
import type { ReadContext } from '../kit/define.ts'

export type Reason = { kind: 'email' | 'phone' | 'employer'; value: string }
export type Pair = { leftId: string; rightId: string; reasons: Reason[] }
export type Person = {
  id: string
  version: number
  profile: Profile
  headline: string
  city: string
  createdAt: Date
  identity: Identity
}

/** The lesser id first: a pair has one name. */
export const ordered = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a])

/** So many records under one mail or one name are no doubles of each other: a shared mailbox, a very common name. */
const crowd = 12

/**
 * Records that share a mail, a phone number (by the blind index), or the whole name; of those of one name, only who also have an employer
 * in common at overlapping dates. Pairs that a person set apart are left out. Sorted by ids.
 */
export async function pairsOf(context: ReadContext, candidateId?: string): Promise<Pair[]> {
  const groups = await groupsOf(context, candidateId)
  const dismissed = await dismissals(context)
  const pairs = new Map<string, Pair>()
  const people = await peopleOf(context, [...new Set(groups.flatMap(({ ids }) => ids))])
  for (const { kind, ids } of groups) {
    for (const [leftId, rightId] of twoByTwo(ids)) {
      const key = `${leftId} ${rightId}`
      const [left, right] = [people.get(leftId), people.get(rightId)]
      if (!left || !right || dismissed.has(key) || (candidateId && candidateId !== leftId && candidateId !== rightId)) continue
      const reason = reasonOf(kind, left, right, context.now)
      if (!reason) continue
      const pair = pairs.get(key) ?? { leftId, rightId, reasons: [] }
      pair.reasons.push(reason)
      pairs.set(key, pair)
    }
  }
  return [...pairs.values()].sort((a, b) => (`${a.leftId} ${a.rightId}` < `${b.leftId} ${b.rightId}` ? -1 : 1))
}

type Group = { kind: 'email' | 'phone' | 'name'; ids: string[] }

async function groupsOf({ db }: ReadContext, candidateId: string | undefined): Promise<Group[]> {
  const among = candidateId ? sql`and bool_or(candidate_id = ${candidateId})` : sql``
  const { rows } = await sql<Group>`
    with named as (
      select candidate_id, string_agg(hash, ' ' order by hash) as hash from identity_index where kind = 'name' group by candidate_id
      having count(*) > 1)
    select kind, array_agg(candidate_id order by candidate_id) as ids from identity_index where kind in ('email', 'phone')
    group by kind, hash having count(*) between 2 and ${crowd} ${among}
    union all
    select 'name', array_agg(candidate_id order by candidate_id) from named group by hash having count(*) between 2 and ${crowd} ${among}
    limit 2000`.execute(db as never)
  return rows
}

async function dismissals({ db }: ReadContext): Promise<Set<string>> {
  const rows = await db.selectFrom('duplicate_dismissal').select(['left_id', 'right_id']).limit(20_000).execute()
  return new Set(rows.map((row) => `${row.left_id} ${row.right_id}`))
}

export async function peopleOf({ db, deps }: ReadContext, ids: string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('candidate')
    .select(['id', 'version', 'profile', 'headline', 'city', 'created_at'])
    .where('id', 'in', ids)
    .execute()
  const identities = await readIdentities(db, deps.keys, ids)
  return new Map(
    rows.map(({ created_at, ...row }) => [
      row.id,
      { ...row, createdAt: created_at, identity: identities.get(row.id) ?? { name: '' } },
    ]),
  )
}

function* twoByTwo(ids: string[]): Generator<[string, string]> {
  for (const [index, left] of ids.entries()) for (const right of ids.slice(index + 1)) yield ordered(left, right)
}

function reasonOf(kind: Group['kind'], left: Person, right: Person, now: Date): Reason | undefined {
  if (kind === 'email') return { kind, value: left.identity.email ?? right.identity.email ?? '' }
  if (kind === 'phone') return { kind, value: left.identity.phone ?? right.identity.phone ?? '' }
  const employer = commonEmployer(left.profile, right.profile, now)
  return employer ? { kind: 'employer', value: employer } : undefined
}

type Work = NonNullable<Profile['work']>[number]

/** An employer of both, at dates that overlap or are not said. */
function commonEmployer(left: Profile, right: Profile, now: Date): string | undefined {
  const month = now.toISOString().slice(0, 7)
  const meets = (a: Work, b: Work) => startOf(a) <= endOf(b, month) && startOf(b) <= endOf(a, month)
  for (const one of left.work ?? []) {
    const name = fold(one.name ?? '')
    if (name && (right.work ?? []).some((other) => fold(other.name ?? '') === name && meets(one, other))) return one.name
  }
  return undefined
}

const startOf = ({ startDate }: Work) => startDate?.slice(0, 7) ?? '0000'
const endOf = ({ startDate, endDate }: Work, month: string) => (endDate ? `${endDate.slice(0, 7)}~` : startDate ? month : '9999')
