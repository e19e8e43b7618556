import type { Selectable } from 'kysely'
import { z } from 'zod'
import { profileOf } from '#db/candidate'
import type { FactTable } from '#db/schema'
import { sourceSchema } from '#lib/profile'
import { normaliseFact } from '#retrieval/text/normalise-fact'
import type { ReadContext } from '../kit/define.ts'

const statement = z.object({
  value: z.json(),
  words: z.string(),
  source: sourceSchema,
  at: z.string(),
  by: z.string().optional(),
})

/** A line of a profile: what counts, who says so, and what else is said of the same line. */
export const factRow = statement.extend({
  path: z.string(),
  confidence: z.number(),
  others: z.array(statement),
  /** What was said and what a document says differ, and nobody has settled it. */
  clash: z.boolean(),
  /** What it is in the taxonomy, where its words are known there. */
  meanings: z
    .array(
      z.object({
        id: z.string(),
        fr: z.string(),
        en: z.string(),
        eqf: z.number().optional(),
        codes: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
})

type Row = Selectable<FactTable>

/** The lines that count, in their order of reading, each beside the other statements of it that still stand. */
export async function factRowsOf(db: ReadContext['db'], facts: Row[], lang: string): Promise<z.input<typeof factRow>[]> {
  const { counting, profile } = profileOf(facts)
  const names = await namesOf(db, facts)
  const stated = ({ value, words, source, created_at }: Row) => {
    const user = source.kind === 'edit' ? source.userId : source.kind === 'said' ? source.notedBy : undefined
    const by = user ? names.get(user) : undefined
    return { value: value as never, words, source, at: created_at.toISOString(), ...(by ? { by } : {}) }
  }
  return counting.map((fact) => {
    const same = JSON.stringify(fact.value)
    const others = facts.filter((other) => other.path === fact.path && other !== fact && JSON.stringify(other.value) !== same)
    const clash = fact.source.kind === 'said' && others.some(({ source }) => source.kind === 'document')
    const meanings = normaliseFact(fact, profile, lang === 'en' ? 'en' : 'fr')
    const known = meanings.length > 0 ? { meanings } : {}
    return { path: fact.path, confidence: fact.confidence, ...stated(fact), others: others.map(stated), clash, ...known }
  })
}

async function namesOf(db: ReadContext['db'], facts: Row[]): Promise<Map<string, string>> {
  const ids = facts.flatMap(({ source }) =>
    source.kind === 'edit' ? [source.userId] : source.kind === 'said' && source.notedBy ? [source.notedBy] : [],
  )
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('user')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
