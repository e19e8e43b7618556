import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, start } from '../testing.ts'

const names = ['Awa Diarra', 'Bruno Cazal', 'Chloé Rivoal', 'Denis Malfroy', 'Elsa Queyrel', 'Fanny Aubertin'] as const
const places = ['screening', 'interview', 'offer', 'rejected', 'interview', 'offer'] as const

async function addColleague(house: TestHouse, id: string, name: string): Promise<void> {
  const at = new Date()
  const user = { id, name, email: `${id}@example.org`, emailVerified: true, image: null, locale: 'fr' }
  await house.deps.database.system
    .insertInto('user')
    .values({ ...user, createdAt: at, updatedAt: at })
    .execute()
  await house.deps.database.system
    .insertInto('member')
    .values({ id: newId('member'), organisation_id: house.organisationId, user_id: id, candidate_id: null, role: 'recruiter' })
    .execute()
}

type Caller = NonNullable<Parameters<typeof start>[1]>['caller']

/** For tests: a house with six people in the stages of one job, whose offer needs an administrator, and a colleague. */
export async function openActsHouse() {
  const house = await openTestHouse(registry.values())
  await addColleague(house, 'user-camille', 'Camille Roussel')
  await addColleague(house, 'user-recruiter', 'Inès Garnier')
  const job = await house.addJob('Aide-soignant de nuit')
  const { stages } = job
  const jobs: Record<string, string> = { nurse: job.id, cook: (await house.addJob('Cuisinier de collectivité')).id }
  await house.done(house.callerAs('recruiter'), 'update_job', {
    jobId: job.id,
    criteria: { titles: ['aide-soignant'], driving_licences: { must: ['B'] }, skills: { must: ['communication'] } },
  })
  const system = house.deps.database.system
  await system
    .updateTable('stage')
    .set({ needs: JSON.stringify(['admin_approval']) })
    .where('id', '=', stages.offer!)
    .execute()
  await system.updateTable('stage').set({ limit_days: 3 }).where('id', '=', stages.screening!).execute()
  const ids: Record<string, string> = {}
  for (const [at, name] of names.entries()) {
    ids[name] = await house.addCandidate({ name, email: `p${at}@example.org`, headline: 'Aide-soignant' })
    await house.addApplication(job.id, ids[name], stages[places[at]!]!)
  }
  await system
    .updateTable('application')
    .set({ entered_stage_at: new Date(Date.now() - 8 * 86_400_000) })
    .where('candidate_id', '=', ids['Awa Diarra']!)
    .execute()
  const listed = async (caller: Caller = {}) => {
    const person = start(house, { caller: { userId: 'user-recruiter', ...caller } })
    await person.send({ action: { tool: 'list_candidates', input: { limit: 25 } } })
    return person
  }
  return { house, ids, jobs, listed }
}
export type ActsHouse = Awaited<ReturnType<typeof openActsHouse>>

export const last = (answer: Parameters<typeof calls>[0]) => calls(answer).at(-1)!
