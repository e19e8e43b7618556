import { fold } from '#lib/words'
import { rank } from './list-cues.ts'
import type { Said } from './said.ts'

const verbs =
  '(?:a|ont|avait|est|sont|etait|serai\\w*|parle\\w*|peut|peuvent|pourrait|veut|veulent|voudrait|sait|savent|accepte\\w*|habite\\w*|vit|vivent|vient|travaille\\w*|bosse\\w*|connai\\w+|cherche\\w*|dispose\\w*|fait|font|possede\\w*|demande\\w*|gagne\\w*|touche\\w*|maitrise\\w*|bouge\\w*|prend|pense|souhaite\\w*|commence\\w*|utilise\\w*|conduit|aime\\w*|refuse\\w*|pretend\\w*|coute\\w*|finit|quitte|reste)'
const thisOne = `(?:(?:la|le|l) (?:${rank}|numero \\d+|n \\d+|candidat\\w*)(?: \\d+)?|ce candidat|cette candidate|ce profil|cette personne|celui ci|celle ci|numero \\d+)`
const oneOf = `(?:the (?:${rank})(?: one| candidate| person)?|number \\w+|candidate \\d+|this (?:one|candidate|person)|that (?:one|candidate|person))`
const modals = '(?:does|do|did|is|are|has|have|had|can|could|would|will|was|were|isn t|doesn t|hasn t|s)'

const fields: [string, RegExp][] = [
  [
    'salary_expectation',
    /\b(?:salaires?|salarial\w*|pretentions?|remun\w+|tjm|taux|gagne\w*|touche\w*|cher|combien (?:elle |il |ils |elles )?(?:veu\w+|demande\w*|prend|coute|voudrait|souhaite)|(?:veut|demande|veulent|demandent) combien|salary|salaries|pay|paid|day rate|hourly rate|rate|expectations?|earn\w*|(?:looking?|hoping|wanting|want\w*|expect\w*) to (?:make|earn|get|be on)|money|wages?|package|how much)\b/,
  ],
  ['hours_per_week', /\b(?:combien d heures|how many hours|hours (?:a|per) week|heures par semaine)\b/],
  [
    'availability',
    /\b(?:dispo\w*|preavis|libre|commence\w*|demarre\w*|quand|available|availability|notice|start|when|free|soon)\b/,
  ],
  ['phone', /\b(?:telephone|tel|portable|numero(?! \d)|phone|mobile number|06|number(?! \w+ )(?! \d))\b/],
  ['email', /\b(?:mail|e mail|email|courriel)\b/],
  ['has_vehicle', /\b(?:vehicul\w+|voitures?|bagnole|caisse|motorisee?s?|car|van|own transport|wheels)\b/],
  ['driving_licences', /\b(?:permis|licen[cs]es?|drive[rs]?|driving|conduit|conduire)\b/],
  [
    'languages',
    /\b(?:langues?|parle\w*|anglais|espagnol|allemand|italien|arabe|portugais|neerlandais|speaks?|languages?|english|french|german|spanish|italian|arabic|polish|portuguese|dutch|fluent|bilingu\w+)\b/,
  ],
  ['mobility', /\b(?:demenag\w+|mobil\w+|bouge\w*|relocat\w+|move|travel|deplacements?|deplacer|prete? a (?:aller|venir))\b/],
  [
    'location',
    /\b(?:habite\w*|vit|vivent|ou|adresse|where|lives?|living|located|based|far|loin|commute|distance|ville|town|address)\b/,
  ],
  [
    'education',
    /\b(?:diplom\w+|etudes?|formations?|degree\w*|qualif\w+|stud\w+|bac|bts|cap|school|university|education|educated|graduat\w+|niveau d etudes?)\b/,
  ],
  [
    'certifications',
    /\b(?:caces|certif\w*|habilit\w+|tickets?|cards?|cartes?|dbs|cscs|fimo|fco|ssiap|haccp|pin|nmc|registered|registration|agrement|registre|sia|sst)\b/,
  ],
  ['contract_types', /\b(?:contrats?|cdi|cdd|interim|freelance|contracts?|permanent|temp)\b/],
  [
    'schedule',
    /\b(?:nuits?|week ?ends?|horaires?|nights?|shifts?|evenings?|samedis?|coupures?|hours|temps (?:plein|partiel)|full time|part time)\b/,
  ],
  ['remote', /\b(?:teletravail|remote\w*|distanciel|from home)\b/],
  [
    'companies',
    /\b(?:employeurs?|employers?|entreprises?|boites?|chez qui|current(?:ly)? (?:company|job|work\w*)|actuel\w*|compan(?:y|ies))\b/,
  ],
  [
    'experience',
    /\b(?:experiences?|xp|annees?|ans|anciennete|parcours|travaille\w*|bosse\w*|years?|worked|working|background|career|postes?|long)\b/,
  ],
  [
    'skills',
    /\b(?:competences?|sait|savent|connai\w+|maitrise\w*|logiciels?|outils?|skills?|knows?|tools?|use[sd]?|software|can|strengths?|points? forts?|faiblesses?)\b/,
  ],
]

