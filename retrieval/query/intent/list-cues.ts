import type { Cue } from './cues.ts'

// What is asked of the list or about the people on it.

const rank =
  '(?:\\d{1,2}|premiere?s?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|dernie\\w+|first|second|third|fourth|fifth|last|[2-9](?:e|eme|nd|rd|th)|1er|1ere|1st)'
const someone = `(?:elle|lui|eux|elles|la (?:${rank}|meme)|le (?:${rank}|meme)|l autre|celui|celle|ceux|celles|ce|cette|this|that|him|her|them|these|those|the ${rank}|number|numero|candidate|candidat|n|profil|${rank}\\b)`

const comparing: Cue[] = [
  {
    intent: 'compare',
    any: /\b(?:how (?:do|does|did) (?:\w+ ){1,7}(?:differ|compare|stack up|measure up)|(?:who|which|which one|qui|lequel|laquelle) (?:would you|d you|would i|tu|vous)(?: \w+){0,3} (?:take|pick|choose|hire|prefer|prendr\w+|choisir\w+|garder\w+|prefer\w+)(?: \w+){0,4} (?:entre|between|of|out of|from)|(?:stronger|better|best|meilleur\w*|mieux|plus solide) (?:\w+ ){0,3}?(?:of|between|entre|out of) (?:\d|the two|les deux|la|le|number))\b/,
  },
  {
    intent: 'compare',
    any: new RegExp(`^(?:la |le |the |number |plutot )?(?:${rank}) (?:ou|or) (?:plutot )?(?:la |le |the |number )?(?:${rank})$`),
  },
  {
    intent: 'compare',
    any: /\b(?:compare[rz]?|comparer|conpare|compares|comparaison|comparatif|comparison|comparing|comparons|cote a cote|en face (?:le|la|les|de)|up against|against each other|which (?:of|one|would)(?: \w+){0,6} (?:pick|choose|prefer|go for|take|hire)|side by side|(?:next to|beside|alongside|against) each other|together for me|put (?:em|them|those|these|the two|the three|both) together|l une? (?:a cote|en face|contre) (?:de )?l autre|stack(?:s|ed)? (?:up|them up)|line up (?:the |number |numbers )?(?:\w+ )?(?:and |\d)|face a face|head to head|stack up|stacks up|(?:difference|differences|differe\w*) (?:entre|between)|what s different|which (?:one )?(?:of (?:them|the two|these|those) )?(?:is|s|would be) (?:better|the best|best|stronger|a better)|who s (?:better|stronger|the best)|who is (?:better|stronger|the best)|(?:lequel|laquelle) (?:est|serait|te semble|vous semble|choisir|vaut)|qui (?:serait le mieux|choisir|est (?:le|la) (?:meilleure?|mieux))|lequel des|laquelle des|better (?:fit|match) (?:between|out of)|mets? (?:les )?(?:\w+ ){0,5}en parallele|weigh up|contrast|versus|(?:\d|premier\w*|deuxieme|first|second) (?:vs|v|contre|versus) |what s between|what (?:separates|distinguishes|sets)|qu est ce qui (?:les )?(?:separe|distingue|differencie))/,
    not: /\b(?:qui est (?:le|la) \w+ie?r\w*|qui est (?:dispo\w*|libre)|lequel est|laquelle est dispo)\b/,
  },
]

