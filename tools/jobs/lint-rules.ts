/** One wording to mend: `pattern` is over folded text (lower case, no accents, same length). No replacement: it is to be taken out. */
export type WordingRule = { kind: 'unlawful' | 'gendered' | 'off_putting'; rule: string; pattern: RegExp; replacements: string[] }

const rule = (kind: WordingRule['kind'], name: string, pattern: RegExp, ...replacements: string[]): WordingRule => ({
  kind,
  rule: name,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.source})(?![\\p{L}\\p{N}])`, 'gu'),
  replacements,
})
const unlawful = (name: string, pattern: RegExp, ...replacements: string[]) => rule('unlawful', name, pattern, ...replacements)
const gendered = (pattern: RegExp, ...replacements: string[]) => rule('gendered', 'gendered_word', pattern, ...replacements)
const offPutting = (name: string, pattern: RegExp, ...replacements: string[]) =>
  rule('off_putting', name, pattern, ...replacements)

// What an advert may not say beyond what a search may not ask (Code du travail L1132-1 and L5321-2; Equality Act 2010, ss. 13 and 39).
const french: WordingRule[] = [
  unlawful('age', /jeunes? diplomee?s?/, 'débutants acceptés'),
  unlawful('age', /(?:profil|candidate?|personne) (?:jeune|senior|junior d'age)/, 'débutants acceptés'),
  unlawful('looks', /(?:bonne|excellente|tres bonne) presentation(?: (?:exigee|souhaitee|indispensable))?/, 'accueil soigné'),
  unlawful('looks', /physique (?:agreable|avantageux)/),
  unlawful('language_origin', /(?:de )?langue maternelle (?:francaise|anglaise|arabe|espagnole|allemande)/, 'français courant'),
  unlawful(
    'health',
    /(?:en )?(?:parfaite|bonne|excellente) sante|sans restriction medicale/,
    'aptitude vérifiée par la médecine du travail',
  ),
  unlawful('health', /robuste|physiquement solide/, 'port de charges : dites lequel'),
  unlawful('unpaid', /(?:essai|periode d'essai|journee d'essai) non (?:remuneree?|payee?)/, 'période d’essai rémunérée'),
  gendered(/hommes? d'entretien/, 'agent ou agente d’entretien'),
  gendered(/femmes? de menage/, 'agent ou agente de ménage'),
  gendered(/femmes? de chambre/, 'personnel d’étage'),
  gendered(/hommes? toutes mains/, 'agent ou agente polyvalente'),
  gendered(/hommes? de (?:l'art|metier)/, 'gens de métier'),
  gendered(/secretaire (?:feminine|masculin)/, 'secrétaire'),
  gendered(/hotesses? d'accueil/, 'hôte ou hôtesse d’accueil'),
  gendered(/hotesses? de caisse/, 'hôte ou hôtesse de caisse'),
  gendered(/puericultrices?/, 'puériculteur ou puéricultrice'),
  gendered(/mesdemoiselles|mademoiselle/, 'madame'),
  offPutting(
    'age_coded',
    /equipe jeune(?: et (?:dynamique|conviviale|passionnee|ambitieuse))?|jeune equipe(?: dynamique)?|ambiance jeune/,
    'équipe',
  ),
  offPutting('age_coded', /(?:jeune|dynamique) et dynamique|dynamisme exige/),
  offPutting(
    'stars',
    /rock ?stars?|ninjas?|gourous?|wonder ?woman|super[- ]heros|mouton a (?:cinq|5) pattes|killers?/,
    'spécialiste',
  ),
  offPutting(
    'pressure',
    /(?:excellente |bonne )?resistan(?:ce|t|te) au stress|gerer? le stress|(?:travail(?:ler)? )?sous pression|rythme (?:effrene|soutenu|intense)/,
    'rythme variable : dites quand et pourquoi',
  ),
  offPutting(
    'always_on',
    /ne (?:pas )?compte[rz]?(?: pas)? (?:ses|vos|leurs) heures|disponibilite totale|disponible 24 ?h?\/ ?24|corveable|grande disponibilite/,
    'horaires : dites lesquels',
  ),
  offPutting('family', /(?:nous sommes|comme|esprit) (?:de |une |d'une )?(?:grande )?famille/, 'équipe soudée'),
  offPutting(
    'vague_pay',
    /(?:salaire|remuneration) (?:selon (?:le )?profil|attracti(?:f|ve)|motivante?|competiti(?:f|ve)|a negocier|a definir|selon experience)|package attractif/,
    'salaire : de … à … € brut par mois',
  ),
  offPutting('perfection', /irreprochables?|parfaite? maitrise|sans faille|maitrise parfaite|excellence exigee/, 'maîtrise'),
  offPutting(
    'jargon',
    /mindset|challeng(?:er|es?|eur)|synergies?|force de proposition|couteau suisse|multi-?casquettes?/,
    'dites la tâche',
  ),
  offPutting('threat', /pas serieu(?:x|se) s'abstenir|tire-au-flanc|faineante?s?|s'abstenir/),
  offPutting(
    'exclusive',
    /(?:uniquement|exclusivement) (?:issue?s? )?d(?:e|'une) grandes? ecoles?/,
    'diplôme ou expérience équivalente',
  ),
]

const english: WordingRule[] = [
  unlawful('age', /recent graduates?|new graduates?|school leavers?/, 'entry level'),
  unlawful('age', /mature (?:person|candidate|lady|gentleman)/, 'experienced'),
  unlawful('age', /youthful|energetic and young/, 'motivated'),
  unlawful(
    'language_origin',
    /native (?:english|french|spanish|german|italian|arabic)?(?: ?-? ?speak(?:er|ing)s?| level)|mother tongue (?:english|french)|(?:english|french) mother tongue/,
    'fluent',
  ),
  unlawful(
    'looks',
    /(?:well[- ]presented|good[- ]looking|attractive) (?:person|candidate|individual|lady|staff)/,
    'professional manner',
  ),
  unlawful('disability', /able[- ]bodied|no disabilit(?:y|ies)/, 'able to do the tasks listed, with adjustments'),
  unlawful('health', /excellent sickness record|perfect attendance record/),
  unlawful('unpaid', /unpaid trial(?: shift)?/, 'paid trial shift'),
  gendered(/salesm[ae]n/, 'salesperson'),
  gendered(/saleswom[ae]n/, 'salesperson'),
  gendered(/chairm[ae]n/, 'chair'),
  gendered(/forem[ae]n/, 'site supervisor'),
  gendered(/handym[ae]n/, 'maintenance technician'),
  gendered(/craftsm[ae]n/, 'craftsperson'),
  gendered(/tradesm[ae]n/, 'tradesperson'),
  gendered(/workm[ae]n/, 'worker'),
  gendered(/firem[ae]n/, 'firefighter'),
  gendered(/draughtsm[ae]n/, 'draughtsperson'),
  gendered(/businessm[ae]n/, 'business person'),
  gendered(/middlem[ae]n/, 'intermediary'),
  gendered(/waitress(?:es)?/, 'waiter or waitress', 'server'),
  gendered(/hostess(?:es)?/, 'host'),
  gendered(/barm(?:aid|an|en)s?/, 'bar staff'),
  gendered(/(?:cleaning|tea|dinner) lad(?:y|ies)/, 'cleaner', 'catering assistant'),
  gendered(/stewardess(?:es)?|air hostess(?:es)?/, 'cabin crew'),
  gendered(/girl friday|office girl/, 'office assistant'),
  gendered(/manpower/, 'workforce'),
  gendered(/(?:you )?guys/, 'team'),
  rule('gendered', 'pronoun', /he ?\/ ?she|she ?\/ ?he|s\/he|he or she|she or he/, 'they', 'you'),
  rule('gendered', 'pronoun', /his ?\/ ?hers?|his or her|her or his/, 'their', 'your'),
  rule('gendered', 'pronoun', /he(?= (?:will|must|should|can)\b)/, 'you'),
  rule('gendered', 'pronoun', /she(?= (?:will|must|should|can)\b)/, 'you'),
  offPutting(
    'age_coded',
    /young(?:,)? (?:and )?(?:dynamic|vibrant|fun|energetic)(?: team)?|(?:vibrant|youthful) young team|young team/,
    'team',
  ),
  offPutting('stars', /rock ?stars?|ninjas?|gurus?|unicorns?|superstars?|wizards?|hackers?/, 'specialist'),
  offPutting('macho', /aggressive(?:ly)?|dominant|crush (?:it|targets)|killer instinct|fearless/, 'determined'),
  offPutting(
    'pressure',
    /fast[- ]paced|high[- ]pressure|work(?:ing)? under pressure|thrives? under pressure|work hard,? play hard/,
    'say what varies, and when',
  ),
  offPutting(
    'always_on',
    /no clock[- ]watchers?|24\/7 availability|always available|go(?:ing)? the extra mile|whatever it takes/,
    'working hours: say which',
  ),
  offPutting('family', /(?:we(?:'| a)re|like) (?:a |one big )?(?:big )?family/, 'a close team'),
  offPutting(
    'vague_pay',
    /(?:competitive|attractive|negotiable) (?:salary|pay|package)|salary (?:negotiable|dependent on experience|doe)|(?:pay|salary) commensurate with experience/,
    'pay: £… to £… a year',
  ),
  offPutting('perfection', /flawless|perfectionists?|impeccable|second to none/, 'careful'),
  offPutting(
    'jargon',
    /synerg(?:y|ies)|mindset|hit the ground running|self[- ]starters?|wear many hats|blue[- ]sky thinking/,
    'say the task',
  ),
  offPutting('threat', /time[- ]?wasters?(?: need not apply)?|need not apply/),
  offPutting(
    'exclusive',
    /top[- ]tier universit(?:y|ies) only|russell group(?: universit(?:y|ies))?(?: only)?/,
    'degree or equivalent experience',
  ),
]

export const wordingRules = { fr: french, en: english } as const
