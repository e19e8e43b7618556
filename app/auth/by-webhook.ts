import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import type { InputOf, OutputOf } from '#tools/registry'
import { house } from './house.ts'

/** Hands what Codility posted to the house that the session belongs to; the tool checks the signature before it believes a word. */
export async function callByWebhook(input: InputOf<'receive_test_result'>): Promise<OutputOf<'receive_test_result'>> {
  const deps = await house()
  const row = await deps.database.system
    .selectFrom('assessment')
    .select('organisation_id')
    .where('provider', '=', 'codility')
    .where('external_id', '=', sessionIn(input.body) ?? '')
    .executeTakeFirst()
  const caller = {
    organisationId: row?.organisation_id ?? 'none',
    userId: 'codility',
    name: 'Codility',
    role: 'system' as const,
    locale: 'en' as const,
    door: 'page' as const,
    person: false,
  }
  const result = await call(deps, caller, 'receive_test_result', input)
  if (result.status !== 'done') throw new AppError('internal', 'receive_test_result asked')
  return result.output as OutputOf<'receive_test_result'>
}

function sessionIn(body: string): string | undefined {
  try {
    const { session } = JSON.parse(body) as { session?: { id?: unknown } }
    return session?.id === undefined ? undefined : String(session.id)
  } catch {
    return undefined
  }
}
