import { fold } from '#lib/words'
import { readNumber } from '#retrieval/query/numbers'
import { matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import { understandTurn } from '#retrieval/query/understand'
import type { Context } from './context.ts'
import { denied } from './denied.ts'
import { factsOfFilters } from './said-filters.ts'

export type Change = { path: string; value: unknown; words: string }

const contracts: [string, RegExp][] = [
  ['permanent', /\b(?:cdi|permanent)\b/],
  ['fixed_term', /\b(?:cdd|fixed term)\b/],
  ['temp', /\b(?:interim|interimaire|temp|temporary|agency)\b/],
  ['apprenticeship', /\b(?:apprentissage|alternance|apprenticeship)\b/],
  ['freelance', /\b(?:freelance|independante?|self employed)\b/],
  ['seasonal', /\b(?:saisonnier|saison|seasonal)\b/],
]
/** The contracts that a folded text names. */
export const contractsIn = (said: string): string[] => contracts.filter(([, pattern]) => pattern.test(said)).map(([name]) => name)

const hours: [string, RegExp][] = [
  ['night', /\b(?:nuits?|nights?)\b/],
  ['day', /\b(?:jours?|journee|days?)\b/],
  ['weekend', /\b(?:week ends?|weekends?)\b/],
  ['evening', /\b(?:soirs?|soirees?|evenings?)\b/],
  ['early_morning', /\b(?:matins?|tot|mornings?)\b/],
  ['split_shift', /\b(?:coupures?|split shifts?)\b/],
]
const immediate =
  /\b(?:tout de suite|maintenant|immediatement|de suite|des demain|demain|now|right away|immediately|straight away|tomorrow|asap)\b/
const languages: [string, RegExp][] = [
  ['fr', /\b(?:francais|french)\b/],
  ['en', /\b(?:anglais|english)\b/],
  ['es', /\b(?:espagnol|spanish)\b/],
  ['ar', /\b(?:arabe|arabic)\b/],
  ['pt', /\b(?:portugais|portuguese)\b/],
  ['it', /\b(?:italien|italian)\b/],
  ['de', /\b(?:allemand|german)\b/],
]

/** «bassin.schedule[0]» and «bassin.schedule[1]» speak of one thing, as do both ways to say from when. */
export const rootOf = (path: string) => path.replace(/\[\d*\]$|\.(?:from|noticeDays)$/, '')

type Reading = { text: string; said: string; context: Context; question: string | undefined }

/** The lines of a profile that a candidate's sentence states, each with the person's words. Only what is said, nothing guessed. */
export function factsIn(text: string, given: { context: Context; question: string | undefined }): Change[] {
  if (/\?\s*$/.test(text)) return []
  const reading: Reading = { text, said: fold(text), ...given }
  const read = [title, city, availability, licences, contractTypes, schedule, salary, spoken, vehicle].flatMap((one) =>
    one(reading),
  )
  const known = new Set(read.map(({ path }) => rootOf(path)))
  return [...read, ...factsOfFilters(given.context.turn.filters, text).filter(({ path }) => !known.has(rootOf(path)))]
}

const change = ({ text }: Reading, path: string, value: unknown): Change => ({ path, value, words: text.slice(0, 500) })

function list(reading: Reading, path: string, values: string[]): Change[] {
  return values.map((value, at) => change(reading, `${path}[${at}]`, value))
}

/** «je suis au chômage», “I am ready”: how somebody is, not what they do. */
const noJob =
  /^(?:dispo\w*|libre|available|free|interested|interesse\w*|au|en|a|sur|sans|dans|chez|tres|trop|pret\w*|motive\w*|ready|very|too|not|on|in|out|unemployed|looking|marie\w*|celibataire|divorce\w*|refugie\w*|refugee|demandeu\w* d|content\w*|desole\w*|sorry|happy|sure|sur|nouveau|nouvelle|new)\b/

/** Known as a trade: what else somebody is may be nobody’s business, «je suis croyante». */
function isTrade(words: string, { lang, situation }: Context): boolean {
  const { filters, refused = [] } = understandTurn(words, { lang, today: situation.now.toISOString().slice(0, 10) })
  return filters.titles !== undefined && refused.length === 0
}

/** «cuisinier, 12 ans de métier», “forklift driver here”: a trade that stands alone at the head of what is told. */
const heading =
  /^(?:(?:hi|hello|hey|bonjour|bonsoir|salut|slt|bjr)\b(?: there| madame| monsieur)?[\s,!.]*)?(\p{L}[\p{L}'’ -]{2,40}?)(?:\s+(?:here|de métier|de formation|by trade)\b|(?=\s*,\s*\S))/iu

function headed({ text }: Reading): string | undefined {
  const words = heading.exec(text)?.[1]?.trim()
  const term = words ? matchTerms(words).find(({ kind }) => kind === 'occupation') : undefined
  return words && term?.start === 0 && term.end === words.length ? words : undefined
}

function title(reading: Reading): Change[] {
  const found =
    /\b(?:je suis|je travaille comme|exp[ée]rience (?:comme|en tant que)|experience as (?:an? )?|je cherche (?:un (?:poste|emploi) )?(?:de|d['’]|comme)|i(?:'m| am) (?:an? )|i work as (?:an? )?)\s*([\p{L}][\p{L}'’ -]{2,50}?)(?= (?:depuis|à|a|en|chez|de nuit|de jour|since|for|at|in|and|et|avec)\b|[,.;!]|$)/iu.exec(
      reading.text,
    )
  const job =
    found?.[1]?.trim() ?? (reading.question === 'title' && reading.text.length < 50 ? reading.text.trim() : headed(reading))
  if (!job || noJob.test(fold(job))) return []
  if (/^(?:je suis|i(?:'m| am))\b/i.test(found?.[0] ?? '') && !isTrade(job, reading.context)) return []
  return [change(reading, 'basics.label', job)]
}

function city(reading: Reading): Change[] {
  const found =
    /\b(?:j['’]habite(?: maintenant| désormais| actuellement)?(?: à| a)?|je vis à|je réside à|i (?:now )?live in|i(?:'m| am) based in)\s+(?!plus\b)(\p{Lu}[\p{L}'’ -]{1,40}?)(?=[,.;!]|\s+(?:et|and|avec|mais)\b|$)/iu.exec(
      reading.text,
    )
  const bare =
    reading.question === 'city' && /^\p{L}[\p{L}'’ -]{1,40}$/u.test(reading.text.trim()) ? reading.text.trim() : undefined
  const place = found?.[1]?.trim() ?? bare?.replace(/^(?:à|a|sur|vers|in|at|near)\s+/iu, '')
  return place ? [change(reading, 'basics.location.city', place)] : []
}

function availability(reading: Reading): Change[] {
  const { said, question, context } = reading
  const about = question === 'availability' || /\b(?:dispo|disponible|libre|preavis|available|notice|start)\b/.test(said)
  if (!about) return []
  if (immediate.test(said) || /^(?:je suis )?(?:dispo|disponible|libre)$/.test(said))
    return [change(reading, 'bassin.availability.noticeDays', 0)]
  const notice = /\b(\d{1,2}|un|une|deux|trois|one|two|three) (jours?|semaines?|mois|days?|weeks?|months?)\b/.exec(said)
  if (notice) {
    const count = readNumber(notice[1]!)
    const unit =
      notice[2]!.startsWith('j') || notice[2]!.startsWith('d')
        ? 1
        : notice[2]!.startsWith('s') || notice[2]!.startsWith('w')
          ? 7
          : 30
    return [change(reading, 'bassin.availability.noticeDays', count * unit)]
  }
  const date = dateIn(said, context.situation.now)
  return date ? [change(reading, 'bassin.availability.from', date)] : []
}

const months = [
  'janvier january',
  'fevrier february',
  'mars march',
  'avril april',
  'mai may',
  'juin june',
  'juillet july',
  'aout august',
  'septembre september',
  'octobre october',
  'novembre november',
  'decembre december',
].map((names) => names.split(' '))

function dateIn(said: string, now: Date): string | undefined {
  const month = months.findIndex((names) => names.some((name) => said.split(' ').includes(name)))
  if (month === -1) return undefined
  const day = Number(/\b(\d{1,2})(?:er|st|nd|rd|th)?\b/.exec(said)?.[1] ?? 1)
  const year = now.getUTCFullYear() + (month < now.getUTCMonth() ? 1 : 0)
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(Math.min(Math.max(day, 1), 31)).padStart(2, '0')}`
}

function licences(reading: Reading): Change[] {
  const about = reading.question === 'licences' || /\b(?:permis|licen[cs]es?|driving)\b/.test(reading.said)
  if (!about || /\b(?:pas|aucun|sans|no|not|don t) (?:de |le |any |a )?(?:permis|licen[cs]e)/.test(reading.said)) return []
  const found = [...reading.text.matchAll(/(?<![\p{L}\d])(B|BE|C1|C1E|C|CE|D1|D|DE|A1|A2|AM)(?![\p{L}\d'’])/gu)].map(
    (match) => match[1]!,
  )
  return list(reading, 'bassin.licences', [...new Set(found)])
}

function contractTypes(reading: Reading): Change[] {
  if (reading.question !== 'contractTypes' && !/\b(?:cherche|veux|souhaite|contrat|looking|want|contract)\b/.test(reading.said))
    return []
  return list(reading, 'bassin.contractTypes', contractsIn(reading.said))
}

function schedule(reading: Reading): Change[] {
  const short = reading.question !== undefined && reading.said.split(' ').length <= 6
  if (
    reading.question !== 'schedule' &&
    !short &&
    !/\b(?:travailler|travaille|horaires?|work|hours|shifts?)\b/.test(reading.said)
  )
    return []
  if (denied.test(reading.said)) return []
  return list(
    reading,
    'bassin.schedule',
    hours.filter(([, pattern]) => pattern.test(reading.said)).map(([name]) => name),
  )
}

const figure = /\b(\d{1,3}(?: ?\d{3})|\d{2,5})(?: ?k)?\b/
/** «je gagne 1 900, je veux au moins 2 100»: what is wished, not what is earned. */
const wish =
  /\b(?:veux|voudrais|demande|souhaite|aimerais|cherche|espere|au moins|minimum|want|wish|asking|need|expect\w*|at least|looking for|hoping for)\b[a-z ]{0,25}?(\d{1,3}(?: \d{3})|\d{2,5})(?: ?k)?\b/
const current = /\b(?:je (?:gagne|touche|suis paye\w*)|i (?:earn|make|get|am paid|am on)|i m (?:on|paid|earning))\b/

function salary(reading: Reading): Change[] {
  const { said, question, context } = reading
  if (question !== 'salary' && !/\b(?:salaire|euros?|net|brut|salary|pay|gross|pounds?)\b/.test(said)) return []
  const found = (wish.exec(said) ?? (current.test(said) ? undefined : figure.exec(said)))?.slice(1).find(Boolean)
  if (!found) return []
  const amount = Number(found.replace(/ /g, '')) * (/\dk\b|\d k\b/.test(said) ? 1000 : 1)
  const period = /\b(?:heure|hour|hourly)\b/.test(said)
    ? 'hour'
    : /\b(?:an|annuel|year|annual|yearly)\b/.test(said) || amount >= 12_000
      ? 'year'
      : amount < 100
        ? 'hour'
        : 'month'
  const basis = /\b(?:net)\b/.test(said) ? { basis: 'net' } : /\b(?:brut|gross)\b/.test(said) ? { basis: 'gross' } : {}
  const currency = /£|\bpounds?\b/i.test(reading.text) ? 'GBP' : 'EUR'
  return [change({ ...reading, context }, 'bassin.salary', { min: amount, currency, period, ...basis })]
}

function spoken(reading: Reading): Change[] {
  if (
    reading.question !== 'languages' &&
    !/\b(?:je parle|je suis bilingue|i (?:also |can |do )*speak|langues?|languages?|couramment|fluent)\b/.test(reading.said)
  )
    return []
  return languages
    .filter(([, pattern]) => pattern.test(reading.said))
    .map(([language], at) => change(reading, `languages[${at}]`, { language, ...levelIn(reading.text) }))
}

function levelIn(text: string): { fluency?: string } {
  const level = /\b([ABC][12])\b/.exec(text)?.[1] ?? (/\b(?:maternelle|natif|native)\b/i.test(text) ? 'native' : undefined)
  return level ? { fluency: level } : {}
}

function vehicle(reading: Reading): Change[] {
  return /\b(?:j ai|je possede|i have|i own) (?:une |un |a |my own )?(?:voiture|vehicule|car|van)\b/.test(reading.said)
    ? [change(reading, 'bassin.hasVehicle', true)]
    : []
}
