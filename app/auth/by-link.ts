import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import { idOfToken } from '#tools/kit/signed-link'
import type { InputOf, OutputOf } from '#tools/registry'
import { house } from './house.ts'

const purposes = {
  get_interview_calendar: 'interview',
  get_interview_offer: 'interview',
  book_interview: 'interview',
  get_sitting: 'test',
  start_sitting: 'test',
  answer_sitting: 'test',
  submit_sitting: 'test',
} as const
type LinkTool = keyof typeof purposes

/** Whose link it is: the house, and the person. */
async function ownerOf(purpose: 'interview' | 'test', id: string) {
  const { system } = (await house()).database
  const fields = ['organisation_id', 'candidate_id'] as const
  return purpose === 'interview'
    ? system.selectFrom('interview').select(fields).where('id', '=', id).executeTakeFirst()
    : system.selectFrom('assessment').select(fields).where('id', '=', id).executeTakeFirst()
}

/** Runs a tool for who holds the link of a mail: the tool opens the token again, this finds the organisation that it belongs to. */
export async function callByLink<Name extends LinkTool>(
  name: Name,
  input: InputOf<Name> & { token: string },
): Promise<OutputOf<Name>> {
  const deps = await house()
  const purpose = purposes[name]
  const id = idOfToken(deps, purpose, input.token)
  const row = id && (await ownerOf(purpose, id))
  if (!row)
    throw new AppError('not_found', 'No such link', { reason: purpose === 'test' ? 'assessment_missing' : 'interview_missing' })
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
