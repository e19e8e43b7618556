import { z } from 'zod'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { stripInvisible } from '#lib/words'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { readAdmins } from '../kit/read-admins.ts'
import { recordEvent } from '../kit/record-event.ts'
import { stageName } from '../kit/stages.ts'
import { requestsFor } from './clearance-requests.ts'
import { readPlaces } from './places.ts'

export const clearedRow = z.object({ applicationId: z.string(), candidateId: z.string(), name: z.string() })

export const askClearance = defineTool({
  name: 'ask_clearance',
  title: { fr: 'Demander un accord', en: 'Ask for approval' },
  description: 'Ask administrators to approve people going on.',
  input: z.object({
    jobId: z.string(),
    candidateIds: z.array(z.string()).min(1).max(100),
    text: z.string().trim().max(1000).default(''),
  }),
  output: z.object({ jobId: z.string(), jobTitle: z.string(), asked: z.array(clearedRow), told: z.number() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/clearance-requests',
  offered: ['jobId', 'candidateIds'],
  effect: 'write',
  keeps: ({ text }) => [text],
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ asked, told }) => `asked ${told} administrators to approve: ${asked.map(({ name }) => name).join(', ')}`,
  preview: async (context, input) => {
    const places = await askable(context, input)
    const { locale } = context.caller
    return {
      title: { key: 'ask_clearance.title', params: { count: places.length, name: places[0]!.name } },
      count: places.length,
      facts: [
        ...places.map(({ name, candidateId, stage }) => ({
          label: { key: 'field.stage' },
          person: name,
          candidateId,
          before: stageName(stage, locale),
          after: 'ask_clearance.waits',
        })),
        ...(input.text ? [{ label: { key: 'field.message' }, value: input.text }] : []),
      ],
      versions: Object.fromEntries(places.map(({ application }) => [application.id, application.version])),
    }
  },
  execute: async (context, input) => {
    const [places, admins] = await Promise.all([askable(context, input), readAdmins(context)])
    const { caller, now } = context
    const text = stripInvisible(input.text)
    const by = { by_user: caller.userId, by_name: caller.name, created_at: now }
    const nobody = { decided_by: null, decided_name: null, decided_at: null }
    const to = admins.filter((id) => id !== caller.userId)
    return context.write(async (scope) => {
      for (const { application, stage, candidateId } of places) {
        const row = { id: newId('request'), organisation_id: caller.organisationId, application_id: application.id }
        await scope.db
          .insertInto('clearance_request')
          .values({ ...row, ...by, ...nobody, stage_id: stage.id, text })
          .execute()
        await recordEvent(context, scope, { applicationId: application.id, kind: 'clearance_asked', text: text || null })
        const about = { organisationId: caller.organisationId, by: caller.name, now, candidateId, jobId: input.jobId, text }
        await postNotice(scope.db, { ...about, to, kind: 'clearance_asked' })
        scope.changed(application.id, { clearanceAsked: stage.kind })
      }
      const asked = places.map(({ application, candidateId, name }) => ({ applicationId: application.id, candidateId, name }))
      return { jobId: input.jobId, jobTitle: places[0]!.jobTitle, asked, told: to.length }
    })
  },
})

/** @throws `nothing_to_clear` where the stage needs no approval, `clearance_open` where it is asked for already, naming who. */
async function askable(context: ReadContext, input: { jobId: string; candidateIds: string[] }) {
  const places = await readPlaces(context, input)
  const free = places.filter(({ stage }) => !stage.needs.includes('admin_approval')).map(({ name }) => name)
  if (free.length > 0)
    throw new AppError('invalid', `No approval is needed for ${free.join(', ')}`, { reason: 'nothing_to_clear', names: free })
  const already = (await requestsFor(context, places)).map(({ place }) => place.name)
  if (already.length > 0)
    throw new AppError('conflict', `Asked already: ${already.join(', ')}`, { reason: 'clearance_open', names: already })
  return places
}
