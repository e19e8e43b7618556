import { askFlow } from '../asks/answer.ts'
import { type Asking, asking, whomAsked } from '../asks/whom-asked.ts'
import type { Context } from '../context.ts'
import { textOf } from '../text-of.ts'
import type { Flow } from '../flow.ts'
import { askField } from '../house.ts'
import { openContext } from '../open-context.ts'
import { checkedFlow } from './checked.ts'

/** What may stand around somebody in «et la deuxième ?», “ok, and what about number three?”. */
const around = new Set(
  'et and ok okay alors so bon well sinon mais but what whats about how for pour quid de du d la le l the of is it c est meme same question pareil chez avec with down below up after then'.split(
    ' ',
  ),
)
const people = new Set<Asking['line']['mentions'][number]['sort']>(['name', 'rank', 'pronoun'])

/** Somebody is named, and nothing else is said. */
function asksSame({ line, text }: Asking): boolean {
  const named = line.mentions.length > 0 && line.mentions.every(({ sort }) => people.has(sort))
  const led = /\?|\b(?:and|et|what about|how about|pour|for|quid)\b/i.test(text)
  return named && led && line.words.every((word) => word === '@' || around.has(word))
}

/** The question before, where it was one about somebody. */
function questionBefore(context: Context, text: string): Flow | undefined {
  const before = openContext(context.situation, { ...context, text, given: {} })
  const own = asking({ ...before, people: context.people })
  return checkedFlow(own) ?? askFlow(own) ?? (before.turn.intent === 'ask' ? askField(own) : undefined)
}

/** “what about the first?” after a question about another: the same asked of them. */
export function sameQuestionFlow(context: Asking): Flow | undefined {
  if (!asksSame(context)) return undefined
  const asked = context.situation.messages
    .filter(({ role }) => role === 'user')
    .slice(0, -1)
    .map(textOf)
    .toReversed()
    .slice(0, 4)
  const last = asked.find((text) => !asksSame(asking({ ...context, text })))
  return last && asksOfSomebody(context, last) ? same(context, last) : undefined
}

/** A question about one person or some, by the words alone. */
const asksOfSomebody = (context: Asking, text: string) =>
  asking({ ...context, text }).line.mentions.some(({ sort }) => people.has(sort)) && questionBefore(context, text) !== undefined

function* same(context: Asking, text: string): Flow {
  const meant = yield* whomAsked(context)
  return yield* questionBefore({ ...context, people: meant }, text)!
}