/** What is asked of somebody: salary, availability, languages… */
export function fieldOf(text: string): string | undefined {
  const said = fold(text)
  return fields.find(([, pattern]) => pattern.test(said))?.[0]
}

const fieldWord = new RegExp(fields.map(([, pattern]) => pattern.source).join('|'))
const demanded = /\b(?:doit|doivent|devra|devrait|il faut|faut qu|must|should|needs? to|has to|have to)\b/

const french: RegExp[] = [
  new RegExp(`\\best ce qu(?:e)? (?:il|elle|ils|elles|on (?:connait|sait|a)|${thisOne})\\b`),
  new RegExp(`\\b${verbs}(?: t)? (?:il|elle|ils|elles)\\b`),
  new RegExp(
    `(?:^|\\b(?:et|alors|qu|combien|ou|quand|sais tu si|savoir si) )(?:il|elle|ils|elles|${thisOne}) (?:n |y |en )?${verbs}\\b`,
  ),
  /\b(?:quel|quelle|quels|quelles) (?:est|sont|etait) (?:son|sa|ses|leurs?|l|la|le|les) /,
  new RegExp(`\\b(?:quel|quelle|quels|quelles) \\w+(?: \\w+)? (?:${verbs}) (?:la|le|elle|il|ils|elles|t)\\b`),
  new RegExp(
    `\\b(?:c est quoi|quid d|dis moi|donne moi|donnez moi|rappelle moi|je peux avoir|connaitre|savoir|t as|tu as|on a|as tu|avez vous|on connait|verifie|demande) (?:de )?(?:son|sa|ses|leurs?) (?:\\w+ ){0,2}`,
  ),
  new RegExp(`^(?:et )?(?:son|sa|ses|leurs?) (?!cv|profil|fiche|dossier|resume|parcours complet)`),
]
french.push(
  /\b(?:il|elle|ils|elles) (?:\w+ ){1,4}(?:quand|combien|comment|ou ca)(?: (?:exactement|au juste|alors))?$/,
  new RegExp(
    `^(?:et )?(?:ou|quand|comment|combien|depuis quand|jusqu a quand|a quelle heure) (?:est ce qu(?:e|il|elle)? )?(?:\\w+ )?${verbs} (?:${thisOne})\\b`,
  ),
  new RegExp(`^(?:et )?(?:${thisOne}) (?:il|elle) (?:n |y |en |s |l )?${verbs}\\b`),
  new RegExp(`\\b(?:ou pas|ou non|oui ou non)$`),
  /^(?:c est quoi|quel est|quelle est|quels sont|quelles sont|donne moi|rappelle moi) (?:le|la|les|l|son|sa|ses) (?:numero|tel\w*|mail|adresse|age|salaire|preavis|dispo\w*|diplome\w*|permis|pretention\w*|experience|ville|langue\w*)\b/,
  /^(?:demande|demandez|demande lui|demande leur) (?:a|au|aux|lui|leur) ?(?:la |le |les |l )?(?:\w+ ){0,2}?(?:sa|son|ses|leurs?) \w+/,
  /^(?:verifie|verifiez|regarde|regardez|confirme|confirmez|dis moi|sais tu|tu sais) (?:si|s) (?!il y)/,
)
const english: RegExp[] = [
  new RegExp(`\\b${modals} (?:he|she|they|${oneOf})\\b`),
  /\b(?:what|which|when|where|who|whats)\b(?: \w+){0,4}? (?:he|she|they|his|her|their)\b/,
  new RegExp(`\\b(?:whats|what s|what is|hows|how s) (?:the )?(?:\\w+ ){1,3}(?:of|for|4|on|from) (?:the |number )?(?:${rank})`),
  /\b(?:he|she|they) (?:has|have|speaks?|is|are|can|lives?|wants?|works?|worked|drives?|got|based)\b/,
  new RegExp(`^(?:and )?(?:his|her|their) (?!cv|profile|resume|file|application)(?:\\w+ ){0,2}`),
  new RegExp(`\\b(?:what|when|where|how|which)\\b(?: \\w+){0,3}? ${oneOf}`),
  /\b(?:give me|tell me|get me|check|find out|confirm|i need|remind me) (?:of )?(?:his|her|their|whether (?:he|she|they)|if (?:he|she|they)|what (?:he|she|they))\b/,
]

