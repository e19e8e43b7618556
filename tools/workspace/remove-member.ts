import { z } from 'zod'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { findColleague, readColleagues } from '../kit/colleagues.ts'
import { type Preview, type ReadContext, type Words, defineTool } from '../kit/define.ts'
import { removedStep } from '../kit/handed-over.ts'
import { moveWork } from '../kit/move-work.ts'
import { type HeldWork, clashes, heldBy } from './held-work.ts'
import { holdMembers, otherMember } from './members.ts'

export const removeMember = defineTool({
  name: 'remove_member',
  title: { fr: 'Retirer l’accès d’un collègue', en: 'Remove a colleague’s access' },
  description:
    'End the access of a colleague who leaves (id or name): sessions and API keys at once. What they answer for goes to `successor` (id or name; this admin where absent).',
  input: z.object({ colleague: z.string().min(1).max(120), successor: z.string().min(1).max(120).optional() }),
  output: z.object({
    memberId: z.string(),
    name: z.string(),
    successor: z.string(),
    handed: z.object({
      jobs: z.number(),
      applications: z.number(),
      interviews: z.number(),
      searches: z.number(),
      notices: z.number(),
    }),
    keys: z.number(),
    reversalId: z.string(),
  }),
  roles: ['admin'],
  doors: ['page', 'cli', 'chat'],
  effect: 'write',
  approval: 'always',
  forModel: ({ name, successor }) => `${name} has no access any more; ${successor} takes over; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const planned = await plan(context, input)
    return cardOf(context, planned)
  },
  execute: async (context, input) => {
    const { from, to, held, keys } = await plan(context, input)
    return context.write(async (scope) => {
      await holdMembers(context, scope.db, [from, ...(to.id === context.caller.userId ? [] : [to])])
      const interviews = held.interviews.map(({ id, by_user }) => ({ id, written: by_user === from.id }))
      const handed = { ...held, interviews }
      await moveWork(context, scope, { held: handed, from, to })
      if (keys.length > 0)
        await scope.db.updateTable('api_key').set({ revoked_at: context.now }).where('id', 'in', keys).execute()
      await scope.db.deleteFrom('member').where('id', '=', from.memberId).execute()
      const numbers = numbersOf(held)
      scope.changed(from.memberId, { removed: true, successor: to.id, ...numbers, keys: keys.length })
      const { created_at, seen_at } = from.member
      const before = { rights: from.rights, since: created_at.toISOString(), seen: seen_at?.toISOString() ?? null, keys, handed }
      const [left, next] = [from, to].map(({ id, name }) => ({ id, name }))
      const reversalId = await scope.undoable([removedStep(from.memberId, { ...before, from: left!, to: next! })])
      return { memberId: from.memberId, name: from.name, successor: to.name, handed: numbers, keys: keys.length, reversalId }
    })
  },
})

type Input = { colleague: string; successor?: string | undefined }
type Plan = Awaited<ReturnType<typeof plan>>

async function plan(context: ReadContext, { colleague, successor }: Input) {
  const { db } = context
  const from = await otherMember(context, colleague)
  const to = await successorOf(context, successor)
  if (to.id === from.id) throw new AppError('invalid', 'They leave themselves', { reason: 'successor_leaves' })
  const [held, keys] = await Promise.all([
    heldBy(context, from.id),
    db.selectFrom('api_key').select('id').where('user_id', '=', from.id).where('revoked_at', 'is', null).execute(),
  ])
  return { from, to, held, keys: keys.map(({ id }) => id) }
}

async function successorOf(context: ReadContext, said: string | undefined) {
  const { caller } = context
  if (said === undefined || said === 'me' || said === caller.userId)
    return { id: caller.userId, name: caller.name, rights: 'admin' as const }
  const { id } = findColleague(await readColleagues(context), said)
  return id === caller.userId ? { id, name: caller.name, rights: 'admin' as const } : otherMember(context, id)
}

const numbersOf = ({ jobs, applications, interviews, searches, notices }: HeldWork) => ({
  jobs: jobs.length,
  applications: applications.length,
  interviews: interviews.length,
  searches: searches.length,
  notices: notices.length,
})

async function cardOf(context: ReadContext, { from, to, held, keys }: Plan): Promise<Preview> {
  const { db, deps } = context
  const numbers = Object.entries({ ...numbersOf(held), keys: keys.length }).filter(([, number]) => number > 0)
  const [nameOf, clashing] = await Promise.all([
    readNames(
      db,
      deps.keys,
      held.interviews.map(({ candidate_id }) => candidate_id),
    ),
    clashes(context, to.id, held.interviews),
  ])
  const told = held.interviews.filter(({ state }) => state === 'booked').length
  const warnings: Words[] = [
    { key: 'remove_member.warning', params: { name: from.name } },
    ...(told > 0 ? [{ key: 'remove_member.told', params: { count: told, successor: to.name } }] : []),
    ...(clashing > 0 ? [{ key: 'remove_member.clash', params: { count: clashing, successor: to.name } }] : []),
  ]
  return {
    title: { key: 'remove_member.title', params: { name: from.name } },
    count: 1,
    facts: [
      { label: { key: 'field.successor' }, value: to.name },
      ...numbers.map(([what, number]) => ({ label: { key: `held.${what}` }, value: String(number) })),
      ...held.interviews.map(({ candidate_id }) => ({
        label: { key: 'field.interviewer' },
        person: nameOf(candidate_id),
        candidateId: candidate_id,
        before: from.name,
        after: to.name,
      })),
    ],
    warnings,
    versions: { [from.memberId]: 1 + numbers.reduce((sum, [, number]) => sum + number, 0) },
  }
}
