import type { Draft } from './draft.ts'
import type { Companies } from './slots.ts'

/** "people currently there", «en poste là-bas»: said further on. */
const there =
  /^[^.;!?\n]{0,60}(?<![a-z])(?:(?:currently|presently|now|still|works?|working|employed) there|there (?:now|right now|currently|at the moment)|(?:en poste|toujours|actuellement|encore|bossent|travaillent) la-bas)(?![a-z])/

const others = "(?:,? (?:ou|or|et|and) [a-z][a-z0-9 ']*)?"
export const atPresent = new RegExp(
  `^${others},? (?:(?:poste|employeur|entreprise) actuel\\w*|current (?:employer|job|role)|actuel\\w*|en ce moment|en poste|aujourd'hui|a ce jour|a l'heure actuelle|currently|presently|at (?:the moment|the minute|present|this time)|right now|now|today|these days)(?![a-z])`,
)
export const whenSaid =
  /^,? (?:actuellement|en ce moment|aujourd'hui|currently|at (?:the moment|the minute|present)|right now|now|today)(?![a-z])/
const everAt =
  /^,? ?\(?(?:now or (?:in the past|before|previously|ever|then)|(?:past|present|current|former) (?:or|and) (?:past|present|current|former)|today or before|actuel\w* ou (?:ancien\w*|passe\w*|par le passe|avant)|anciens? ou actuels?|maintenant ou avant|aujourd'hui ou (?:avant|hier|par le passe))(?![a-z])/
const inThePast = new RegExp(`^${others},? ?\\(?(?:avant|autrefois|par le passe|previously|before|in the past)(?![a-z])`)

/** «chez Renault en ce moment», "worked at Boots before": what follows says when. */
export function kindAt(draft: Draft, end: number, how: keyof Companies): keyof Companies {
  const after = draft.folded.slice(end)
  if (everAt.test(after)) return how.startsWith('exclude') ? 'exclude_any' : 'any'
  if (there.test(after) || atPresent.test(after))
    return how.startsWith('exclude') ? 'exclude_current' : how === 'any' ? 'current' : how
  return how === 'any' && inThePast.test(after) ? 'past' : how
}
