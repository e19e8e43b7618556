import type { Today, Verdict } from '#retrieval/rank/criteria/criterion'
import type { Pace } from './pace.ts'
import type { Pool } from './pool.ts'

export const notMet = 0
export const open = 1
export const met = 2
export const numberOfVerdict: Record<Verdict, number> = { not_met: notMet, unknown: open, met }

/** What one criterion says of everybody: a verdict, and how well beyond it where the criterion tells (NaN where it does not). */
export type Column = { verdicts: Uint8Array; degrees?: Float32Array }
export type Asked = { pool: Pool; count: number; today: Today; pace: Pace }

export const newColumn = (count: number): Column => ({ verdicts: new Uint8Array(count).fill(open) })
