import { calls, said, start } from '#agent/testing'
import { newId } from '#lib/ids'
import { linkToken } from '#tools/kit/signed-link'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { type CommandCase, type Done, type World, readWorld } from './cases.ts'
import { type Response, actionOf } from './score.ts'

type Known = { people: Map<string, string>; jobs: Map<string, string>; stages: Map<string, string> }
export type CommandHouse = { answer(given: CommandCase): Promise<Response>; close(): Promise<void> }

/** A house with the people and jobs of a world, in which the whole assistant answers as it does in the product. */
export async function openCommandHouse(lang: 'fr' | 'en'): Promise<CommandHouse> {
  const world = readWorld(lang)
  const house = await openTestHouse(registry.values())
  const people = await addPeople(house, world)
  const jobs = await addJobs(house, world)
  await placePeople(house, { world, people, jobs })
  await addColleagues(house, world)
  await takeTests(house, { world, people, jobs })
  await orderPeople(house, [...world.list, ...world.others], people)
  const stages = await house.deps.database.system.selectFrom('stage').select(['id', 'kind']).execute()
  const known = { people, jobs, stages: new Map(stages.map(({ id, kind }) => [id, kind])) }
  return { answer: (given) => answer(house, { given, known, world }), close: house.close }
}

async function addPeople(house: TestHouse, world: World): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [at, name] of [...world.list, ...world.others].entries())
    ids.set(name, await house.addCandidate({ name, email: `person${at}@example.org`, headline: world.jobs[0]! }))
  return ids
}

async function addJobs(house: TestHouse, world: World): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const title of world.jobs)
    ids.set(title, String((await house.done(house.callerAs('recruiter'), 'create_job', { title })).jobId))
  return ids
}

type Placing = { world: World; people: Map<string, string>; jobs: Map<string, string> }

async function placePeople(house: TestHouse, { world, people, jobs }: Placing): Promise<void> {
  const stages = await house.deps.database.system.selectFrom('stage').select(['id', 'job_id', 'kind']).execute()
  for (const [title, placed] of Object.entries(world.stages)) {
    for (const [name, kind] of Object.entries(placed)) {
      const stage = stages.find((row) => row.job_id === jobs.get(title) && row.kind === kind)
      await house.addApplication(jobs.get(title)!, people.get(name)!, stage!.id)
    }
  }
}

async function addColleagues({ deps, organisationId }: TestHouse, { colleagues }: World): Promise<void> {
  const at = new Date()
  for (const [index, name] of colleagues.entries()) {
    const user = { id: `user-colleague-${index}`, name, email: `colleague${index}@example.org`, emailVerified: true, image: null }
    await deps.database.system
      .insertInto('user')
      .values({ ...user, locale: 'en', createdAt: at, updatedAt: at })
      .execute()
    const member = { id: newId('member'), organisation_id: organisationId, user_id: user.id, candidate_id: null }
    await deps.database.system
      .insertInto('member')
      .values({ ...member, role: 'recruiter' })
      .execute()
  }
}

/** One question, of which 3 is the right answer. */
async function takeTests(house: TestHouse, { world, people, jobs }: Placing): Promise<void> {
  const question = { id: 'sum', text: { fr: 'Un et deux', en: 'One and two' }, points: 1, kind: 'number', answer: 3 }
  const fields = { name: { fr: 'Calcul', en: 'Sums' }, minutes: 10, questions: [question] }
  const { testId } = await house.done(house.callerAs('recruiter'), 'save_test', fields)
  const system = house.callerAs('system', { userId: 'system' })
  for (const [title, taken] of Object.entries(world.tests)) {
    for (const [name, passed] of Object.entries(taken)) {
      const given = { jobId: jobs.get(title), candidateIds: [people.get(name)], testId }
      const [{ assessmentId }] = (await house.done(system, 'send_test', given)).sent as [{ assessmentId: string }]
      const token = linkToken(house.deps, 'test', assessmentId)
      await house.done(system, 'start_sitting', { token })
      await house.done(system, 'answer_sitting', { token, questionId: 'sum', value: passed ? '3' : '4' })
      await house.done(system, 'submit_sitting', { token })
    }
  }
}

/** The latest first is how people are listed: the first of the world is the latest. */
async function orderPeople(house: TestHouse, names: string[], people: Map<string, string>): Promise<void> {
  for (const [at, name] of names.entries())
    await house.deps.database.system
      .updateTable('candidate')
      .set({ updated_at: new Date(Date.now() - at * 60_000) })
      .where('id', '=', people.get(name)!)
      .execute()
}

async function answer(
  house: TestHouse,
  { given, known, world }: { given: CommandCase; known: Known; world: World },
): Promise<Response> {
  const person = start(house, { caller: { locale: given.lang } })
  const jobId = given.here ? known.jobs.get(given.here) : undefined
  const more = jobId ? { here: { jobId } } : {}
  await person.send({ action: { tool: 'list_candidates', input: { limit: world.list.length } } })
  const say = (text: string) => person.send({ message: { id: newId('message'), text }, ...more })
  for (const text of given.before ?? []) await say(text)
  const message = await say(given.text)
  const made = calls(message).flatMap(({ name, input, output }) => doneOf({ name, input, output }, known))
  return { actions: made, said: said(message) }
}

type Made = { name: string; input: unknown; output: Record<string, unknown> }

/** A call that was done or waits for a yes, in names. */
function doneOf({ name, input, output }: Made, known: Known): Done[] {
  const action = actionOf(name)
  const { reason } = (output.error ?? {}) as { reason?: string }
  // Who stands there already was understood as well.
  if (!action || (output.status !== 'done' && output.status !== 'needs_approval' && reason !== 'already_there')) return []
  const given = input as Record<string, unknown>
  const who = peopleIn(given).map((id) => nameOf(known.people, id))
  const stage = typeof given.stage === 'string' ? (known.stages.get(given.stage) ?? given.stage) : undefined
  const job = typeof given.jobId === 'string' ? nameOf(known.jobs, given.jobId) : undefined
  const note = [given.text, given.note].find((value) => typeof value === 'string') as string | undefined
  return [
    {
      action,
      ...(who.length > 0 ? { who } : {}),
      ...(stage ? { stage: stage as Done['stage'] & string } : {}),
      ...(job ? { job } : {}),
      ...(typeof given.reason === 'string' ? { reason: given.reason } : {}),
      ...(note ? { note } : {}),
    },
  ]
}

function peopleIn(input: Record<string, unknown>): string[] {
  const values = [input.candidateId, input.candidateIds, input.ids].flat()
  return values.filter((value): value is string => typeof value === 'string')
}

const nameOf = (ids: Map<string, string>, id: string) => [...ids].find(([, known]) => known === id)?.[0] ?? id
