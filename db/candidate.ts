import { type Selectable, type Transaction, sql } from 'kysely'
import { newId } from '#lib/ids'
import { compact, setAt } from '#lib/paths'
import { type Fact, type Profile, profileSchema } from '#lib/profile'
import type { Identity } from './identity.ts'
import { keyDocumentFacts } from './fact-keys.ts'
import type { Database, FactTable } from './schema.ts'

type FactRow = Pick<Selectable<FactTable>, 'path' | 'value' | 'words' | 'source' | 'confidence' | 'created_at'>

/** What a person says beats what a file says; the newer beats the older. */
const weight = (fact: Pick<FactRow, 'source'>) => (fact.source.kind === 'document' ? 0 : 1)

/** In the order in which they are laid over each other: files, then people; the older first; a whole before its parts. */
function inOrder(facts: readonly FactRow[]): FactRow[] {
  return [...facts].sort(
    (left, right) =>
      weight(left) - weight(right) ||
      left.created_at.getTime() - right.created_at.getTime() ||
      left.path.length - right.path.length,
  )
}

/** The paths that hold a path: `work[0].position` is in `work[0]`, which is in `work`. */
const above = (path: string) => [...path.matchAll(/(?=[.[])/g)].map(({ index }) => path.slice(0, index)).filter(Boolean)

/**
 * The profile that facts make: for each path the fact that counts, unless a stronger or newer one says the whole of it (a removed job
 * takes its lines with it). Contact and name are left to the identity.
 */
export function profileOf<F extends FactRow>(facts: readonly F[]): { profile: Profile; counting: F[]; sound: boolean } {
  const ordered = inOrder(facts) as F[]
  const rank = new Map(ordered.map((fact, index) => [fact.path, index]))
  const chosen = [...rank].map(([, index]) => ordered[index]!)
  const counting = chosen.filter(
    ({ path }) => !personal.test(path) && !above(path).some((whole) => (rank.get(whole) ?? -1) > rank.get(path)!),
  )
  const root: Record<string, unknown> = {}
  for (const fact of counting.sort((left, right) => rank.get(left.path)! - rank.get(right.path)!))
    setAt(root, fact.path, fact.value)
  const parsed = profileSchema.safeParse(compact(root) ?? {})
  const stated = counting.filter((fact) => fact.value !== null)
  return { profile: parsed.success ? parsed.data : {}, counting: stated, sound: parsed.success }
}

const personal = /^basics\.(name|email|phone|image|url|profiles|location\.address)/

/** Name and contact as a document's profile states them. */
export function identityOf(profile: Profile): Partial<Identity> {
  const { basics } = profile
  const given = {
    name: basics?.name,
    email: basics?.email,
    phone: basics?.phone,
    address: basics?.location?.address,
    postalCode: basics?.location?.postalCode,
    city: basics?.location?.city,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Partial<Identity>
}

export function headlineOf(profile: Profile): string {
  const running = profile.work?.find((work) => work.startDate && !work.endDate)
  return profile.basics?.label ?? running?.position ?? profile.work?.[0]?.position ?? profile.education?.[0]?.studyType ?? ''
}

/** What recruiters ask for most, by how much its absence hides a person; the weights add up to 100. */
export const wanted: { key: string; weight: number; stated: (profile: Profile) => boolean }[] = [
  { key: 'title', weight: 20, stated: (profile) => Boolean(headlineOf(profile)) },
  { key: 'experience', weight: 16, stated: (profile) => Boolean(profile.work?.some((work) => work.startDate)) },
  {
    key: 'city',
    weight: 14,
    stated: (profile) => Boolean(profile.basics?.location?.city ?? profile.basics?.location?.postalCode),
  },
  { key: 'availability', weight: 12, stated: (profile) => Boolean(profile.bassin?.availability) },
  { key: 'licences', weight: 8, stated: (profile) => Boolean(profile.bassin?.licences?.length) },
  { key: 'contractTypes', weight: 7, stated: (profile) => Boolean(profile.bassin?.contractTypes?.length) },
  { key: 'schedule', weight: 6, stated: (profile) => Boolean(profile.bassin?.schedule?.length) },
  { key: 'skills', weight: 6, stated: (profile) => Boolean(profile.skills?.length) },
  { key: 'education', weight: 5, stated: (profile) => Boolean(profile.education?.length) },
  { key: 'languages', weight: 3, stated: (profile) => Boolean(profile.languages?.length) },
  { key: 'salary', weight: 3, stated: (profile) => Boolean(profile.bassin?.salary) },
]

/** 0–100, and what is missing, the most useful first. */
export function completenessOf(profile: Profile): { completeness: number; missing: string[] } {
  const missing = wanted.filter(({ stated }) => !stated(profile))
  return { completeness: 100 - missing.reduce((sum, { weight: lost }) => sum + lost, 0), missing: missing.map(({ key }) => key) }
}

export type Rebuilt = { version: number; profile: Profile }

/** The profile that facts make, and what a candidate's row says of it. */
export function statedBy(facts: readonly FactRow[]) {
  const { profile } = profileOf(facts)
  const headline = headlineOf(profile).slice(0, 200)
  const city = profile.basics?.location?.city ?? ''
  return {
    profile,
    row: { profile: JSON.stringify(profile), headline, city, completeness: completenessOf(profile).completeness },
  }
}

/** Makes a candidate's row agree with its facts and moves its version. */
export async function rebuildCandidate(db: Transaction<Database>, candidateId: string, now: Date): Promise<Rebuilt> {
  const facts = await db
    .selectFrom('fact')
    .select(['path', 'value', 'words', 'source', 'confidence', 'created_at'])
    .where('candidate_id', '=', candidateId)
    .where('state', '=', 'current')
    .execute()
  const { profile, row } = statedBy(facts)
  const updated = await db
    .updateTable('candidate')
    .set((eb) => ({ ...row, version: eb('version', '+', 1), updated_at: now }))
    .where('id', '=', candidateId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return { version: updated.version, profile }
}

/** One parameter, however many facts: a row of the statement each would have to be planned each time. */
export async function addFacts(
  db: Transaction<Database>,
  { candidateId, organisationId, facts, now }: { candidateId: string; organisationId: string; facts: Fact[]; now: Date },
): Promise<string[]> {
  const rows = facts.map(({ path, value, words, source, confidence }) => ({
    id: newId('fact'),
    path,
    value: JSON.stringify(value),
    words,
    source,
    confidence,
  }))
  if (rows.length > 0)
    await sql`
      insert into fact (id, organisation_id, candidate_id, path, value, words, source, confidence, state, created_at)
      select id, ${organisationId}, ${candidateId}, path, value::jsonb, words, source, confidence, 'current', ${now}
      from json_to_recordset(${JSON.stringify(rows)})
        as row (id text, path text, value text, words text, source jsonb, confidence real)`.execute(db)
  return rows.map(({ id }) => id)
}

/** The facts of a newly read document, each item under its own key; those of earlier documents give way, what a person said stays. */
export async function takeDocumentFacts(
  db: Transaction<Database>,
  row: { candidateId: string; organisationId: string; facts: Fact[]; now: Date },
): Promise<void> {
  const known = await db.selectFrom('fact').select(['path', 'value']).where('candidate_id', '=', row.candidateId).execute()
  await db
    .updateTable('fact')
    .set({ state: 'replaced' })
    .where('candidate_id', '=', row.candidateId)
    .where('state', '=', 'current')
    .where((eb) => eb(eb.ref('source', '->>').key('kind'), '=', 'document'))
    .execute()
  await addFacts(db, { ...row, facts: keyDocumentFacts(known, row.facts) })
}
