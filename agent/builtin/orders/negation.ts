import { stageAt } from '../stage-words.ts'

// What is said not to be done, or was done already.

const negates =
  /(?: |^)(?:ne|n|don t|dont|do not|never|didn t|no need to|pas besoin d[e]?|inutile d[e]?|rather not|prefere pas|won t|will not|isn t|is not|aren t|shouldn t|should not|mustn t|(?:va|vais|vas|vont|allons|allez|peux|peut|peuvent|pouvons|faut|faudra|faudrait|veux|veut|voulons|voulez|dois|doit|devrait|devrais|compte|comptons) (?:surtout |vraiment )?(?:pas|plus|jamais))(?: (?!que\b|qu\b)[@\w]+){0,3} $/
const denied = /^(?:@ )?(?:surtout )?(?:pas|plus|jamais|rien)\b/
const ownNegation = /\b(?:ne|n|pas|plus|not|no|don t|won t|never|without|sans|isn t|doesn t)\b/

/** Whether a wording says itself that something is not done. */
export const saysNot = (words: string) => ownNegation.test(words)

type Said = { index: number; end: number }

export const isForbidden = (line: string, { index, end }: Said) =>
  negates.test(line.slice(0, index)) ||
  (/\b(?:ne|n) (?:@ )?$/.test(line.slice(0, index)) &&
    (denied.test(line.slice(end)) || /\b(?:pas|plus|jamais|rien)\b/.test(line.slice(index, end)))) ||
  /^(?:@ )?(?:surtout )?pas (?!de |d |assez |mal |trop )/.test(line.slice(end))

const none =
  /(?<!\w)(?:pas|plus|aucune?|sans|ni|no|not|without|never|jamais|zero)(?: (?:an?|any|the|more|for|to|d|de|l|la|le|un|une|en|au|a|in|further|second|autre|nouvel))* (?=\w)/g

/** «pas d’entretien pour Hugo», “no interview for Hannah” */
export const stageDenied = (line: string) =>
  [...line.matchAll(none)].some(({ 0: words, index }) => stageAt(line.slice(index + words.length)) !== undefined)

/** «j’ai failli mettre Paul en test», “we nearly moved her”: what one did, or did not do, oneself. */
const ownPast =
  /(?:^| )(?:j ai|on (?:n )?a|nous (?:n )?avons|je n ai|i ve|i have|we ve|we have|i had|we had) (?:(?:pas|deja|failli|bien|already|just|nearly|never|almost|only|even) )+$|(?:^| )(?:i|we) (?:nearly|almost|never|already) $/

const auxiliary =
  /@ (?:qui )?(?:l |y |en )?(?:a|ont|avait|avaient|est|sont|etait|etaient|has|have|had|was|were)(?: (?:ete|been|deja|already|bien|just|aussi|also|enfin|finally|pas|not|very|tres))* $/

/** «Paul a passé son entretien», “Emma has been moved to interview”: what was. */
export const isPast = (line: string, { index }: Said) =>
  auxiliary.test(line.slice(0, index)) || ownPast.test(line.slice(0, index)) || isUnreal(line.slice(0, index))

export const isUnreal = (line: string) => unreal.test(line)

/** «Thierry devait passer en entretien», “she was supposed to go”: what did not come to be. */
const unreal =
  /\b(?:devai(?:s|t|ent|ons)|aurai(?:s|t|ent) (?!(?:aime|voulu|souhaite|besoin|envie|plaisir)\b)|ought to (?:have |$)|(?:was|were) (?:supposed|meant|due|going|to) |(?:ait|aient) (?:deja |bien |d abord )?\w+(?:e|i|u|it|is)e?s? |(?:should|could|would|d) have (?!(?:you|him|her|them|@)\b)|used to )/

/** «l’entretien d’Awa s’est bien passé», “Priya’s interview went well”: how it was. */
export const isAccount = (line: string) => account.test(line)

const account =
  /(?:^\^ (?:(?:le|la|l|the|son|sa|his|her|@|s) )*|@ s )(?:entretien|test|essai|entrevue|interview|trial|assessment|offre|offer)s? (?:(?:de|d|of|with|avec) @ )?(?:s est|est|a|ont|sont|etait|went|is|was|has|s) |@ (?:nous |m |t )?offr(?:e|ent) (?:de|d|des|un|une) /
