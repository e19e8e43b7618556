import type { Caller } from '#tools/kit/define'
import type { OutputOf } from '#tools/registry'
import type { BassinMessage, Here } from './message.ts'
import type { Outcome } from './toolset.ts'

/** Whom and what of the house the last messages name. */
export type Mentions = OutputOf<'find_mentions'>

/** Everything that the assistant without a model reads, since a prompt holds only the few lines that `forModel` gives. */
export type Situation = {
  caller: Caller
  here: Here
  /** The conversation with the full outputs of its tools; the last one is the message being answered. */
  messages: BassinMessage[]
  /** What this turn's calls answered so far. */
  outcomes: Outcome[]
  /** Names of the tools that this caller has. */
  offered: string[]
  now: Date
  /** Of what was written last, and shortly before; nothing of a candidate's. */
  mentions?: Mentions
}
