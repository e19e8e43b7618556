import type { Caller } from '#tools/kit/define'
import type { BassinMessage, Here } from './message.ts'
import type { Outcome } from './toolset.ts'

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
}
