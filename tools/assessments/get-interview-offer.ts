import { z } from 'zod'
import { readIdentities } from '#db/identity'
import { interviewModes } from '#db/schema'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { idOfToken } from '../kit/signed-link.ts'
import { overlaps } from './free-slots.ts'
import { busyTimes, readInterview } from './interviews.ts'
import { slotRow } from './propose-interview.ts'

export const getInterviewOffer = defineTool({
  name: 'get_interview_offer',
  title: { fr: 'Choisir une heure', en: 'Choose a time' },
  description: 'Show the interview that a person is offered, and the times still free, by the link of a mail.',
  input: z.object({ token: z.string().max(200) }),
  output: z.object({
    state: z.enum(['proposed', 'booked', 'cancelled', 'declined']),
    firstName: z.string(),
    lang: z.enum(['fr', 'en']),
    jobTitle: z.string(),
    client: z.string(),
    organisation: z.string(),
    interviewer: z.string(),
    mode: z.enum(interviewModes),
    place: z.string(),
    minutes: z.number(),
    slots: z.array(slotRow),
    start: z.string().nullable(),
  }),
  roles: ['system'],
  doors: ['page'],
  effect: 'read',
  approval: 'never',
  forModel: ({ state }) => state,
  execute: async (context, { token }) => {
    const { db, deps, now } = context
    const id = idOfToken(deps, 'interview', token)
    if (!id) throw new AppError('not_found', 'No such interview', { reason: 'interview_missing' })
    const interview = await readInterview(context, id)
    const [job, person, house, identities, busy] = await Promise.all([
      db.selectFrom('job').select(['title', 'client']).where('id', '=', interview.job_id).executeTakeFirstOrThrow(),
      db.selectFrom('candidate').select('lang').where('id', '=', interview.candidate_id).executeTakeFirstOrThrow(),
      db.selectFrom('organisation').select('name').where('id', '=', interview.organisation_id).executeTakeFirstOrThrow(),
      readIdentities(db, deps.keys, [interview.candidate_id]),
      busyTimes(db, { interviewerId: interview.interviewer_id, candidateId: interview.candidate_id, except: id }, now),
    ])
    const free = interview.slots.filter(({ start, end }) => {
      const [from, to] = [new Date(start), new Date(end)]
      return from > now && !busy.some((one) => overlaps(from, to, one))
    })
    return {
      state: interview.state,
      firstName: identities.get(interview.candidate_id)?.name.split(' ')[0] ?? '',
      lang: person.lang === 'en' ? ('en' as const) : ('fr' as const),
      jobTitle: job.title,
      client: job.client,
      organisation: house.name,
      interviewer: interview.interviewer_name,
      mode: interview.mode,
      place: interview.place,
      minutes: interview.minutes,
      slots: free,
      start: interview.starts_at?.toISOString() ?? null,
    }
  },
})
