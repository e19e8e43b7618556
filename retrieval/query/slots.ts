import { z } from 'zod'
import { contractTypes, schedules } from '#lib/profile'

// One schema for the tool's input, the chips on screen, the saved search and the measurements. The root is an object and no
// object is closed by a union, so that every model provider and MCP client accepts it.

export const intents = [
  'search',
  'refine',
  'similar',
  'count',
  'sort',
  'paginate',
  'show',
  'compare',
  'explain',
  'ask',
  'shortlist',
  'move_stage',
  'reject',
  'contact',
  'schedule_interview',
  'reschedule_interview',
  'add_note',
  'save_search',
  'export',
  'undo',
  'gdpr_erase',
  'clarify',
  'out_of_scope',
] as const

export const stages = ['new', 'screening', 'phone_screen', 'interview', 'test', 'offer', 'hired'] as const

export const seniorities = ['intern', 'junior', 'mid', 'senior', 'lead', 'manager', 'director', 'executive'] as const

export const placeTypes = ['city', 'district', 'postcode', 'department', 'county', 'state', 'region', 'country'] as const

export const languageLevels = [
  'A1',
  'A2',
  'B1',
  'B2',
  'C1',
  'C2',
  'basic',
  'intermediate',
  'fluent',
  'bilingual',
  'native',
] as const

/** The names under which an unlawful criterion is refused; the first four are the commonest. */
export const refusals = [
  'age',
  'gender',
  'nationality',
  'family_status',
  'pregnancy',
  'origin',
  'health',
  'disability',
  'religion',
  'politics',
  'union',
  'sexual_orientation',
  'gender_identity',
  'morals',
  'looks',
  'name',
  'residence',
  'bank',
  'vulnerability',
  'genetics',
  'mutual_aid',
  'autonomy',
  'language_origin',
  'whistleblower',
  'army_reserve',
] as const

const words = z.array(z.string().min(1).max(120)).max(50)
const wishes = z.strictObject({
  must: words.optional(),
  nice: words.optional(),
  exclude: words.optional(),
  any: words.optional(),
})
const sectors = wishes.omit({ any: true })

const location = z.strictObject({
  place: z.string().min(1).max(120),
  type: z.enum(placeTypes),
  within: z.string().max(120).optional().describe('the larger place that tells two of the same name apart'),
  radius: z.number().positive().max(2000).optional(),
  unit: z.enum(['km', 'mi']).optional(),
  near: z.literal(true).optional().describe('around the place, no distance said'),
  commute_min: z.number().int().positive().max(600).optional(),
})

const experience = z.strictObject({
  min: z.number().nonnegative().max(60).optional(),
  max: z.number().nonnegative().max(60).optional(),
  in: z.string().max(120).optional().describe('the domain the duration is tied to'),
})

const spoken = z.strictObject({
  lang: z.string().regex(/^[a-z]{2,3}$/),
  level: z.enum(languageLevels).nullable(),
  mode: z.enum(['must', 'nice']),
})

const companies = z.strictObject({
  any: words.optional(),
  current: words.optional(),
  past: words.optional(),
  exclude_current: words.optional(),
  exclude_any: words.optional(),
})

const salary = z.strictObject({
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: z.enum(['year', 'month', 'day', 'hour']),
  basis: z.enum(['net', 'gross']).optional(),
})

