import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { boardWish } from './board.ts'
import type { WishKind } from './kinds.ts'

export const jobsWishes: Partial<Record<WishKind, (context: Context) => Flow | undefined>> = { board: boardWish }
