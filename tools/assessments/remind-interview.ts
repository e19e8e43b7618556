import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { meetingOf, tellBoth } from './interviews.ts'

export const remindInterview = defineTool({
  name: 'remind_interview',
  title: { fr: 'Rappeler un entretien', en: 'Remind of an interview' },
  description:
    'Remind both of an interview the day before, or tell them that somebody else holds it, unless it was moved or cancelled since.',
  input: z.object({
    interviewId: z.string(),
    sequence: z.number().int(),
    told: z.enum(['reminder', 'handed']).default('reminder'),
  }),
  output: z.object({ interviewId: z.string(), reminded: z.boolean() }),
  roles: ['system'],
  effect: 'send',
  approval: 'never',
  forModel: ({ interviewId, reminded }) => `${interviewId}: ${reminded ? 'reminded' : 'no longer'}`,
  preview: async () => ({ title: { key: 'remind_interview.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, { interviewId, sequence, told }) => {
    const { db, now } = context
    const interview = await db.selectFrom('interview').selectAll().where('id', '=', interviewId).executeTakeFirst()
    if (!interview?.starts_at || interview.state !== 'booked' || interview.sequence !== sequence || interview.starts_at <= now)
      return { interviewId, reminded: false }
    const meeting = await meetingOf(context, interview)
    const start = interview.starts_at
    return context.write(async (scope) => {
      await tellBoth(context, scope, { interview, told, meeting, start, sequence, leaves: now })
      scope.changed(interviewId, { told })
      return { interviewId, reminded: true }
    })
  },
})
