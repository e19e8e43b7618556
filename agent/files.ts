import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import type { BassinMessage, MessageData } from './message.ts'
import type { Broadcast } from './running.ts'

const patience = 25_000
const pause = 300

/**
 * Waits until the documents that came with a message are read (or cannot be), so that the assistant speaks of what they say; a long
 * one is spoken of as still being read.
 */
export async function awaitFiles(
  { deps, caller }: { deps: Deps; caller: Caller },
  given: { message: BassinMessage | undefined; broadcast: Broadcast; signal: AbortSignal },
): Promise<void> {
  const files = (given.message?.parts ?? []).flatMap((part) => (part.type === 'data-file' ? [part.data.documentId] : []))
  const until = Date.now() + patience
  let told = false
  for (const documentId of files) {
    while (Date.now() < until && !given.signal.aborted && (await isBeingRead(deps, caller, documentId))) {
      const data: MessageData['status'] = { doing: 'waiting' }
      if (!told) given.broadcast.write({ type: 'data-status', data, transient: true })
      told = true
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

async function isBeingRead(deps: Deps, caller: Caller, documentId: string): Promise<boolean> {
  try {
    const result = await call(deps, caller, 'get_document', { documentId })
    const { state } = (result as { output: { state: string } }).output
    return state === 'received' || state === 'reading'
  } catch {
    return false
  }
}
