import { z } from 'zod'
import { AppError } from '#lib/errors'
import { conflictOn } from '../kit/conflict.ts'
import { type ReadContext, type WriteContext, type WriteScope, defineTool } from '../kit/define.ts'
import { recordEvent } from '../kit/record-event.ts'
import { stageName } from '../kit/stages.ts'
import { movedRow } from './move-applications.ts'
import { type Place, readPlaces } from './places.ts'

export const reopenApplications = defineTool({
  name: 'reopen_applications',
  title: { fr: 'Rouvrir', en: 'Reopen' },
  description: 'Reopen the applications of people turned down or withdrawn: each goes back to the stage of before.',
  input: z.object({ jobId: z.string(), candidateIds: z.array(z.string()).min(1).max(100) }),
  output: z.object({ jobId: z.string(), jobTitle: z.string(), moved: z.array(movedRow), reversalId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/reopenings',
  effect: 'write',
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ moved, jobTitle }) =>
    `reopened for ${jobTitle}: ${moved.map(({ name, to }) => `${name} → ${to}`).join(', ')}; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const returns = await plan(context, input)
    const { locale } = context.caller
    return {
      title: {
        key: 'reopen_applications.title',
        params: { count: returns.length, name: returns[0]!.name, job: returns[0]!.jobTitle },
      },
      count: returns.length,
      facts: returns.map(({ name, candidateId, stage, target }) => ({
        label: { key: 'field.stage' },
        person: name,
        candidateId,
        before: stageName(stage, locale),
        after: stageName(target, locale),
      })),
      versions: Object.fromEntries(returns.map(({ application }) => [application.id, application.version])),
    }
  },
  execute: async (context, input) => {
    const returns = await plan(context, input)
    return context.write(async (scope) => {
      const moved: z.output<typeof movedRow>[] = []
      for (const one of returns) moved.push(await bringBack(context, scope, one))
      const steps = returns.map(({ application }, index) => ({
        kind: 'application_stage',
        id: application.id,
        version: moved[index]!.version,
        before: {
          stage_id: application.stage_id,
          entered_stage_at: application.entered_stage_at.toISOString(),
          reason: application.reason,
          shortlisted: application.shortlisted,
        },
      }))
      const reversalId = await scope.undoable(steps)
      return { jobId: input.jobId, jobTitle: returns[0]!.jobTitle, moved, reversalId }
    })
  },
})

type Return = Place & { target: { id: string; kind: string; name_fr: string; name_en: string } }

async function plan(context: ReadContext, input: { jobId: string; candidateIds: string[] }): Promise<Return[]> {
  const places = await readPlaces(context, input)
  const running = places.filter(({ stage }) => stage.kind !== 'rejected' && stage.kind !== 'withdrawn')
  if (running.length > 0) {
    const names = running.map(({ name }) => name)
    throw new AppError('conflict', `Still in the process: ${names.join(', ')}`, { reason: 'not_closed', names })
  }
  const [stages, events] = await Promise.all([
    context.db.selectFrom('stage').selectAll().where('job_id', '=', input.jobId).orderBy('position').execute(),
    context.db
      .selectFrom('application_event')
      .select(['application_id', 'from_stage', 'to_stage'])
      .where(
        'application_id',
        'in',
        places.map(({ application }) => application.id),
      )
      .where('kind', 'in', ['rejected', 'withdrawn'])
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  ])
  return places.map((place) => {
    const last = events.find(
      (event) => event.application_id === place.application.id && event.to_stage === place.application.stage_id,
    )
    return { ...place, target: stages.find(({ id }) => id === last?.from_stage) ?? stages[0]! }
  })
}

async function bringBack(context: WriteContext, scope: WriteScope, { application, candidateId, name, stage, target }: Return) {
  const row = await scope.db
    .updateTable('application')
    .set((eb) => ({ stage_id: target.id, entered_stage_at: context.now, reason: null, version: eb('version', '+', 1) }))
    .where('id', '=', application.id)
    .where('version', '=', application.version)
    .returning('version')
    .executeTakeFirst()
  if (!row) return conflictOn(scope.db, application.id, name)
  await recordEvent(context, scope, { applicationId: application.id, kind: 'reopened', from: stage.id, to: target.id })
  scope.changed(application.id, { stage: target.kind })
  return { applicationId: application.id, candidateId, name, from: stage.kind as string, to: target.kind, version: row.version }
}
