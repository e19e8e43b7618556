import { z } from 'zod'

/** ISO 8601 date of JSON Resume: a year, a month or a day (`2019`, `2019-09`, `2019-09-01`). */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

export const contractTypes = ['permanent', 'fixed_term', 'temp', 'freelance', 'apprenticeship', 'internship', 'seasonal'] as const
export const schedules = [
  'day',
  'night',
  'weekend',
  'saturday',
  'early_morning',
  'evening',
  'split_shift',
  '2x8',
  '3x8',
  'second_shift',
  'on_call',
  'term_time',
] as const

const location = z.object({
  address: z.string().optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  region: z.string().optional(),
  countryCode: z.string().optional(),
})

/**
 * A JSON Resume document (schema 1.x) with one extension key, `bassin`, for what recruiters ask and that schema lacks.
 * Absent means not stated; nothing is ever invented.
 */
export const profileSchema = z.object({
  basics: z
    .object({
      name: z.string().optional(),
      label: z.string().optional(),
      image: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      url: z.string().optional(),
      summary: z.string().optional(),
      location: location.optional(),
      profiles: z
        .array(z.object({ network: z.string().optional(), username: z.string().optional(), url: z.string().optional() }))
        .optional(),
    })
    .optional(),
  work: z
    .array(
      z.object({
        name: z.string().optional(),
        position: z.string().optional(),
        location: z.string().optional(),
        url: z.string().optional(),
        startDate: partialDate.optional(),
        /** Absent with `startDate` present: still running. */
        endDate: partialDate.optional(),
        summary: z.string().optional(),
        highlights: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  education: z
    .array(
      z.object({
        institution: z.string().optional(),
        url: z.string().optional(),
        area: z.string().optional(),
        studyType: z.string().optional(),
        startDate: partialDate.optional(),
        endDate: partialDate.optional(),
        score: z.string().optional(),
        courses: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  skills: z
    .array(z.object({ name: z.string(), level: z.string().optional(), keywords: z.array(z.string()).optional() }))
    .optional(),
  /** `fluency` is a CEFR level (A1…C2), `native`, or the words of the CV where no level can be told. */
  languages: z.array(z.object({ language: z.string(), fluency: z.string().optional() })).optional(),
  certificates: z
    .array(
      z.object({ name: z.string(), date: partialDate.optional(), issuer: z.string().optional(), url: z.string().optional() }),
    )
    .optional(),
  interests: z.array(z.object({ name: z.string(), keywords: z.array(z.string()).optional() })).optional(),
  references: z.array(z.object({ name: z.string().optional(), reference: z.string().optional() })).optional(),
  publications: z
    .array(
      z.object({
        name: z.string(),
        publisher: z.string().optional(),
        releaseDate: partialDate.optional(),
        url: z.string().optional(),
        summary: z.string().optional(),
      }),
    )
    .optional(),
  projects: z
    .array(
      z.object({
        name: z.string(),
        description: z.string().optional(),
        startDate: partialDate.optional(),
        endDate: partialDate.optional(),
        url: z.string().optional(),
      }),
    )
    .optional(),
  volunteer: z
    .array(
      z.object({
        organization: z.string().optional(),
        position: z.string().optional(),
        startDate: partialDate.optional(),
        endDate: partialDate.optional(),
        summary: z.string().optional(),
      }),
    )
    .optional(),
  bassin: z
    .object({
      /** Driving licences: B, C1, C, CE, D, CDL-A… */
      licences: z.array(z.string()).optional(),
      hasVehicle: z.boolean().optional(),
      availability: z.object({ from: z.string().optional(), noticeDays: z.number().int().nonnegative().optional() }).optional(),
      contractTypes: z.array(z.enum(contractTypes)).optional(),
      workingTime: z.array(z.enum(['full_time', 'part_time'])).optional(),
      schedule: z.array(z.enum(schedules)).optional(),
      remote: z.enum(['onsite', 'hybrid', 'full_remote']).optional(),
      salary: z
        .object({
          min: z.number(),
          currency: z.string(),
          period: z.enum(['year', 'month', 'day', 'hour']),
          basis: z.enum(['net', 'gross']).optional(),
        })
        .optional(),
      mobilityKm: z.number().nonnegative().optional(),
      workAuthorization: z.array(z.string()).optional(),
    })
    .optional(),
})
export type Profile = z.infer<typeof profileSchema>

/** Where a statement comes from. `start`/`end` are character offsets into the document's text; `box` is x, y, width, height in PDF points from the top left. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('document'),
    documentId: z.string().optional(),
    page: z.number().int().positive().optional(),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  }),
  /** `notedBy`: the user who wrote down what the person said to them. */
  z.object({ kind: z.literal('said'), conversationId: z.string().optional(), notedBy: z.string().optional() }),
  z.object({ kind: z.literal('edit'), userId: z.string() }),
  z.object({ kind: z.literal('form') }),
])
export type Source = z.infer<typeof sourceSchema>

/** One statement of a profile: `path` is a path into the Profile (`work[0].position`, `bassin.licences[1]`), `words` the exact words of the source. */
export const factSchema = z.object({
  path: z.string(),
  value: z.json(),
  words: z.string(),
  source: sourceSchema,
  confidence: z.number().min(0).max(1),
})
export type Fact = z.infer<typeof factSchema>
