import { fold } from '#lib/words'
import { guardText } from '#retrieval/query/guard/guard'
import type { Intent, Turn } from '#retrieval/query/slots'
import type { Situation } from '../situation.ts'
import type { Lang } from './language.ts'
import { commandIn } from './read-command.ts'
import { filtersAfter, piecesIn } from './read-filters.ts'
import type { Shown } from './shown.ts'

/** A turn as understood; `progress` («où en est le poste …») has no place among the intents of a search. */
export type Understood = Omit<Turn, 'intent'> & { intent: Intent | 'progress' }

const follows =
  /^(?:et\b|ou\b|mais\b|seulement|uniquement|idem|pareil|aussi|ajoute|avec|sans|plutot|enleve|retire|sauf|meme|and\b|but\b|only|also|add|with|without|rather|remove|same|what about|how about|except|just)/
const adds = /\b(?:aussi|ajoute[rz]?|egalement|en plus|also|add|as well|too)\b/
const elsewhere =
  /\b(?:meteo|weather|blague|joke|recette|recipe|capitale|capital of|poeme|poem|football|president|bourse|traduis|translate|code python)\b/

/** What the last message asks: its intent, its targets, and the whole of the filters after it. */
export function understood(situation: Situation, { text, lang, shown }: { text: string; lang: Lang; shown: Shown }): Understood {
  const before = shown.search?.filters ?? {}
  const { refused, text: lawful } = guardText(text)
  const said = fold(text)
  const unlawful = refused.length > 0 ? { refused } : {}
  const command = commandIn(text)
  const today = situation.now.toISOString().slice(0, 10)
  const read = () => piecesIn(lawful, { lang, today })
  if (command && (command.intent !== 'count' || read().length === 0)) {
    const own = command.intent === 'similar' ? {} : before
    return { intent: command.intent, filters: own, args: command.args, ...unlawful }
  }
  const pieces = read()
  if (pieces.length === 0) {
    const intent: Intent = refused.length > 0 || !elsewhere.test(said) ? 'clarify' : 'out_of_scope'
    return { intent, filters: before, ...unlawful }
  }
  const titled = pieces.some(({ slot, mode }) => slot === 'title' && mode === 'must')
  const refines = Object.keys(before).length > 0 && (follows.test(said) || !titled)
  const filters = filtersAfter(refines ? before : {}, pieces, adds.test(said))
  return { intent: command ? 'count' : refines ? 'refine' : 'search', filters, ...unlawful }
}
