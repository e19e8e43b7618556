import { type Context, Say, ending } from '../context.ts'
import type { Flow } from '../flow.ts'
import { listedWords } from '../listed/words.ts'
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
const least = { nothing: 0.25, open: 0.5, said: 0.6, other: 0.6, done: 0.8 }
const looks = /^(?:get|list|search|compare|match|find|check|preview)_/
const longest = 300

/** What wordings make of a message, unless the reader of wishes is sure that something else is wished, and that can be done. */
export function* wished(context: Context, rules: () => Flow): Flow {
  const flow = wishFlow(context, rules)
  return flow ? yield* ending(flow) : yield* orAsked(context, rules())
}

function wishFlow(context: Context, rules: () => Flow): Flow | undefined {
  if (context.text.length > longest || Object.keys(context.given).length > 0 || context.turn.refused?.length) return undefined
  const [best] = readWishes(context)
  const serve = best && wishes[best.kind]
  if (!serve) return undefined
  const first = firstOf(rules)
  const flow = best.share >= leastOf(context, first, best.kind) ? serve(context) : undefined
  // What can only be asked back is not asked where the wordings have something to do.
  return flow && 'tool' in first && 'said' in firstOf(() => serve(context)!) ? undefined : flow
}

type First = { tool: string } | { said: string }

function leastOf(context: Context, first: First, kind: WishKind): number {
  if ('said' in first) {
    if (isAskedBack(context, first.said)) return least.nothing
    return onlyTold.has(kind) ? Number.POSITIVE_INFINITY : least.said
  }
  if (toolsOf[kind]?.some((tool) => tool === first.tool)) return Number.POSITIVE_INFINITY
  if (onTheWay.has(first.tool)) return least.open
  return looks.test(first.tool) ? least.other : least.done
}

/** What a sentence that calls nothing may have answered already. */
const onlyTold = new Set<WishKind>(['ask', 'open', 'where'])

/** Nothing was understood, or it is asked who or what is meant. */
function isAskedBack({ words, lang }: Context, said: string): boolean {
  const told = listedWords(lang)
  const [toDo] = words.whatToDoWith(['|']).split('|')
  return (
    /\?\s*$/.test(said) ||
    said.startsWith(toDo!) ||
    [
      words.outOfScope,
      words.unclearRecruiter,
      words.whichPersonAtAll,
      words.noList,
      words.noListAsk,
      words.whatToDo,
      words.failures['tool_missing'],
      told.unclear,
      told.unread,
    ].includes(said)
  )
}

/** The first call of a flow, or all that it says. */
function firstOf(rules: () => Flow): First {
  try {
    const step = rules().next()
    return step.done ? { said: step.value } : { tool: step.value.tool }
  } catch (error) {
    if (error instanceof Say) return { said: error.words }
    throw error
  }
}
