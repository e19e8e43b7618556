import { log } from '#lib/log'
import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { textOf } from './builtin/text-of.ts'
import type { BassinMessage } from './message.ts'
import type { Mentions } from './situation.ts'
import { machine } from './toolset.ts'

export const noMentions: Mentions = { people: [], jobs: [], colleagues: [] }

/** An answer to a question of ours is read with what it was about. */
const messagesRead = 3
const longest = 4000

type Given = { deps: Deps; caller: Caller; conversationId: string; messages: BassinMessage[] }

/** Whom and what of the house a person's last messages name, under their own rights. */
export async function mentionsIn({ deps, caller, conversationId, messages }: Given): Promise<Mentions> {
  if (caller.role === 'candidate' || !deps.tools.has('find_mentions')) return noMentions
  const said = messages.filter(({ role }) => role === 'user').slice(-messagesRead)
  const text = said.map(textOf).join('\n').slice(0, longest)
  if (!text.trim()) return noMentions
  try {
    const { output } = (await call(deps, machine(caller, conversationId), 'find_mentions', { text })) as { output: Mentions }
    return output
  } catch (error) {
    log.warn('mentions_not_read', { error })
    return noMentions
  }
}
