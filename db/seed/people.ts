import type { Profile } from '#lib/profile'
import { families } from './names.ts'
import { toPartialDate, writeCv } from './people-text.ts'
import type { Draft, Job, Moment, PeriodStyle } from './people-text.ts'
import { before, contexts, contracts, freeNow, interests, languages, licences, mobility, notices } from './people-words.ts'
import type { Wish } from './people-words.ts'
import { places } from './places.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { trades } from './trades/all.ts'
import type { Trade } from './trades/trade.ts'

export type SeedIdentity = { firstName: string; lastName: string; email: string; phone: string; city: string; postalCode: string }
export type SeedPerson = {
  /** `trade-n`, such as `cariste-2`. */
  id: string
  trade: string
  identity: SeedIdentity
  lang: 'fr' | 'en'
  fileName: string
  text: string
  /** What a perfect reader finds in `text`, identity apart. */
  profile: Profile
  source: 'import' | 'signup'
  daysAgo: number
  consentMonths: number
}
type Named = { firstName: string; lastName: string; tongue: string | undefined }

const today: Moment = { year: 2026, month: 11 }
const toIndex = ({ year, month }: Moment): number => year * 12 + month - 1
const toMoment = (index: number): Moment => ({ year: Math.floor(index / 12), month: (index % 12) + 1 })

/** Chooses between `{masculine|feminine}` forms. */
const inflect = (text: string, woman: boolean): string =>
  text.replaceAll(/\{([^|{}]*)\|([^|{}]*)\}/g, (_, man: string, lady: string) => (woman ? lady : man))
const toAscii = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase()

/** A whole name is used once; a family name twice at most while the names last, then more often, then doubled. */
function drawName(random: Random, trade: Trade, woman: boolean, taken: Map<string, string[]>): Named {
  const pool = families[trade.lang].flatMap((family) => Array.from({ length: family.share }, () => family))
  for (let tries = 0; ; tries += 1) {
    const family = random.pick(pool)
    const elder = random.chance(0.12) ? random.pick(pool) : family
    const [firstName, single] = [random.pick(woman ? family.women : family.men), random.pick(elder.last)]
    const lastName = tries > 120 ? `${single}-${random.pick(family.last)}` : single
    const namesakes = taken.get(lastName) ?? []
    if (namesakes.includes(firstName) || (namesakes.length > 1 && tries < 60)) continue
    taken.set(lastName, [...namesakes, firstName])
    return { firstName, lastName, tongue: family.tongue }
  }
}

function drawIdentity(random: Random, named: Named, trade: Trade, order: number): SeedIdentity {
  const [first, last] = [toAscii(named.firstName), toAscii(named.lastName)]
  const local = random.pick([
    `${first}.${last}`,
    `${first}.${last}`,
    `${first[0]}.${last}`,
    `${last}.${first}`,
    `${first}${last}`,
  ])
  const digits = String(2000 + order * 41).padStart(4, '0')
  const [one, other] = [digits.slice(0, 2), digits.slice(2)]
  const french = random.pick([
    `06 39 98 ${one} ${other}`,
    `06.39.98.${one}.${other}`,
    `+33 6 39 98 ${one} ${other}`,
    `063998${one}${other}`,
  ])
  const phone = trade.lang === 'en' && random.chance(0.5) ? `+44 7700 900${600 + order}` : french
  return {
    firstName: named.firstName,
    lastName: named.lastName,
    email: `${local}@example.${random.pick(['org', 'com', 'net'])}`,
    phone,
    ...random.pick(places),
  }
}

/** Cuts a career into jobs, last first; the last runs on for two people in three. */
function drawJobs(random: Random, trade: Trade, woman: boolean, careerMonths: number): Job[] {
  const count = careerMonths < 40 ? 2 : random.between(2, careerMonths > 150 ? 4 : 3)
  const employers = random.take(trade.employers, count)
  const tasks = random.take(trade.tasks, trade.tasks.length).map((task) => inflect(task, woman))
  const jobs: Job[] = []
  const running = random.chance(0.65)
  let end = running ? undefined : toIndex(today) - random.between(0, 5)
  let left = careerMonths
  for (const [index, employer] of employers.entries()) {
    const last = index === employers.length - 1
    const length = last ? left : Math.max(6, Math.round((left / (employers.length - index)) * (0.7 + random.next() * 0.6)))
    const start = (end ?? toIndex(today)) - length
    jobs.push({
      title: inflect(random.pick(trade.titles), woman),
      employer: employer.name,
      city: employer.city,
      start: toMoment(start),
      end: end === undefined ? undefined : toMoment(end),
      tasks: tasks.splice(0, random.between(2, index === 0 ? 4 : 3)),
      ...(random.chance(0.55)
        ? { context: random.pick(contexts[trade.lang]).replace('{k}', String(random.between(3, 12))) }
        : {}),
    })
    left = Math.max(6, left - length)
    end = start - random.between(1, 4)
  }
  return jobs
}

