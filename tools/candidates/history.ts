import type { ReadContext } from '../kit/define.ts'

type Db = ReadContext['db']

/** Where a person stands in each process, and what happened in them, the newest first (at most 200 events). */
export async function historyOf(db: Db, candidateId: string) {
  const [applications, events, notes, documents] = await Promise.all([
    applicationsOf(db, candidateId),
    eventsOf(db, candidateId),
    notesOf(db, candidateId),
    documentsOf(db, candidateId),
  ])
  const history = [...events, ...notes, ...documents].toSorted((left, right) => (left.at < right.at ? 1 : -1))
  return { applications, history: history.slice(0, 200) }
}

async function applicationsOf(db: Db, candidateId: string) {
  const rows = await db
    .selectFrom('application')
    .innerJoin('job', 'job.id', 'application.job_id')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
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
    .select(['application.version', 'application.entered_stage_at'])
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
  }))
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
