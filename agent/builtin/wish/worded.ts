import { askFlow } from '../asks/answer.ts'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { houseRule } from '../house.ts'
import { asksLate } from '../late.ts'
import { lawFlow } from '../law.ts'
import { asksOwnPool } from '../lists.ts'
import { stewardFlow } from '../steward/answer.ts'
import { talkOf } from '../talk.ts'

/** Whether a wording of jobs knows a message by itself: what it leads to is what was always answered. */
export const isWorded = (context: Context): boolean =>
  asksLate(context.text) || asksOwnPool(context.text) || talkOf(context) !== undefined || isRuled(context)

/** A rule of the house, unless the search on screen is what the message changes. */
const isRuled = (context: Context) =>
  houseRule(context) !== undefined && !(context.turn.intent === 'refine' && context.shown.search)

/** The wish, unless another reader of questions and of the house is sure of the message. */
export const unlessWorded =
  (wish: (context: Context) => Flow | undefined) =>
  (context: Context): Flow | undefined =>
    isWorded(context) || (lawFlow(context) ?? stewardFlow(context) ?? askFlow(context)) ? undefined : wish(context)