const likening: Cue[] = [
  {
    intent: 'similar',
    any: /\b(?:(?:clone|double|sosie|jumeau|jumelle|twin|copy|copie|carbon copy|replica)s? (?:conforme )?(?:of|du|de|d)|(?:profils?|profiles?|people|candidates?|candidats?|someone|quelqu un|gens|cvs?|careers?|backgrounds?|parcours) (?:\w+ )?(?:close|near|proches?|voisins?|comparables?|comparable|akin|identical|identiques?|semblables?) (?:to|du|de|d|a|au)|(?:most|plus|le plus|closest)(?: \w+)? (?:like|comme|ressembl\w+|similar to|close to|proche de) (?!to\b|a job|manager)\w+)\b/,
    not: /\b(?:plus proche de (?:\d|chez|la ville|lyon|paris)|near (?:the|to) (?:town|city|station|gare))\b/,
  },
  {
    intent: 'similar',
    any: /\b(?:anyone|anybody|someone|somebody|more|others?|another|people|quelqu un|des gens|des profils|un autre|une autre|d autres)(?: \w+)? (?:like|comme|genre|facon|a la) (?!to\b|in\b|ca\b|that\b|this\b)\w+/,
  },
  {
    intent: 'similar',
    any: /\b(?:similaires?|semblables?|similar|lookalikes?|look alikes?|(?:others?|more|people|someone) like (?:him|her|them|that)|ressembl\w+|analogues?|equivalents? a|(?:du|le|de|dans le) meme (?:genre|type|style|acabit|profil|calibre|moule|gabarit)(?! de (?:poste|contrat))|meme profil que|memes? (?:profils?|genre|style|type|experience|competences|parcours)(?: de profils?)? que|same (?:kind|sort|type|profile|background|style|calibre|vein|mould|skills)(?: of \w+)? as|more of the same|in the same vein|dans le genre (?:de|d)|dans le style (?:de|d)|(?:un|des) (?:clones?|jumeaux?|sosies?) (?:de|d)|clones? of|along the lines of|resembl\w+|close to (?:her|his|their|this) profile)\b/,
    not: /\bmore like \d|\b(?:poste similaire|similar (?:role|position|job|post|field|environment|sector|setting|experience|establishment|background|work)|fonctions? similaires?|experience similaire|secteur similaire|structure similaire|etablissement similaire|environnement similaire|un poste|experience (?:sur|dans|en))\b/,
  },
  {
    intent: 'similar',
    any: new RegExp(
      `\\b(?:profils?|candidat\\w*|d autres|autres?|personnes?|gens|quelqu un|monde|plusieurs|pareil|m en|en|plus|exactement|un|une|des|people|profiles?|candidates?|more|others?|someone|anyone|somebody|ones?|another|anybody|just|exactly|folks|persons?)(?: \\w+){0,2}? (?:comme|like|que) ${someone}`,
    ),
    not: /\b(?:plus que|en plus que|un plus que|sounds like|looks like|would like|i d like|i like|feel like|autres? que|other than)\b/,
  },
  {
    intent: 'similar',
    any: /\b(?:profils?|profiles?|people|others|someone|more|d autres|candidates?|candidats?|quelqu un|another|else(?: is)?) (?:comme|like) [a-z]+(?: [a-z]+)?\b/,
    not: /\bmore like (?:\d|an?|the|half|full|part)\b|\b(?:would like|comme (?:chef|responsable|serveu\w+|vendeu\w+|cuisini\w+|logiciel|competence|langue|commercial\w*)|like (?:excel|sap|python|a |an ))\b/,
  },
]

