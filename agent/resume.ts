import { createUIMessageStreamResponse } from 'ai'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { chunksOf } from './collect.ts'
import { isDead, readConversation } from './history.ts'
import { longestTurn } from './runs.ts'
import type { BassinMessage } from './message.ts'
import { findRunning, streamOf } from './running.ts'

/** `still`: whether the caller may still read, asked while another instance writes. */
type Asked = { conversationId: string; answerId?: string | undefined; still?: () => Promise<boolean> }

/**
 * The answer being written, all its frames; 204 where there is none. With `answerId` (a page was told that it was coming) the
 * answer itself when it has ended meanwhile or is written by another instance.
 */
export async function resumeResponse(deps: Deps, caller: Caller, asked: Asked): Promise<Response> {
  const running = findRunning(asked.conversationId, caller.userId)
  if (running) return createUIMessageStreamResponse({ stream: running.broadcast.subscribe(), keepAliveMs: 10_000 })
  const answer = asked.answerId ? await awaitAnswer(deps, caller, asked) : undefined
  return answer ? createUIMessageStreamResponse({ stream: streamOf(chunksOf(answer)) }) : new Response(null, { status: 204 })
}

async function awaitAnswer(deps: Deps, caller: Caller, asked: Asked): Promise<BassinMessage | undefined> {
  const { conversationId, answerId, still } = asked
  const until = Date.now() + longestTurn
  while (Date.now() < until) {
    if (still && !(await still())) return undefined
    const { turns } = await readConversation(deps, caller, conversationId)
    const turn = turns.find(({ message }) => message.id === answerId)
    if (!turn) return undefined
    if (isDead(deps, turn)) return { ...turn.message, metadata: { ...turn.message.metadata!, status: 'incomplete' } }
    if (turn.status !== 'streaming') return turn.message
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
  return undefined
}

/** Stops the caller's own answer and waits until what came of it is kept. Answers whether there was one. */
export async function stopAnswer(caller: Caller, conversationId: string): Promise<boolean> {
  const running = findRunning(conversationId, caller.userId)
  if (!running) return false
  running.stopper.abort(new DOMException('Stopped by the person', 'AbortError'))
  await running.done
  return true
}
