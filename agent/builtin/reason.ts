import { fold } from '#lib/words'

const reasons: [string, RegExp][] = [
  ['position_filled', /\b(?:poste|place) (?:est )?(?:deja )?pourvue?\b|\b(?:position|job|role) (?:is |has been )?filled\b/],
  [
    'other_candidate',
    /\b(?:un )?autre (?:candidate?|personne|profil)\b|\bquelqu un d autre\b|\b(?:meilleure?|better|stronger) (?:candidat\w*|profile?)\b|\banother (?:candidate|person)\b|\b(?:someone|somebody) else\b/,
  ],
  [
    'no_answer',
    /\b(?:sans|pas de|aucune) (?:reponse|nouvelles?)\b|\bne repond(?:ent)? (?:pas|plus)\b|\binjoignables?\b|\b(?:stopped|not) (?:answering|replying|responding|picking up)\b|\b(?:never|doesn t|don t|didn t|does not) (?:answer\w*|repl\w+|respond\w*)\b|\b(?:gone|went) (?:quiet|silent)\b|\bunreachable\b|\bghost\w*\b|\bno (?:answer|reply|response)\b/,
  ],
  ['certification', /\b(?:diplome|habilitation|caces|permis|carte|certificat|certification|licence|license|card)\b/],
  ['experience', /\bexperience\b|\bdebutante?s?\b|\b(?:trop|too) (?:junior|vert|green)\b|\binexperienced\b/],
  [
    'availability',
    /\b(?:disponibilites?|dispo|preavis|pas libre|availability|notice|not (?:available|free)|unavailable|can t start|pas disponibles?|commence trop tard|starts? too late)\b/,
  ],
  ['location', /\b(?:trop loin|distance|lieu|mobilite|eloignee?|too far|far away|location|commut\w*|habite loin)\b/],
  [
    'salary',
    /\b(?:salaire|pretentions?|remuneration|trop cher|trop chere|demande trop|gourmande?s?|salary|pay|money|too expensive|(?:asks?|asking|wants?) (?:for )?too much)\b/,
  ],
  [
    'skills',
    /\b(?:competences?|niveau|profil (?:ne )?(?:correspond|convient)|insuffisant\w*|skills?|not (?:a|the right) fit|wrong profile|unqualified|not qualified)\b/,
  ],
]

/** The reason tied to the job that a sentence of refusal gives, as `reject_applications` names it. */
export function reasonIn(text: string): string | undefined {
  const words = fold(text)
  return reasons.find(([, pattern]) => pattern.test(words))?.[0]
}
