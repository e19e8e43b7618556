import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { turn } from '#retrieval/query/slots'

export const halves = ['dev', 'held'] as const
export type Half = (typeof halves)[number]

export const styles = [
  'formal',
  'spoken',
  'telegraphic',
  'sms',
  'advert',
  'mixed',
  'lowercase',
  'caps',
  'emoji',
  'plain',
] as const

export const conversation = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  lang: z.enum(['fr', 'en']),
  trade: z.string().min(1),
  style: z.enum(styles),
  today: z.iso.date(),
  turns: z.array(z.strictObject({ text: z.string().min(1), want: turn })).min(1),
})
export type Conversation = z.infer<typeof conversation>

/** The conversations of one half, in the order of the file. */
export function readHalf(half: Half, folder?: string): Conversation[] {
  return readLines(`${half}.jsonl`, folder)
}

/** The phrase book of one half: short requests, most with one criterion, alone or with one turn that does one thing. */
export function readBook(half: Half): Conversation[] {
  return readLines(`book-${half}.jsonl`)
}

/** Requests and conversations of one half in somebody's own voice: a farmer, a ward manager, a start-up, each with their habits of typing. */
export function readVoices(half: Half): Conversation[] {
  return readLines(`voices-${half}.jsonl`)
}

/** Requests and conversations of one half as most people type them at work: neither made hard nor made short. */
export function readOrdinary(half: Half): Conversation[] {
  return readLines(`ordinary-${half}.jsonl`)
}

function readLines(file: string, folder = join(import.meta.dirname, '../data/queries')): Conversation[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => conversation.parse(JSON.parse(line)))
}

function hashOf(id: string): number {
  let hash = 2166136261
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619) >>> 0
  return hash
}

/** The half that a line belongs to, by its id alone: both halves are of one make-up. */
export function halfOf(id: string): Half {
  const hash = hashOf(id)
  return ((hash >>> 8) ^ hash) % 2 === 0 ? 'dev' : 'held'
}

/** The half of a conversation: those of `held` whose hash is even, and then those whose hash is a multiple of 3, were opened on 27 November 2026. */
export function halfOfConversation(id: string): Half {
  const hash = hashOf(id)
  return hash % 2 === 0 || hash % 3 === 0 ? 'dev' : halfOf(id)
}