function addEarlier(random: Random, trade: Trade, woman: boolean, jobs: Job[]): Job[] {
  if (!random.chance(0.35)) return jobs
  const [title, employer, city] = random.pick(before[trade.lang])
  const end = toIndex(jobs.at(-1)!.start) - random.between(10, 16)
  return [
    ...jobs,
    { title: inflect(title, woman), employer, city, start: toMoment(end - random.between(5, 40)), end: toMoment(end), tasks: [] },
  ]
}

/** Roughly the European level of a diploma, so that the second one is older and lower than the first. */
function toLevel(name: string): number {
  if (/^(Master|MSc|MA |PGCE|DU |Diplôme d’ingénieur)/.test(name)) return 6
  if (/^(Licence|BUT|BA |BSc|BEng|DCG|Diploma)/.test(name)) return 5
  if (/^(BTS|DUT|HND|DEAS|Diplôme d’État)/.test(name)) return 4
  if (/^(Titre|CQP|Equivalence|NVQ|Formation)/.test(name)) return 3
  return /^(Bac|BP|Brevet pro|BTEC|WSET)/.test(name) ? 2 : 1
}

function drawEducation(random: Random, trade: Trade, firstJob: Moment): Draft['education'] {
  const main = random.pick(trade.diplomas)
  const lower = trade.diplomas.filter(({ name }) => toLevel(name) < toLevel(main.name))
  const year = firstJob.year - (firstJob.month < 7 ? 1 : 0)
  if (lower.length === 0 || random.chance(0.3)) return [{ ...main, year }]
  return [
    { ...main, year },
    { ...random.pick(lower), year: year - random.between(2, 3) },
  ]
}

function drawSalary(random: Random, trade: Trade): Wish | undefined {
  if (!random.chance(0.35)) return undefined
  const [low, high] = trade.pay
  const step = trade.lang === 'fr' ? 50 : 1000
  const min = Math.round((low + random.next() * (high - low)) / step) * step
  if (trade.lang === 'en')
    return {
      words: `Expected salary: €${min.toLocaleString('en-GB')} gross a year`,
      means: { salary: { min, currency: 'EUR', period: 'year', basis: 'gross' } },
    }
  const written = `${Math.floor(min / 1000)} ${String(min % 1000).padStart(3, '0')}`
  return {
    words: `${random.pick(['Salaire souhaité', 'Prétentions'])} : ${written} € brut par mois`,
    means: { salary: { min, currency: 'EUR', period: 'month', basis: 'gross' } },
  }
}

function drawLicence(random: Random, trade: Trade, woman: boolean): Wish | undefined {
  if (!trade.licences) {
    const wish = random.pick(licences[trade.lang])
    return wish && { ...wish, words: inflect(wish.words, woman) }
  }
  const owner = random.chance(0.3)
  return {
    words: owner ? `${trade.licences.words}, véhicule personnel` : trade.licences.words,
    means: { licences: trade.licences.codes, ...(owner ? { hasVehicle: true } : {}) },
  }
}

function drawWishes(random: Random, trade: Trade, woman: boolean, running: boolean): Wish[] {
  const wishes = [
    drawLicence(random, trade, woman),
    random.pick((running ? notices : freeNow)[trade.lang]),
    random.pick(contracts[trade.lang]),
    random.pick(mobility[trade.lang]),
    drawSalary(random, trade),
  ]
  return wishes.filter((wish) => wish !== undefined)
}

/** One certificate of a kind: `CACES R489 …` once, one level of SSIAP. */
const toKind = (certificate: string): string =>
  /^(SSIAP|Habilitations)/.exec(certificate)?.[0] ?? certificate.split(' ', 2).join(' ')

function drawCertificates(random: Random, trade: Trade): { name: string; year: number | undefined }[] {
  const drawn = random.take(trade.certificates, random.between(1, 3))
  return drawn
    .filter((name, index) => drawn.findIndex((other) => toKind(other) === toKind(name)) === index)
    .map((name) => ({ name, year: random.chance(0.6) && !name.includes('à jour') ? random.between(2021, 2026) : undefined }))
}

