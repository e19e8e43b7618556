import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFacts, rebuildCandidate } from '#db/candidate'
import type { Fact } from '#lib/profile'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

async function person(name: string, values: Record<string, Fact['value']>, day: string): Promise<string> {
  const id = await house.addCandidate({ name, email: `${name.toLowerCase().replace(/\W/g, '')}@example.org` })
  const facts = Object.entries(values).map(([path, value]): Fact => ({
    path,
    value,
    words: String(value),
    source: { kind: 'form' },
    confidence: 1,
  }))
  await house.deps.database.system.transaction().execute(async (db) => {
    await addFacts(db, { candidateId: id, organisationId: house.organisationId, facts, now: new Date(day) })
    await rebuildCandidate(db, id, new Date(day))
  })
  return id
}

/** Everything that the database knows of two people, to the last cell, but for versions and clocks. */
async function everything(ids: string[]) {
  const db = house.deps.database.system
  const by = (rows: Record<string, unknown>[]) => rows.map((row) => JSON.stringify({ ...row, version: 0, updated_at: 0 })).sort()
  return {
    candidates: by(await db.selectFrom('candidate').selectAll().where('id', 'in', ids).execute()),
    identities: by(await db.selectFrom('candidate_identity').selectAll().where('candidate_id', 'in', ids).execute()),
    index: by(await db.selectFrom('identity_index').selectAll().where('candidate_id', 'in', ids).execute()),
    facts: by(await db.selectFrom('fact').selectAll().where('candidate_id', 'in', ids).execute()),
    documents: by(await db.selectFrom('document').select(['id', 'candidate_id']).where('candidate_id', 'in', ids).execute()),
    applications: by(await db.selectFrom('application').selectAll().where('candidate_id', 'in', ids).execute()),
  }
}

describe('merge_candidates', () => {
  it('makes one of two, the newer fact first, applications and documents joined, and parts them again to the last row', async () => {
    const kept = await person(
      'Nadège Fontanel',
      { 'basics.label': 'Aide-soignante', 'work[0].name': 'ADMR', 'work[0].position': 'Aide à domicile' },
      '2024-01-01',
    )
    const gone = await person(
      'Nadège Fontanel-Roux',
      { 'basics.label': 'Infirmière', 'work[0].name': 'Clinique du Parc', 'work[0].position': 'Infirmière' },
      '2026-01-01',
    )
    const [shared, other] = [await house.addJob('Poste partagé'), await house.addJob('Autre poste')]
    await house.addApplication(shared.id, kept, shared.stages['interview']!)
    await house.addApplication(shared.id, gone, shared.stages['new']!)
    await house.addApplication(other.id, gone, other.stages['new']!)
    const before = await everything([kept, gone])
    const { reversalId } = await house.done(recruiter(), 'merge_candidates', { keepId: kept, mergeId: gone })
    const one = await house.done(recruiter(), 'get_candidate', { candidateId: kept })
    expect(one).toMatchObject({
      name: 'Nadège Fontanel-Roux',
      headline: 'Infirmière',
      profile: { work: [{ name: 'Clinique du Parc' }, { name: 'ADMR' }] },
    })
    expect(
      (one['applications'] as { title: string; stage: string }[]).map(({ title, stage }) => `${title} ${stage}`).sort(),
    ).toEqual(['Autre poste new', 'Poste partagé interview'])
    await expect(call(house.deps, recruiter(), 'get_candidate', { candidateId: gone })).rejects.toMatchObject({
      code: 'not_found',
    })
    await house.done(recruiter(), 'undo_action', { reversalId })
    expect(await everything([kept, gone])).toEqual(before)
    await drainQueue(house.deps)
  })

  it('takes the value that a person chose', async () => {
    const kept = await person('Awa Diop', { 'basics.label': 'Cheffe de partie' }, '2024-01-01')
    const gone = await person('Awa Diop', { 'basics.label': 'Cuisinière' }, '2026-01-01')
    await house.done(recruiter(), 'merge_candidates', {
      keepId: kept,
      mergeId: gone,
      choices: [{ path: 'basics.label', candidateId: kept }],
    })
    expect(await house.done(recruiter(), 'get_candidate', { candidateId: kept })).toMatchObject({ headline: 'Cheffe de partie' })
  })

  it('is not undone over what somebody changed since', async () => {
    const [kept, gone] = [
      await person('Karim Benali', { 'basics.label': 'Cariste' }, '2024-01-01'),
      await person('Karim Benali', {}, '2025-01-01'),
    ]
    const { reversalId } = await house.done(recruiter(), 'merge_candidates', { keepId: kept, mergeId: gone })
    await house.done(recruiter(), 'update_profile', {
      candidateId: kept,
      changes: [{ path: 'basics.label', value: 'Magasinier' }],
    })
    await expect(call(house.deps, recruiter(), 'undo_action', { reversalId })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('shows a machine’s wish to a person first, and sees no other organisation', async () => {
    const [kept, gone] = [await house.addCandidate({ name: 'Ève Roy' }), await house.addCandidate({ name: 'Ève Roy' })]
    const machine = house.callerAs('recruiter', { door: 'chat', person: false })
    expect(await call(house.deps, machine, 'merge_candidates', { keepId: kept, mergeId: gone })).toMatchObject({
      status: 'needs_approval',
      preview: { count: 1 },
    })
    await expect(
      call(house.deps, house.callerAs('recruiter', { organisationId: 'org_elsewhere' }), 'merge_candidates', {
        keepId: kept,
        mergeId: gone,
      }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})
