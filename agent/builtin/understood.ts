import { fold } from '#lib/words'
import type { Intent, Target, Turn } from '#retrieval/query/slots'
import { ranksSaid } from '#retrieval/query/intent/ranks'
import { understandTurn } from '#retrieval/query/understand'
import type { Situation } from '../situation.ts'
import type { Lang } from './language.ts'
import { withoutClients, withoutNames } from './named.ts'
import { commandIn } from './read-command.ts'
import type { Shown } from './shown.ts'
import { withoutTitleFigures } from './titles-said.ts'

/** A turn as understood; `progress` («où en est le poste …») has no place among the intents of a search. */
export type Understood = Omit<Turn, 'intent'> & {
  intent: Intent | 'progress'
  /** Where each criterion is said. */
  spans: ReturnType<typeof understandTurn>['spans']
}

/** What has nothing to do with recruiting. */
export const elsewhere =
  /\b(?:meteo|weather|blague|joke|recette|recipe|capitale|capital of|poeme|poem|football|president|bourse|traduis|translate|code python)\b/

/** What the last message asks: its intent, its targets, and the whole of the filters after it. */
export function understood(situation: Situation, { text, lang, shown }: Said): Understood {
  const turn = read(situation, { text: withoutClients(situation, text), lang, shown })
  const unnumbered = withoutTitleFigures(text, shown)
  const command = commandIn(unnumbered)
  const intent = intentOf(turn.intent, command?.intent, text)
  const theirs = (turn.args?.targets ?? []).filter(
    ({ rank }) => rank === undefined || unnumbered === text || counts(unnumbered, rank),
  )
  const targets = targetsOf(text, { theirs, ours: command?.args.targets ?? [] })
  const { targets: _theirs, ...given } = turn.args ?? {}
  const args = { ...command?.args, ...given, ...(targets.length > 0 ? { targets } : {}) }
  return { ...turn, ...nameless(situation, { text, lang, shown }), intent, args }
}

type Said = { text: string; lang: Lang; shown: Shown }

const read = ({ now }: Situation, { text, lang, shown }: Said) =>
  understandTurn(text, {
    lang,
    today: now.toISOString().slice(0, 10),
    filters: shown.search?.filters ?? {},
    shown: shown.people.map(({ rank, name }) => ({ rank, name })),
  })

/** The criteria of a sentence that names people of the house: none of the names is one. */
function nameless(situation: Situation, said: Said): Partial<Understood> {
  const bare = withoutNames(situation, said.text)
  if (bare === withoutClients(situation, said.text)) return {}
  const { filters, refused, spans } = read(situation, { ...said, text: bare })
  return { filters, spans, refused: refused ?? [] }
}

const counts = (text: string, rank: number) => ranksSaid(text).ranks.includes(rank)

/** What a verb at the head of the sentence orders, whatever other words follow it. */
const orders = new Set<Understood['intent']>(['move_stage', 'reject', 'shortlist', 'compare', 'add_note', 'undo', 'progress'])
const loose = new Set<Intent>(['paginate', 'show', 'ask', 'explain', 'contact', 'refine'])

function intentOf(read: Intent, command: Understood['intent'] | undefined, text: string): Understood['intent'] {
  if (command === 'progress' || (command && orders.has(command) && loose.has(read))) return command
  if (read !== 'clarify') return read
  return command ?? (elsewhere.test(fold(text)) ? 'out_of_scope' : 'clarify')
}

/**
 * Who is meant. People of the list who share a word of what was said are one person only where one is left: of two Martins the name alone
 * is kept, so that the question is asked.
 */
function targetsOf(text: string, { theirs, ours }: { theirs: Target[]; ours: Target[] }): Target[] {
  if (ours.some(({ name }) => name)) return ours
  const names = theirs.flatMap(({ name }) => (name ? [name] : []))
  if (names.length <= 1) return theirs.length > 0 ? theirs : ours
  const said = fold(text)
  const whole = names.filter((name) => said.includes(fold(name)))
  if (whole.length > 0) return whole.map((name) => ({ name }))
  const words = [...new Set(names.flatMap((name) => fold(name).split(' ')))].filter((word) => said.split(' ').includes(word))
  return words.map((name) => ({ name }))
}
