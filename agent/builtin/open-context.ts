import type { Situation } from '../situation.ts'
import type { Context } from './context.ts'
import type { Given } from './reply.ts'
import { understood } from './understood.ts'

export type Opened = Pick<Context, 'lang' | 'words' | 'text' | 'shown' | 'given'>

/** A sentence understood, completed by what the person answered about it. */
export function openContext(situation: Situation, opened: Opened): Context {
  const turn = understood(situation, opened)
  return { situation, ...opened, turn: { ...turn, args: completed(turn.args ?? {}, opened.given) } }
}

type Args = NonNullable<Context['turn']['args']>

function completed(args: Args, { stage, note, who, instead }: Given): Args {
  const others = instead ? (args.targets ?? []).filter(({ name }) => name && name !== instead) : []
  return {
    ...args,
    ...(stage ? { stage } : {}),
    ...(note ? { note } : {}),
    ...(who ? { targets: [...others, ...who] } : {}),
  }
}
