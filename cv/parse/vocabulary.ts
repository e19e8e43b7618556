import { plain } from '../sections.ts'
import { jobWords } from './job-words.ts'

const jobs = new Set(jobWords.split('|').map((word) => plain(word)))

const companyWords =
  /(?<![\p{L}])(?:sarl|sas|sasu|sa|eurl|scop|sci|snc|gie|ltd|limited|plc|llp|llc|inc|gmbh|corp|co\.|group|groupe|holdings?|ehpad|ssiad|esat|ime|mas|chu|chr|ch|hôpital|hopital|hôpitaux|clinique|polyclinique|résidence|residence|maison de retraite|centre hospitalier|hospices|restaurant|brasserie|maison|bistrot|café|hôtel|hotel|auberge|camping|boulangerie|pâtisserie|boucherie|traiteur|pharmacie|cabinet|étude|agence|mairie|ville de|conseil départemental|département|région|métropole|préfecture|association|fondation|fédération|lycée|collège|école|ecole|université|crèche|transports?|logistique|logistics|entreprise|société|établissements|ets|garage|atelier|ateliers|usine|industries?|bâtiment|btp|construction|constructions|intérim|interim|banque|assurances?|mutuelle|magasin|supermarché|hypermarché|hospital|nhs|trust|clinic|care home|nursing home|surgery|school|academy|college|university|council|nursery|bakery|kitchen|inn|bank|insurance|services?|solutions|systems|technologies|consulting|partners|associates|bros|brothers|sons|foods?|stores?|supermarket|warehouse|haulage|freight|motors|builders|contractors|homecare|housing|charity|foundation|church|studio|studios|labs?|media|farm|& cie|et fils|& fils|frères)(?![\p{L}])/iu

const schoolWords =
  /(?<![\p{L}])(?:lycée|lycee|collège|college|école|ecole|université|universite|univ\.?|iut|ifa|ifas|ifsi|ifap|irts|insa|cfa|greta|afpa|cnam|institut|centre de formation|campus|faculté|académie|academy|academie|university|institute|institution|school|sixth form|polytechnic|conservatoire|mfr|maison familiale|gobelins|openclassrooms|aftral|training (?:centre|center|college)|chambre de métiers|grande école|high school|grammar|epsi|epitech|supinfo|emlyon|sciences po|croix-rouge)(?![\p{L}])/iu

const diplomaWords =
  /(?<![\p{L}])(?:bac(?:calauréat|calaureat)?(?:\s?(?:pro(?:fessionnel)?|général|technologique|\+\s?\d|[sl]|es|st2s|stmg|sti2d|stg|sms))?|bep|bepa|cap|capa|bpa|bts|btsa|dut|deug|deust|deas|deap|deavs|deaes|dees|deeje|licence|master|mastère|maîtrise|maitrise|doctorat|mba|dess|cqp|titre (?:professionnel|pro)|diplôme|diplome|brevet|bnssa|bpjeps|bafa|bafd|certificat|certification|attestation|habilitation|capes|crpe|agrégation|bsc|bachelor['’]?s?|beng|meng|msc|mphil|phd|pgce|pgcert|pgdip|hnd|hnc|nvq|svq|btec|gcses?|a[- ]levels?|as[- ]levels?|t[- ]levels?|gnvq|foundation degree|degree|diploma|certificate|apprenticeship|associate'?s?|high school|ged|acca|aat|cima|level \d|llb|llm|mbchb|rgn|first aid|award|city & guilds|highers?)(?![\p{L}])/iu

/** How much a name looks like a job: 0, 1 (a job word somewhere), 2 (it opens with one). */
export function jobScore(text: string): number {
  const tokens = plain(text).split(' ')
  if (jobs.has(tokens[0] ?? '') || jobs.has(tokens.slice(0, 2).join(' '))) return 2
  if (tokens.some((token) => jobs.has(token) && token.length > 3)) return 1.5
  return /(?:eur|euse|ier|iere|iste|icien|icienne|trice|teur)$/.test(tokens[0] ?? '') ? 1 : 0
}

export function companyScore(text: string): number {
  if (companyWords.test(text)) return 2
  return /^[\p{Lu}\d][\p{Lu}\d&'’. -]+$/u.test(text) && /\p{Lu}/u.test(text) && !/^[IVX]+$/.test(text) ? 0.6 : 0
}

/** Short names that are other words in small letters. */
const schoolLetters =
  /(?<![\p{L}])(?:ESC|EM|EMA|HEC|ESSEC|EDHEC|FAC|Fac|IAE|INP|ENS|LP|LPO|CCI|EREA|SEGPA|ITII|ISARA|ESIEE|ENSAM|ENSA|CFPPA|CESI|IMT|UTC|UTT|MIT|UCL|LSE)(?![\p{L}])/u
const diplomaLetters = /(?<![\p{L}])(?:DE|DU|BUT|BA|MA|BP|DEA|BM|MS|M1|M2|L3|VAE|CQP|TP)(?![\p{L}])/u

export function schoolScore(text: string): number {
  return schoolWords.test(text) || schoolLetters.test(text) ? 2 : 0
}

export function diplomaScore(text: string): number {
  const match = diplomaWords.exec(text) ?? diplomaLetters.exec(text)
  // Before capitals «DE» and «DU» are small words: «IFA DE L'AP-HM».
  if (!match || /^(?:DE|DU)\s+(?:\p{Lu}{2}|L['’])/u.test(text.slice(match.index))) return 0
  return match.index === 0 ? 2 : 1.2
}

const contractWords =
  /^(?:cdi|cdd|intérim|interim|stage|alternance|apprentissage|contrat d[e'’].*|temps (?:plein|partiel).*|mi-temps|full[- ]time|part[- ]time|permanent|fixed[- ]term|temporary|temp|contract|internship|freelance|saisonnier|seasonal|agency|bank|self-employed|remote|hybrid|on-site|apprenticeship|vacation|remplacement|mission)s?$/i

export function isContract(text: string): boolean {
  return contractWords.test(text.trim())
}
