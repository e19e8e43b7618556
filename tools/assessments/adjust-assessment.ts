import { z } from 'zod'
import { AppError } from '#lib/errors'
import { conflictOn } from '../kit/conflict.ts'
import { type ReadContext, type WriteContext, defineTool } from '../kit/define.ts'
import { when } from './interview-letters.ts'
import type { Sitting } from './providers/provider.ts'
import { providerOf } from './providers/provider-of.ts'
import { type About, aboutSitting, minutesOf, readSitting, recordTest } from './sittings.ts'

const input = z.object({
  assessmentId: z.string(),
  extraShare: z.number().int().min(0).max(200).optional().describe('percent of time added; before they start'),
  extraMinutes: z.number().int().min(1).max(240).optional().describe('the same, in minutes beyond those they have now'),
  dueAt: z.iso.datetime({ offset: true }).optional().describe('another last day; opens an expired one again'),
  cancel: z.boolean().default(false),
})

export const adjustAssessment = defineTool({
  name: 'adjust_assessment',
  title: { fr: 'Aménager un test envoyé', en: 'Adjust a test that was sent' },
  description:
    'Give one person more time before they start, another last day, or call their test off. No reason is asked for nor kept.',
  input,
  output: z.object({
    assessmentId: z.string(),
    name: z.string(),
    state: z.string(),
    minutes: z.number(),
    dueAt: z.string(),
    reversalId: z.string(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'PATCH /assessments/{assessmentId}',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ name, state, minutes, dueAt }) =>
    `${name}: ${state}, ${minutes} min, until ${dueAt}; can be undone for 10 minutes`,
  preview: async (context, given) => {
    const { sitting, about, next } = await plan(context, given)
    const { locale } = context.caller
    const day = (moment: Date) => when(locale, moment)
    return {
      title: { key: given.cancel ? 'adjust_assessment.cancel' : 'adjust_assessment.title', params: { name: about.name } },
      count: 1,
      facts: given.cancel
        ? []
        : [
            {
              label: { key: 'field.minutes' },
              before: String(minutesOf(sitting)),
              after: String(minutesOf({ ...sitting, ...next })),
            },
            { label: { key: 'field.due' }, before: day(sitting.due_at), after: day(next.due_at ?? sitting.due_at) },
          ],
      versions: { [sitting.id]: sitting.version },
    }
  },
  execute: async (context, given) => {
    const { sitting, about, next } = await plan(context, given)
    const { caller } = context
    const output = await context.write(async (scope) => {
      const row = await scope.db
        .updateTable('assessment')
        .set((eb) => ({ ...next, version: eb('version', '+', 1) }))
        .where('id', '=', sitting.id)
        .where('version', '=', sitting.version)
        .returningAll()
        .executeTakeFirst()
      if (!row) return conflictOn(scope.db, sitting.id, about.name)
      if (given.cancel) await recordTest(context, scope, { sitting, news: 'cancelled', by: caller })
      else {
        const at = row.due_at
        await scope.later('close_assessment', { assessmentId: row.id }, { key: `due:${row.id}:${at.toISOString()}`, at })
      }
      scope.changed(row.id, { ...next })
      const fields = Object.fromEntries(Object.keys(next).map((key) => [key, sitting[key as keyof typeof next]]))
      const reversalId = await scope.undoable([
        { kind: 'assessment', id: row.id, version: row.version, before: { fields, messages: [] } },
      ])
      const { state, due_at } = row
      return { assessmentId: row.id, name: about.name, state, minutes: minutesOf(row), dueAt: due_at.toISOString(), reversalId }
    })
    if (given.cancel && sitting.provider !== 'internal') await tellProvider(context, sitting)
    return output
  },
})

type Next = { state?: Sitting['state']; extra_share?: number; due_at?: Date; reminded_at?: null }

async function plan(
  context: ReadContext,
  given: z.output<typeof input>,
): Promise<{ sitting: Sitting; about: About; next: Next }> {
  const { now } = context
  const sitting = await readSitting(context, given.assessmentId)
  const about = await aboutSitting(context, sitting)
  const refuse = (reason: string) => {
    throw new AppError('conflict', `It is ${sitting.state}`, { reason, name: about.name })
  }
  if (given.cancel) {
    if (sitting.state !== 'invited' && sitting.state !== 'started') refuse('test_not_open')
    return { sitting, about, next: { state: 'cancelled' } }
  }
  const before = sitting.state === 'invited' || sitting.state === 'expired'
  if (!before) refuse('test_begun')
  const due_at = given.dueAt ? new Date(given.dueAt) : sitting.due_at
  if (due_at <= now) throw new AppError('invalid', 'This day is over', { reason: 'test_due_over' })
  const extra_share = shareOf(sitting, given)
  if (extra_share > 200) throw new AppError('invalid', 'More than three times the time', { reason: 'test_time_too_long' })
  if ((given.extraShare || given.extraMinutes) && !providerOf(context, sitting.provider).givesTime)
    throw new AppError('invalid', `${sitting.provider} gives nobody more time`, { reason: 'provider_no_time' })
  const again = sitting.state === 'expired' ? { state: 'invited' as const, reminded_at: null } : {}
  return { sitting, about, next: { ...again, due_at, extra_share } }
}

/** Minutes become the share that gives them, none less. */
function shareOf(sitting: Sitting, { extraShare, extraMinutes }: z.output<typeof input>): number {
  if (extraMinutes === undefined) return extraShare ?? sitting.extra_share
  return Math.ceil(((minutesOf(sitting) + extraMinutes) / sitting.minutes - 1) * 100)
}

/** The row says it already; the provider is told as well as can be. */
async function tellProvider(context: WriteContext, sitting: Sitting): Promise<void> {
  if (sitting.external_id) await providerOf(context, sitting.provider).cancel(sitting)
}
