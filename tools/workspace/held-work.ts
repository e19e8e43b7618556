import type { HandedOver } from '../kit/handed-over.ts'
import type { ReadContext } from '../kit/define.ts'

export type Meeting = {
  id: string
  candidate_id: string
  state: string
  starts_at: Date | null
  ends_at: Date | null
  by_user: string
}
export type HeldWork = Omit<HandedOver, 'interviews'> & { interviews: Meeting[] }

const ended = ['hired', 'rejected', 'withdrawn'] as const
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** All that a colleague answers for: jobs, people followed in a running process, searches that tell of news, questions unread, interviews to come. */
export async function heldBy({ db, now }: ReadContext, userId: string): Promise<HeldWork> {
  const [applications, jobs, searches, notices, interviews] = await Promise.all([
    db
      .selectFrom('application')
      .innerJoin('stage', 'stage.id', 'application.stage_id')
      .select('application.id')
      .where('application.owner_id', '=', userId)
      .where('stage.kind', 'not in', ended)
      .execute(),
    db.selectFrom('job').select('id').where('created_by', '=', userId).execute(),
    db.selectFrom('saved_search').select('id').where('user_id', '=', userId).where('alert', '!=', 'none').execute(),
    db
      .selectFrom('notice')
      .select('id')
      .where('user_id', '=', userId)
      .where('kind', '=', 'mention')
      .where('read_at', 'is', null)
      .execute(),
    db
      .selectFrom('interview')
      .select(['id', 'candidate_id', 'state', 'starts_at', 'ends_at', 'by_user'])
      .where('interviewer_id', '=', userId)
      .where((eb) => eb.or([eb('state', '=', 'proposed'), eb.and([eb('state', '=', 'booked'), eb('ends_at', '>', now)])]))
      .orderBy('starts_at')
      .execute(),
  ])
  return { applications: ids(applications), jobs: ids(jobs), searches: ids(searches), notices: ids(notices), interviews }
}

/** How many of the appointments fall when `userId` has another. */
export async function clashes({ db, now }: ReadContext, userId: string, interviews: readonly Meeting[]): Promise<number> {
  const own = await db
    .selectFrom('interview')
    .select(['starts_at', 'ends_at'])
    .where('interviewer_id', '=', userId)
    .where('state', '=', 'booked')
    .where('ends_at', '>', now)
    .execute()
  const meets = (one: Meeting) => own.some(({ starts_at, ends_at }) => one.starts_at! < ends_at! && starts_at! < one.ends_at!)
  return interviews.filter((one) => one.state === 'booked' && meets(one)).length
}