const explaining: Cue[] = [
  {
    intent: 'explain',
    any: /\b(?:comment (?:tu |vous )?(?:as tu|avez vous|as|avez)? ?(?:classe|note|trie|range|choisi|calcule|trouve)\w*|(?:comprendre|understand|clarify|eclaire\w*|decortique\w*|detaille\w*|unpack) (?:le |la |les |the |this |that |ce |cet |son |her |his |their |[a-z]+ )*(?:classement|score|note|rang|resultat|position|ranking|scoring|rating|placement|match|order)|(?:talk|take|run|walk|step) (?:me|us) through (?:the |this |that |his |her |[a-z]+ )*(?:ranking|result|score|top|match|order|first|position|choice)|(?:d ou|where) (?:sort|vient|viennent|tu sors|does|do|did) (?:ce|cette|le|la|this|that|the)(?: \w+){0,2} ?(?:score|classement|note|rang|ranking|number|\d+)|(?:what (?:has|does|is it)|qu(?: est ce qu)?(?: )?(?:a|ont)) (?:\w+ ){1,5}(?:that |que )(?:the |les )?(?:others?|autres|rest)|in what way|on what basis|dragging|plombe\w*|penalis\w+|(?:dessert|desservent|handicape) (?:la |sa |son )?(?:note|score)|y (?:is|s|are|did) (?:no |number |the |n )?\d*)\b/,
    not: /\b(?:pourquoi pas|why not)\b/,
  },
  {
    intent: 'explain',
    any: /\b(?:(?:reasons?|raisons?|motifs?) (?:for|behind|de|du|de la) (?:the |this |that |his |her |their |ce |cette |son |sa )?(?:rank\w*|position|score|classement|rang)|(?:pour|for) (?:quelles?|what|which) (?:raisons?|reasons?|motifs?)|a quel titre|account for (?:the |number |him|her|them|n |no )|what (?:has|have|had|s|does|did) (?:\w+ ){1,4}?(?:up|down|so|that|in) (?:so |there |that |this )?(?:high|low|top|first|far|near|close)\w*|what s the (?:thinking|reason)|pourquoi|pq|pk|prq|pkw|pkoi|pourkoi|explique\w*|expliquer|why|explain\w*|how come|justifie\w*|justifier|what makes|comment (?:se fait|ca se fait|tu (?:l |les |le |la )?(?:as|a) (?:\w+ )?(?:classe\w*|choisi\w*|calcule\w*|note\w*|trouve\w*)|(?:est|sont|as tu|il|elle) (?:\w+ )?(?:calcule\w*|classe\w*|arrive\w*|note\w*))|qu est ce qui (?:fait|justifie|explique|place|met|te fait)|sur (?:quoi|quels criteres|quelle base)|en quoi|on what (?:basis|grounds)|(?:what s|what is|what are|quelles? sont|quelle est|c est quoi) (?:the |les |la |le )?(?:reasons?|raisons?|logique|rationale|logic|basis)|how (?:did|do|was|were|is|are) (?:\w+ ){1,4}?(?:ranked|scored?|rated|end up|get there|come up|come first|matched|calculated|worked out|make (?:the|it))|d ou vien\w+ (?:ce|son|le|leur) (?:score|classement|resultat)|detaille\w* (?:le|son|ce|leur) (?:score|classement)|(?:match|matching) (?:score|reason)|break ?down (?:of )?(?:the |his |her |their )?(?:score|match|ranking)|break down|il a quoi de plus|elle a quoi de plus|a quoi de (?:plus|mieux|special)|what(?: is| s|s) (?:wrong|missing)|how (?:did|do) you rank|how were (?:they|these) ranked|qu est ce qui (?:lui )?manque|walk me through|what (?:put|puts|got|gets|landed|lands|earned) (?:the |number |her|him|them|[a-z]+ )|what(?: is| s|s) (?:\w+ ){1,3}doing (?:here|there|up|in (?:this|the|my)|on (?:this|the|my|top))|que (?:fait|font) (?:\w+ ){1,3}(?:ici|la|dans (?:la|cette|ma)|sur (?:la|cette))|(?:qu est ce qui|qu est ce que) (?:\w+ ){1,3}(?:fait|foutent|fout) (?:la|ici))\b/,
    not: /\b(?:pourquoi pas|why not)\b/,
  },
]

