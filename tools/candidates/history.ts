import { sql } from 'kysely'
import type { ReadContext } from '../kit/define.ts'

type Db = ReadContext['db']

/** Where a person stands in each process, and what happened in them, the newest first (at most 200 events). */
export async function historyOf(db: Db, candidateId: string) {
  const [applications, events, notes, documents, changes, messages] = await Promise.all([
    applicationsOf(db, candidateId),
    eventsOf(db, candidateId),
    notesOf(db, candidateId),
    documentsOf(db, candidateId),
    changesOf(db, candidateId),
    messagesOf(db, candidateId),
  ])
  const history = [...events, ...notes, ...documents, ...changes, ...messages].toSorted((left, right) =>
    left.at < right.at ? 1 : -1,
  )
  return { applications, history: history.slice(0, 200) }
}

async function applicationsOf(db: Db, candidateId: string) {
  const requests = await requestsOf(db, candidateId)
  const rows = await db
    .selectFrom('application')
    .innerJoin('job', 'job.id', 'application.job_id')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .leftJoin('user', 'user.id', 'application.owner_id')
    .select([
      'application.id',
      'application.job_id',
      'job.title',
      'job.client',
      'stage.id as stage_id',
      'stage.kind',
      'stage.name_fr',
      'stage.name_en',
    ])
    .select(['application.version', 'application.entered_stage_at', 'application.answers', 'application.tags'])
    .select(['application.rating', 'application.owner_id', 'user.name as owner_name', 'stage.needs'])
    .where('application.candidate_id', '=', candidateId)
    .orderBy('application.created_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    applicationId: row.id,
    jobId: row.job_id,
    title: row.title,
    client: row.client,
    stageId: row.stage_id,
    stage: row.kind,
    stageName: { fr: row.name_fr, en: row.name_en },
    version: row.version,
    enteredStageAt: row.entered_stage_at.toISOString(),
    answers: row.answers,
    tags: row.tags,
    rating: row.rating,
    owner: row.owner_id ? { id: row.owner_id, name: row.owner_name ?? '' } : null,
    needsApproval: row.needs.includes('admin_approval'),
    clearance: lastRequest(requests, row),
  }))
}

/** Approvals asked of administrators, the newest first. */
async function requestsOf(db: Db, candidateId: string) {
  return db
    .selectFrom('clearance_request')
    .innerJoin('application', 'application.id', 'clearance_request.application_id')
    .selectAll('clearance_request')
    .where('application.candidate_id', '=', candidateId)
    .orderBy('clearance_request.created_at', 'desc')
    .orderBy('clearance_request.id', 'desc')
    .limit(100)
    .execute()
}

type Stay = { id: string; stage_id: string; entered_stage_at: Date }

/** The last one of this stay in the stage. */
function lastRequest(requests: Awaited<ReturnType<typeof requestsOf>>, { id, stage_id, entered_stage_at }: Stay) {
  const last = requests.find(
    (one) => one.application_id === id && one.stage_id === stage_id && one.created_at >= entered_stage_at,
  )
  if (!last) return null
  const { state, decided_name, decided_at } = last
  if (state === 'asked') return { state, by: last.by_name, text: last.text, at: last.created_at.toISOString() }
  return { state, by: decided_name ?? '', text: last.answer, at: (decided_at ?? last.created_at).toISOString() }
}

async function eventsOf(db: Db, candidateId: string) {
  const rows = await db
    .selectFrom('application_event as event')
    .innerJoin('application', 'application.id', 'event.application_id')
    .innerJoin('job', 'job.id', 'application.job_id')
    .leftJoin('stage as origin', 'origin.id', 'event.from_stage')
    .leftJoin('stage as target', 'target.id', 'event.to_stage')
    .select([
      'event.id',
      'event.kind',
      'job.title',
      'origin.kind as from',
      'target.kind as to',
      'event.text',
      'event.by_name',
      'event.created_at',
    ])
    .where('application.candidate_id', '=', candidateId)
    .orderBy('event.created_at', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ title, by_name, created_at, ...event }) => ({
    ...event,
    jobTitle: title,
    by: by_name,
    at: created_at.toISOString(),
  }))
}

const outside = { jobTitle: '', from: null, to: null }

async function notesOf(db: Db, candidateId: string) {
  const rows = await db
    .selectFrom('candidate_note')
    .select(['id', 'text', 'by_name', 'created_at'])
    .where('candidate_id', '=', candidateId)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ id, text, by_name, created_at }) => ({
    ...outside,
    id,
    kind: 'note' as const,
    text,
    by: by_name,
    at: created_at.toISOString(),
  }))
}

async function messagesOf(db: Db, candidateId: string) {
  const rows = await db
    .selectFrom('message')
    .leftJoin('job', 'job.id', 'message.job_id')
    .select(['message.id', 'message.subject', 'message.by_name', 'message.created_at', 'job.title'])
    .where('message.candidate_id', '=', candidateId)
    .where('message.state', '!=', 'cancelled')
    .where('message.to_user', 'is', null)
    .orderBy('message.created_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ id, subject, by_name, created_at, title }) => ({
    ...outside,
    jobTitle: title ?? '',
    id,
    kind: 'message' as const,
    text: subject,
    by: by_name,
    at: created_at.toISOString(),
  }))
}

async function documentsOf(db: Db, candidateId: string) {
  const rows = await db
    .selectFrom('document')
    .leftJoin('user', 'user.id', 'document.uploaded_by')
    .select(['document.id', 'document.file_name', 'document.created_at', 'user.name'])
    .where('document.candidate_id', '=', candidateId)
    .orderBy('document.created_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ id, file_name, name, created_at }) => ({
    ...outside,
    id,
    kind: 'document' as const,
    text: file_name,
    by: name ?? '',
    at: created_at.toISOString(),
  }))
}

/** What people said or corrected, one line for all that was said at once. `text` holds the paths. */
async function changesOf(db: Db, candidateId: string) {
  const rows = await db
    .selectFrom('fact')
    .leftJoin('user', (join) => join.on((eb) => eb('user.id', '=', eb.fn.coalesce(author('userId'), author('notedBy')))))
    .select(['fact.id', 'fact.path', 'fact.source', 'fact.created_at', 'user.name'])
    .where('fact.candidate_id', '=', candidateId)
    .where(sql<string>`fact.source ->> 'kind'`, '<>', 'document')
    .orderBy('fact.created_at', 'desc')
    .limit(300)
    .execute()
  const groups = new Map<string, typeof rows>()
  for (const row of rows) {
    const key = `${row.created_at.toISOString()} ${row.source.kind} ${row.name ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((group) => ({
    ...outside,
    id: group[0]!.id,
    kind: group[0]!.source.kind === 'said' ? ('said' as const) : ('edited' as const),
    text: [...new Set(group.map(({ path }) => path.replace(/\[.*$/, '')))].join(' '),
    by: group[0]!.name ?? '',
    at: group[0]!.created_at.toISOString(),
  }))
}

const author = (field: 'userId' | 'notedBy') => sql<string>`(fact.source ->> ${sql.lit(field)})`
