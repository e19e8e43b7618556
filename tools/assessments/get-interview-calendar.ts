import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { idOfToken } from '../kit/signed-link.ts'
import { appointmentFile, meetingOf, readInterview } from './interviews.ts'

export const getInterviewCalendar = defineTool({
  name: 'get_interview_calendar',
  title: { fr: 'Rendez-vous pour l’agenda', en: 'Appointment for a calendar' },
  description:
    'Give a booked interview as a calendar file (RFC 5545), to the house by its id, to the person by the link of a mail.',
  input: z.object({ interviewId: z.string().optional(), token: z.string().max(200).optional() }),
  output: z.object({ fileName: z.string(), mime: z.string(), content: z.string() }),
  roles: ['recruiter', 'admin', 'system'],
  doors: ['page', 'rest'],
  route: 'GET /interviews/{interviewId}/calendar',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ fileName }) => fileName,
  execute: async (context, { interviewId, token }) => {
    const id = token === undefined ? interviewId : idOfToken(context.deps, 'interview', token)
    if (!id) throw new AppError('not_found', 'No such interview', { reason: 'interview_missing' })
    const interview = await readInterview(context, id)
    if (interview.state !== 'booked' || !interview.starts_at)
      throw new AppError('conflict', 'No time is booked', { reason: 'interview_unbooked' })
    const meeting = await meetingOf(context, interview)
    const { starts_at: start, sequence } = interview
    const lang = token === undefined ? context.caller.locale : meeting.lang
    const { name, ...file } = appointmentFile(lang, { interview, meeting, start, sequence, now: context.now, own: true })
    return { fileName: name, ...file }
  },
})
