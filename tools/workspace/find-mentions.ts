import { z } from 'zod'
import { identityHashes, readNames } from '#db/identity'
import { defineTool } from '../kit/define.ts'
import type { ReadContext } from '../kit/define.ts'
import { type Run, type Token, clientRun, longestRun, runsOf, tokensOf } from './mentions.ts'

const at = { words: z.string().describe('as they stand in the text'), start: z.number(), end: z.number() }

export const findMentions = defineTool({
  name: 'find_mentions',
  title: { fr: 'Qui et quoi sont nommés', en: 'Who and what is named' },
  description: 'Find which candidates, jobs (by title or client) and colleagues of the house a text names, and where in it.',
  input: z.object({ text: z.string().max(4000) }),
  output: z.object({
    people: z.array(z.object({ ...at, candidates: z.array(z.object({ candidateId: z.string(), name: z.string() })) })),
    jobs: z.array(
      z.object({
        ...at,
        by: z.enum(['title', 'client']),
        jobs: z.array(
          z.object({ jobId: z.string(), title: z.string(), client: z.string(), city: z.string(), status: z.string() }),
        ),
      }),
    ),
    colleagues: z.array(z.object({ ...at, userId: z.string(), name: z.string() })),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /mentions',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ people, jobs, colleagues }) =>
    [
      ...people.flatMap(({ candidates }) => candidates.map(({ name, candidateId }) => `${name} (${candidateId})`)),
      ...jobs.flatMap((mention) => mention.jobs.map(({ title, jobId }) => `${title} (${jobId})`)),
      ...colleagues.map(({ name }) => name),
    ].join('\n'),
  execute: async (context, { text }) => {
    const tokens = tokensOf(text)
    const [people, jobs, colleagues] = [
      await peopleNamed(context, text, tokens),
      await jobsNamed(context, text, tokens),
      await colleaguesNamed(context, text, tokens),
    ]
    return { people, jobs, colleagues }
  },
})

const mostWords = 300
/** A name that more people than this bear tells nobody apart, unless another of theirs stands beside it. */
const mostBearers = 8

/** By the keyed hashes of the names' words: the names themselves are sealed. */
async function peopleNamed({ db, deps }: ReadContext, text: string, tokens: readonly Token[]) {
  const words = [...new Set(tokens.map(({ folded }) => folded).filter((word) => word.length > 2))].slice(0, mostWords)
  if (words.length === 0) return []
  const wordOf = new Map(words.map((name) => [identityHashes(deps.keys, { name })[0]!.hash, name]))
  const rows = await db
    .selectFrom('identity_index')
    .select(['candidate_id', 'hash'])
    .where('kind', '=', 'name')
    .where('hash', 'in', [...wordOf.keys()])
    .limit(5000)
    .execute()
  const bearers = new Map<string, Set<string>>()
  for (const { candidate_id: id, hash } of rows) {
    const word = wordOf.get(hash)!
    bearers.set(word, (bearers.get(word) ?? new Set()).add(id))
  }
  const runs = runsOf(text, tokens, bearers).filter(({ ids, first, last }) => last > first || ids.length <= mostBearers)
  const ids = [...new Set(runs.flatMap((run) => run.ids))]
  const nameOf = await readNames(db, deps.keys, ids)
  return runs.map((run) => ({
    ...placeOf(text, tokens, run),
    candidates: run.ids.map((candidateId) => ({ candidateId, name: nameOf(candidateId) })),
  }))
}

const mostJobs = 500

async function jobsNamed({ db }: ReadContext, text: string, tokens: readonly Token[]) {
  const rows = await db
    .selectFrom('job')
    .select(['id', 'title', 'client', 'city', 'status'])
    .orderBy((eb) => eb('status', '=', 'open'), 'desc')
    .orderBy('updated_at', 'desc')
    .limit(mostJobs)
    .execute()
  const found = new Map<string, { run: Run; by: 'title' | 'client'; jobs: typeof rows }>()
  for (const job of rows) {
    const title = longestRun(tokens, tokensOf(job.title), { whole: true })
    const client = clientRun(tokens, job.client)
    for (const [by, run] of [
      ['title', title],
      ['client', client],
    ] as const) {
      if (!run) continue
      const key = `${by}:${run.first}:${run.last}`
      const one = found.get(key) ?? { run, by, jobs: [] }
      one.jobs.push(job)
      found.set(key, one)
    }
  }
  return [...found.values()]
    .toSorted((left, right) => left.run.first - right.run.first)
    .map(({ run, by, jobs }) => ({
      ...placeOf(text, tokens, run),
      by,
      jobs: jobs.slice(0, 20).map(({ id, title, client, city, status }) => ({ jobId: id, title, client, city, status })),
    }))
}

async function colleaguesNamed({ db }: ReadContext, text: string, tokens: readonly Token[]) {
  const rows = await db
    .selectFrom('member')
    .innerJoin('user', 'user.id', 'member.user_id')
    .select(['member.user_id', 'user.name'])
    .where('member.role', 'in', ['admin', 'recruiter'])
    .limit(mostJobs)
    .execute()
  return rows.flatMap(({ user_id: userId, name }) => {
    const run = longestRun(tokens, tokensOf(name))
    return run ? [{ ...placeOf(text, tokens, run), userId, name }] : []
  })
}

function placeOf(text: string, tokens: readonly Token[], { first, last }: Pick<Run, 'first' | 'last'>) {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end]
  return { words: text.slice(start, end), start, end }
}
