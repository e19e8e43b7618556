import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { withoutClients } from '../named.ts'
import { stageIn } from '../read-command.ts'
import { stageName } from '../sentence.ts'
import { stageSaid } from '../stage-words.ts'
import type { At } from './job-words.fr.ts'
import { jobWords } from './job-words.ts'
import { jobWished } from './job-wished.ts'
import { isWorded } from './worded.ts'

type Column = OutputOf<'get_pipeline'>['columns'][number]

const ended = new Set(['hired', 'rejected', 'withdrawn'])
const endings: [string, RegExp][] = [
  [
    'rejected',
    /\b(?:refus\w*|rejet\w*|ecart\w*|recal\w*|non retenu\w*|reject\w*|turned down|said no|say no|dit non|declined|binned|knocked back)\b/,
  ],
  ['withdrawn', /\b(?:retir\w*|desist\w*|abandonn\w*|withdr\w*|dropped out|pulled out|backed out|walked away)\b/],
  ['new', /\b(?:new(?:bies|ly|comers?|est)?|nouve(?:lles?|aux?)|tout juste arrive\w*)\b/],
]
const first = /\b(?:bottom|tout en bas|premiere colonne|first column|tout debut)\b/
const furthest =
  /\b(?:furthest|farthest|further (?:on|along)|closest to (?:hire|offer|signing)|most advanced|plus (?:loin|avancee?s?)|le plus pres|mieux place\w*|en tete)\b/
const behind =
  /\b(?:behind|runners? up|juste apres|derriere|next in line|second choice|suit|after (?:her|him|them)|apres (?:elle|lui|eux))\b/

/** The stage that a sentence asks of, in its own words or by its place on the board. */
function stageOf(context: Context): string | undefined {
  const bare = withoutClients(context.situation, context.text)
  const said = ` ${fold(bare)} `
  const named = stageIn(bare) ?? stageSaid(said)
  return named ?? endings.find(([, pattern]) => pattern.test(said))?.[0] ?? (first.test(said) ? 'new' : undefined)
}

/** A wording knows it as well, and answers with a list or a report that one goes on with. */
export const boardWish = (context: Context): Flow | undefined =>
  (context.turn.intent as string) === 'progress' || isWorded(context) ? undefined : board(context)

/** Who is in a job: at the stage that is said, the furthest, right behind those; else everybody under way, stage by stage. */
function* board(context: Context): Flow {
  const { jobId } = yield* jobWished(context)
  const output = (yield* ask(context, 'get_pipeline', { jobId })) as unknown as OutputOf<'get_pipeline'>
  const job = output.client ? `${output.title}, ${output.client}` : output.title
  const said = fold(context.text)
  const [words, at] = [jobWords(context.lang), (column: Column) => atOf(context, column)]
  const running = output.columns.filter(({ kind, cards }) => !ended.has(kind) && cards.length > 0)
  if (behind.test(said)) {
    const next = behindOf(context, running)
    return next ? words.behind(at(next), job) : words.nobodyBehind(job)
  }
  if (furthest.test(said) && running.length > 0) return words.furthest(at(running.at(-1)!), job)
  const stage = stageOf(context)
  const column = output.columns.find(({ kind }) => kind === stage)
  return column ? words.at(at(column), job) : words.board(job, running.map(at))
}

const atOf = ({ words }: Context, { kind, cards }: Column): At => ({
  stage: stageName(words, kind),
  names: cards.map(({ name }) => name),
})

/** Behind whom was just spoken of, where they stand in it; else behind the furthest. */
function behindOf({ shown }: Context, running: readonly Column[]): Column | undefined {
  const spoken = [shown.person, ...(shown.spoken[0] ?? [])]
  const own = running.findLastIndex(({ cards }) =>
    cards.some(({ candidateId }) => spoken.some((one) => one?.candidateId === candidateId)),
  )
  return running.at(own === -1 ? -2 : own - 1 < 0 ? running.length : own - 1)
}