english.push(
  /^(?:and )?(?:what|which|how much|how long) (?:\w+ ){1,2}(?:is|are|does|do|would|can) (?:the )?(?:(?:number |numbers )?\d+|first|second|third|both|they|the two)\b(?! (?:better|best|stronger))/,
  /^(?:and )?(?:is|does|has|can|could|would|will|did) (?:number |no |candidate )?(?:\d+|one|two|three|four|five) (?!(?:year|month|week|day|hour|mile|people|candidate|profile|more|of)s?\b)/,
  new RegExp(
    `^(?:what|which|where|when) (?:\\w+ ){1,3}(?:has|have|is|are|does|do|did|can) (?:the (?:${rank})(?: one)?|number \\d+|he|she|they)\\b`,
  ),
  /^(?:check|see|find out|confirm|tell me|do you know) (?:if|whether) (?!there)/,
)

/** A question about somebody on the list: «elle a le permis ?», "when can the second one start?", «Karim parle anglais ?». */
export function asksAbout({ all, question, text }: Said, refused = false): boolean {
  if (
    (refused && !question) ||
    /^(?:and )?(?:who is|who s|c est qui|qui est) (?:la |le |the |number |l )?(?:\d|premi|deux|trois|quatr|cinq|derni|first|second|third|fourth|fifth|last)/.test(
      all,
    )
  )
    return false
  if (demanded.test(all) && !question) return false
  if (french.some((pattern) => pattern.test(all)) || english.some((pattern) => pattern.test(all))) return true
  return asksOfNamed(text, question) || asksOfRank(all, question)
}

const capital = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*)*"
const named = [
  new RegExp(`\\b(?:[Ww]hat|[Ww]here|[Ww]hen)(?:['’]s| is| are) (?:the )?(?:[\\p{Ll} ]{2,24}) (?:of|for) (?:${capital})`, 'u'),
  new RegExp(
    `^(?:et |and |est-ce que |Est-ce que |Est-ce qu['’])?(?:${capital}) (?:a|est|parle|peut|veut|sait|accepte|habite|connaît|maîtrise|travaille|cherche|possède|demande|gagne|serait|vit) .*\\?`,
    'u',
  ),
  new RegExp(
    `(?:^|[ ,])(?:[Dd]oes|[Ii]s|[Hh]as|[Cc]an|[Cc]ould|[Ww]ould|[Ww]ill|[Dd]id) (?:${capital}) (?!there|any)\\p{Ll}+`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Ww]hat(?! about)|[Ww]hen|[Ww]here|[Hh]ow (?!about)[a-z]+|[Ww]hich [a-z]+)(?:['’]s| is| are| does| did| can| could| has| would)? (?:${capital})`,
    'u',
  ),
  new RegExp(
    `(?:[Qq]uelles? (?:est|sont)|[Qq]uels? (?:est|sont)|[Cc]['’]est quoi|[Dd]onne-moi|[Qq]uid (?:de|d['’]|des)|[Cc]ombien|[Qq]uand|[Oo]ù).{0,40} (?:de |d['’]|du |chez )?${capital}`,
    'u',
  ),
]

function asksOfNamed(text: string, question: boolean): boolean {
  const said = fold(text)
  if (/\b(?:combien (?:de|d|en|y|j|sur)|how many|montre|show|compar\w*)\b/.test(said)) return false
  if (!named.some((pattern) => pattern.test(text.trim()))) return false
  return question || fieldWord.test(said)
}

const ofRank = new RegExp(`\\b(?:de |du |d |of |for |pour )?(?:la |le |the )?(?:${rank})\\b`)

/** «salaire du 2 ?», «la 3 parle anglais ?» */
export function asksOfRank(all: string, question: boolean): boolean {
  if (/^(?:la |le |the |number )?\w+ (?:ou|or) (?:la |le |the |number )?\w+$/.test(all)) return false
  if (!question || all.split(' ').length > 12 || !fieldWord.test(all)) return false
  if (
    all.split(' ').length <= 6 &&
    new RegExp(`^(?:et |and )?(?:l |la |le |the |n |no |numero |number )?(?:${rank})(?: one)? `).test(all)
  )
    return true
  return new RegExp(
    `^(?:et )?(?:l |la |le |les |the |what about |quid (?:de |du |des )?)?(?:\\w+ ){0,3}?(?:du|de la|de l|of(?: the| number)?|for(?: the| number)?) (?:${rank})\\b`,
  ).test(all) || new RegExp(`^(?:et )?(?:la|le) (?:${rank}) `).test(all)
    ? ofRank.test(all)
    : false
}
