import { fold } from '#lib/words'
import { type Context, say } from './context.ts'
import type { Flow } from './flow.ts'
import { lastMade } from './last-made.ts'
import { sentenceFor } from './sentence.ts'

const asking =
  /^(?:(?:et|and|mais|but|so|ok|ah|oh|bah|ben|hein|alors) )*(?:pourquoi|why|how come|c est quoi le probleme|what s the problem|what s wrong)(?: (?:ca|cela|pas|non|not|is that|s that|is it|donc|so|then|that))*(?: (?:(?:can|could|won|don|didn|couldn)(?: not)?(?: t)? (?:you|it|we|i)(?: (?:do|move|send|find)(?: (?:it|that|them|him|her))?)?|(?:est ce que )?(?:tu|vous|on|ca|je) (?:ne )?(?:peux|pouvez|peut|veux|voulez|veut|marche|fonctionne|n y arrive\w*|refuse\w*)(?: pas)?(?: (?:le|la|les) faire)?|(?:ce n est|c est|n est ce) pas possible|(?:peux|pouvez|peut) (?:tu|vous|on) pas))?$/

/** “why can’t you?”, «pourquoi ?» after something that was not done: the reason again, and what can be said next. */
export function whyNot({ situation, words, lang, text }: Context): Flow | undefined {
  if (!asking.test(fold(text))) return undefined
  const before = situation.messages.filter(({ role }) => role === 'assistant').slice(-1)
  const failed = lastMade(before).findLast(({ answer }) => answer.status === 'failed')
  return failed ? say(`${sentenceFor(lang, { name: failed.tool, answer: failed.answer })} ${words.sayInstead}`) : undefined
}
