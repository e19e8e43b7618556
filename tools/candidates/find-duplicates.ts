import { z } from 'zod'
import { newerFirst } from '#db/merge'
import { defineTool } from '../kit/define.ts'
import { type Person, pairsOf, peopleOf } from './duplicates.ts'

const person = z.object({
  candidateId: z.string(),
  name: z.string(),
  headline: z.string(),
  city: z.string(),
  createdAt: z.string(),
})

export const findDuplicates = defineTool({
  name: 'find_duplicates',
  title: { fr: 'Doublons', en: 'Duplicates' },
  description:
    'Find records that may be one person twice (same mail, phone, or name and employer), with the reason; of one person by candidateId.',
  input: z.object({
    candidateId: z.string().optional(),
    limit: z.number().int().min(1).max(50).default(20),
    cursor: z.string().optional(),
  }),
  output: z.object({
    total: z.number(),
    items: z.array(
      z.object({
        /** The record that would stay, the older one; then the one that would join it. */
        people: z.tuple([person, person]),
        reasons: z.array(z.object({ kind: z.enum(['email', 'phone', 'employer']), value: z.string() })),
        /** What they say differently: the record of the newer statement is proposed. */
        lines: z.array(z.object({ path: z.string(), values: z.tuple([z.string(), z.string()]), proposed: z.string() })),
      }),
    ),
    /** Empty: the first page. */
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /duplicates',
  offered: ['candidateId'],
  effect: 'read',
  approval: 'never',
  forModel: ({ total, items }) =>
    `${total} possible duplicates; first: ${
      items
        .slice(0, 5)
        .map(
          ({ people, reasons }) =>
            `${people[0].name} (${people[0].candidateId}) = ${people[1].candidateId} by ${reasons.map(({ kind }) => kind).join(', ')}`,
        )
        .join('; ') || 'none'
    }`,
  execute: async (context, { candidateId, limit, cursor }) => {
    const all = await pairsOf(context, candidateId)
    const keys = all.map(({ leftId, rightId }) => `${leftId} ${rightId}`)
    const start = cursor ? keys.filter((key) => key <= cursor).length : 0
    const page = all.slice(start, start + limit)
    const people = await peopleOf(context, [...new Set(page.flatMap(({ leftId, rightId }) => [leftId, rightId]))])
    const items = []
    for (const { leftId, rightId, reasons } of page) {
      const pair = [people.get(leftId)!, people.get(rightId)!].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()) as [
        Person,
        Person,
      ]
      const [newer] = await newerFirst(context.db as never, [pair[0].id, pair[1].id])
      items.push({
        people: pair.map(shown) as [z.input<typeof person>, z.input<typeof person>],
        reasons,
        lines: linesOf(pair, newer),
      })
    }
    return {
      total: all.length,
      items,
      ...(start > 0 ? { previousCursor: keys[start - limit - 1] ?? '' } : {}),
      ...(start + limit < all.length ? { nextCursor: keys[start + limit - 1]! } : {}),
    }
  },
})

const shown = ({ id, identity, headline, city, createdAt }: Person) => ({
  candidateId: id,
  name: identity.name,
  headline,
  city,
  createdAt: createdAt.toISOString(),
})

const singles: [string, (person: Person) => string | undefined][] = [
  ['name', ({ identity }) => identity.name],
  ['email', ({ identity }) => identity.email],
  ['phone', ({ identity }) => identity.phone],
  ['basics.label', ({ profile }) => profile.basics?.label],
  ['basics.location.city', ({ profile }) => profile.basics?.location?.city],
  ['basics.summary', ({ profile }) => profile.basics?.summary],
  ['bassin.availability', ({ profile }) => profile.bassin?.availability && Object.values(profile.bassin.availability).join(', ')],
  ['bassin.mobilityKm', ({ profile }) => profile.bassin?.mobilityKm?.toString()],
]

/** Single values that differ; the value of the newer record is proposed, where it has one. */
function linesOf(pair: [Person, Person], newer: string) {
  return singles.flatMap(([path, read]) => {
    const values = pair.map((one) => read(one) ?? '') as [string, string]
    if (values[0] === values[1]) return []
    const other = pair.find(({ id }) => id !== newer)!
    const proposed = read(pair.find(({ id }) => id === newer)!) ? newer : other.id
    return [{ path, values, proposed }]
  })
}
