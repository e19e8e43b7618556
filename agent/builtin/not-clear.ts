import { type Context, say } from './context.ts'
import { entersJob } from './enters-job.ts'
import type { Flow } from './flow.ts'
import type { Unclear } from './orders/parser.ts'
import { shortlist } from './pipeline.ts'
import { whoIn } from './who.ts'
import type { Who } from './who-names.ts'
import { whomMeant } from './whom.ts'

/** Who is put in a job is entered there; of others, of whom nothing is known to do, it is asked. */
export function enterOrAsk(context: Context, names: string[], who: Who[] = whoIn(context.text, context.shown)): Flow {
  if (who.length > 0 && entersJob(context, context.text)) return entered(context, who)
  const { words } = context
  return say(names.length > 0 ? words.whatToDoWith(names) : words.whichPersonAtAll)
}

/** Part of it was not read. */
export const notClear = (context: Context, { about }: Unclear): Flow =>
  enterOrAsk(
    context,
    about.flatMap((one) => (one.kind === 'people' ? one.people.map(({ name }) => name) : [])),
    about,
  )

export function* entered(context: Context, who: Who[]): Flow {
  return yield* shortlist({ ...context, people: yield* whomMeant(context, who) })
}
