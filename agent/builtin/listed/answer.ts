import { asksAmong } from '#retrieval/query/intent/among'
import { besideOf } from '../asks/beside.ts'
import { type Asking, asking } from '../asks/whom-asked.ts'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { search } from '../searching.ts'
import { checkedFlow } from './checked.ts'
import { fewFlow } from './few.ts'
import { moreFlow } from './more.ts'
import { rivalsFlow } from './rivals.ts'
import { sameQuestionFlow } from './same-question.ts'
import { singledFlow } from './singled.ts'
import { bestFlow, farFlow, lackingFlow, meaningFlow } from './told.ts'
import { topFlow } from './top.ts'

/** «lesquels parlent français ?»: those of the list who do. */
const amongFlow = (context: Asking): Flow | undefined =>
  context.shown.search && context.turn.intent === 'refine' && asksAmong(context.text) ? search(context) : undefined

const readers = [
  sameQuestionFlow,
  meaningFlow,
  fewFlow,
  rivalsFlow,
  bestFlow,
  singledFlow,
  farFlow,
  lackingFlow,
  moreFlow,
  topFlow,
  amongFlow,
  checkedFlow,
]

/** What is asked about the list on screen and the people on it; undefined where the message is something else. */
export function listedFlow(context: Context): Flow | undefined {
  if (Object.keys(context.given).length > 0) return undefined
  const own = asking(context)
  // A colleague is spoken to: «@Camille tu vérifies ses références ?»
  if (/@\p{L}/u.test(own.text) || own.line.mentions.some(({ sort }) => sort === 'mate')) return undefined
  if (besideOf(own.text, own.shown, own.turn).orders.some((order) => order !== 'show' && order !== 'unsaid')) return undefined
  for (const read of readers) {
    const flow = read(own)
    if (flow) return flow
  }
  return undefined
}
