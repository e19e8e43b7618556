import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import type { ReadContext } from '../kit/define.ts'
import type { Entry } from '../kit/enter-process.ts'
import { type Recipient, recipientsOf, refuseBlocked } from '../kit/recipients.ts'
import { signedLink } from '../kit/signed-link.ts'
import { templateFor } from '../kit/template-for.ts'
import { type Place, placesOf } from './places-of.ts'
import { providerOf } from './providers/provider-of.ts'
import { minutesOf, open } from './sittings.ts'
import { invitationLetter } from './test-letters.ts'
import type { Test } from './test-shape.ts'

const day = 86_400_000

export type Wanted = {
  jobId: string
  candidateIds: string[]
  testId: string
  extraShare: number
  days: number
  addToJob?: boolean | undefined
  ifStill?: string | undefined
}
export type Invitation = {
  id: string
  place: Place
  recipient: Recipient
  /** Who signs: who sends it, else who follows the person. */
  from: { id: string; name: string }
  letter: { subject: string; body: string }
}
export type Invitations = {
  test: Test
  due: Date
  minutes: number
  /** Whom the job does not have yet, where they come into it with this. */
  entry?: Entry | undefined
  people: Invitation[]
  /** Who cannot be written to; nobody, where a person sends: that is refused. */
  blocked: { place: Place; recipient: Recipient }[]
}

/**
 * Everything that sending a test writes. @throws not_found `test_missing`, `candidate_missing`; invalid `test_archived`, `not_applied`,
 * `provider_absent`, `provider_no_time`, `no_email`, `do_not_contact`; conflict `test_already_sent`, each naming who.
 */
export async function planInvitations(context: ReadContext, wanted: Wanted): Promise<Invitations> {
  const { now, caller } = context
  const ids = [...new Set(wanted.candidateIds)]
  const test = await usableTest(context, wanted)
  const [{ places, entry }, recipients] = await Promise.all([
    placesOf(context, { ...wanted, candidateIds: ids }),
    recipientsOf(context, ids),
  ])
  const names = (missing: Recipient[]) => missing.map(({ identity }) => identity.name)
  const outside = recipients.filter(({ candidateId }) => !places.has(candidateId))
  if (outside.length > 0) throw new AppError('invalid', 'Not in this process', { reason: 'not_applied', names: names(outside) })
  await refuseTwice(context, test, { places, recipients })
  const system = caller.role === 'system'
  if (!system) refuseBlocked(recipients)
  const due = new Date(now.getTime() + wanted.days * day)
  const minutes = minutesOf({ minutes: test.minutes, extra_share: wanted.extraShare })
  const organisation = await houseName(context)
  const people: Invitation[] = []
  for (const recipient of recipients.filter((one) => !one.blocked)) {
    const place = places.get(recipient.candidateId)!
    const id = context.ids?.[recipient.candidateId] ?? newId('assessment')
    const from = system ? await followerOf(context, place) : { id: caller.userId, name: caller.name }
    const letter = await letterFor(context, { id, test, place, recipient, from, due, minutes, organisation })
    people.push({ id, place, recipient, from, letter })
  }
  const blocked = recipients
    .filter((one) => one.blocked)
    .map((recipient) => ({ recipient, place: places.get(recipient.candidateId)! }))
  return { test, due, minutes, people, blocked, entry }
}

async function usableTest(context: ReadContext, { testId, extraShare }: Wanted): Promise<Test> {
  const test = await context.db.selectFrom('test').selectAll().where('id', '=', testId).executeTakeFirst()
  if (!test) throw new AppError('not_found', 'No such test', { reason: 'test_missing' })
  if (test.archived) throw new AppError('invalid', 'This test was put away', { reason: 'test_archived' })
  const provider = providerOf(context, test.provider)
  if (extraShare > 0 && !provider.givesTime)
    throw new AppError('invalid', `${provider.name} gives nobody more time`, { reason: 'provider_no_time' })
  return test
}

type Asked = { places: Map<string, Place>; recipients: Recipient[] }

/** The same test twice at once would be two clocks: the first one is taken, or called back, before another is sent. */
async function refuseTwice({ db }: ReadContext, test: Test, { places, recipients }: Asked): Promise<void> {
  const rows = await db
    .selectFrom('assessment')
    .select('candidate_id')
    .where('test_id', '=', test.id)
    .where('state', 'in', open)
    .where(
      'application_id',
      'in',
      [...places.values()].map(({ id }) => id),
    )
    .execute()
  const twice = recipients.filter(({ candidateId }) => rows.some((row) => row.candidate_id === candidateId))
  if (twice.length > 0)
    throw new AppError('conflict', 'They have this test already', {
      reason: 'test_already_sent',
      names: twice.map(({ identity }) => identity.name),
    })
}

const houseName = async ({ db, caller }: ReadContext) =>
  (await db.selectFrom('organisation').select('name').where('id', '=', caller.organisationId).executeTakeFirst())?.name ?? ''

type Writing = {
  id: string
  test: Test
  place: Place
  recipient: Recipient
  from: Invitation['from']
  due: Date
  minutes: number
  organisation: string
}

async function letterFor(context: ReadContext, writing: Writing): Promise<Invitation['letter']> {
  const { id, test, place, recipient, from, due, minutes, organisation } = writing
  const { lang, identity } = recipient
  return invitationLetter(lang, await templateFor(context, { kind: 'test', lang }), {
    name: identity.name,
    testName: { fr: test.name_fr, en: test.name_en },
    minutes,
    due,
    link: signedLink(context.deps, 'test', id),
    jobTitle: place.title,
    client: place.client,
    recruiter: from.name,
    organisation,
  })
}

async function followerOf({ db }: ReadContext, { owner_id, created_by }: Place): Promise<Invitation['from']> {
  const id = owner_id ?? created_by
  const row = await db.selectFrom('user').select('name').where('id', '=', id).executeTakeFirst()
  return { id, name: row?.name ?? '' }
}
