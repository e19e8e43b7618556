import type { UIMessageChunk } from 'ai'

/** One answer on its way: every frame is kept until it ends, so that whoever comes late (a reload, a second tab) gets all of them. */
export type Broadcast = {
  write(chunk: UIMessageChunk): void
  close(): void
  subscribe(): ReadableStream<UIMessageChunk>
}

export type Running = {
  conversationId: string
  userId: string
  /** The client's id of the message being answered. */
  clientId: string | undefined
  broadcast: Broadcast
  stopper: AbortController
  done: Promise<void>
}

const held = globalThis as { bassinRunning?: Map<string, Running>; bassinLocks?: Map<string, Promise<void>> }
const running = (held.bassinRunning ??= new Map<string, Running>())
const locks = (held.bassinLocks ??= new Map<string, Promise<void>>())

export function openBroadcast(): Broadcast {
  const chunks: UIMessageChunk[] = []
  const listeners = new Set<ReadableStreamDefaultController<UIMessageChunk>>()
  let closed = false
  return {
    write: (chunk) => {
      if (closed) return
      chunks.push(chunk)
      for (const listener of listeners) listener.enqueue(chunk)
    },
    close: () => {
      if (closed) return
      closed = true
      for (const listener of listeners) listener.close()
      listeners.clear()
    },
    subscribe: () => {
      let mine: ReadableStreamDefaultController<UIMessageChunk>
      return new ReadableStream({
        start: (controller) => {
          mine = controller
          for (const chunk of chunks) controller.enqueue(chunk)
          if (closed) controller.close()
          else listeners.add(controller)
        },
        cancel: () => void listeners.delete(mine),
      })
    },
  }
}

/** A stream of chunks that are all there. */
export function streamOf(chunks: UIMessageChunk[]): ReadableStream<UIMessageChunk> {
  const broadcast = openBroadcast()
  for (const chunk of chunks) broadcast.write(chunk)
  broadcast.close()
  return broadcast.subscribe()
}

export function findRunning(conversationId: string, userId: string): Running | undefined {
  const found = running.get(conversationId)
  return found?.userId === userId ? found : undefined
}

/** Keeps `entry` findable until its `done`. */
export function register(entry: Running): void {
  running.set(entry.conversationId, entry)
  void entry.done.finally(() => {
    if (running.get(entry.conversationId) === entry) running.delete(entry.conversationId)
  })
}

/** Waits for its turn in a conversation; one holder at a time in this process. Answers the function that gives the turn on. */
export async function takeTurn(conversationId: string): Promise<() => void> {
  const before = locks.get(conversationId)
  let release = () => {}
  const mine = new Promise<void>((resolve) => (release = resolve))
  const queued = (before ?? Promise.resolve()).then(() => mine)
  locks.set(conversationId, queued)
  void queued.then(() => {
    if (locks.get(conversationId) === queued) locks.delete(conversationId)
  })
  await before
  return release
}
