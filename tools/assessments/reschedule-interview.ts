import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { changeInterview, previewChange } from './change-interview.ts'

export const changedInterview = z.object({
  interviewId: z.string(),
  name: z.string(),
  start: z.string().nullable(),
  leavesAt: z.string(),
  reversalId: z.string(),
})

export const rescheduleInterview = defineTool({
  name: 'reschedule_interview',
  title: { fr: 'Déplacer un entretien', en: 'Move an interview' },
  description: 'Move an interview to a time agreed with the person; both get it for their calendars ten minutes later.',
  input: z.object({ interviewId: z.string(), start: z.iso.datetime({ offset: true }) }),
  output: changedInterview,
  roles: ['recruiter', 'admin'],
  route: 'POST /interviews/{interviewId}/time',
  offered: false,
  effect: 'send',
  approval: 'machine',
  forModel: ({ name, start }) => `interview with ${name} is now at ${start}; can be undone for 10 minutes`,
  preview: (context, { interviewId, start }) =>
    previewChange(context, { interviewId, start: new Date(start), title: 'reschedule_interview.title' }),
  execute: (context, { interviewId, start }) => changeInterview(context, { interviewId, start: new Date(start) }),
})
