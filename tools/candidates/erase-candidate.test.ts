import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '#db/accounts'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { openSearch } from '../kit/deps.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  house.deps.search = await openSearch(house.deps.env, house.deps.database)
})
afterAll(() => house.close())

const name = 'Zéphyrine Quellenec'
const cv = `${name}
Aide-soignante
zephyrine.q@example.org
06 39 98 55 21

EXPÉRIENCE
mars 2020 – aujourd'hui : Aide-soignante de nuit, EHPAD Les Ormelles, Villeurbanne
`
/** In whatever of hers a store may hold; digits enough that no hash or identifier has them by chance. */
const traces = ['quellenec', 'zephyrine', 'zéphyrine', 'ormelles', '639985521', '39 98 55 21', '39.98.55.21']

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`.execute(house.deps.database.system)
  return rows.map((row) => row.name)
}

/** Tables with a row that holds one of the words. */
async function holding(words: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const table of await tables()) {
    const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.id(table)} t
      where t::text ilike any (${words.map((word) => `%${word}%`)}::text[])`.execute(house.deps.database.system)
    if (Number(rows[0]!.n) > 0) found.push(table)
  }
  return found
}

function filesHolding(words: readonly string[]): string[] {
  const folder = house.deps.env.BASSIN_DATA
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => words.some((word) => readFileSync(path).includes(word)))
}

const recruiter = () => house.callerAs('recruiter')

/** A person with something in every part of the house. */
async function settle() {
  const upload = { fileName: 'zephyrine-quellenec.txt', content: Buffer.from(cv).toString('base64') }
  const { documentId } = await house.done(recruiter(), 'upload_cv', upload)
  await drainQueue(house.deps)
  const { candidate_id: candidateId } = await house.deps.database.system
    .selectFrom('document')
    .select('candidate_id')
    .where('id', '=', String(documentId))
    .executeTakeFirstOrThrow()
  const id = candidateId!
  const userId = await createAccount(house.deps.database.system, {
    name,
    email: 'zephyrine.q@example.org',
    password: 'a-long-enough-password',
    locale: 'fr',
  })
  const member = { organisation_id: house.organisationId, user_id: userId, candidate_id: id, role: 'candidate' as const }
  await house.deps.database.system
    .insertInto('member')
    .values({ id: newId('member'), ...member })
    .execute()
  const job = await house.addJob()
  await house.addApplication(job.id, id, job.stages['interview']!)
  await house.done(recruiter(), 'note_candidates', { candidateIds: [id], text: `${name} rappelle lundi` })
  const mail = { candidateId: id, subject: 'Bonjour', body: `Bonjour ${name}, merci.` }
  await house.done(recruiter(), 'send_messages', { messages: [mail] })
  const machine = house.callerAs('recruiter', { person: false, door: 'chat' })
  await call(house.deps, machine, 'move_applications', { jobId: job.id, candidateIds: [id], stage: 'offer' })
  return { id, userId, jobId: job.id, documentId: String(documentId) }
}

async function talk(userId: string, title: string, parts: object[]): Promise<string> {
  const id = newId('conversation')
  const { system } = house.deps.database
  const own = { organisation_id: house.organisationId }
  await system
    .insertInto('conversation')
    .values({ id, ...own, user_id: userId, title, here: '{}' })
    .execute()
  const message = JSON.stringify({ id: 'm1', role: 'assistant', parts })
  const turn = { id: newId('turn'), conversation_id: id, position: 1, role: 'assistant' as const, client_id: null }
  await system
    .insertInto('turn')
    .values({ ...own, ...turn, message, status: 'complete' })
    .execute()
  return id
}
const partsOf = async (conversationId: string) => {
  const turn = await house.deps.database.system
    .selectFrom('turn')
    .select('message')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow()
  return turn.message['parts'] as { type: string; text?: string; output?: { output: { items: { name: string }[] } } }[]
}

async function erase(candidateId: string) {
  const admin = house.callerAs('admin')
  const asked = await call(house.deps, admin, 'erase_candidate', { candidateId })
  if (asked.status !== 'needs_approval') throw new Error('no card')
  await house.done(admin, 'decide_approval', { id: asked.approvalId, approved: true })
  return { card: asked.preview, output: await house.done(admin, 'erase_candidate', { candidateId }, asked.approvalId) }
}

