import { z } from 'zod'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { sha256 } from '#lib/secrets'
import { defineTool } from '../kit/define.ts'
import { codilityAccess, codilityEvent, isFromCodility } from './providers/codility.ts'
import { missing } from './sittings.ts'

export const receiveTestResult = defineTool({
  name: 'receive_test_result',
  title: { fr: 'Recevoir un résultat', en: 'Receive a result' },
  description:
    'Take note that Codility has a result: its signature is checked, the same words count once, and the result itself is asked of Codility.',
  input: z.object({
    body: z.string().max(256_000),
    authorization: z.string().max(500).nullable(),
    checksum: z.string().max(100).nullable(),
  }),
  output: z.object({ received: z.boolean() }),
  roles: ['system'],
  doors: ['page'],
  effect: 'write',
  approval: 'never',
  forModel: ({ received }) => (received ? 'taken' : 'known already'),
  preview: async () => ({ title: { key: 'receive_test_result.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, signed) => {
    const access = codilityAccess(context.deps.env)
    if (!access || !isFromCodility(access, signed))
      throw new AppError('unauthorised', 'Not signed by Codility', { reason: 'signature_wrong' })
    const { event, session } = readEvent(signed.body)
    const sitting = await context.db
      .selectFrom('assessment')
      .select(['id', 'candidate_id'])
      .where('external_id', '=', session.id)
      .where('provider', '=', 'codility')
      .executeTakeFirst()
    if (!sitting) return missing()
    return context.write(async ({ db, later, changed }) => {
      const row = await db
        .insertInto('provider_event')
        .values({
          id: newId('providerEvent'),
          organisation_id: context.caller.organisationId,
          candidate_id: sitting.candidate_id,
          assessment_id: sitting.id,
          provider: 'codility',
          event,
          sha256: sha256(signed.body),
          created_at: context.now,
        })
        .onConflict((conflict) => conflict.columns(['organisation_id', 'sha256']).doNothing())
        .returning('id')
        .executeTakeFirst()
      if (!row) return { received: false }
      await later('fetch_test_result', { assessmentId: sitting.id }, { key: `fetch:${sitting.id}` })
      changed(sitting.id, { event })
      return { received: true }
    })
  },
})

function readEvent(body: string): z.output<typeof codilityEvent> {
  const parsed = codilityEvent.safeParse(parsedJson(body))
  if (parsed.success) return parsed.data
  throw new AppError('invalid', 'Not an event of Codility', { reason: 'request_invalid' })
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
