import type { ApplicationEventTable } from '#db/schema'
import { newId } from '#lib/ids'
import type { Caller, WriteContext, WriteScope } from './define.ts'

type EventGiven = {
  applicationId: string
  kind: ApplicationEventTable['kind']
  from?: string | null
  to?: string | null
  text?: string | null
  by?: Pick<Caller, 'userId' | 'name'> | undefined
}

/** A line in the history of an application, by who calls unless it says so; its id. */
export async function recordEvent(
  { caller, now }: Pick<WriteContext, 'caller' | 'now'>,
  { db }: Pick<WriteScope, 'db'>,
  { applicationId, kind, from, to, text, by = caller }: EventGiven,
): Promise<string> {
  const id = newId('event')
  await db
    .insertInto('application_event')
    .values({
      id,
      organisation_id: caller.organisationId,
      application_id: applicationId,
      kind,
      from_stage: from ?? null,
      to_stage: to ?? null,
      text: text ?? null,
      by_user: by.userId,
      by_name: by.name,
      created_at: now,
    })
    .execute()
  return id
}
