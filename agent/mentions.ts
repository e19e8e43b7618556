import { log } from '#lib/log'
import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { mentionedIn } from './builtin/text-of.ts'
import type { BassinMessage } from './message.ts'
import type { Mentions } from './situation.ts'
import { machine } from './toolset.ts'

const noMentions: Mentions = { people: [], jobs: [], colleagues: [] }

type Given = { deps: Deps; caller: Caller; conversationId: string; messages: BassinMessage[] }

/** Whom and what of the house a person's last messages name, under their own rights. */
export async function mentionsIn({ deps, caller, conversationId, messages }: Given): Promise<Mentions> {
  if (caller.role === 'candidate' || !deps.tools.has('find_mentions')) return noMentions
  const text = mentionedIn(messages)
  if (!text.trim()) return noMentions
  try {
    const { output } = (await call(deps, machine(caller, conversationId), 'find_mentions', { text })) as { output: Mentions }
    return output
  } catch (error) {
    log.warn('mentions_not_read', { error })
    return noMentions
  }
}
