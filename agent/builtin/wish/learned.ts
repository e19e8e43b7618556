import { stableJson } from '#lib/words'
import { ownLinear, sharesOf, sumsOf } from '#lib/linear-model'
import { type Beside, askFeatures } from '../asks/learned.ts'
import { besideOf } from '../asks/beside.ts'
import { askLine } from '../asks/line.ts'
import { cardsWaiting } from '../cards-waiting.ts'
import type { Context } from '../context.ts'
import { draftShown } from '../draft-shown.ts'
import { jobsNamed, withoutClients } from '../named.ts'
import { type Screen, type WishKind, wishKinds } from './kinds.ts'

// Which of the acts of the house a message asks for, by all its words together, learned from messages of many voices (`npm run train -- wishes`).

export const wishWeights = 'wish-weights.tsv'
const weights = ownLinear(`agent/builtin/wish/${wishWeights}`)

type Line = Parameters<typeof askFeatures>[0]
export type Around = {
  screen: Screen
  /** A job of the house is named. */
  client: boolean
  /** Criteria are said that the search does not hold. */
  slots: readonly string[]
}

/** What the reader looks at: what that of everyday questions does, and what stands on screen. */
export function wishFeatures(line: Line, beside: Beside, { screen, client, slots }: Around): string[] {
  const [first = '', second = ''] = line.words
  return [
    ...askFeatures(line, beside),
    `#on ${screen}`,
    `#on ${screen} ${first}`,
    `#on ${screen} ${first} ${second}`,
    `#on ${screen} ${beside.intent}`,
    ...(client ? ['#client', `#client ${first}`] : []),
    ...slots.map((slot) => `#slot ${slot}`),
    `#slots ${Math.min(3, slots.length)} ${screen}`,
  ]
}

/** What is before the person: what waits for a yes or to be sent, who or which job was spoken of last, the list. */
function screenOf({ shown, situation }: Context): Screen {
  if (cardsWaiting(situation.messages).length > 0 || draftShown(situation)) return 'card'
  if (shown.person) return 'person'
  if (shown.opened) return 'job'
  return shown.people.length > 0 || shown.search ? 'list' : shown.job ? 'job' : 'none'
}

export type WishRead = { kind: WishKind; share: number }

/** The features of a message where it is said. */
export function featuresOf(context: Context, screen = screenOf(context)): string[] {
  const { text, shown, turn, situation } = context
  const bare = withoutClients(situation, text)
  const before = shown.search?.filters ?? {}
  const slots = Object.keys(turn.filters).filter(
    (slot) => stableJson(turn.filters[slot as never]) !== stableJson(before[slot as never]),
  )
  const client = jobsNamed(context).length > 0
  return wishFeatures(askLine(bare, shown), besideOf(bare, shown, turn), { screen, client, slots })
}

const read = new WeakMap<Context, WishRead[]>()

/** The likeliest wishes, each with its share among all (1 together), the likeliest first. */
export function readWishes(context: Context, screen = screenOf(context)): WishRead[] {
  const known = read.get(context)
  if (known) return known
  const shares = sharesOf(sumsOf(featuresOf(context, screen), weights(), { classes: wishKinds.length }))
  const wishes = wishKinds.map((kind, at) => ({ kind, share: shares[at]! })).toSorted((one, other) => other.share - one.share)
  read.set(context, wishes)
  return wishes
}
