import { type Draft, take } from './draft.ts'
import type { Filters } from './slots.ts'

const before =
  "(?:(?:keep|leave|garde[rz]?|conserve[rz]?|laisse[rz]?)(?:[ -]moi)? (?:it all|everything|all(?: of it)?|the lot|the rest|tout(?: le reste)?)(?: else)? (?:but|except(?: for)?|bar|apart from|sauf|a part|hormis)|enlev\\w+|retir\\w+|ot(?:e|ez|er|ons)|supprim\\w+|oubli\\w+|vir\\w+|laiss\\w+ tomber|sans (?:condition|critere|exigence|contrainte|limite) (?:de |d')?|peu importe|qu'importe|n'importe quel(?:le)?s?|quel(?:le)? que soi(?:en)?t|remov\\w+|drop|ditch|bin|axe|forget(?: about)?|ignor\\w+|never mind|take off|take out|lift|clear|scrap|relax|leave out|take(?= (?:the|that|this) [a-z]+ (?:off|out|away))|regardless of|whatever|annul\\w+|lev\\w+|plus (?:de condition|besoin) (?:de |d')?|plus obligatoires?|no|without|any|toutes? les|laisse|aucun(?:e)?|pas (?:besoin|forcement|necessairement) (?:de |d')?)"
const after =
  "(?:(?:,? ?:? ?)?(?:c'est |c |is |are |was |on |, )?(?:peu importe|importe peu|qu'importe|doesn't matter|does not matter|don't matter|pas important\\w*|n'est pas important\\w*|ne compte\\w* pas|not important|irrelevant|on s'en (?:fiche|fout|moque)|s'en (?:fiche|fout|moque)|pas grave|pas (?:un critere|obligatoires?|necessaires?|indispensables?|requise?s?)|plus (?:un critere|la peine|obligatoires?|necessaires?|requise?s?|besoin)|not (?:needed|required|necessary|essential|a big deal|an issue|a problem)|isn't (?:needed|required|necessary|essential|a big deal|an issue|a must|important)|no longer (?:needed|required|necessary|matters|relevant|important|an? (?:issue|concern|factor|problem|criterion|requirement|must))|(?:on |je |nous )?(?:peut |peux |pouvons )?s'en pass\\w+|(?:can|could|may) go|hors sujet|off the table|unnecessary|take it off|remove it|drop it|a enlever|enleve(?: le| la)?|non plus|indifferente?|flexible|any|n'est (?:pas|plus) (?:obligatoire|necessaire|requise?|indispensable|utile)))"
const nouns: [keyof Filters, string][] = [
  [
    'locations',
    'villes?|lieux?|localisations?|zones? geographiques?|criteres? geographiques?|locations?|places?|city|cities|towns?|areas?|geographie|endroits?|region|secteur geographique',
  ],
  [
    'salary',
    "salaires?|remunerations?|budgets?|money|l'argent|argent|prix|tarifs?|day rate|hourly rate|taux horaire|tjm|salary|salaries|pay|pretentions(?: salariales)?|rate|wages?",
  ],
  [
    'experience',
    "(?:annees? d'|years? of )?experiences?|anciennete|years(?! (?:of|in|and)(?![a-z]))(?: (?:of experience|thing|requirement))?",
  ],
  ['languages', 'langues?|languages?'],
  ['education', "diplomes?|degrees?|education|niveaux? d'etudes?|etudes|qualifications?|formations?"],
  ['contract_types', 'contrats?|types? de contrats?|contracts?(?: types?)?'],
  ['schedule', 'horaires?|schedules?|shifts?|shift patterns?'],
  [
    'availability',
    'disponibilites?|dispos?|availability|notice(?: periods?)?|preavis|start dates?|date de (?:debut|disponibilite)',
  ],
  ['certifications', 'certifications?|habilitations?|certificates?'],
  ['skills', 'competences?|skills?|logiciels?|savoir-faire'],
  [
    'companies',
    '(?:(?:past|previous|former) employers|anciens employeurs)|entreprises?|employeurs?|companies|company|employers?',
  ],
  ['industries', "secteurs?(?: d'activite)?|sectors?|industry|industries"],
  [
    'contract_duration_months',
    'duree(?: (?:du |de )(?:contrat|mission|cdd|la mission))?|duration|(?:contract |assignment )length',
  ],
  ['hours_per_week', "(?:volume |nombre d'|number of |weekly )(?:horaire|heures|hours)"],
  ['working_time', 'temps de travail|working time|full or part time'],
  ['driving_licences', 'permis(?: de conduire)?(?! (?:[a-e]|ce|be)(?![a-z]))|(?:driving )?licen[cs]es?(?! [a-e](?![a-z]))'],
  ['seniority', "seniorite|seniority|niveau d'experience"],
]
const filler =
  "(?: |(?:la|le|les|l'|the|any|un|une|de|du|des|d'|of|critere|criteres|criteria|criterion|filtre|filter|condition|contrainte|exigence|requirement|sur|on|about|for|that|this|previous|all)(?: |(?<=')))*"
