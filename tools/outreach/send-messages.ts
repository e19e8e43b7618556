import { z } from 'zod'
import { messageKinds } from '#db/schema'
import { type Preview, type ReadContext, defineTool } from '../kit/define.ts'
import { postMessage } from '../kit/post-message.ts'
import { waitMs } from '../kit/stages.ts'
import { type Recipient, recipientsOf, refuseBlocked } from '../kit/recipients.ts'

const mail = z.object({
  candidateId: z.string(),
  subject: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(10_000),
})

export const sendMessages = defineTool({
  name: 'send_messages',
  title: { fr: 'Envoyer', en: 'Send' },
  description:
    'Send messages as they stand, each with its own text (take them from `draft_messages`). They leave ten minutes later and can be called back until then. A person always agrees.',
  input: z.object({
    kind: z.enum(messageKinds).default('contact'),
    jobId: z.string().optional(),
    messages: z.array(mail).min(1).max(100),
  }),
  output: z.object({
    sent: z.array(z.object({ messageId: z.string(), candidateId: z.string(), name: z.string() })),
    leavesAt: z.string(),
    reversalId: z.string(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /messages',
  offered: false,
  effect: 'send',
  tells: ({ messages }) => messages.flatMap(({ subject, body }) => [subject, body]),
  approval: ({ messages }) => (messages.length > 1 ? 'always' : 'machine'),
  forModel: ({ sent, leavesAt }) => `${sent.length} messages leave at ${leavesAt}; can be undone until then`,
  preview: async (context, { messages }) => {
    const recipients = await reachable(context, messages)
    return previewOf(recipients, messages)
  },
  execute: async (context, { kind, jobId, messages }) => {
    const recipients = await reachable(context, messages)
    const { caller, now } = context
    const leaves = new Date(now.getTime() + waitMs)
    return context.write(async ({ db, later, changed, undoable }) => {
      const sent = []
      for (const { candidateId, subject, body } of messages) {
        const { lang, identity } = recipients.get(candidateId)!
        const of = { organisationId: caller.organisationId, candidateId, jobId: jobId ?? null, kind, lang }
        const by = { id: caller.userId, name: caller.name }
        const id = await postMessage({ db, later }, { ...of, subject, body, by, now, leaves })
        changed(id, { candidate: candidateId, kind })
        sent.push({ messageId: id, candidateId, name: identity.name })
      }
      const steps = sent.map(({ messageId }) => ({ kind: 'message', id: messageId, version: 1, before: {} }))
      return { sent, leavesAt: leaves.toISOString(), reversalId: await undoable(steps) }
    })
  },
})

type Mail = z.output<typeof mail>

async function reachable(context: ReadContext, messages: readonly Mail[]): Promise<Map<string, Recipient>> {
  const recipients = await recipientsOf(
    context,
    messages.map(({ candidateId }) => candidateId),
  )
  refuseBlocked(recipients)
  return new Map(recipients.map((recipient) => [recipient.candidateId, recipient]))
}

function previewOf(recipients: ReadonlyMap<string, Recipient>, messages: readonly Mail[]): Preview {
  const first = recipients.get(messages[0]!.candidateId)!
  return {
    title: { key: 'send_messages.title', params: { count: messages.length, name: first.identity.name } },
    count: messages.length,
    facts: [{ label: { key: 'send_messages.wait' } }],
    mails: messages.map(({ candidateId, subject, body }) => ({ to: addressOf(recipients.get(candidateId)!), subject, body })),
    versions: Object.fromEntries([...recipients].map(([id, { version }]) => [id, version])),
  }
}

const addressOf = ({ identity }: Recipient) => `${identity.name} <${identity.email ?? ''}>`
