import { fold } from '#lib/words'
import { findKept } from '#retrieval/query/guard/kept'
import { askFlow } from './asks/answer.ts'
import type { Context } from './context.ts'
import { lawfulInstead } from './lawful-instead.ts'
import { namedRefusals, refusedSentence } from './search-sentence.ts'

/** What chooses among people. What is written about them is read by the guard of the tool that keeps it. */
const chooses = new Set<Context['turn']['intent']>([
  'reject',
  'move_stage',
  'shortlist',
  'sort',
  'compare',
  'show',
  'ask',
  'count',
])

/** «écarte Malik, trop vieux»: the law before anything else, where the answer does not tell it already. A reason is words about the person. */
export function lawFirst(context: Context, sentence: string): string {
  const { turn, text, words, lang } = context
  const given = turn.intent === 'reject' ? findKept(text).map(({ name }) => name) : []
  const refused = [...new Set([...(turn.refused ?? []), ...given])]
  const said = chooses.has(turn.intent) ? namedRefusals(words, refused) : []
  if (said.length === 0 || said.some((name) => fold(sentence).includes(fold(name)))) return sentence
  // «et Hugo, il en est à quelle étape ?» chooses nobody.
  if (askFlow(context)) return sentence
  return `${refusedSentence(words, refused)} ${lawfulInstead(lang, refused)} ${sentence}`.trim()
}
