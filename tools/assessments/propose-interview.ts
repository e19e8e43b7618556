import { z } from 'zod'
import { type InterviewSlot, interviewModes } from '#db/schema'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { endedAlready } from '../kit/ended-already.ts'
import { addToJob, enterProcess, previewEntry } from '../kit/enter-process.ts'
import { fillTemplate } from '../kit/fill-template.ts'
import { wordsFor } from '../kit/message-words.ts'
import { postMessage } from '../kit/post-message.ts'
import { recipientsOf, refuseBlocked } from '../kit/recipients.ts'
import { signedLink } from '../kit/signed-link.ts'
import { waitMs } from '../kit/stages.ts'
import { templateFor } from '../kit/template-for.ts'
import { freeSlots, overlaps } from './free-slots.ts'
import { when } from './interview-letters.ts'
import { busyTimes, openInterview } from './interviews.ts'
import { placesOf } from './places-of.ts'

export const slotRow = z.object({ start: z.string(), end: z.string() })
const hour = 3600_000

const wanted = z.object({
  jobId: z.string(),
  candidateId: z.string(),
  minutes: z.number().int().min(10).max(240).default(45),
  mode: z.enum(interviewModes).default('on_site'),
  place: z.string().trim().max(200).default(''),
  interviewerId: z.string().optional().describe('a colleague; else who follows the application, else who asks'),
  from: z.iso.datetime({ offset: true }).optional().describe('not before'),
  starts: z
    .array(z.iso.datetime({ offset: true }))
    .max(10)
    .default([])
    .describe('times to propose; none: free ones are found'),
  ifStill: z.string().optional().describe('only while the person is in this stage'),
  addToJob,
})

export const proposeInterview = defineTool({
  name: 'propose_interview',
  title: { fr: 'Proposer un entretien', en: 'Propose an interview' },
  description:
    'Propose interview times to a person in a job: free ones in working hours (Paris), or those given. They pick one by the link in the mail.',
  input: wanted,
  output: z.object({
    interviewId: z.string().nullable(),
    candidateId: z.string(),
    name: z.string(),
    interviewer: z.string(),
    slots: z.array(slotRow),
    leavesAt: z.string(),
    reversalId: z.string().optional(),
  }),
  roles: ['recruiter', 'admin', 'system'],
  route: 'POST /jobs/{jobId}/interviews',
  offered: ['jobId', 'candidateId', 'starts', 'mode'],
  effect: 'send',
  approval: 'machine',
  forModel: ({ name, slots, leavesAt, interviewer }) =>
    `${slots.length} times proposed to ${name} with ${interviewer}: ${slots.map(({ start }) => start).join(', ')}; the mail leaves at ${leavesAt}, can be undone until then`,
  preview: async (context, input) => {
    const id = newId('interview')
    const { name, email, letter, interviewer, slots, application, entry } = await plan(context, input, id)
    const { locale } = context.caller
    const open = await openInterview(context, application.id)
    const joins = previewEntry(entry, locale)
    const warnings = [
      ...(joins.warnings ?? []),
      ...(await endedAlready(context, [application])),
      ...(open ? [open.starts_at ? bookedAlready(name, when(locale, open.starts_at)) : proposedAlready(name)] : []),
    ]
    return {
      title: { key: 'propose_interview.title', params: { name } },
      count: 1,
      facts: [
        ...joins.facts,
        { label: { key: 'field.interviewer' }, value: interviewer.name },
        { label: { key: 'field.slots' }, value: slots.map(({ start }) => when(locale, new Date(start))).join('\n') },
      ],
      mails: [{ to: `${name} <${email}>`, ...letter }],
      ...(warnings.length > 0 ? { warnings } : {}),
      versions: entry ? joins.versions : { [application.id]: application.version },
      ids: { interview: id },
    }
  },
  execute: async (context, input) => {
    const { caller, now } = context
    const id = context.ids?.['interview'] ?? newId('interview')
    const planned = await plan(context, input, id)
    const { name, letter, interviewer, slots, application, lang, entry } = planned
    const leaves = new Date(now.getTime() + (caller.role === 'system' ? 0 : waitMs))
    const shown = { candidateId: input.candidateId, name, interviewer: interviewer.name, slots, leavesAt: leaves.toISOString() }
    const gone = input.ifStill !== undefined && application.stage_id !== input.ifStill
    // A stage asks nobody twice: who has times to choose from, or a time, keeps them.
    if (gone || (caller.role === 'system' && (await openInterview(context, application.id))))
      return { interviewId: null, ...shown }
    const by = caller.role === 'system' ? interviewer : { id: caller.userId, name: caller.name }
    return context.write(async (scope) => {
      const joined = await enterProcess(context, scope, { entry })
      const of = { organisation_id: caller.organisationId, candidate_id: input.candidateId, application_id: application.id }
      const how = { mode: input.mode, place: input.place, minutes: input.minutes, slots: JSON.stringify(slots) }
      await scope.db
        .insertInto('interview')
        .values({
          id,
          ...of,
          ...how,
          job_id: input.jobId,
          interviewer_id: interviewer.id,
          interviewer_name: interviewer.name,
          state: 'proposed',
          by_user: by.id,
          by_name: by.name,
          created_at: now,
        })
        .execute()
      const message = {
        organisationId: caller.organisationId,
        candidateId: input.candidateId,
        jobId: input.jobId,
        lang,
        by,
        now,
        leaves,
      }
      const messageId = await postMessage(scope, { ...message, kind: 'interview', ...letter })
      scope.changed(id, { proposed: slots.length, application: application.id })
      const step = { kind: 'interview', id, version: 1, before: { state: 'cancelled', messages: [messageId] } }
      return {
        interviewId: id,
        ...shown,
        ...(caller.role === 'system' ? {} : { reversalId: await scope.undoable([step, ...joined]) }),
      }
    })
  },
})

