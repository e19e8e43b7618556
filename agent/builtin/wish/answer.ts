import { type Context, Say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { orAsked } from '../unread.ts'
import { jobsWishes } from './jobs-wishes.ts'
import type { WishKind } from './kinds.ts'
import { readWishes } from './learned.ts'
import { lettersWishes } from './letters-wishes.ts'
import { listWishes } from './list-wishes.ts'
import { peopleWishes } from './people-wishes.ts'
import { onTheWay, toolsOf } from './tools-of.ts'
import { workWishes } from './work-wishes.ts'

const wishes: Partial<Record<WishKind, (context: Context) => Flow | undefined>> = {
  ...peopleWishes,
  ...workWishes,
  ...lettersWishes,
  ...jobsWishes,
  ...listWishes,
}

/**
 * How sure the reader of wishes must be, by what the wordings make of the message: nothing; something that may lead anywhere; a sentence
 * without any call; something else. Chosen on conversations that are tuned on.
 */
const least = { nothing: 0.25, open: 0.5, said: 0.6, other: 0.6 }
const longest = 300

/** What wordings make of a message, unless the reader of wishes is sure that something else is wished, and that can be done. */
export function* wished(context: Context, rules: () => Flow): Flow {
  const flow = wishFlow(context, rules)
  return flow ? yield* flow : yield* orAsked(context, rules())
}

function wishFlow(context: Context, rules: () => Flow): Flow | undefined {
  if (context.text.length > longest || Object.keys(context.given).length > 0 || context.turn.refused?.length) return undefined
  const [best] = readWishes(context)
  const wish = best && wishes[best.kind]
  return wish && best.share >= leastOf(context, rules, best.kind) ? wish(context) : undefined
}

function leastOf({ words }: Context, rules: () => Flow, kind: WishKind): number {
  const first = firstOf(rules)
  if ('said' in first) {
    const nothing = [words.outOfScope, words.unclearRecruiter, words.whichPersonAtAll].includes(first.said)
    return nothing ? least.nothing : least.said
  }
  if (toolsOf[kind]?.some((tool) => tool === first.tool)) return Number.POSITIVE_INFINITY
  return onTheWay.has(first.tool) ? least.open : least.other
}

/** The first call of a flow, or all that it says. */
function firstOf(rules: () => Flow): { tool: string } | { said: string } {
  try {
    const step = rules().next()
    return step.done ? { said: step.value } : { tool: step.value.tool }
  } catch (error) {
    if (error instanceof Say) return { said: error.words }
    throw error
  }
}
