import { z } from 'zod'
import { filters } from '#retrieval/query/slots'

export const jobStatus = z.enum(['draft', 'open', 'closed'])

/** What a recruiter writes of a job. `criteria` are the slots of a search. */
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
})
