import type { BassinMessage, ToolAnswer } from '../message.ts'
import type { Situation } from '../situation.ts'
import { cardsWaiting } from './cards-waiting.ts'
import { candidateFlow } from './candidate.ts'
import { type Context, ending } from './context.ts'
import { textOf } from './text-of.ts'
import type { Flow } from './flow.ts'
import { type Lang, languageOf } from './language.ts'
import { lawFirst } from './law-first.ts'
import { withoutNames } from './named.ts'
import { type Opened, openContext } from './open-context.ts'
import { recruiterFlow } from './recruiter.ts'
import { askedIn } from './reply.ts'
import { sentenceFor } from './sentence.ts'
import { shownIn } from './shown.ts'
import { smallTalk } from './small-talk.ts'
import { wished } from './wish/answer.ts'
import { type Words, typeset, wordsOf } from './words.ts'

/** What to do about the last message. The same situation gives the same plan. */
export function* planFor(situation: Situation): Flow {
  const asked = situation.messages.findLast(({ role }) => role === 'user')
  const text = textOf(asked)
  const command = askedIn(situation.messages)
  const lang = spokenIn(situation)
  const words = wordsOf(lang)
  const decided = decisionOf(situation, asked)
  if (decided) return [sentenceFor(lang, decided), ...(text ? stillWaiting(situation, words) : [])].join(' ')
  const candidate = situation.caller.role === 'candidate'
  const talk = Object.keys(command.given).length > 0 ? undefined : smallTalk(text, { words, candidate })
  if (talk) return typeset(talk, lang)
  const context = contextOf(situation, { lang, words, ...command })
  if (candidate) return typeset(yield* ending(candidateFlow(context)), lang)
  return typeset(lawFirst(context, yield* wished(context, () => recruiterFlow(context))), lang)
}

const contexts = new WeakMap<Situation, Context>()

/** Understood once a turn, however many steps it takes. */
function contextOf(situation: Situation, given: Omit<Opened, 'shown'>): Context {
  const known = contexts.get(situation)
  if (known) return known
  const context = openContext(situation, { ...given, shown: shownIn(situation) })
  contexts.set(situation, context)
  return context
}

/** After a yes in words, the cards that it did not answer. */
function stillWaiting({ messages }: Situation, words: Words): string[] {
  const cards = cardsWaiting(messages)
  return cards.length === 0 ? [] : [words.stillWaiting(cards)]
}

/** The language of the last words typed; where they do not tell, that of those before. A name is of no language, and a click says nothing. */
const spokenIn = (situation: Situation): Lang =>
  situation.messages
    .filter(({ role }) => role === 'user')
    .map(textOf)
    .filter(Boolean)
    .reduce<Lang>((before, text) => languageOf(withoutNames(situation, text), before), situation.caller.locale)

/** What came of the card that the last message decided. */
function decisionOf(situation: Situation, asked: BassinMessage | undefined): { name: string; answer: ToolAnswer } | undefined {
  const decision = asked?.parts.find((part) => part.type === 'data-decision')?.data
  if (!decision) return undefined
  for (const { parts } of situation.messages) {
    for (const part of parts) {
      const answer = 'output' in part ? (part.output as ToolAnswer | undefined) : undefined
      if (answer && 'approvalId' in answer && answer.approvalId === decision.approvalId)
        return { name: part.type.slice('tool-'.length), answer }
    }
  }
  return undefined
}
