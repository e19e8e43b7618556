import { type ExpressionBuilder, type ExpressionWrapper, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { findByIdentity, findByName } from '#db/identity'
import { type Database, stageKinds } from '#db/schema'
import { resolvePlace } from '#retrieval/query/places/places'
import type { ReadContext } from '../kit/define.ts'

const few = z.array(z.string().max(120)).max(20)
const day = 24 * 3600_000

export const availabilities = ['now', 'month', 'later', 'unknown'] as const
export const standings = ['running', 'pool', 'past'] as const
export const consents = ['valid', 'expiring', 'expired', 'none'] as const

/** What the list of people may be narrowed to; each is optional, values of one field add up, fields narrow. */
export const candidateFilters = z.object({
  query: z.string().trim().max(200).optional().describe('a name, mail, phone, trade or word of the CV'),
  who: z.string().max(200).optional().describe('name, mail or phone'),
  trade: few.optional().describe('ids of occupations'),
  place: few.optional().describe('towns'),
  radiusKm: z.number().min(0).max(500).optional(),
  licence: few.optional(),
  title: few.optional().describe('ids of certifications'),
  availability: z.array(z.enum(availabilities)).max(4).optional(),
  stage: z.array(z.enum(stageKinds)).max(9).optional(),
  standing: z.array(z.enum(standings)).max(3).optional(),
  jobId: z.string().optional(),
  appliedFrom: z.iso.date().optional().describe('applied on this day of Paris or later, to jobId where it is given'),
  appliedTo: z.iso.date().optional(),
  source: z
    .array(z.enum(['import', 'signup', 'recruiter']))
    .max(3)
    .optional(),
  consent: z.array(z.enum(consents)).max(4).optional(),
  language: z
    .array(z.enum(['fr', 'en']))
    .max(2)
    .optional(),
})
export type CandidateFilters = z.output<typeof candidateFilters>
export type FilterName = keyof CandidateFilters

type Condition = ReturnType<typeof sql<SqlBool>>
type Reading = Pick<ReadContext, 'db' | 'deps' | 'now'>

/** The conditions of a list over `candidate` joined to `search_document`; `except` leaves one field out, for the counts beside it. */
export async function conditionsOf(reading: Reading, filters: CandidateFilters): Promise<(except?: FilterName) => Condition[]> {
  const named = await namedBy(reading, filters)
  const { now } = reading
  const made: Partial<Record<FilterName, Condition | undefined>> = {
    query: filters.query ? matches(filters.query, named.query ?? []) : undefined,
    who: filters.who ? among(named.who ?? []) : undefined,
    trade: holdsAny('trades', filters.trade),
    place: anyOf(filters.place?.map((place) => near(place, filters.radiusKm))),
    licence: holdsAny('licences', filters.licence),
    title: holdsAny('terms', filters.title),
    availability: anyOf(filters.availability?.map((value) => available(value, now))),
    stage: anyOf(filters.stage?.map((kind) => inStage(kind, filters.jobId))),
    standing: anyOf(filters.standing?.map(standingIs)),
    jobId: filters.jobId ? sql<SqlBool>`exists (${processes} and application.job_id = ${filters.jobId})` : undefined,
    appliedFrom: appliedIn(filters),
    source: oneOf('source', filters.source),
    consent: anyOf(filters.consent?.map((value) => consentIs(value, now))),
    language: oneOf('lang', filters.language),
  }
  return (except) => Object.entries(made).flatMap(([name, condition]) => (condition && name !== except ? [condition] : []))
}

export const both = (conditions: readonly Condition[]) => (eb: ExpressionBuilder<Database, 'candidate'>) =>
  eb.and([...conditions]) as ExpressionWrapper<Database, 'candidate', SqlBool>

async function namedBy({ db, deps }: Reading, { query, who }: CandidateFilters) {
  const find = (words: string) => {
    const contact = contactIn(words)
    return contact ? findByIdentity(db, deps.keys, contact, mostNamed) : findByName(db, deps.keys, words, mostNamed)
  }
  return { ...(query ? { query: await find(query) } : {}), ...(who ? { who: await find(who) } : {}) }
}

const isMail = (words: string) => words.includes('@')
const isPhone = (words: string) => words.replace(/\D/g, '').length >= 6 && !/\p{L}/u.test(words)

const mostNamed = 2000

function contactIn(words: string) {
  if (isMail(words)) return { email: words }
  return isPhone(words) ? { phone: words } : undefined
}

const among = (ids: readonly string[]) => sql<SqlBool>`candidate.id = any(${ids})`
const folded = (text: Condition | string) => sql`unaccent(lower(${text}))`
const escaped = (words: string) => words.replace(/[\\%_]/g, String.raw`\$&`)

/** A name, or words of the title, of the CV or of what was said; a mail or a phone number is nothing else. */
function matches(words: string, named: readonly string[]): Condition {
  if (isMail(words) || isPhone(words)) return among(named)
  return sql<SqlBool>`(${among(named)} or ${folded(sql`candidate.headline`)} like ${folded(`%${escaped(words)}%`)}
    or search_document.tsv @@ plainto_tsquery('bassin_fr', ${words}) or search_document.tsv @@ plainto_tsquery('bassin_en', ${words}))`
}

function anyOf(conditions: readonly Condition[] | undefined): Condition | undefined {
  return conditions && conditions.length > 0 ? sql<SqlBool>`(${sql.join(conditions, sql` or `)})` : undefined
}

const holdsAny = (column: 'trades' | 'licences' | 'terms', values: readonly string[] | undefined) =>
  values && values.length > 0 ? sql<SqlBool>`${sql.ref(`search_document.${column}`)} ?| ${values}::text[]` : undefined

const oneOf = (column: 'source' | 'lang', values: readonly string[] | undefined) =>
  values && values.length > 0 ? sql<SqlBool>`${sql.ref(`candidate.${column}`)} = any(${values})` : undefined

/** A town and what its name begins («Lyon» holds «Lyon 8e»), or everybody within a distance of it. */
function near(place: string, radiusKm: number | undefined): Condition {
  const point = radiusKm ? resolvePlace(place)[0] : undefined
  if (!point) return sql<SqlBool>`${folded(sql`candidate.city`)} like ${folded(`${escaped(place)}%`)}`
  const { lat, lon } = point
  return sql<SqlBool>`2 * 6371 * asin(sqrt(least(1, power(sin(radians(search_document.lat - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(search_document.lat))
    * power(sin(radians(search_document.lon - ${lon}::float8) / 2), 2)))) <= ${radiusKm}::float8`
}

const notice = sql`candidate.profile #>> '{bassin,availability,noticeDays}'`
const from = sql`candidate.profile #>> '{bassin,availability,from}'`
const isoDay = (moment: Date) => moment.toISOString().slice(0, 10)

/** The day from which a person is free, as text that sorts; after every day where nobody said. */
export const freeFrom = (now: Date) => sql<string>`case
  when ${notice} ~ '^[0-9]{1,4}$' then to_char(${isoDay(now)}::date + (${notice})::int, 'YYYY-MM-DD')
  when ${from} ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$' then ${from} else '9999' end`

function available(value: (typeof availabilities)[number], now: Date): Condition {
  const free = freeFrom(now)
  const month = isoDay(new Date(now.getTime() + 31 * day))
  return {
    now: sql<SqlBool>`${free} <= ${isoDay(now)}`,
    month: sql<SqlBool>`${free} <= ${month}`,
    later: sql<SqlBool>`(${free} > ${month} and ${free} < '9999')`,
    unknown: sql<SqlBool>`${free} = '9999'`,
  }[value]
}

const processes = sql`select 1 from application join stage on stage.id = application.stage_id where application.candidate_id = candidate.id`
const over = sql`('hired', 'rejected', 'withdrawn')`

const inStage = (kind: string, jobId: string | undefined) =>
  sql<SqlBool>`exists (${processes} and stage.kind = ${kind} ${jobId ? sql`and application.job_id = ${jobId}` : sql``})`

const appliedDay = sql`(application.created_at at time zone 'Europe/Paris')::date`

function appliedIn({ appliedFrom, appliedTo, jobId }: CandidateFilters): Condition | undefined {
  if (!appliedFrom && !appliedTo) return undefined
  const parts = [
    ...(appliedFrom ? [sql`and ${appliedDay} >= ${appliedFrom}::date`] : []),
    ...(appliedTo ? [sql`and ${appliedDay} <= ${appliedTo}::date`] : []),
    ...(jobId ? [sql`and application.job_id = ${jobId}`] : []),
  ]
  return sql<SqlBool>`exists (${processes} ${sql.join(parts, sql` `)})`
}

const standingIs = (value: (typeof standings)[number]) =>
  ({
    running: sql<SqlBool>`exists (${processes} and stage.kind not in ${over})`,
    pool: sql<SqlBool>`not exists (${processes} and stage.kind not in ${over})`,
    past: sql<SqlBool>`exists (${processes} and stage.kind in ${over})`,
  })[value]

const consentIs = (value: (typeof consents)[number], now: Date) =>
  ({
    valid: sql<SqlBool>`candidate.consent_until > ${now}`,
    expiring: sql<SqlBool>`(candidate.consent_until > ${now} and candidate.consent_until <= ${new Date(now.getTime() + 60 * day)})`,
    expired: sql<SqlBool>`candidate.consent_until <= ${now}`,
    none: sql<SqlBool>`candidate.consent_until is null`,
  })[value]
