import type { Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { z } from 'zod'
import type { Database } from '#db/schema'
import { type Weights, defaultWeights, features } from '#retrieval/rank/score'

/** How much each feature of the score counts; a feature left out keeps its default. */
export const weightsSchema = z.partialRecord(z.enum(features), z.number().min(0).max(100))

export type Learnt = { active: boolean; weights: Weights; decisions: number; before: number; after: number; learntAt: Date }

export async function readLearnt(db: ReadonlyKysely<Database> | Kysely<Database>): Promise<Learnt | undefined> {
  const row = await db.selectFrom('learnt_weights').selectAll().executeTakeFirst()
  if (!row) return undefined
  const { active, weights, decisions, agreement_before: before, agreement_after: after, learnt_at: learntAt } = row
  return { active, weights: weightsSchema.parse(weights), decisions, before, after, learntAt }
}

/** The organisation's learnt weights while they are on, and over them what a job says of its own. */
export async function weightsFor(db: ReadonlyKysely<Database>, own: Weights = {}): Promise<Required<Weights>> {
  const learnt = await readLearnt(db)
  return { ...defaultWeights, ...(learnt?.active ? learnt.weights : {}), ...weightsSchema.parse(own) } as Required<Weights>
}
