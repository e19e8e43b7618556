import { type Context, Say, ending } from '../context.ts'
import { draftShown } from '../draft-shown.ts'
import type { Flow } from '../flow.ts'
import { speaksOfAccess } from '../access.ts'
import { listedWords } from '../listed/words.ts'
import { stepsBack } from '../step-back.ts'
import { orAsked } from '../unread.ts'
import { jobNamed } from '../named.ts'
import { jobsWishes } from './jobs-wishes.ts'
import type { WishKind } from './kinds.ts'
import { type WishRead, readWishes } from './learned.ts'
import { lettersWishes } from './letters-wishes.ts'
import { listWishes } from './list-wishes.ts'
import { peopleWishes } from './people-wishes.ts'
import { asksMore } from './meeting.ts'
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
const least = { nothing: 0.25, open: 0.5, said: 0.6, other: 0.6, done: 0.8, searched: 0.4 }
const looks = /^(?:get|list|search|compare|match|find|check|preview)_/
const longest = { wish: 300, text: 4000 }
/** Which hold words that nobody is chosen by: an advert to read, a question of the law. */
const ofWords = new Set<WishKind>(['checktext', 'law', 'newjob'])
/** Which are answered by words alone. */
const tells = new Set<WishKind>(['law', 'help'])
const searches = new Set<WishKind>(['search', 'narrow', 'next', 'sort', 'similar'])

/** What is said of a card, said of a draft on screen. */
const ofDraft: Partial<Record<WishKind, WishKind>> = { yes: 'send', amend: 'write' }

/** What wordings make of a message, unless the reader of wishes is sure that something else is wished, and that can be done. */
export function* wished(context: Context, rules: () => Flow): Flow {
  const flow = wishFlow(context, rules)
  return flow ? yield* ending(flow) : yield* orAsked(context, rules())
}

function wishFlow(context: Context, rules: () => Flow): Flow | undefined {
  if (context.text.length > longest.text || Object.keys(context.given).length > 0 || isSettled(context)) return undefined
  if (asksMore(context) && !context.turn.refused?.length && context.text.length <= longest.wish) return wishes.kit?.(context)
  const best = likeliest(context)
  const serve = best && wishes[best.kind]
  if (!serve || (!ofWords.has(best.kind) && (context.text.length > longest.wish || context.turn.refused?.length)))
    return undefined
  const first = firstOf(rules)
  const flow = best.share >= leastOf(context, first, best.kind) ? serve(context) : undefined
  // What can only be asked back is not asked where the wordings have something to do.
  return flow && 'tool' in first && !tells.has(best.kind) && 'said' in firstOf(() => serve(context)!) ? undefined : flow
}

/** Somebody's access, a colleague spoken to, and steps back have wordings that nothing else shares. */
const isSettled = (context: Context): boolean =>
  speaksOfAccess(context) || stepsBack(context.text) || /(?<!\S)@\p{L}/u.test(context.text)

/** The likeliest wish; of a draft on screen, what comes to the same is counted together. */
function likeliest(context: Context): WishRead | undefined {
  const read = readWishes(context)
  if (!draftShown(context.situation)) return read[0]
  const shares = new Map<WishKind, number>()
  for (const { kind, share } of read) shares.set(ofDraft[kind] ?? kind, (shares.get(ofDraft[kind] ?? kind) ?? 0) + share)
  return [...shares].map(([kind, share]) => ({ kind, share })).toSorted((one, other) => other.share - one.share)[0]
}

type First = { tool: string } | { said: string }

function leastOf(context: Context, first: First, kind: WishKind): number {
  if ('said' in first) {
    // An act was understood; only its stage is not.
    if (first.said === context.words.whichStage && onlyTold.has(kind)) return Number.POSITIVE_INFINITY
    if (isAskedBack(context, first.said)) return least.nothing
    return onlyTold.has(kind) ? Number.POSITIVE_INFINITY : least.said
  }
  if (toolsOf[kind]?.some((tool) => tool === first.tool)) return Number.POSITIVE_INFINITY
  if (first.tool === 'search_candidates') return leastSearched(context, kind)
  // Colleagues are looked up to hand somebody over.
  if (first.tool === 'list_members' && onlyTold.has(kind)) return least.done
  if (onTheWay.has(first.tool)) return least.open
  return looks.test(first.tool) ? least.other : least.done
}

/** A search is what wordings make of whatever names a trade or a place, as jobs do: less is enough where the reader sees none in it. */
function leastSearched(context: Context, kind: WishKind): number {
  if (!(kind in jobsWishes)) return least.other
  const seen = readWishes(context).reduce((sum, one) => (searches.has(one.kind) ? sum + one.share : sum), 0)
  return Math.min(least.other, Math.max(jobNamed(context) ? least.nothing : least.searched, 2 * seen))
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