const sorting: Cue[] = [
  {
    intent: 'sort',
    any: /^(?:from )?(?:the )?\w{2,12}est (?:first|to (?:the )?\w{2,12}est)\b|\b(?:put|mets?|place\w*|remonte\w*|bring|fais remonter) (?:the |les |la |le )?(?:best|most|least|mieux|plus|moins|meilleur\w*|nearest|closest|cheapest|newest|top)(?: \w+){0,3} (?:first|at the top|on top|to the top|up top|en haut|en tete|d abord|en premier)/,
  },
  {
    intent: 'sort',
    open: /^(?:re)?(?:trie|tries|triez|trier|classe|classes|classez|classer|ordonne|ordonnez|ordonner|range|rangez|ranger|tri)\b(?! (?:\w+ )?(?:1|2|3))/,
  },
  {
    intent: 'sort',
    open: /^(?:sort|order|re ?order|rank|re ?rank|arrange)\b(?! (?:an? )?(?:interview|call|meeting|picker|pickers))/,
  },
  { intent: 'sort', open: /^(?:(?:le |un )?classement|tri|sorting|ordering)(?= |$)(?! (?:fiscal|selectif))/ },
  {
    intent: 'sort',
    any: /\b(?:tri(?:e[rz]?|er|es)? (?:les |la liste |moi ca |ca |tout ca |tout )?(?:par|selon|suivant)|(?:classe[rz]?|classer|range[rz]?|ordonne[rz]?) (?:les|la|le|moi|ca|par|tout)|sorted? (?:by|them|it|the|these|this|in|on|from)|order(?:ed)? (?:by|them by|the list)|rank(?:ed)? (?:by|them|these)|par ordre|in (?:ascending|descending|alphabetical) order|alphabetically|alphabetical order|in order of|ordre (?:alphabetique|croissant|decroissant|d \w+|de \w+))\b/,
  },
  {
    intent: 'sort',
    any: /\b(?:(?:les |le |la |the )?(?:plus|moins|mieux|most|least|closest|nearest|cheapest|highest|lowest|newest|latest|best|soonest|earliest|oldest|longest|shortest|recents?|dernier\w*|dispos?|meilleurs?|meilleures?)(?: \w+){0,4}? (?:d abord|en premiers?|en tete|en haut|first|at the top|on top|to the top|au debut)|(?:from )?(?:the )?(?:nearest|closest|cheapest|lowest|highest|newest|oldest|best|youngest profiles|most \w+|least \w+|furthest|farthest|longest|shortest|latest|earliest|soonest) to (?:the )?(?:\w+est|worst|most \w+|least \w+|latest)|du (?:plus|moins|meilleur) \w+ au (?:plus|moins|pire|\w+)|de(?:s| la| le)? (?:plus|moins) \w+ (?:a la|au|aux) (?:plus|moins))\b/,
  },
]

