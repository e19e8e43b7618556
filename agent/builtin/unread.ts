import { type Context, ending } from './context.ts'
import { likelyAsk } from './asks/answer.ts'
import type { Flow } from './flow.ts'

/** Where nobody was understood to be meant or looked for, the likeliest everyday question is answered instead. */
export function* orAsked(context: Context, flow: Flow): Flow {
  const { words } = context
  const said = yield* ending(flow)
  const outside = said === words.outOfScope
  if (!outside && said !== words.unclearRecruiter && said !== words.whichPersonAtAll) return said
  const likely = likelyAsk(context, { outside })
  return likely ? yield* ending(likely) : said
}
