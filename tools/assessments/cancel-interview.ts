import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { changeInterview, previewChange } from './change-interview.ts'
import { changedInterview } from './reschedule-interview.ts'

export const cancelInterview = defineTool({
  name: 'cancel_interview',
  title: { fr: 'Annuler un entretien', en: 'Cancel an interview' },
  description: 'Cancel an interview that was proposed or booked; both are told ten minutes later where a time was booked.',
  input: z.object({ interviewId: z.string() }),
  output: changedInterview,
  roles: ['recruiter', 'admin'],
  route: 'POST /interviews/{interviewId}/cancel',
  offered: false,
  effect: 'send',
  approval: 'machine',
  forModel: ({ name }) => `interview with ${name} cancelled; can be undone for 10 minutes`,
  preview: (context, { interviewId }) => previewChange(context, { interviewId, start: null, title: 'cancel_interview.title' }),
  execute: (context, { interviewId }) => changeInterview(context, { interviewId, start: null }),
})
