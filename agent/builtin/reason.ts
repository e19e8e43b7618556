import { fold } from '#lib/words'

const reasons: [string, RegExp][] = [
  ['position_filled', /\b(?:poste|place) (?:est )?(?:deja )?pourvue?\b|\b(?:position|job|role) (?:is |has been )?filled\b/],
  ['other_candidate', /\bautre (?:candidate?|personne|profil)\b|\banother (?:candidate|person)\b|\bsomeone else\b/],
  ['no_answer', /\b(?:sans|pas de|aucune) (?:reponse|nouvelles?)\b|\bne repond (?:pas|plus)\b|\bno (?:answer|reply|response)\b/],
  ['certification', /\b(?:diplome|habilitation|caces|permis|carte|certificat|certification|licence|license|card)\b/],
  ['experience', /\bexperience\b|\bdebutante?\b/],
  ['availability', /\b(?:disponibilites?|dispo|preavis|pas libre|availability|notice|not available|unavailable)\b/],
  ['location', /\b(?:trop loin|distance|lieu|mobilite|eloignee?|too far|location|commute)\b/],
  ['salary', /\b(?:salaire|pretentions?|remuneration|trop cher|trop chere|salary|pay|too expensive)\b/],
  ['skills', /\b(?:competences?|niveau|profil (?:ne )?(?:correspond|convient)|skills?|not a fit)\b/],
]

/** The reason tied to the job that a sentence of refusal gives, as `reject_applications` names it. */
export function reasonIn(text: string): string | undefined {
  const words = fold(text)
  return reasons.find(([, pattern]) => pattern.test(words))?.[0]
}
