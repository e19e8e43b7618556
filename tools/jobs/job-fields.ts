import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { JobTable } from '#db/schema'
import { filters } from '#retrieval/query/slots'

export const jobStatus = z.enum(['draft', 'open', 'closed'])
export const visibility = z.enum(['public', 'members', 'link'])

export const question = z.strictObject({
  id: z.string().min(1).max(40),
  text: z.string().trim().min(3).max(200),
  kind: z.enum(['yes_no', 'choice', 'text']),
  choices: z.array(z.string().trim().min(1).max(80)).max(8).optional(),
  hoped: z.string().max(80).optional().describe('shown to recruiters; never turns anybody down'),
})

const day = z.iso.date().nullable()

/** What a recruiter writes of a job. `criteria` are the slots of a search, `nice` the keys of those that only rank. */
export const jobFields = z.object({
  title: z.string().trim().min(2).max(150),
  client: z.string().trim().max(150),
  description: z.string().trim().max(20_000),
  lang: z.enum(['fr', 'en']),
  city: z.string().trim().max(100),
  postcode: z.string().trim().max(12),
  contract: z.string().trim().max(100),
  salary: z.string().trim().max(150),
  status: jobStatus,
  positions: z.number().int().min(1).max(999),
  criteria: filters,
  nice: z.array(z.string().max(80)).max(50),
  visibility,
  visibleFrom: day,
  visibleUntil: day,
  visibleArea: z.strictObject({ place: z.string().min(1).max(100), radius: z.number().min(1).max(500) }).nullable(),
  closesAt: z.number().int().min(1).max(10_000).nullable(),
  questions: z.array(question).max(10),
})

export type JobFields = Partial<z.output<typeof jobFields>>

/** The words of an advert that people read; those of a draft may still be mended, `check_job_text` tells how. */
export const wordsRead = ({ title, description, questions = [], status }: JobFields): (string | undefined)[] =>
  status === 'draft' ? [] : [title, description, ...questions.map(({ text }) => text)]

const columns = {
  visibleFrom: 'visible_from',
  visibleUntil: 'visible_until',
  visibleArea: 'visible_area',
  closesAt: 'closes_at',
} as const
const json = new Set(['criteria', 'nice', 'visibleArea', 'questions'])

/** The columns of the fields that are given. */
export function columnsOf(fields: JobFields): Record<string, unknown> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    given.map(([field, value]) => [
      columns[field as keyof typeof columns] ?? field,
      json.has(field) && value !== null ? JSON.stringify(value) : value,
    ]),
  )
}

export function fieldsOf(row: Selectable<JobTable>): z.input<typeof jobFields> {
  const { title, client, description, city, postcode, contract, salary, status, positions, nice, questions } = row
  return {
    title,
    client,
    description,
    city,
    postcode,
    contract,
    salary,
    status,
    positions,
    nice,
    questions,
    lang: row.lang === 'en' ? 'en' : 'fr',
    criteria: row.criteria,
    visibility: row.visibility,
    visibleFrom: row.visible_from,
    visibleUntil: row.visible_until,
    visibleArea: row.visible_area,
    closesAt: row.closes_at,
  }
}
