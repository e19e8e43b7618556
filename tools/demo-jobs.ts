import type { Transaction } from 'kysely'
import type { Database, StageKind } from '#db/schema'
import { type DemoJob, jobs, notes } from '#db/seed/jobs'
import { accounts } from '#db/seed/workspace'
import { newId } from '#lib/ids'
import type { Deps } from './kit/deps.ts'
import { defaultStages } from './kit/stages.ts'

type Given = { organisationId: string; candidateOf: (key: string) => string | undefined }
type Recruiter = { id: string; name: string }
type Stages = Map<StageKind, string>
type Place = {
  db: Transaction<Database>
  organisationId: string
  job: DemoJob
  jobId: string
  stages: Stages
  recruiters: Recruiter[]
  now: number
}

const day = 86_400_000
const path: StageKind[] = ['new', 'screening', 'phone_screen', 'test', 'interview', 'offer', 'hired']

/** The demo's jobs with people in all stages, histories and notes; nothing where they are already there. */
export async function loadDemoJobs(deps: Deps, { organisationId, candidateOf }: Given): Promise<void> {
  const db = deps.database.system
  if (await db.selectFrom('job').select('id').where('organisation_id', '=', organisationId).limit(1).executeTakeFirst()) return
  const mails = accounts.filter(({ role }) => role === 'recruiter').map(({ email }) => email)
  const recruiters = await db.selectFrom('user').select(['id', 'name']).where('email', 'in', mails).orderBy('email').execute()
  const now = deps.clock().getTime()
  await db.transaction().execute(async (transaction) => {
    for (const [index, job] of jobs.entries()) {
      const jobId = newId('job', now + index)
      const stages = await addJob(transaction, {
        organisationId,
        job,
        jobId,
        by: recruiters[index % 2]!.id,
        at: new Date(now - (40 - index) * day),
      })
      const place: Place = { db: transaction, organisationId, job, jobId, stages, recruiters, now }
      await addPeople(place, candidateOf)
    }
  })
}

type JobGiven = { organisationId: string; job: DemoJob; jobId: string; by: string; at: Date }

async function addJob(db: Transaction<Database>, { organisationId, job, jobId, by, at }: JobGiven): Promise<Stages> {
  const { key: _key, people: _people, criteria, questions = [], closesAt, opensFor, ...fields } = job
  await db
    .insertInto('job')
    .values({
      ...fields,
      id: jobId,
      organisation_id: organisationId,
      status: 'open',
      criteria: JSON.stringify(criteria),
      questions: JSON.stringify(questions),
      closes_at: closesAt ?? null,
      visible_until: opensFor ? new Date(at.getTime() + opensFor * day).toISOString().slice(0, 10) : null,
      created_by: by,
      created_at: at,
      updated_at: at,
    })
    .execute()
  const rows = defaultStages.map((stage, position) => ({
    ...stage,
    id: newId('stage'),
    organisation_id: organisationId,
    job_id: jobId,
    position,
  }))
  await db.insertInto('stage').values(rows).execute()
  return new Map(rows.map((row) => [row.kind, row.id]))
}

async function addPeople(place: Place, candidateOf: Given['candidateOf']): Promise<void> {
  let order = 0
  for (const [kind, keys] of Object.entries(place.job.people) as [StageKind, string[]][]) {
    for (const [index, key] of keys.entries()) {
      const candidateId = candidateOf(key)
      order += 1
      if (candidateId) await addApplication(place, { kind, candidateId, order, first: index === 0 })
    }
  }
}

/** Days that a stage takes in the demo, more or less. */
const stay: Partial<Record<StageKind, number>> = { new: 2, screening: 3, phone_screen: 2, test: 4, interview: 6, offer: 3 }

/** The stages that somebody went through to be where they are; each person at their own pace. */
function wayTo(kind: StageKind, order: number): { kind: StageKind; daysAgo: number }[] {
  const reached =
    kind === 'rejected' || kind === 'withdrawn' ? [...path.slice(0, 2), kind] : path.slice(0, path.indexOf(kind) + 1)
  const kept = reached.filter((step) => step === kind || step === 'new' || (step.length + order) % 3 !== 0)
  const spent = (step: StageKind, index: number) => stay[step]! * (0.5 + ((order * 37 + index * 17) % 7) / 10)
  let daysAgo = 1 + (order % 5)
  const way = [{ kind, daysAgo }]
  for (let index = kept.length - 2; index >= 0; index -= 1) {
    daysAgo += spent(kept[index]!, index)
    way.unshift({ kind: kept[index]!, daysAgo })
  }
  return way
}

type Person = { kind: StageKind; candidateId: string; order: number; first: boolean }

async function addApplication(place: Place, { kind, candidateId, order, first }: Person): Promise<void> {
  const { db, organisationId, job, jobId, stages, recruiters, now } = place
  const way = wayTo(kind, order)
  const at = (daysAgo: number) => new Date(now - daysAgo * day - (order % 7) * 3600_000)
  const id = newId('application')
  const row = {
    id,
    organisation_id: organisationId,
    job_id: jobId,
    candidate_id: candidateId,
    stage_id: stages.get(kind)!,
    version: way.length,
  }
  const dates = { entered_stage_at: at(way.at(-1)!.daysAgo), created_at: at(way[0]!.daysAgo) }
  await db
    .insertInto('application')
    .values({
      ...row,
      ...dates,
      source: order % 3 === 0 ? 'recruiter' : 'candidate',
      shortlisted: kind !== 'new',
      reason: kind === 'rejected' ? 'certification' : null,
      owner_id: kind === 'new' ? null : recruiters[(order + 1) % 2]!.id,
    })
    .execute()
  const by = recruiters[order % 2]!
  const common = { organisation_id: organisationId, application_id: id, by_user: by.id, by_name: by.name }
  const events = way.map((step, index) => ({
    ...common,
    id: newId('event'),
    kind:
      index === 0
        ? ('applied' as const)
        : step.kind === 'rejected'
          ? ('rejected' as const)
          : step.kind === 'withdrawn'
            ? ('withdrawn' as const)
            : ('moved' as const),
    from_stage: index === 0 ? null : stages.get(way[index - 1]!.kind)!,
    to_stage: stages.get(step.kind)!,
    text: null,
    created_at: at(step.daysAgo),
  }))
  await db.insertInto('application_event').values(events).execute()
  const said = first ? notes.filter((note) => note.job === job.key && note.stage === kind) : []
  for (const note of said) {
    const author = recruiters[note.by] ?? by
    const text = {
      kind: 'note' as const,
      from_stage: null,
      to_stage: null,
      text: note.text,
      created_at: at(Math.max(0.2, way.at(-1)!.daysAgo - 0.5)),
    }
    await db
      .insertInto('application_event')
      .values({ ...common, ...text, id: newId('event'), by_user: author.id, by_name: author.name })
      .execute()
  }
}