function drawLanguages(
  random: Random,
  trade: Trade,
  tongue: string | undefined,
): { words: string; language: string; fluency: string }[] {
  const list = trade.lang === 'en' ? [{ words: 'English: native', language: 'English', fluency: 'native' }] : []
  if (trade.lang === 'en' || random.chance(0.7)) list.push(random.pick(languages[trade.lang]))
  if (tongue && random.chance(0.6) && !list.some(({ language }) => language === tongue))
    list.push(
      trade.lang === 'en'
        ? { words: `${tongue}: native`, language: tongue, fluency: 'native' }
        : { words: `${tongue} : langue maternelle`, language: tongue, fluency: 'native' },
    )
  return list
}

function toProfile(draft: Draft, style: PeriodStyle, parts: Pick<Profile, 'languages' | 'certificates' | 'bassin'>): Profile {
  return {
    basics: { label: draft.title, summary: draft.summary },
    work: draft.jobs.map((job) => ({
      name: job.employer,
      position: job.title,
      location: job.city,
      startDate: toPartialDate(job.start, style),
      ...(job.end ? { endDate: toPartialDate(job.end, style) } : {}),
      highlights: job.tasks,
    })),
    education: draft.education.map(({ name, school, year }) => ({ institution: school, studyType: name, endDate: String(year) })),
    skills: draft.skills.map((name) => ({ name })),
    interests: draft.interests.map((name) => ({ name })),
    ...parts,
  }
}

function toFileName(random: Random, identity: SeedIdentity): string {
  const [first, last] = [toAscii(identity.firstName), toAscii(identity.lastName)]
  return `${random.pick([`cv-${first}-${last}`, `CV_${last}_${first}`, `${last}-${first}`, `cv_${last}_2026`])}.txt`
}

function drawPerson(trade: Trade, number: number, order: number, taken: Map<string, string[]>): SeedPerson {
  const id = `${trade.key}-${number}`
  const random = createRandom(id)
  const { lang } = trade
  const woman = (number + trade.key.length) % 2 === 0
  const named = drawName(random, trade, woman, taken)
  const identity = drawIdentity(random, named, trade, order)
  const style = random.pick(['numbers', 'long', 'short', 'years', 'since'] as const)
  const jobs = drawJobs(random, trade, woman, random.between(26, random.pick([70, 140, 330])))
  const first = jobs.at(-1)!.start
  const years = Math.max(2, Math.floor((toIndex(today) - toIndex(first)) / 12))
  const schedule = random.chance(0.75) ? random.pick(trade.schedules) : undefined
  const said = schedule && random.chance(0.6)
  if (said) jobs[0]!.tasks.unshift(schedule.words)
  const wishes = drawWishes(random, trade, woman, jobs[0]!.end === undefined)
  const hours = schedule && !said ? [`${lang === 'fr' ? 'Horaires : ' : 'Hours: '}${schedule.words}`] : []
  const certificates = drawCertificates(random, trade)
  const spoken = drawLanguages(random, trade, named.tongue)
  const place = lang === 'en' ? `${identity.city} ${identity.postalCode}, France` : `${identity.postalCode} ${identity.city}`
  const draft: Draft = {
    lang,
    name: `${identity.firstName} ${random.chance(0.25) ? identity.lastName.toLocaleUpperCase('fr') : identity.lastName}`,
    title: inflect(random.pick(trade.titles), woman),
    contact: [place, identity.phone, identity.email],
    summary: inflect(random.pick(trade.summaries), woman).replace('{n}', String(years)),
    jobs: addEarlier(random, trade, woman, jobs),
    education: drawEducation(random, trade, first),
    skills: random.take(trade.skills, random.between(4, 6)),
    certificates: certificates.map(({ name, year }) => (year ? `${name} (${year})` : name)),
    languages: spoken.map(({ words }) => words),
    wishes: [...wishes.map(({ words }) => words), ...hours],
    interests: random.take(interests[lang], random.between(1, 3)),
  }
  const profile = toProfile(draft, style, {
    languages: spoken.map(({ language, fluency }) => ({ language, fluency })),
    certificates: certificates.map(({ name, year }) => ({ name, ...(year ? { date: String(year) } : {}) })),
    bassin: Object.assign({}, ...wishes.map(({ means }) => means), schedule ? { schedule: schedule.slots } : {}),
  })
  return {
    id,
    trade: trade.key,
    identity,
    lang,
    fileName: toFileName(random, identity),
    text: writeCv(draft, style, random.between(0, 3)),
    profile,
    source: random.chance(0.6) ? 'import' : 'signup',
    daysAgo: random.chance(0.05) ? random.between(640, 715) : random.between(20, 420),
    consentMonths: 24,
  }
}

/** The candidates of the demo that come as typed text: the same people at each call. */
export function seedPeople(): SeedPerson[] {
  const taken = new Map<string, string[]>()
  let order = 0
  return trades.flatMap((trade) =>
    Array.from({ length: trade.count }, (_, index) => drawPerson(trade, index + 1, order++, taken)),
  )
}
