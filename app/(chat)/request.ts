import type { BassinMessage, Here } from '#agent/message'

/** What a send asks beside its message: nothing, or one of these. */
export type Ask = { here?: Here; resume?: true; edit?: { messageId: string; text: string } }

type Sending = {
  conversationId: string
  messages: readonly BassinMessage[]
  trigger: string
  messageId: string | undefined
  ask: Ask
}

/** The body of POST /api/chat: the conversation and exactly one thing. The history stays where it belongs, on the server. */
export function requestOf({ conversationId, messages, trigger, messageId, ask }: Sending): object {
  const base = { conversationId, ...(ask.here ? { here: ask.here } : {}) }
  if (ask.resume) return { ...base, resume: true }
  if (ask.edit) return { ...base, edit: ask.edit }
  if (trigger === 'regenerate-message') return { ...base, regenerate: { messageId } }
  const last = messages.at(-1)
  if (!last) return base
  const { id, parts } = last
  for (const part of parts) {
    if (part.type === 'data-action') return { ...base, action: { id, ...part.data } }
    if (part.type === 'data-decision' && !textOf(last)) {
      return { ...base, decision: { id, approvalId: part.data.approvalId, approved: part.data.approved } }
    }
  }
  const files = parts.flatMap((part) => (part.type === 'data-file' ? [part.data.documentId] : []))
  return { ...base, message: { id, text: textOf(last), ...(files.length > 0 ? { files } : {}) } }
}

export function textOf(message: BassinMessage): string {
  return message.parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n\n')
}

export type Problem = { code: string; reason?: string }

/** What the server said in its JSON, or that it could not be reached. */
export function problemOf(error: Error): Problem {
  try {
    const { error: given } = JSON.parse(error.message) as { error?: Problem }
    if (given?.code) return given
  } catch {
    // not one of our answers: the connection, or something in between
  }
  return { code: 'unavailable', reason: 'network' }
}
