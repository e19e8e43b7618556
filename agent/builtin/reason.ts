import { fold } from '#lib/words'

const reasons: [string, RegExp][] = [
  [
    'position_filled',
    /\b(?:poste|place) (?:est )?(?:deja )?pourvue?\b|\b(?:position|job|role) (?:is |has been )?filled\b|\bfilled (?:the|this|that) (?:post|position|job|role|vacancy)\b|\bposte (?:pris|complet)\b|\b(?:post|place|role|job|position|vacancy)(?: (?:is|s|has|been|now|already))* (?:gone|taken|filled)\b|\bpostes? (?:(?:est|sont) )?(?:deja )?pris\b/,
  ],
  [
    'other_candidate',
    /\b(?:un )?autre (?:candidate?|personne|profil)\b|\bquelqu un d autre\b|\b(?:meilleure?|better|stronger) (?:candidat\w*|profile?)\b|\b(?:someone|somebody|quelqu un de) (?:better|stronger|mieux|plus)\b|\banother (?:candidate|person)\b|\b(?:someone|somebody) else\b/,
  ],
  [
    'no_answer',
    /\b(?:sans|pas de|aucune) (?:reponse|nouvelles?)\b|\b(?:ne )?repond(?:ent|s)? (?:pas|plus|jamais|a (?:rien|personne))\b|\bsilence (?:radio|total|complet)\b|\b(?:plus|aucun) signe de vie\b|\b(?:plus|aucun|pas) (?:de )?(?:retour|signe|message)\b|\bfait le mort\b|\bfantome\b|\bdisparue?\b|\bne (?:decroche|rappelle)(?:nt)? (?:pas|plus|jamais)\b|\bdonne plus (?:de )?(?:nouvelles|signe)\b|\bnot a (?:peep|word|dicky bird|sausage)\b|\bradio silence\b|\b(?:hasn t|haven t|never) (?:replied|answered|responded|called back|rung back|got back|been in touch)\b|\bcan t (?:reach|get hold of)\b|\bheard (?:nothing|naff all)\b|\bno (?:sign|word|news|joy)\b|\b(?:isn t|not) (?:calling|picking|getting) (?:back|up)\b|\bwon t (?:answer|pick up|call back|reply)\b|\binjoignables?\b|\b(?:stopped|not) (?:answering|replying|responding|picking up)\b|\b(?:never|doesn t|don t|didn t|does not) (?:answer\w*|repl\w+|respond\w*)\b|\b(?:gone|went) (?:quiet|silent)\b|\bunreachable\b|\bghost\w*\b|\bno (?:answer|reply|response)\b/,
  ],
  [
    'certification',
    /\b(?:diplome|habilitation|caces|permis|carte|certificat|certificates?|certification|licen[cs]es?|card|pas diplomee?s?|dbs|ticket|qualification)\b/,
  ],
  [
    'experience',
    /\bexperience\b|\bdebutante?s?\b|\b(?:trop|too) (?:junior|vert|green)\b|\binexperienced\b|\b(?:jamais|never) (?:fait|travaille|done|worked)\b|\b(?:pas|not) assez (?:de )?(?:bouteille|metier|recul|d annees)\b|\bmanque de bouteille\b|\bnot (?:long|seasoned) enough\b|\btoo (?:new|raw)\b/,
  ],
  [
    'availability',
    /\b(?:disponibilites?|dispo|preavis|pas libre|availability|notice|not (?:available|free)|unavailable|can t start|pas disponibles?|only (?:available|free|does|wants|works)|dispo\w* (?:que|seulement)|can t start|commence trop tard|starts? too late|(?:pas|plus|jamais) dispo\w*|pas (?:avant|de (?:nuit|week end))|veut pas (?:les |de |travailler )?(?:de )?(?:nuits?|week ?ends?)|won t (?:do|work) (?:nights?|weekends?)|can t (?:do|work) (?:nights?|weekends?|mornings?|evenings?))\b/,
  ],
  [
    'location',
    /\b(?:trop loin|distance|lieu|mobilite|eloignee?|too far|far away|location|commut\w*|habite (?:trop )?loin|pas (?:de )?vehiculee?|pas mobile|(?:lives?|habite)(?: \w+){0,5} (?:hours?|heures?|away|km|miles|bornes)|lives (?:too )?far|miles away|too much of a (?:trek|drive)|wrong side of)\b/,
  ],
  [
    'salary',
    /\b(?:salaire|pretentions?|remuneration|trop cher|trop chere|demande trop|gourmande?s?|trop d argent|(?:rate|price|salary) (?:is )?too (?:high|much)|too (?:pricey|dear|costly)|euros? de trop|(?:wants?|asking|asks)(?: for)?(?: way| far| much)? more than|budget|hors budget|over budget|out of (?:our )?budget|salary|pay|money|too expensive|(?:asks?|asking|wants?) (?:for )?too much)\b/,
  ],
  [
    'skills',
    /\b(?:competences?|niveau|profil (?:ne )?(?:correspond|convient)|insuffisant\w*|pas (?:le |au )?niveau|pas a la hauteur|skills?|(?:not|isn t|ain t|aren t|wasn t) up to (?:it|scratch|standard|the job)|not good enough|out of (?:his|her|their) depth|(?:ne )?sait pas|can t (?:use|handle|operate|read|cook|drive)|doesn t know how|(?:il|elle) (?:s est |a )?(?:rate|plante|foire|loupe)\w* (?:au |le |son )?test|(?:he|she|they) (?:bombed|flunked|failed) (?:the |his |her |their )?test|failed (?:the )?test|not (?:a|the right) fit|wrong profile|unqualified|not qualified)\b/,
  ],
]

/** The reason tied to the job that a sentence of refusal gives, as `reject_applications` names it. */
export function reasonIn(text: string): string | undefined {
  const words = fold(text)
  return reasons.find(([, pattern]) => pattern.test(words))?.[0]
}
