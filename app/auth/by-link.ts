import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import { idOfToken } from '#tools/kit/signed-link'
import type { InputOf, OutputOf } from '#tools/registry'
import { house } from './house.ts'

type LinkTool = 'get_interview_offer' | 'book_interview'

/** Runs a tool for who holds the link of a mail: the tool opens the token again, this finds the organisation that it belongs to. */
export async function callByLink<Name extends LinkTool>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const deps = await house()
  const id = idOfToken(deps, 'interview', input.token)
  const row = id
    ? await deps.database.system
        .selectFrom('interview')
        .select(['organisation_id', 'candidate_id'])
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined
  if (!row) throw new AppError('not_found', 'No such link', { reason: 'interview_missing' })
  const caller = {
    organisationId: row.organisation_id,
    userId: row.candidate_id,
    name: '',
    role: 'system' as const,
    locale: 'fr' as const,
    door: 'page' as const,
    person: true,
  }
  const result = await call(deps, caller, name, input)
  if (result.status !== 'done') throw new AppError('internal', `${name} asked`)
  return result.output as OutputOf<Name>
}
