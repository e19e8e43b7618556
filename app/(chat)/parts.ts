import type { BassinMessage } from '#agent/message'
import type { ToolPartShown } from './tool-part.tsx'

export type Block =
  | { kind: 'lead'; key: string; part: ToolPartShown }
  | { kind: 'text'; key: string; text: string }
  | { kind: 'tool'; key: string; part: ToolPartShown }
  | { kind: 'pending'; key: string }

/**
 * The parts of an answer in the order in which they are read: the words that follow a card explain it, so they stand above it. While
 * they are still to come, their place is kept (`pending`), so that nothing moves when they arrive.
 */
export function blocksOf(message: BassinMessage, streaming: boolean): Block[] {
  const parts = message.parts.filter((part, index) => !isLookup(message, index) || part.type === 'text')
  const blocks: Block[] = []
  let cards: Block[] = []
  for (const [index, part] of parts.entries()) {
    const key = `${message.id}-${index}`
    if (part.type === 'text' && part.text) {
      blocks.push({ kind: 'text', key, text: part.text }, ...cards)
      cards = []
    } else if (part.type.startsWith('tool-')) {
      const shown = part as ToolPartShown
      if (part.type === 'tool-search_candidates') blocks.push({ kind: 'lead', key: `${key}-lead`, part: shown })
      cards.push({ kind: 'tool', key, part: shown })
    }
  }
  if (cards.length > 0 && streaming) blocks.push({ kind: 'pending', key: `${message.id}-pending` })
  return [...blocks, ...cards]
}

const lookups = new Set([
  'tool-list_jobs',
  'tool-list_candidates',
  'tool-get_document',
  'tool-list_members',
  'tool-list_tests',
  'tool-get_scorecards',
])
/** Cards of their own right, unless what follows is about the same person or job. */
const steps: Record<string, string> = {
  'tool-get_candidate': 'candidateId',
  'tool-get_pipeline': 'jobId',
  'tool-list_assessments': 'jobId',
  'tool-list_interviews': 'candidateId',
}

/** What was only read to know whom or what the next call is about says nothing that the next card does not. */
function isLookup({ parts }: BassinMessage, index: number): boolean {
  const part = parts[index]!
  const later = parts.slice(index + 1).filter(({ type }) => type.startsWith('tool-'))
  if (later.length === 0) return false
  if (isWholeRead(part)) return later.some(({ type }) => type !== part.type)
  const key = steps[part.type]
  if (!key) return lookups.has(part.type)
  const about = idIn(part, key)
  return later.some(
    (next) =>
      next.type !== part.type &&
      (kits.has(next.type) || isAsked(next) || (about !== undefined && JSON.stringify(idsIn(next)).includes(about))),
  )
}

/** A list read page by page, to know everybody whom the next call is about. */
const isWholeRead = (part: BassinMessage['parts'][number]) =>
  part.type === 'tool-search_candidates' && (idsIn(part) as { limit?: number }).limit === 50

/** A card that waits for a yes, or had one or a no: what was looked up on the way to it would push it out of sight, then come back. */
const isAsked = (part: BassinMessage['parts'][number]) => {
  const output = ('output' in part ? part.output : undefined) as { status?: string; approvalId?: string } | undefined
  return output?.status === 'needs_approval' || output?.approvalId !== undefined
}

/** About the job or the test that the person is in, whom their input does not name. */
const kits = new Set(['tool-get_interview_kit', 'tool-reschedule_interview', 'tool-cancel_interview', 'tool-adjust_assessment'])

const idsIn = (part: BassinMessage['parts'][number]) => ('input' in part ? (part.input ?? {}) : {})

function idIn(part: BassinMessage['parts'][number], key: string): string | undefined {
  const value = (idsIn(part) as Record<string, unknown>)[key]
  return typeof value === 'string' ? value : undefined
}

export type Turn = { key: string; messages: BassinMessage[] }

/** A turn starts with what the person said or clicked. */
export function turnsOf(messages: readonly BassinMessage[]): Turn[] {
  const turns: Turn[] = []
  for (const message of messages) {
    const last = turns.at(-1)
    if (message.role === 'user' || !last) turns.push({ key: message.id, messages: [message] })
    else last.messages.push(message)
  }
  return turns
}

/** Reversals that an undo in this conversation has spent. */
export function undoneIn(messages: readonly BassinMessage[]): Set<string> {
  const undone = new Set<string>()
  for (const part of messages.flatMap((message) => message.parts)) {
    if (part.type !== 'tool-undo_action' || part.state !== 'output-available') continue
    if (part.output.status === 'done') undone.add(part.output.output.reversalId)
  }
  return undone
}
