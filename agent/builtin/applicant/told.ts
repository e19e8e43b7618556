import { fold } from '#lib/words'
import { readNumber } from '#retrieval/query/numbers'
import { matchPlaces } from '#retrieval/query/places/match'
import { matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import type { Context } from '../context.ts'
import { denied } from '../denied.ts'
import { type Change, factsIn } from '../said-facts.ts'
import { factsOfFilters } from '../said-filters.ts'
import type { ToldKind } from './kinds.ts'
import { whenFree } from './when-free.ts'

type Reader = (context: Context) => Omit<Change, 'words'>[]

/** Reads the answer to a question about the profile, as if it had been asked. */
const asAnswer = (context: Context, question: string, path: RegExp) =>
  factsIn(context.text.replace(/\?/g, ''), { context, question }).filter((change) => path.test(change.path))

/** The lines of the profile that a sentence of this kind states; none where it denies, or does not say which. */
export function toldFacts(kind: ToldKind, context: Context): Change[] {
  const words = context.text.slice(0, 500)
  return readers[kind](context).map(({ path, value }) => ({ path, value, words }))
}

const readers: Record<ToldKind, Reader> = {
  start: ({ text, situation }) => {
    const free = whenFree(fold(text), situation.now)
    return free ? Object.entries(free).map(([name, value]) => ({ path: `bassin.availability.${name}`, value })) : []
  },
  town: ({ text }) => {
    const place = townIn(text)
    return place ? [{ path: 'basics.location.city', value: place }] : []
  },
  hours: (context) => {
    const read = asAnswer(context, 'schedule', /^bassin\.(?:schedule|workingTime)/)
    return [...read, ...(read.some(({ path }) => path.includes('workingTime')) ? [] : workingTime(context))]
  },
  pay: (context) => asAnswer(context, 'salary', /^bassin\.salary/),
  shifts: (context) => (refusesShifts(context) ? [] : shiftsIn(fold(context.text)).map(listed('bassin.schedule'))),
  near: ({ text }) => {
    const found = /\b(\d{1,3}) ?(km|kilometres?|kilometers?|bornes|miles?)\b/.exec(fold(text))
    if (!found) return []
    const far = Number(found[1])
    return [{ path: 'bassin.mobilityKm', value: found[2]!.startsWith('mile') ? Math.round(far * 1.6) : far }]
  },
  licence: licencesIn,
  language: (context) => {
    if (denied.test(fold(context.text))) return []
    const own = asAnswer(context, 'languages', /^languages/)
    return own.length > 0 ? own : owned(context).filter(({ path }) => path.startsWith('languages'))
  },
  newjob: workIn,
  leftjob: () => [],
  diploma: ({ text }) => (denied.test(fold(text)) ? [] : studyIn(text)),
  skill: (context) => {
    const known = owned(context).filter(({ path }) => path.startsWith('skills'))
    return known.length > 0 ? known : skillSaid(context.text).map((name, at) => listed('skills')({ name }, at))
  },
  contract: (context) => {
    const clauses = context.text.split(/[,;.]| mais | but /).filter((clause) => !denied.test(fold(clause)))
    const text = clauses.join(', ')
    return factsIn(text, { context: { ...context, text }, question: 'contractTypes' }).filter(
      ({ path }) => path.startsWith('bassin.contractTypes') && clauses.length > 0,
    )
  },
  phone: () => [],
}

const listed =
  (path: string) =>
  (value: unknown, at = 0) => ({ path: `${path}[${at}]`, value })

/** What the reader of requests finds, taken as what the person has. */
function owned({ text, turn }: Context) {
  return denied.test(fold(text)) ? [] : factsOfFilters(turn.filters, text, { owns: true })
}

const leaves = /\b(?:plus a|plus sur|plus|quitte|from|longer in|not in|live in .* any ?more|left)\s*$/

/** The town that the person is in: the last one named that they have not left. */
function townIn(text: string): string | undefined {
  const places = matchPlaces(text).filter(({ start }) => !leaves.test(fold(text.slice(0, start)).replace(/ (?:a|in|de|at)$/, '')))
  const found = places.at(-1)?.words
  const capital = /\b(?:à|in|sur|to|at)\s+(\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*)/gu
  return found ?? [...text.matchAll(capital)].at(-1)?.[1]
}

function workingTime({ text }: Context) {
  const said = fold(text)
  const hours = Number(/\b(\d\d) ?(?:h|heures|hours)\b/.exec(said)?.[1])
  if (/\b(?:temps partiel|mi temps|part time|half time)\b/.test(said) || hours < 32)
    return [listed('bassin.workingTime')('part_time')]
  return /\b(?:temps plein|plein temps|full time)\b/.test(said) || hours >= 35 ? [listed('bassin.workingTime')('full_time')] : []
}

const shiftWords: [string, RegExp][] = [
  ['night', /\b(?:nuits?|nights?)\b/],
  ['weekend', /\b(?:week ?ends?|dimanches?|sundays?)\b/],
  ['saturday', /\b(?:samedis?|saturdays?)\b/],
  ['evening', /\b(?:soirs?|evenings?|lates?)\b/],
  ['early_morning', /\b(?:tot|early)\b/],
  ['split_shift', /\b(?:coupures?|coupes|split shifts?)\b/],
  ['2x8', /\b2x8\b/],
  ['3x8', /\b3x8\b/],
]
export const shiftsIn = (said: string) => shiftWords.flatMap(([name, pattern]) => (pattern.test(said) ? [name] : []))

const minds = /\b(?:derange|gene|soucis?|probleme|mind|bother|problem|s ok|are ok|suis ok|d accord)\b/
/** «pas la nuit», unless it is that the night does not bother them. */
export const refusesShifts = ({ text }: Context) => denied.test(fold(text)) && !minds.test(fold(text))

function licencesIn(context: Context) {
  const said = fold(context.text)
  const vehicle = /\b(?:voiture|vehicule|car|van|scooter|moto|motorbike|own transport)\b/
  if (denied.test(said))
    return vehicle.test(said) && !/permis|licen[cs]e/.test(said) ? [{ path: 'bassin.hasVehicle', value: false }] : []
  const has = owned(context).filter(({ path }) => /licences|certificates/.test(path))
  const lettered = asAnswer(context, 'licences', /licences/)
  const bare = /\b(?:permis|driving (?:licen[cs]e|test)|full licen[cs]e)\b(?! (?:poids|pl\b|c\b))/.test(said)
  const licences = has.some(({ path }) => path.includes('licences')) ? [] : lettered
  const car = bare && has.length + licences.length === 0 ? [listed('bassin.licences')('B')] : []
  const drives = vehicle.test(said) && /\b(?:j ai|possede|have|got|own|bought|achete)\b/.test(said)
  return [...has, ...licences, ...car, ...(drives ? [{ path: 'bassin.hasVehicle', value: true }] : [])]
}

const former = /\b(?:j etais|j ai (?:travaille|ete|fait|bosse)|avant|used to|i was|i worked|i did|before that|just did)\b/

const atWork =
  /\b(?:travaill\w*|boss\w*|poste|commence\w*|trouve|etais|ete|fait|faire|boulot|job|emploi\w*|embauche\w*|work\w*|start\w*|found|used|was|did|got|position|chez|at)\b/

/** A trade, where, and since when where a month is told. */
function workIn(context: Context) {
  const { text, situation } = context
  const trade = matchTerms(text).find(({ kind }) => kind === 'occupation')
  if (!trade || !atWork.test(fold(text))) return []
  const rest = text.slice(trade.end)
  const employer = /\b(?:chez|pour|at|for)\s+(\p{Lu}[\p{L}\d'’&-]*(?: \p{Lu}[\p{L}\d'’&-]*)*)/u.exec(text)?.[1]
  const free = whenFree(fold(rest), situation.now)
  const day = free && 'from' in free ? free.from : undefined
  // A month that is to come, as `whenFree` reads it, is of last year where it is when a job began.
  const since = day && day > situation.now.toISOString() ? `${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}` : day?.slice(0, 7)
  const years = /\b(\d{1,2}|[a-z]+) (?:ans|years)\b/.exec(fold(text))
  const ago = years ? readNumber(years[1]!) : undefined
  const begun = !former.test(fold(text)) && ago ? String(situation.now.getUTCFullYear() - ago) : since
  return [
    { path: 'work[].position', value: text.slice(trade.start, trade.end) },
    ...(employer ? [{ path: 'work[].name', value: employer }] : []),
    ...(begun && !former.test(fold(text)) ? [{ path: 'work[].startDate', value: begun }] : []),
  ]
}

