import type { Situation } from '../situation.ts'
import type { Context } from './context.ts'
import { listedWords } from './listed/words.ts'
import type { Given } from './reply.ts'
import { waysSaid } from './search-sentence.ts'
import { understood } from './understood.ts'

export type Opened = Pick<Context, 'lang' | 'words' | 'text' | 'shown' | 'given'>

/** A sentence understood, completed by what the person answered about it. */
export function openContext(situation: Situation, opened: Opened): Context {
  const turn = understood(situation, opened)
  return { situation, ...opened, words: wordsFor(opened), turn: { ...turn, args: completed(turn.args ?? {}, opened.given) } }
}

/** Of a search that found nobody it is said what would, where a list is asked for. */
function wordsFor({ words, lang, shown: { search, people, known } }: Opened): Context['words'] {
  if (!search || people.length > 0) return words
  const empty = listedWords(lang).empty(waysSaid(lang, search.output).slice(0, 2).join(' '))
  return { ...words, noList: empty, noListAsk: empty, ...(known.length === 0 ? { whichPersonAtAll: empty } : {}) }
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
