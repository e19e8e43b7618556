import { fold } from '#lib/words'
import { isPolite } from '../clauses.ts'
import type { Context } from '../context.ts'
import { openContext } from '../open-context.ts'

const sentenceEnd = /(?<=[.!?…])\s+|\n+/
const clauseEnd = /\s*[,;]\s+/
const lead = '(?:(?:and|et|ok|okay|so|but|mais|right|bon|alors|du coup|also|aussi|then|puis|donc|well) )*'
/** “can I do that part time”, «est-ce que je peux venir»: a question, with its mark or without. */
const asking = new RegExp(
  `^${lead}(?:(?:can|could|may|do|does|did|am|is|are|was|were|would|will|should|shall|have|has) (?:i|you|u|they|it|we|he|she|there|that|this|these|the|my)\\b|(?:how|what|which|who|when|where|why) |est ce qu|(?:puis|ai|dois|suis|serai|aurai) je\\b|(?:peut|faut|doit|a t|y a t) (?:on|il)\\b|(?:combien|comment|pourquoi|quand|quels?|quelles?|lequel|laquelle) )`,
)
const first = new RegExp(`^${lead}(?:moi )?(?:j|je|i|i m|i ve)\\b`)
/** «pourriez-vous ajouter que je suis secouriste ?» */
const embedded = /\s(?:que|qu['’]|that)\s*((?:je|j['’]|i['’]|i\s).+?)\s*\?$/iu

function statedBy(sentence: string): string[] {
  const added = isPolite(sentence) ? embedded.exec(sentence)?.[1] : undefined
  if (added) return [added]
  const clauses = sentence.split(clauseEnd)
  if (!/\?\s*$/.test(sentence)) return asking.test(fold(sentence)) ? [] : clauses.filter((one) => !asking.test(fold(one)))
  return clauses.slice(0, -1).filter((one) => first.test(fold(one)))
}

/**
 * What a message states beside what it asks: «j’ai aussi le R485. Vous pouvez l’ajouter ?» states the first; its text is empty where it
 * asks all through.
 */
export function statedIn(context: Context): Context {
  const { text, situation } = context
  const sentences = text.split(sentenceEnd)
  const stated = sentences.map((sentence) => ({ sentence, own: statedBy(sentence) }))
  if (stated.every(({ sentence, own }) => own.join(', ').length >= sentence.replace(/\s*[,;]\s+/g, ', ').length)) return context
  const left = stated.map(({ own }) => own.join(', ')).filter(Boolean)
  return left.length === 0 ? { ...context, text: '' } : openContext(situation, { ...context, text: left.join(' ') })
}
