import { z } from 'zod'
import { addFacts, rebuildCandidate } from '#db/candidate'
import { writeIdentity } from '#db/identity'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import type { Fact } from '#lib/profile'
import { stripInvisible } from '#lib/words'
import { type ReadContext, type WriteContext, type WriteScope, defineTool } from '../kit/define.ts'
import { alikeOf, alikeRow } from './alike.ts'

const day = 86_400_000
/** What the agency may keep a profile for, and how long: the pool two years after the last contact, a process its time, a month to inform. */
const bases = {
  agreed: { purposes: ['process', 'pool'], days: 730 },
  sent: { purposes: ['process'], days: 180 },
  met: { purposes: ['process'], days: 30 },
} as const

const given = z.object({
  name: z.string().trim().min(2).max(120),
  email: z.email().max(200).optional(),
  phone: z.string().trim().min(6).max(40).optional(),
  headline: z.string().trim().max(200).optional(),
  city: z.string().trim().max(100).optional(),
  basis: z.enum(['agreed', 'sent', 'met']),
  anyway: z.boolean().default(false).describe('add although a record looks alike'),
})
type Given = z.output<typeof given>

export const createCandidate = defineTool({
  name: 'create_candidate',
  title: { fr: 'Ajouter une personne', en: 'Add a person' },
  description:
    'Add a person whom a recruiter knows: name, mail or phone, trade, town, and on what basis their data are kept. Warns of records that look alike, unless told to go on.',
  input: given,
  output: z.object({ candidateId: z.string(), name: z.string(), alike: z.array(alikeRow), reversalId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /candidates',
  offered: false,
  effect: 'write',
  keeps: ({ headline }) => [headline],
  approval: 'machine',
  forModel: ({ name, candidateId }) => `added ${name} (${candidateId}); can be undone for 10 minutes`,
  preview: async (context, input) => {
    const alike = await checked(context, { ...input, anyway: true })
    const facts = [
      { key: 'field.contact', value: [input.email, input.phone].filter(Boolean).join(', ') },
      { key: 'path.basics.label', value: input.headline },
      { key: 'path.basics.location.city', value: input.city },
      { key: 'field.basis', value: `basis.${input.basis}` },
    ]
    return {
      title: { key: 'create_candidate.title', params: { name: input.name } },
      count: 1,
      facts: facts.flatMap(({ key, value }) => (value ? [{ label: { key }, value }] : [])),
      warnings: alike.map(({ name }) => ({ key: 'create_candidate.alike', params: { name } })),
      versions: {},
    }
  },
  execute: async (context, input) => {
    const alike = await checked(context, input)
    const name = stripInvisible(input.name)
    return context.write(async (scope) => {
      const candidateId = await insertPerson(context, scope, { ...input, name })
      await scope.later('index_candidate', { id: candidateId }, { key: `index:${candidateId}` })
      scope.changed(candidateId, { basis: input.basis })
      const { version } = await scope.db
        .selectFrom('candidate')
        .select('version')
        .where('id', '=', candidateId)
        .executeTakeFirstOrThrow()
      const reversalId = await scope.undoable([{ kind: 'candidate_created', id: candidateId, version, before: {} }])
      return { candidateId, name, alike, reversalId }
    })
  },
})

/** Records with the same mail, phone or whole name. @throws `contact_missing`; conflict `person_alike` with them, unless told to go on. */
async function checked(context: ReadContext, input: Given) {
  if (!input.email && !input.phone) throw new AppError('invalid', 'A mail or a phone number', { reason: 'contact_missing' })
  const people = await alikeOf(context, input)
  if (people.length > 0 && !input.anyway)
    throw new AppError('conflict', 'A record looks alike', { reason: 'person_alike', people })
  return people
}

async function insertPerson({ caller, deps, now }: WriteContext, { db }: WriteScope, input: Given): Promise<string> {
  const id = newId('candidate')
  const { purposes, days } = bases[input.basis]
  const until = new Date(now.getTime() + days * day)
  const own = { organisation_id: caller.organisationId }
  const blank = { profile: '{}', headline: '', city: '', source: 'recruiter' as const, created_at: now, updated_at: now }
  await db
    .insertInto('candidate')
    .values({ id, ...own, ...blank, lang: caller.locale, consent_until: until })
    .execute()
  const identity = {
    name: input.name,
    ...(input.email ? { email: input.email } : {}),
    ...(input.phone ? { phone: input.phone } : {}),
  }
  await writeIdentity(db, deps.keys, { candidateId: id, organisationId: caller.organisationId, identity })
  const consent = { ...own, candidate_id: id, given_at: now, until, source: `recruiter:${input.basis}:${caller.userId}` }
  await db
    .insertInto('consent')
    .values(purposes.map((purpose) => ({ ...consent, id: newId('consent'), purpose })))
    .execute()
  await addFacts(db, { candidateId: id, organisationId: caller.organisationId, facts: factsOf(input, caller.userId), now })
  await rebuildCandidate(db, id, now)
  return id
}

const factsOf = ({ headline, city }: Given, userId: string): Fact[] =>
  [
    ['basics.label', headline],
    ['basics.location.city', city],
  ].flatMap(([path, value]) =>
    path && value
      ? [{ path, value: stripInvisible(value), words: stripInvisible(value), source: { kind: 'edit', userId }, confidence: 1 }]
      : [],
  )
