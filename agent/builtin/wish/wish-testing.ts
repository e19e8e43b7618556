import { newId } from '#lib/ids'
import type { TestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { mentionsIn } from '../../mentions.ts'
import type { BassinMessage } from '../../message.ts'
import type { Situation } from '../../situation.ts'
import { type Context, ending } from '../context.ts'
import { type Flow, type Step, drive } from '../flow.ts'
import type { Lang } from '../language.ts'
import { openContext } from '../open-context.ts'
import { shownIn } from '../shown.ts'
import { wordsOf } from '../words.ts'
import type { WishKind } from './kinds.ts'

export type Wishes = Partial<Record<WishKind, (context: Context) => Flow | undefined>>
type Given = { house: TestHouse; lang: Lang; before?: string }

/** For tests: the first call, or the sentence, of what serves a wish, read of the last of these messages; undefined where it cannot be served. */
export async function firstStep(wish: Wishes[WishKind], text: string, { house, lang, before }: Given): Promise<Step | undefined> {
  const said = before ? [before, text] : [text]
  const messages: BassinMessage[] = said.map((one) => ({
    id: newId('message'),
    role: 'user',
    parts: [{ type: 'text', text: one }],
  }))
  const caller = house.callerAs('recruiter', { door: 'chat', person: false, locale: lang })
  const conversationId = newId('conversation')
  const mentions = await mentionsIn({ deps: house.deps, caller, conversationId, messages })
  const offered = [...registry.keys()].filter((name) => registry.get(name)!.roles.includes('recruiter'))
  const situation: Situation = { caller, here: {}, messages, outcomes: [], offered, now: new Date(), mentions }
  const context = openContext(situation, { text, lang, words: wordsOf(lang), shown: shownIn(situation), given: {} })
  const flow = wish?.(context)
  return flow && drive(ending(flow), { outcomes: [], offered })
}