const turning: Cue[] = [
  {
    intent: 'paginate',
    any: /^(?:(?:go |page |flip |turn )?back (?:one|two|a page|one page)|(?:reviens|recule|remonte)\w* (?:d )?une? (?:page|cran)|fais (?:moi )?defiler|defile|deroule|keep them coming|keep em coming|scroll(?: on| down)?|more please|on continue|et apres|et ensuite|reviens aux? (?:precedent\w*|premier\w*|derni\w*|page\w*)|retour aux? (?:precedent\w*|premier\w*|page\w*)|back to (?:the )?(?:previous|earlier|first|last) (?:ones?|page|lot|results?|few)|previous (?:ones?|lot|results?)|y en a (?:d autres|encore)|c est tout)$/,
  },
  {
    intent: 'paginate',
    any: /\b(?:(?:next|following|previous|another|further|remaining) (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|quelques|few|dozen|dizaine)(?: (?:candidates?|applicants?|applications?|profiles?|people|results?|ones|names|cvs?))?|(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|quelques|few|dozen|dizaine) (?:(?:candidat\w*|profils?|personnes?|resultats?|noms?|cv|fiches?|candidates?|applicants?|profiles?|people|results?|names) )?(?:suivant\w*|precedent\w*|prochain\w*|d apres|d avant|de plus|en plus|more|further|after (?:that|those|these|them)))(?= |$)/,
    not: /\b(?:comme|like|refuse\w*|rejet\w*|ecart\w*|reject|passe\w*|move|contact\w*|ecri\w*|email|shortlist\w*|days?|jours?|ans?|years?|mois|months?|weeks?|semaines?|heures?|hours?|km|miles?|stages?|etapes?)\b/,
  },
  {
    intent: 'paginate',
    any: /\b(?:(?:page|pages) (?:suivantes?|precedentes?|d apres|d avant|\d+|deux|trois|two|three|one|une)|(?:premiere|derniere|autre|first|last|next|previous|prev) page|(?:next|previous|prev|prochaine?s?|another|other|encore|autres?) (?:\d+|ten|five|twenty|three|dix|cinq|vingt|trois|batch|lot|set|results?|ones?|few|profiles?|candidates?|bunch|handful|serie|resultats?|profils?|paquet|fournee)|(?:\d+|dix|cinq|vingt|trois|ten|five|twenty|three|quelques|few) (?:de plus|suivants?|suivantes?|precedents?|precedentes?|prochaine?s?|autres|d apres|d avant|more|next|others?|extra|derniers resultats)|(?:les|la|le) (?:suite|suivants?|suivantes?|precedents?|precedentes?|prochains|prochaines|d apres|d avant)|voir plus|en voir (?:plus|d autres)|(?:show|see|give|get|load|view) (?:me )?(?:\w+ )?(?:more|others|the others)(?! (?:like|experience|senior|about|detail))|more (?:results|profiles|candidates|names|please|of them|people)$|plus de (?:profils|resultats|candidats|candidates|monde|noms)$|keep goin\w?|carry on|continue[rz]?|go on|(?:d )?autres (?:profils|candidats|candidates|resultats|personnes)|d autres|(?:debut|fin|top|start|beginning|end) (?:de la|of the) list\w*|back to (?:the )?(?:first|previous|top|start|page)|reviens (?:a|au|aux) (?:la )?(?:page|debut|precedents?)|tourne la page|turn the page|(?:the )?page (?:before|after)|la page d avant|scroll|who else|any (?:others?|more)$|qui d autre|t as (?:que|d autres)|what else(?! (?:is|does))|the rest of (?:the )?(?:list|results))\b/,
    not: /\bcomme (?:elle|lui|la|le|celui|celle)\b|\blike (?:her|him|the|number|this|that)\b|\bnext (?:week|month|monday|tuesday|wednesday|thursday|friday|year|stage|step|round)\b|\b(?:refuse|rejette|ecarte|reject|passe|move|contacte|ecris|email)\w*\b/,
  },
  {
    intent: 'paginate',
    open: /^(?:suivants?|suivantes?|suite|next|encore|plus|more|precedents?|precedentes?|previous|back|prev|autres|les autres|the others|d autres|les suivants|la suite)(?: (?:svp|stp|please|un peu|ones?|results?|profils?|resultats?))?$/,
  },
]

const asking: Cue[] = [
  {
    intent: 'ask',
    any: /\b(?:elle|il|ils|elles) (?:demande\w*|veu\w+|gagne\w*|touche\w*|prend\w*|coute\w*) (?:combien|cb)\b|\b(?:combien|cmb) (?:est ce (?:qu|que) )?(?:(?:elle|il|ils|elles)(?! (?:y |en |reste|manque))|d heures|demande\w*|veu\w+|gagne\w*|touche\w*|prend\w*|coute\w*|pretend\w*|d annees?|d ans|d experience|de temps|a t (?:il|elle)|ont (?:ils|elles)|voudrait|souhaite\w*|de preavis|de mois)\b/,
  },
  {
    intent: 'ask',
    any: /\bhow (?:much|many (?:hours|years?|months|languages|days|kids)|long|far|soon|old|good|well|experienced|fluent)(?: \w+){0,4}? (?:does|do|did|is|are|has|have|would|can|will|was|s)\b|\bhow (?:much|long|far|soon) (?:is|does|do|has|would|can|will)\b/,
  },
]

export const listCues: readonly Cue[] = [...comparing, ...likening, ...explaining, ...sorting, ...turning, ...asking]
export { rank, someone }
