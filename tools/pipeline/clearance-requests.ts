import { AppError } from '#lib/errors'
import type { ReadContext, WriteContext, WriteScope } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { type Place, readPlaces } from './places.ts'

export type OpenRequest = { id: string; by: string; place: Place }

/** The approvals asked for in the stages where people stand, since they came into them. */
export async function requestsFor({ db }: ReadContext, places: readonly Place[]): Promise<OpenRequest[]> {
  const rows = await db
    .selectFrom('clearance_request')
    .select(['id', 'application_id', 'stage_id', 'by_user', 'created_at'])
    .where(
      'application_id',
      'in',
      places.map(({ application }) => application.id),
    )
    .where('state', '=', 'asked')
    .execute()
  return rows.flatMap(({ id, application_id, stage_id, by_user, created_at }) => {
    const place = places.find(
      ({ application: one, stage }) => one.id === application_id && stage.id === stage_id && created_at >= one.entered_stage_at,
    )
    return place ? [{ id, by: by_user, place }] : []
  })
}

/** @throws `nothing_asked`, naming whom nobody asked for. */
export async function openRequests(context: ReadContext, input: { jobId: string; candidateIds: string[] }) {
  const places = await readPlaces(context, input)
  const requests = await requestsFor(context, places)
  const names = places.filter((place) => !requests.some((one) => one.place === place)).map(({ name }) => name)
  if (names.length > 0) throw new AppError('invalid', `Nobody asked: ${names.join(', ')}`, { reason: 'nothing_asked', names })
  return requests
}

type Settling = { requests: readonly OpenRequest[]; state: 'granted' | 'refused'; answer?: string }

/** Closes what was asked, and tells who asked of a refusal (of a yes, its own notice does). @throws conflict where another has. */
export async function settleRequests(
  { caller, now }: WriteContext,
  { db }: WriteScope,
  { requests, state, answer = '' }: Settling,
): Promise<void> {
  for (const { id, by, place } of requests) {
    const decided = { decided_by: caller.userId, decided_name: caller.name, decided_at: now }
    const { numUpdatedRows } = await db
      .updateTable('clearance_request')
      .set({ state, answer, ...decided })
      .where('id', '=', id)
      .where('state', '=', 'asked')
      .executeTakeFirst()
    if (numUpdatedRows !== 1n)
      throw new AppError('conflict', 'Decided meanwhile', { reason: 'nothing_asked', names: [place.name] })
    if (state === 'granted' || by === caller.userId) continue
    const about = { by: caller.name, now, candidateId: place.candidateId, jobId: place.application.job_id, text: answer }
    await postNotice(db, { organisationId: caller.organisationId, to: [by], kind: 'clearance_refused', ...about })
  }
}
