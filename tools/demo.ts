import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addMember, createAccount } from '#db/accounts'
import { findByIdentity } from '#db/identity'
import { seedPeople } from '#db/seed/people'
import { accounts, organisation } from '#db/seed/workspace'
import { deriveKey } from '#lib/secrets'
import { newId } from '#lib/ids'
import { loadDemoJobs } from './demo-jobs.ts'
import { loadDemoTests } from './demo-tests.ts'
import { call } from './kit/call.ts'
import { systemCaller } from './kit/system-caller.ts'
import type { Deps } from './kit/deps.ts'
import { drainQueue } from './worker.ts'

export const demoPeople = accounts.map(({ email, role, name }) => ({ email, role, name }))

type IndexedCv = {
  file: string
  name: string
  email: string
  source: 'import' | 'signup'
  daysAgo: number
  consentMonths: number
}
type Person = { id: string; fileName: string; content: Uint8Array; email: string; daysAgo: number; consentMonths: number }

/** Each instance's own: it opens nothing on another. */
export function demoPassword(secret: string): string {
  return deriveKey(secret, 'demo-password').toString('base64url')
}

/**
 * The employment area of Lyon, once, into an empty house: people, CVs read on the same path as anybody's, jobs, applications.
 * Killed on the way, it goes on at the next start.
 */
export async function loadDemo(deps: Deps, told: (step: string) => void): Promise<void> {
  const { settings, id } = await demoOrganisation(deps)
  if (settings['demo'] === 'loaded') return
  const caller = { ...systemCaller(id), name: organisation.name }
  const people = await everyone()
  for (const [index, person] of people.entries()) {
    await call(deps, caller, 'upload_cv', { fileName: person.fileName, content: person.content })
    if (index % 20 === 19) {
      await drainQueue(deps)
      told(`demo: ${index + 1} of ${people.length} CVs read`)
    }
  }
  await drainQueue(deps)
  const ids = await candidatesOf(deps, id, people)
  await addAccounts(deps, id, ids)
  await loadDemoJobs(deps, { organisationId: id, candidateOf: (key) => ids.get(key) })
  await loadDemoTests(deps, caller)
  await drainQueue(deps)
  await deps.database.system
    .updateTable('organisation')
    .set({ settings: JSON.stringify({ demo: 'loaded' }) })
    .where('id', '=', id)
    .execute()
  told(`demo: ${people.length} people loaded`)
}

async function demoOrganisation(deps: Deps): Promise<{ id: string; settings: Record<string, unknown> }> {
  const db = deps.database.system
  const known = await db.selectFrom('organisation').select(['id', 'settings']).orderBy('created_at').limit(1).executeTakeFirst()
  if (known) return known.settings['demo'] ? known : { ...known, settings: { demo: 'loaded' } }
  const id = newId('organisation')
  const settings = { demo: 'loading' }
  await db
    .insertInto('organisation')
    .values({ id, name: organisation.name, slug: organisation.slug, area: organisation.area, settings: JSON.stringify(settings) })
    .execute()
  return { id, settings }
}

async function everyone(): Promise<Person[]> {
  const folder = join(process.cwd(), 'db', 'seed', 'cv')
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as IndexedCv[]
  const files = await Promise.all(
    index.map(async ({ file, email, daysAgo, consentMonths }) => ({
      id: file,
      fileName: file,
      content: new Uint8Array(await readFile(join(folder, file))),
      email,
      daysAgo,
      consentMonths,
    })),
  )
  const written = seedPeople().map(({ id, fileName, text, identity, daysAgo, consentMonths }) => ({
    id,
    fileName,
    content: new TextEncoder().encode(text),
    email: identity.email,
    daysAgo,
    consentMonths,
  }))
  return [...files, ...written]
}

const day = 86_400_000

/** Each person's candidate, found by mail as anybody would be; their row gets the age that the demo tells. */
async function candidatesOf(deps: Deps, organisationId: string, people: Person[]): Promise<Map<string, string>> {
  const db = deps.database.scoped({ organisationId })
  const ids = new Map<string, string>()
  for (const person of people) {
    const [candidateId] = await findByIdentity(db as never, deps.keys, { email: person.email }, 1)
    if (!candidateId) continue
    ids.set(person.id, candidateId)
    const at = new Date(deps.clock().getTime() - person.daysAgo * day)
    const until = new Date(at.getTime() + person.consentMonths * 30 * day)
    await db
      .updateTable('candidate')
      .set({ created_at: at, updated_at: at, consent_until: until })
      .where('id', '=', candidateId)
      .execute()
  }
  return ids
}

async function addAccounts(deps: Deps, organisationId: string, ids: Map<string, string>): Promise<void> {
  const db = deps.database.system
  const password = demoPassword(deps.secret)
  for (const { email, name, locale, role, person } of accounts) {
    const known = await db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
    if (known) continue
    await db.transaction().execute(async (transaction) => {
      const userId = await createAccount(transaction, { email, name, locale, password })
      const candidateId = person ? ids.get(person) : undefined
      await addMember(transaction, { organisationId, userId, role, ...(candidateId ? { candidateId } : {}) })
    })
  }
}
