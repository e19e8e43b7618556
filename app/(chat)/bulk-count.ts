import type { Bulk } from './use-bulk.ts'

type Answered = { pending: readonly string[]; failed: readonly { documentId: string; reason: string }[] }

/** Counts what the server said of the documents it was asked about, and of these alone: others may have been stored meanwhile. */
export function countAnswered(tally: Bulk, waiting: Map<string, string>, asked: readonly string[], answer: Answered): void {
  const reasons = new Map(answer.failed.map(({ documentId, reason }) => [documentId, reason]))
  for (const id of asked) {
    const name = waiting.get(id)
    if (name === undefined || answer.pending.includes(id)) continue
    const reason = reasons.get(id)
    if (reason === undefined) tally.read += 1
    else tally.failed.push({ name, problem: { code: 'invalid', reason } })
    waiting.delete(id)
  }
}