const tail = '(?: (?:criteria|criterion|requirement|filter|constraint|condition|at all|after all|du tout|finalement))*'

const indifferent =
  "(?:(?:n'est|ne sont|isn't|is|are|'s|c'est|est)? ?(?:pas|not|no|plus|no longer)(?: (?:un|une|le|la|an?|the|my|our|notre|vraiment|really|any|much of a))* (?:soucis?|problemes?|criteres?|sujet|question|priorite|issue|problem|criterion|concern|object|priority|factor|worry|big deal)|(?:on |je |nous )?s'en (?:moque|fiche|fout|balance|contrefiche)\\w*|(?:on |je |nous )?(?:m'en|nous en) (?:moque|fiche|fout|balance)\\w*|(?:doesn't|don't|does not|do not|won't) (?:bother|worry|matter|concern|trouble)(?: (?:me|us|them))?)"

const gone = `(?:[ ,.…:;-]|(?:well|um|uh|er|euh|bah|ben|bon|is|are|was|n'a|n'ont|finalement|en fait|really|actually|plus|pas|no longer|(?:d')?importance|important|please|merci|de|just|juste|on|tu|vous|veuillez|le|la|ce|critere|criterion|kindly|c'est)(?![a-z]))*(?:take (?:that|it|this) (?:out|off|away)|(?:forget|drop|remove|scrap|ignore|lose|bin|skip|delete) (?:it|that|this)|(?:enleve|retire|vire|supprime|oublie|laisse|ote)\\w*(?:[ -](?:le|la|les|ca|tomber|ce critere|ce filtre))*|${indifferent}|pas d'importance|plus d'importance|peu d'importance|no longer important|no longer an? (?:issue|concern|factor|problem|requirement)|doesn't matter|does not matter|don't care|on s.en (?:fout|passe\\w*)|(?:on )?(?:peut|peux) s'en passer|peu importe)`
const limit =
  '(?:limite|plafond|plancher|contrainte|critere|condition|filtre|exigence|limit|cap|ceiling|floor|requirement|constraint|filter|criterion)s?'

const patterns = nouns.map(([slot, noun]) => ({
  slot,
  said: [
    new RegExp(
      `(?<![a-z])(?:the |la |le |les |l')?(?:${noun})${tail} ?${after}(?![a-z])(?:,? (?:take it off|remove it|drop it|enleve(?: le| la| les)?|retire(?: le| la)?))?`,
      'g',
    ),
    new RegExp(
      `(?<![a-z])(?:pas de |plus de |plus d'|pas d'|no |aucune? |sans |any )(?:${noun}) (?:particuli\\w+ )?(?:exigee?s?|requise?s?|demandee?s?|necessaires?|obligatoires?|needed|required|necessary)(?![a-z])`,
      'g',
    ),
    new RegExp(
      `(?<![a-z])${before}${filler}(?:${noun})(?![a-z'])${tail}(?! (?:de|of|in|en|d'|du|des|a|minimum) )(?:,? (?:peu importe|doesn't matter))?`,
      'g',
    ),
  ],
}))

