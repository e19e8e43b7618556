import { z } from 'zod'
import { type MessageKind, messageKinds } from '#db/schema'
import { AppError } from '#lib/errors'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { type Draft, saidOtherwise, tellingTemplates } from '../kit/default-templates.ts'
import { type Values, fillTemplate, withPlaceFor } from '../kit/fill-template.ts'
import { questionsOf, wordsFor } from '../kit/message-words.ts'
import { refuseTold } from '../kit/lawful-words.ts'
import { type Recipient, recipientsOf } from '../kit/recipients.ts'
import { templateFor } from '../kit/template-for.ts'

const draft = z.object({
  candidateId: z.string(),
  name: z.string(),
  to: z.string().optional(),
  lang: z.enum(['fr', 'en']),
  subject: z.string(),
  body: z.string(),
  blocked: z.enum(['no_email', 'do_not_contact']).optional(),
})

export const draftMessages = defineTool({
  name: 'draft_messages',
  title: { fr: 'Préparer un message', en: 'Draft a message' },
  description:
    'Draft a message to people, in their language, from facts only: to ask what their profile does not state (`ask` names the slots), to contact, invite, follow up, turn down or offer. Nothing is sent: a person edits and sends.',
  input: z.object({
    candidateIds: z.array(z.string()).min(1).max(100),
    kind: z.enum(messageKinds).default('contact'),
    jobId: z.string().optional(),
    ask: z.array(z.string().max(120)).max(10).default([]).describe('slots or criteria not stated'),
    reason: z.string().max(500).optional().describe('of a rejection, in the words of who decides'),
    said: z.string().max(1000).optional().describe('to say to them'),
    templateId: z.string().optional(),
  }),
  output: z.object({ kind: z.enum(messageKinds), jobId: z.string().optional(), drafts: z.array(draft) }),
  roles: ['recruiter', 'admin'],
  route: 'POST /messages/drafts',
  offered: ['candidateIds', 'kind', 'jobId', 'ask', 'reason', 'said'],
  effect: 'read',
  approval: 'never',
  forModel: ({ drafts }) =>
    `${drafts.length} drafts shown, nothing sent${drafts.some(({ blocked }) => blocked) ? `; not to be written to: ${drafts.flatMap(({ blocked, candidateId }) => (blocked ? [`${candidateId} (${blocked})`] : [])).join(', ')}` : ''}`,
  execute: async (context, input) => {
    refuseTold([input.reason])
    const [recipients, job, house] = await Promise.all([
      recipientsOf(context, input.candidateIds),
      jobOf(context, input.jobId),
      context.db.selectFrom('organisation').select('name').where('id', '=', context.caller.organisationId).executeTakeFirst(),
    ])
    const { ask, reason, said, kind } = input
    const given = { job, organisation: house?.name ?? '', recruiter: context.caller.name, ask, reason, said, kind }
    const drafts = []
    for (const recipient of recipients) {
      const template = await letterFor(context, input, recipient.lang)
      const { candidateId, lang, identity, blocked } = recipient
      drafts.push({
        candidateId,
        name: identity.name,
        ...(identity.email ? { to: identity.email } : {}),
        lang,
        ...fillTemplate(template, valuesOf(recipient, given)),
        ...(blocked ? { blocked } : {}),
      })
    }
    return { kind: input.kind, ...(input.jobId ? { jobId: input.jobId } : {}), drafts }
  },
})

type Asked = { kind: MessageKind; said?: string | undefined; templateId?: string | undefined }

/** The template, with a place for what this message alone asks or tells. */
async function letterFor(context: ReadContext, { kind, said, templateId }: Asked, lang: 'fr' | 'en'): Promise<Draft> {
  if (said && kind === 'contact' && !templateId && !said.trimEnd().endsWith('?')) return tellingTemplates[lang]
  const template = await templateFor(context, { kind, lang, templateId })
  return said ? withPlaceFor(kind === 'ask' ? 'questions' : 'said', template) : template
}

type Job = { title: string; client: string } | undefined

async function jobOf({ db }: ReadContext, id: string | undefined): Promise<Job> {
  if (!id) return undefined
  const job = await db.selectFrom('job').select(['title', 'client']).where('id', '=', id).executeTakeFirst()
  if (!job) throw new AppError('not_found', `No job ${id}`, { reason: 'job_unknown' })
  return job
}

type Given = {
  job: Job
  organisation: string
  recruiter: string
  kind: MessageKind
  ask: string[]
  reason: string | undefined
  said: string | undefined
}

function valuesOf({ identity, lang }: Recipient, { job, organisation, recruiter, kind, ask, reason, said }: Given): Values {
  const words = wordsFor(lang)
  return {
    first_name: identity.name.split(' ')[0] ?? '',
    name: identity.name,
    job: job?.title ?? '',
    client: job?.client ?? '',
    for_job: job ? words.forJob(job.title) : '',
    job_suffix: job ? words.jobSuffix(job.title) : '',
    questions: kind === 'ask' && said ? [questionsOf(lang, ask), said].filter(Boolean).join('\n') : questionsOf(lang, ask),
    reason: reason ?? '',
    said: said ?? saidOtherwise[lang][kind] ?? '',
    recruiter,
    organisation,
    signature: `${recruiter}\n${organisation}`,
  }
}