const bookedAlready = (name: string, at: string) => ({ key: 'propose_interview.booked', params: { name, when: at } })
const proposedAlready = (name: string) => ({ key: 'propose_interview.proposed', params: { name } })

type Input = z.output<typeof wanted>

async function plan(context: ReadContext, input: Input, id: string) {
  const { db, deps, caller } = context
  const candidateIds = [input.candidateId]
  const [{ places, entry }, recipients] = await Promise.all([
    placesOf(context, { ...input, candidateIds }),
    recipientsOf(context, candidateIds),
  ])
  const application = places.get(input.candidateId)
  if (!application) throw new AppError('not_found', 'This person is not in this process', { reason: 'not_applied' })
  refuseBlocked(recipients)
  const { lang, identity } = recipients[0]!
  const interviewer = await interviewerOf(context, input, application)
  const slots = await slotsOf(context, input, interviewer.id)
  const house = await db.selectFrom('organisation').select('name').where('id', '=', caller.organisationId).executeTakeFirst()
  const words = wordsFor(lang)
  const link = signedLink(deps, 'interview', id)
  const choose = lang === 'fr' ? `Choisissez l’heure qui vous convient\u00a0: ${link}` : `Choose the time that suits you: ${link}`
  const recruiter = caller.role === 'system' ? interviewer.name : caller.name
  const letter = fillTemplate(await templateFor(context, { kind: 'interview', lang }), {
    first_name: identity.name.split(' ')[0] ?? '',
    name: identity.name,
    job: application.title,
    client: application.client,
    for_job: words.forJob(application.title),
    job_suffix: words.jobSuffix(application.title),
    slots: choose,
    link,
    recruiter,
    organisation: house?.name ?? '',
    signature: `${recruiter}\n${house?.name ?? ''}`,
  })
  return { application, entry, interviewer, slots, lang, letter, name: identity.name, email: identity.email! }
}

async function interviewerOf(
  { db, caller }: ReadContext,
  input: Input,
  application: { owner_id: string | null; created_by: string },
) {
  const asking = caller.role === 'system' ? application.created_by : caller.userId
  // A follower who has left holds no interview: who asks does.
  const ids = input.interviewerId ? [input.interviewerId] : [...(application.owner_id ? [application.owner_id] : []), asking]
  const rows = await db
    .selectFrom('member')
    .innerJoin('user', 'user.id', 'member.user_id')
    .select(['user.id', 'user.name'])
    .where('user.id', 'in', ids)
    .where('member.role', 'in', ['recruiter', 'admin'])
    .execute()
  const first = ids.map((id) => rows.find((row) => row.id === id)).find(Boolean)
  if (first) return first
  if (ids.includes(caller.userId)) return { id: caller.userId, name: caller.name }
  throw new AppError('not_found', `No colleague ${ids[0]}`, { reason: 'colleague_unknown', names: [] })
}

/** Those given, if free; else the first free ones from tomorrow morning on. @throws conflict `slot_taken`, `no_free_slot` */
async function slotsOf({ db, now }: ReadContext, input: Input, interviewerId: string): Promise<InterviewSlot[]> {
  const busy = await busyTimes(db, { interviewerId, candidateId: input.candidateId }, now)
  const given = input.starts.map((start) => ({
    start: new Date(start),
    end: new Date(Date.parse(start) + input.minutes * 60_000),
  }))
  const taken = given.filter(({ start, end }) => start <= now || busy.some((one) => overlaps(start, end, one)))
  if (taken.length > 0)
    throw new AppError('conflict', 'A time is taken or over', {
      reason: 'slot_taken',
      starts: taken.map(({ start }) => start.toISOString()),
    })
  if (given.length > 0) return given.map(({ start, end }) => ({ start: start.toISOString(), end: end.toISOString() }))
  const from = input.from ? new Date(input.from) : new Date(now.getTime() + 24 * hour)
  const found = freeSlots({ from: from > now ? from : now, minutes: input.minutes, count: 5, busy })
  if (found.length === 0) throw new AppError('conflict', 'No free time in thirty days', { reason: 'no_free_slot' })
  return found
}
