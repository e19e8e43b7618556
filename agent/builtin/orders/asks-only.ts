import { fold } from '#lib/words'
import { isPolite } from '../clauses.ts'

// Questions that speak of an act and order none: «faut-il passer Awa en test ?», “didn’t we say Tom was going to interview?”

const lead =
  /^(?:(?:et|and|mais|but|so|alors|donc|du coup|au fait|by the way|dis|dites|tiens|ok|bon|hi|hello|hey|bonjour|salut|sorry|pardon|question|remind me|rappelle moi|dis moi|tell me)(?: moi)? )+/

const words =
  /^(?:(?:a|de|depuis|pour|avec|by|since|for|until) )?(?:quel\w*|qui (?!est\b|c est)|quand|comment|combien|pourquoi|ou (?:en|est|sont)|qu (?:est ce|en)|que (?:pens|dis|dirais|dirait|devient)\w*|quoi|which|when|where|how|why|what|whose)\b/
const inverted =
  /^(?:\w+ (?:\w+ )?)?(?:faut|doit|dois|devrais|devrait|fallait|faudrait|vaut|vaudrait|a|as|avez|avons|avait|avions|aurait|est|es|etes|sont|etait|serait|va|vont|crois|croyez|penses|pensez|sais|savez|trouves|trouvez|dirais|\w+ t) (?:t )?(?:il|elle|ils|elles|on|nous|tu|vous)\b(?! (?:moyen|possibilite|possible|le temps|l amabilite|l obligeance))/
const told =
  /^(?:est ce qu? ?e? ?)?(?:t|(?:tu|vous|on|nous|je) (?:n )?)(?: ?(?:as|avez|a|ai|avons|avait|avais|avions|aviez|crois|croyez|penses|pensez|trouves|trouvez|sais|savez|es|etes|etais|etait)) (?!besoin|envie|moyen|la possibilite|possibilite|le temps|hate)/
const wondered =
  /^est ce (?:que|qu) (?!(?:tu|vous|on|je|nous) (?:peux|peut|pouvez|pourrais|pourrait|pourriez|voudrais|voudriez|veux bien))/
const english =
  /^(?:(?:is|are|am|was|were|does|do|did|has|have|had|isn t|aren t|wasn t|weren t|doesn t|don t|didn t|hasn t|haven t|shouldn t|wouldn t|couldn t|won t|should|might|ought) (?!not\b|move\b|put\b|send\b|please\b|reject\b|write\b|get\b|make\b|keep\b|you mind\b)|(?:you|we|i|they) (?:think|reckon|said|did|didn t|told|thought|already|agreed|decided)|any (?:reason|idea|chance we)|who (?:s|is|are|was|were|else|did|has|should)\b(?! (?:this|that|\w+ \w+ $)))/
/** A tag that makes a question of what was told: «…, non ?», “…, right?” */
const tagged =
  /(?:^| )(?:non|hein|n est ce pas|c est bien ca|pas vrai|right|yeah|no|correct|isn t (?:she|he|it)|didn t (?:we|i|she|he|they)|wasn t (?:she|he|it)|hasn t (?:she|he)|haven t (?:we|they))$/
const reported =
  /\b(?:on|nous|je|tu|vous|we|i|you|they) (?:avait|avions|avais|aviez|said|agreed|decided|thought|told|had|pensais|croyais|was told)\b/
/** Asked whether or not a question mark stands behind it. */
const outright =
  /^(?:faut il|devrait on|doit on|est ce qu il faut|est ce que? (?:ca|cela|ce)|should (?:i|we)|do (?:you|we) (?:think|reckon|want|need)|what do you|what if|que penses?|qu en penses?|tu (?:penses|crois|trouves)|vous (?:pensez|croyez|trouvez)|didn t (?:we|i|you)|qu est ce que (?:tu|vous) en)\b/

/** Whether the last sentence of a message asks, and orders nothing. */
export function asksOnly(text: string): boolean {
  const last =
    text
      .trim()
      .split(/(?<=[.!?;:\n])\s+/u)
      .findLast((part) => fold(part).length > 8) ?? text
  const said = fold(last).replace(lead, '')
  if (outright.test(said)) return true
  if (!/\?\s*$/u.test(text.trim()) || isPolite(last)) return false
  if (tagged.test(said) && reported.test(said)) return true
  return [words, inverted, told, wondered, english].some((pattern) => pattern.test(said))
}
