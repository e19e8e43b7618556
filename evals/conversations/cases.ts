import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Half } from '../queries/conversations.ts'

const words = z.array(z.string().min(1)).min(1)

/** What must be in a search's filters, or no longer in it, whatever else is. */
const criteria = z.strictObject({
  titles: words.optional(),
  places: words.optional(),
  schedule: words.optional(),
  contract_types: words.optional(),
  working_time: words.optional(),
  driving_licences: words.optional(),
  certifications: words.optional(),
  languages: words.optional(),
  skills: words.optional(),
  industries: words.optional(),
  exclude: words.optional(),
  min_years: z.number().optional(),
})
export type Criteria = z.infer<typeof criteria>

/** What a turn must have come to, whatever the wording of a good answer; every key that is given holds. */
const want = z
  .strictObject({
    /** One of these tools ran, or its card waits. */
    tool: words.optional(),
    /** Something waits for a yes after this turn, or nothing does. */
    card: z.boolean().optional(),
    /** What was prepared before is carried out in this turn, or is not. */
    done: z.boolean().optional(),
    /** The card, or what was done, is about exactly these people; or about that many. */
    people: words.optional(),
    count: z.int().optional(),
    /** It is about who stood at this rank of the last list shown. */
    same: z.int().optional(),
    filters: criteria.optional(),
    without: criteria.optional(),
    /** One of each inner list stands in the answer or in what is shown. */
    says: z.array(words).optional(),
    never: words.optional(),
    asks: z.boolean().optional(),
    refuses: z.boolean().optional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'a truth says something')
export type Want = z.infer<typeof want>

const conversation = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  lang: z.enum(['fr', 'en']),
  who: z.enum(['recruiter', 'admin', 'candidate']),
  turns: z.array(z.strictObject({ text: z.string().min(1), want })).min(1),
})
export type Conversation = z.infer<typeof conversation>

const folder = join(import.meta.dirname, '../data/conversations')

export const readConversations = (half: Half) => readFile(join(folder, `${half}.jsonl`))

/** The conversations of a file, one a line; what breaks the form is told with its line. */
export function readFile(path: string): Conversation[] {
  if (!existsSync(path)) throw new Error(`there is no file ${path}`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() ? [parseLine(line, `${path}:${at + 1}`)] : []))
}

function parseLine(line: string, where: string): Conversation {
  const read = conversation.safeParse(JSON.parse(line))
  if (!read.success) throw new Error(`${where}: ${z.prettifyError(read.error)}`)
  return read.data
}