describe('erase_candidate', () => {
  it('leaves nothing of a person in any table, file or index, and gives a receipt', async () => {
    const other = await house.addCandidate({ name: 'Paul Vernoux', email: 'paul@example.org' })
    const { id, userId, documentId } = await settle()
    const list = (items: object[]) => ({
      type: 'tool-list_candidates',
      state: 'output-available',
      output: { status: 'done', output: { items } },
    })
    const both = [
      { candidateId: id, name },
      { candidateId: other, name: 'Paul Vernoux' },
    ]
    const theirs = await talk('user-recruiter', `Rappeler ${name}`, [
      { type: 'text', text: `J’ouvre Quellenec Zéphyrine, puis Paul Vernoux ; zephyrine quellenec au 06.39.98.55.21.` },
      list(both),
      { type: 'tool-get_candidate', state: 'output-available', output: { status: 'done', output: { candidateId: id, name } } },
    ])
    await talk(userId, 'Ma candidature', [{ type: 'text', text: 'Où en est ma candidature ?' }])
    await house.done(house.callerAs('admin'), 'build_vector_index', { force: true })
    await drainQueue(house.deps)
    expect(filesHolding(['Ormelles'])).not.toEqual([])
    expect(await holding(traces)).toEqual(
      expect.arrayContaining(['document', 'fact', 'message', 'turn', 'user', 'search_document']),
    )

    const { card, output } = await erase(id)
    expect(card).toMatchObject({ title: { params: { name } }, warnings: [{ key: 'erase_candidate.warning' }] })
    expect(output).toMatchObject({
      counts: { document: 1, application: 1, message: 1, candidate_note: 1, conversation: 1, mention: 1 },
    })
    await drainQueue(house.deps)

    expect(await holding(traces)).toEqual([])
    expect(await holding([id, documentId])).toEqual(['audit', 'erasure'])
    expect(await holding([userId])).toEqual([])
    expect(filesHolding(['Quellenec', 'Ormelles', 'zephyrine'])).toEqual([])
    expect(filesHolding([id])).toEqual([])
    expect(await partsOf(theirs)).toMatchObject([
      { text: 'J’ouvre [effacé], puis Paul Vernoux ; [effacé] au [effacé].' },
      { output: { output: { items: [{ name: 'Paul Vernoux' }] } } },
      { type: 'text', text: '[effacé]' },
    ])
    const receipts = await house.done(house.callerAs('admin'), 'list_erasures', { state: 'closed' })
    expect(receipts).toMatchObject({
      items: [{ erasureId: output['erasureId'], state: 'done', name: '', counts: { document: 1 }, decidedBy: 'admin' }],
    })
    expect(await house.done(house.callerAs('admin'), 'check_audit', {})).toMatchObject({ brokenAt: null })
  })

  it('keeps a file that somebody else gave too, as long as they are there', async () => {
    const [one, two] = [await house.addCandidate({ name: 'Ada Un' }), await house.addCandidate({ name: 'Béa Deux' })]
    const { system } = house.deps.database
    const key = `${house.organisationId}/${'ab'.repeat(32)}`
    await house.deps.files.put(key, new TextEncoder().encode('même fichier'), 'text/plain')
    for (const candidate_id of [one, two])
      await system
        .insertInto('document')
        .values({
          id: newId('document'),
          organisation_id: house.organisationId,
          candidate_id,
          sha256: 'ab'.repeat(32),
          storage_key: key,
          file_name: 'cv.txt',
          mime: 'text/plain',
          bytes: 12,
          state: 'read',
          failure: null,
          lang: 'fr',
          text: '',
          uploaded_by: `user-of-${candidate_id}`,
        })
        .execute()
    await erase(one)
    await drainQueue(house.deps)
    expect(await house.deps.files.exists(key)).toBe(true)
    await erase(two)
    await drainQueue(house.deps)
    expect(await house.deps.files.exists(key)).toBe(false)
  })

  it('is an administrator’s alone, and always waits for a yes', async () => {
    const candidateId = await house.addCandidate({ name: 'Rémi Tardif' })
    await expect(call(house.deps, recruiter(), 'erase_candidate', { candidateId })).rejects.toMatchObject({ code: 'forbidden' })
    const asked = await call(house.deps, house.callerAs('admin'), 'erase_candidate', { candidateId })
    expect(asked.status).toBe('needs_approval')
    expect(await house.done(recruiter(), 'get_candidate', { candidateId })).toMatchObject({ name: 'Rémi Tardif' })
  })

  it('goes through every table: whatever belongs to a person goes with the record', async () => {
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = current_schema() and c.relkind = 'r'
        and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'candidate_id' and not a.attisdropped)
        and not exists (select 1 from pg_constraint f where f.conrelid = c.oid and f.confrelid = 'candidate'::regclass and f.confdeltype = 'c')
      order by 1`.execute(house.deps.database.system)
    // `member` is deleted by the tool; the receipt is meant to stay.
    expect(rows.map((row) => row.name)).toEqual(['erasure', 'member'])
  })

  it('tells the colleague who asked, by the receipt alone', async () => {
    const candidateId = await house.addCandidate({ name: 'Régis Lancelin' })
    const asker = house.callerAs('recruiter', { userId: 'user-asker' })
    const { erasureId } = await house.done(asker, 'ask_erasure', { candidateId })
    await erase(candidateId)
    expect((await house.done(asker, 'list_notices', {}))['items']).toMatchObject([
      { kind: 'erasure_done', name: '', candidateId: null, by: 'admin', text: erasureId },
    ])
  })
})