export const filters = z.strictObject({
  titles: words.optional().describe('job titles, any of them; singular, masculine form in French, abbreviations expanded'),
  exclude_titles: words.optional(),
  seniority: z.enum(seniorities).optional(),
  skills: wishes.optional().describe('know-how, tools, audiences. must: all; nice: only ranks; exclude: none; any: one at least'),
  certifications: wishes.optional().describe('cards, habilitations, registers, licences issued by a body'),
  industries: sectors.optional().describe('sector or kind of establishment'),
  companies: companies.optional(),
  locations: z.array(location).max(50).optional().describe('any of these places'),
  exclude_locations: z.array(location).max(50).optional(),
  experience: z.array(experience).max(20).optional().describe('years; a bare number is a minimum'),
  languages: z.array(spoken).max(20).optional(),
  contract_types: z.array(z.enum(contractTypes)).max(7).optional(),
  contract_duration_months: z.number().positive().max(120).optional(),
  working_time: z.enum(['full_time', 'part_time']).optional(),
  hours_per_week: z.number().positive().max(100).optional(),
  schedule: z.array(z.enum(schedules)).max(12).optional().describe('all of these'),
  salary: salary.optional(),
  availability: z
    .strictObject({
      max_notice_days: z.number().int().nonnegative().max(730).optional(),
      by: z.iso.date().optional(),
    })
    .optional(),
  education: z
    .strictObject({
      min_eqf: z.number().int().min(1).max(8).optional(),
      diplomas: words.optional(),
      fields: words.optional(),
    })
    .optional(),
  driving_licences: wishes.pick({ must: true, nice: true }).optional().describe('B, C, CE, D, CDL-A…'),
  has_vehicle: z.literal(true).optional(),
  remote: z
    .strictObject({
      mode: z.enum(['onsite', 'hybrid', 'full_remote']).optional(),
      days: z.number().positive().max(7).optional().describe('remote days a week'),
    })
    .optional(),
  mobility: z
    .strictObject({
      relocate_to: z.string().max(120).optional(),
      area: z.string().max(120).optional(),
      travel: z.literal(true).optional(),
    })
    .optional(),
  work_authorization: z.strictObject({ country: z.string().regex(/^[A-Z]{2,3}$/) }).optional(),
  pipeline: z
    .strictObject({
      job: z.string().max(200).optional(),
      stage_in: z.array(z.enum(stages)).max(7).optional(),
      no_contact_since_days: z.number().int().nonnegative().max(3650).optional(),
      in_stage_min_days: z.number().int().nonnegative().max(3650).optional(),
    })
    .optional(),
})

export const target = z.strictObject({
  rank: z.number().int().positive().optional().describe('1-based, in the list last shown'),
  name: z.string().max(120).optional(),
  all: z.literal(true).optional(),
})

export const args = z.strictObject({
  targets: z.array(target).max(100).optional(),
  stage: z.enum(stages).optional(),
  direction: z.enum(['next', 'previous', 'first', 'last']).optional(),
  count: z.number().int().positive().max(1000).optional(),
  by: z.enum(['relevance', 'distance', 'availability', 'experience', 'freshness', 'salary', 'name', 'education']).optional(),
  order: z.enum(['asc', 'desc']).optional(),
  field: z.string().max(60).optional(),
  mode: z.enum(['draft', 'send', 'video', 'phone', 'onsite']).optional(),
  start: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/)
    .optional()
    .describe('local, ISO'),
  duration_min: z.number().int().positive().max(1440).optional(),
  alert: z.enum(['daily', 'weekly']).optional(),
  format: z.enum(['csv', 'xlsx', 'pdf', 'json']).optional(),
  note: z.string().max(4000).optional(),
})

export const turn = z.strictObject({
  intent: z.enum(intents),
  filters,
  args: args.optional(),
  confirm: z.literal(true).optional(),
  refused: z.array(z.enum(refusals)).optional(),
})

export type Intent = (typeof intents)[number]
export type Stage = (typeof stages)[number]
export type Refusal = (typeof refusals)[number]
export type Wishes = z.infer<typeof wishes>
export type Location = z.infer<typeof location>
export type Experience = z.infer<typeof experience>
export type SpokenLanguage = z.infer<typeof spoken>
export type Companies = z.infer<typeof companies>
export type Salary = z.infer<typeof salary>
export type Filters = z.infer<typeof filters>
export type Target = z.infer<typeof target>
export type Args = z.infer<typeof args>
export type Turn = z.infer<typeof turn>