const untilWhen = /\s+(?:en|cette|depuis|l['’]an|in|this|last|since|mais|but)\s.*$/iu

/** A diploma with the words that say of what: «bac pro cuisine», “nursing degree”. */
function studyIn(text: string) {
  const term = matchTerms(text).find(({ kind }) => kind === 'diploma')
  const said =
    term && !/^\W*$/.test(text.slice(term.start))
      ? text.slice(term.start)
      : /\b(?:mon|ma|un|une|le|my|a|an)\s+([\p{L}\p{M}' ’-]*?(?<!\p{L})(?:dipl[oô]me|formation|licence|titre|certificat|degree|diploma|course|certificate|NVQ|BTEC|A levels|GCSEs)(?:\s[\p{L}\p{M}' ’-]+)?)/iu.exec(
          text,
        )?.[1]
  const study = said
    ?.replace(untilWhen, '')
    .replace(/[.!,;].*$/, '')
    .trim()
  return study ? [{ path: 'education[]', value: { studyType: study } }] : []
}

/** «je sais souder à l’arc», “I know how to cook”: what follows the verb, in the person's words. */
function skillSaid(text: string): string[] {
  const found =
    /\b(?:je sais(?: bien)?|je peux|je ma[iî]trise|je connais|je me d[eé]brouille (?:bien )?(?:sur|en|avec)|[àa] l['’]aise avec|l['’]habitude d(?:e la|e|u)|je fais aussi (?:de la |du |des )?|i know how to|i know|i can|i(?:'m| am) (?:good|comfortable) (?:at|with)|i(?:'m| am) used to|i also do)\s+(.{3,80})/iu.exec(
      text,
    )?.[1]
  return found
    ? found
        .split(/,| et (?:au )?| and /)
        .map((part) => part.trim().replace(/[.!]$/, ''))
        .filter((part) => part.length > 2)
        .slice(0, 5)
    : []
}
