import { fold } from '#lib/words'

const negation =
  '(?:no|not|none|never|nothing|nowt|naff all|hardly|barely|\\w+n t|pas|plus|jamais|rien|aucune?|sans|ni|zero|faute|absence|manque|lack|stopped|quit|arrete\\w*)'
/** Something said with a negation a few words before or after it. */
const denied = (topic: string) =>
  `\\b${negation}\\b(?: \\w+){0,4}? (?:${topic})\\b|\\b(?:${topic})(?: \\w+){0,2}? (?:pas|plus|jamais|rien|personne|nothing|never|nobody)\\b`

const answers =
  'repond\\w*|reponses?|rappel\\w*|decroch\\w*|nouvelles?|signes?(?: de vie)?|retours?|answer\\w*|repl(?:y|ies|ied|ying)|respon[ds]\\w*|(?:call|ring|phon|writ|mail)\\w* back|r[aou]ng back|pick\\w* up|g[eo]t\\w* back|(?:been )?in touch|heard|peep|sausage|dicky bird|word back'
const hours =
  'nuits?|nights?|week ?ends?|week end|samedis?|dimanches?|saturdays?|sundays?|matins?|soirs?|mornings?|evenings?|horaires?|hours|shifts?|start\\w*|commenc\\w+|demarr\\w+|libres?|free|dispo\\w*|available|avant'
const ownWay = 'vehicul\\w*|voitures?|car|wheels|transports?|mobiles?|mobilite'

// The reasons that the law lets be given, in the order in which they are looked for.
const reasons: [string, RegExp][] = [
  [
    'position_filled',
    /\b(?:poste|place)(?: \w+){0,3} pourvue?\b|\bpourvue?s? (?:le |ce |la |cette )?(?:poste|place)\b|\b(?:position|job|role|post|vacancy|place)(?: \w+){0,3} filled\b|\bfilled (?:the|this|that) (?:post|position|job|role|vacancy)\b|\bposte (?:pris|complet)\b|\b(?:post|place|role|job|position|vacancy)(?: (?:is|s|has|been|now|already))* (?:gone|taken|filled)\b|\bpostes? (?:(?:est|sont) )?(?:deja )?pris\b/,
  ],
  [
    'other_candidate',
    /\b(?:un )?autre (?:candidate?|personne|profil)\b|\bquelqu un d autre\b|\b(?:meilleure?|better|stronger) (?:candidat\w*|profile?)\b|\b(?:someone|somebody|quelqu un de) (?:better|stronger|mieux|plus)\b|\banother (?:candidate|person)\b|\b(?:on|nous|j) (?:a|ai|avons) (?:trouve |pris |choisi )?(?:mieux|quelqu un)\b|\b(?:found|got|have) (?:someone|somebody)\b|\b(?:someone|somebody) else\b/,
  ],
  [
    'no_answer',
    new RegExp(
      `${denied(answers)}|\\bsilence\\b|\\b(?:toujours|still|encore) (?:rien|nothing|nowt)\\b|\\b(?:rien|nothing|nowt|not a word|no news|aucun signe) (?:de|d|from|out of) |\\bfait le mort\\b|\\bfantome\\b|\\bdisparue?s?\\b|\\bvanished\\b|\\bradio silence\\b|\\bcan t (?:reach|get hold of)\\b|\\bno (?:sign|word|news|joy)\\b|\\bpas de contact\\b|\\bno contact\\b|\\binjoignables?\\b|\\bpas joignables?\\b|\\b(?:gone|went) (?:quiet|silent|dark)\\b|\\bunreachable\\b|\\bghost\\w*\\b`,
    ),
  ],
  [
    'certification',
    /\b(?:diplome|habilitation|caces|permis|carte|certificat|deas|deaes|dea|afgsu|fimo|fco|nvq|cscs|sia|hgv licence|cpc|certificates?|certification|licen[cs]es?|card|pas diplomee?s?|dbs|pvg|ticket|qualification)\b/,
  ],
  [
    'experience',
    /\bexperiences?\b|\bdebutante?s?\b|\b(?:trop|too) (?:junior|vert|verte|green|new|raw)\b|\binexperienced\b|\b(?:jamais|never) (?:fait|travaille|done|worked)\b|\b(?:pas|not) assez (?:de )?(?:bouteille|metier|recul|d annees)\b|\bmanque de bouteille\b|\b(?:a|ai|ont|avait|has|have|had|s|ve) (?:jamais|never) \w+|\bnever (?:set foot|been near|worked)\b|\bnot (?:long|seasoned) enough\b/,
  ],
  [
    'availability',
    new RegExp(
      `\\b(?:disponibilites?|preavis|availability|notice|unavailable|indisponibles?|commence trop tard|starts? too late|only (?:available|free|does|wants|works|do|work|come|manage|there)|dispo\\w* (?:que|seulement))\\b|${denied(hours)}`,
    ),
  ],
  [
    'location',
    new RegExp(
      `\\b(?:trop loin|distance|lieu|eloigne\\w*|too far|far away|location|commut\\w*|trajets?|habite (?:trop )?loin|demenag\\w*|relocat\\w*|(?:moved|moving) (?:away|to)|(?:lives?|habite)(?: \\w+){0,5} (?:hours?|heures?|away|km|miles|bornes)|lives (?:too )?far|miles away|\\d+ (?:km|miles|bornes)|too much of a (?:trek|drive)|wrong side of|mobilite)\\b|${denied(ownWay)}`,
    ),
  ],
  [
    'salary',
    /\b(?:salaires?|salarial\w*|pretentions?|remuneration|tarifs?|cher|chere|chers|cheres|grille|sous|thunes?|fric|pognon|oseille|dosh|quid|wages?|demande(?: \w+)? trop|cout\w+|costs?|\d{4,} (?:net|brut)|\d{2,3} ?k|gourmande?s?|trop d argent|(?:rate|price|salary) (?:is )?too (?:high|much)|pricey|dear|costly|euros?|(?:wants?|asking|asks)(?: for)?(?: way| far| much)? more than|budget|salary|pay|money|expensive|(?:asks?|asking|wants?) (?:for )?(?:\w+ )?too much)\b/,
  ],
  [
    'skills',
    /\b(?:competences?|niveau|maitris\w*|connait (?:pas|rien)|incompetente?|useless|can t handle|profil (?:ne )?(?:correspond|convient)|insuffisant\w*|pas (?:le |au )?niveau|pas a la hauteur|skills?|(?:not|isn t|ain t|aren t|wasn t) up to (?:it|scratch|standard|the job)|not good enough|out of (?:his|her|their) depth|(?:ne )?sait pas|can t (?:use|handle|operate|read|cook|drive)|doesn t know how|(?:s est |a |ont |l a )?(?:rate|plante|foire|loupe)\w* (?:(?:au|le|son|leur) )?(?:test|epreuve)|(?:he|she|they) (?:bombed|flunked|failed) (?:the |his |her |their )?test|failed(?! to)|not (?:a|the right) fit|wrong profile|unqualified|not qualified)\b/,
  ],
]

/** The reason tied to the job that a sentence of refusal gives, as `reject_applications` names it. */
export function reasonIn(text: string): string | undefined {
  const words = fold(text)
  return reasons.find(([, pattern]) => pattern.test(words))?.[0]
}
