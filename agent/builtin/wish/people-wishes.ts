import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import type { WishKind } from './kinds.ts'

export const peopleWishes: Partial<Record<WishKind, (context: Context) => Flow | undefined>> = {}
