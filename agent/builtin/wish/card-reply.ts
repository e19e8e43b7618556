import { fold } from '#lib/words'
import { firstNames } from '#retrieval/query/first-names'
import { isSeen } from '#retrieval/query/intent/learned'
import { agreesFirst } from '#retrieval/query/intent/reply'
import { stageOf } from '#retrieval/query/intent/stage'
import type { Situation } from '../../situation.ts'
import { openContext } from '../open-context.ts'
import { wordsOf } from '../words.ts'
import { readWishes } from './learned.ts'
import { toolsOf } from './tools-of.ts'

/** What waits for a yes: its tool, with what, and about whom. */
export type Card = { tool: string; input: unknown; names: readonly string[] }

/** What takes a part out of what waits, puts something else in its place, or ties it to a condition. */
const partly =
  /\b(?:pas|ne|n|non|nan|no|not|nope|nt|don t|dont|never|jamais|sauf|except|but|mais|plutot|instead|rather|wait|attend\w*|hold|sans|without|seulement|only|ou|or|si|if|unless|quand|when|apres|after|avant|before|d abord|first|aussi|also|autre\w*|other|another|puis|et|and|demain|tomorrow|change\w*|switch|make (?:it|that)|mets?|mettez|put)\b/

const longest = 90
/** How sure the reader must be; chosen on messages that are tuned on. */
const least = { agreed: 0.3, unsaid: 0.85, refused: 0.5 }
/** «prolonge», “paola”: a word or two in the place of a yes may be anything. */
const shortest = 4
const nobody = { people: [], earlier: [], jobs: [], known: [], spoken: [] }

/**
 * What a message in no known wording says to a card that was just shown: a yes, a no, or something else (undefined). A yes that begins
 * with no known one is a sentence of which the reader is very sure. Whatever names somebody or a number that is not on the card, another stage, a part or a
 * condition is no yes.
 */
export function replyToCard(text: string, card: Card, situation: Situation): boolean | undefined {
  if (text.length > longest || /\?\s*$/.test(text)) return undefined
  const lang = situation.caller.locale === 'en' ? 'en' : 'fr'
  const context = openContext(situation, { lang, words: wordsOf(lang), text, shown: nobody, given: {} })
  const [best] = readWishes(context, 'card')
  if (!best) return undefined
  if (best.kind === 'no') return best.share >= least.refused ? false : undefined
  if (partly.test(fold(text)) || !isOnCard(text, card) || stageOf(text)) return undefined
  const repeats = toolsOf[best.kind]?.some((tool) => tool === card.tool) && isPlain(text, card)
  if (agreesFirst(text)) return (best.kind === 'yes' || repeats) && best.share >= least.agreed ? true : undefined
  const sentence = fold(text).split(' ')
  const names = sentence.some((word) => firstNames.has(word))
  return best.kind === 'yes' && best.share >= least.unsaid && sentence.length >= shortest && !names ? true : undefined
}

const wordsOfNames = ({ names }: Card) => new Set(names.flatMap((name) => fold(name).split(' ')))

/** Every word is one of every day, or stands on the card: nobody else is named, in small letters either. */
function isPlain(text: string, card: Card): boolean {
  const known = wordsOfNames(card)
  return fold(text)
    .split(' ')
    .every((word) => known.has(word) || (isSeen(word) && !firstNames.has(word)))
}

/** Every number and every name of the message stands on the card. */
function isOnCard(text: string, card: Card): boolean {
  const shown = JSON.stringify(card.input ?? {})
  const known = wordsOfNames(card)
  const figures = text.match(/\d+/g) ?? []
  const named = [...text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}\p{Ll}+/gu)].map(([word]) => fold(word))
  return figures.every((figure) => shown.includes(figure)) && named.every((word) => known.has(word))
}