const early = nouns.map(([slot, noun]) => ({
  slot,
  said: [
    new RegExp(
      `(?<![a-z])(?:the |la |le |les |l'|ma |mon |my )?(?:${noun})${gone}(?= *(?:$|[,.;!?]| (?:stp|svp|please|merci|du coup|finalement|ce|this|that)))`,
      'g',
    ),
    new RegExp(
      `(?<![a-z])(?:supprim\\w+|enlev\\w+|retir\\w+|vir\\w+|ot\\w+|lev\\w+|delete|remove|drop|lift|scrap|clear|lose|take off|withdraw)(?: (?:la|le|les|the|l'))* ${limit} (?:de |d'|du |des |on |of |for )?(?:the |la |le |les |l')?(?:${noun})(?![a-z])`,
      'g',
    ),
    new RegExp(
      `(?<![a-z])(?:delete|remove|drop|lift|scrap|clear|lose|take off|withdraw)(?: (?:the|any))* (?:${noun}) ${limit}(?![a-z])`,
      'g',
    ),
  ],
}))

const distanceGone = new RegExp(
  `(?<![a-z])(?:the |la |le |l')?(?:rayon|distance|radius|eloignement|trajet|commute|how far(?: away)?(?: they (?:live|are))?),? ${indifferent}(?![a-z])`,
)

/** «la localisation n'a pas d'importance, retirez ce critère», "delete the pay limit": read before its words are taken for know-how. */
export function readGone(draft: Draft, before: Filters): void {
  if (draft.long || Object.keys(before).length === 0) return
  take(draft, distanceGone, () => ({ slot: 'distance', value: {}, mode: 'remove' }))
  for (const { slot, said } of early)
    if (before[slot]) for (const pattern of said) take(draft, pattern, () => ({ slot: 'clear', value: slot }))
}

const driverless =
  /(?<![a-z])(?:les |ceux |celles |those |people |anyone |anybody |candidates? )*(?:non[- ]drivers?|non[- ]conducteurs?|sans (?:le |leur )?permis|without (?:a |the |their )?(?:driving )?licence|who (?:don't|can't|do not) drive|qui n'ont pas (?:le |leur )?permis)(?: (?:sont|est|are|is|would be|too|also|aussi|egalement|peuvent|can))* (?:aussi|too|as well|fine|ok|okay|welcome|accepte\w*|bienvenu\w*|apply|postuler|considered|possible|d'accord|passent|good)(?![a-z])/

/** «peu importe la ville», "experience is no longer required": a whole kind of criterion taken back. */
export function readClear(draft: Draft): void {
  take(draft, driverless, () => [
    { slot: 'clear', value: 'driving_licences' },
    { slot: 'clear', value: 'has_vehicle' },
  ])
  for (const { slot, said } of patterns) for (const pattern of said) take(draft, pattern, () => ({ slot: 'clear', value: slot }))
  take(
    draft,
    /(?<![a-z])(?:sans|plus de|pas de|aucune|no|no fixed|any)(?: (?:precision de |limite de |fixed ))* ?(?:duree|duration|end date|fixed length|date de fin)(?![a-z])/,
    () => ({
      slot: 'clear',
      value: 'contract_duration_months',
    }),
  )
  take(
    draft,
    /(?<![a-z])(?:enlev\w+|retir\w+|supprim\w+|oubli\w+|vir\w+|saut\w+|remove|drop|bin|scrap|ditch|lose|clear|forget|lift|no|sans|plus de|peu importe|ignore)(?: (?:la|le|les|the|l'))* (?:rayon|distance|radius|limite de distance|distance limit|temps de trajet|commute(?: time)?)(?![a-z])/,
    () => ({ slot: 'distance', value: {}, mode: 'remove' }),
  )
}
