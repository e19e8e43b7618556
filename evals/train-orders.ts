import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseLinear, printLinear } from '#lib/linear-model'
import { orderFeatures, orderWeights } from '#agent/builtin/orders/learned'
import { type Action, actions } from '#agent/builtin/orders/lexicon'
import { clausesIn } from '#agent/builtin/orders/line'
import { plainOrder } from '#agent/builtin/plain-order'
import { type CommandCase, type Done, readCases, readOwn, readWorld, shownOf } from './commands/cases.ts'
import { crossed, rightOf } from './cross.ts'
import { type Row, learn } from './learn.ts'
import { phrasesIn } from './phrases.ts'
import { readHalf } from './queries/conversations.ts'

// Weights of the words of an order: learned from the orders that are tuned on, the acting turns of the conversations, and wordings of our own.

const settings = { classes: actions.length, passes: 14, rate: 0.3, shrink: 1e-5 }

/** Writes the weights of the orders; says how many features and rows they are of. With `cross`, how often they are right on a fifth unseen. */
export function trainOrders({ cross = false } = {}): string {
  const rows = [
    ...phraseRows('commands/phrases.txt', own),
    ...phraseRows('queries/phrases.txt', others),
    ...turnRows(),
    ...caseRows(),
  ]
  if (cross) return rightOf(crossed(rows, settings), 0.75)
  const lines = printLinear(learn(rows, settings), 0.16)
  writeFileSync(join(import.meta.dirname, '../agent/builtin/orders', orderWeights), lines)
  return `${parseLinear(lines).size} features of ${rows.length} orders`
}

function rowOf(text: string, action: Action, { names, team }: { names: readonly string[]; team: readonly string[] }): Row[] {
  const { clauses } = clausesIn(plainOrder(text), shownOf(names), team)
  const line = clauses.map((clause) => clause.line.slice(2)).join('| ')
  return line ? [{ readings: [orderFeatures(line)], want: actions.indexOf(action as (typeof actions)[number]) }] : []
}

const worlds = [readWorld('fr'), readWorld('en')]
const everybody = {
  names: worlds.flatMap(({ list, others: more }) => [...list, ...more]),
  team: worlds.flatMap(({ colleagues }) => colleagues),
}

const own = (head: string): Action | undefined => actions.find((action) => action === head)
/** Of the intents of a search: those that order something of people; what else is said orders nothing. */
const others = (head: string): Action =>
  (
    {
      shortlist: 'shortlist',
      move_stage: 'move',
      reject: 'reject',
      contact: 'contact',
      schedule_interview: 'schedule',
      reschedule_interview: 'reschedule',
      add_note: 'note',
      show: 'show',
      compare: 'compare',
    } as const
  )[head] ?? 'told'

function phraseRows(path: string, classOf: (head: string) => Action | undefined): Row[] {
  return phrasesIn(path).flatMap(({ head, line }) => {
    const action = classOf(head)
    return action ? rowOf(line, action, everybody) : []
  })
}

function turnRows(): Row[] {
  return readHalf('dev').flatMap(({ turns }) =>
    turns.flatMap(({ text, want }) => {
      const { targets = [], stage } = want.args ?? {}
      const names = targets.flatMap(({ name }) => (name ? [name] : []))
      const action = want.intent === 'move_stage' && (stage === 'hired' || stage === 'offer') ? stage : others(want.intent)
      const isFar = action === 'told' && !/^(?:ask|explain|similar|undo|gdpr_erase|clarify)$/.test(want.intent)
      return isFar && text.length % 5 !== 0 ? [] : rowOf(text, action, { names, team: [] })
    }),
  )
}

const classOf = ({ action, stage }: Done): Action | undefined => {
  if (action === 'move_stage')
    return stage === 'hired' || stage === 'offer' ? stage : stage === 'screening' ? 'shortlist' : 'move'
  const renamed = { add_note: 'note', send_test: 'test', schedule_interview: 'schedule' }[action as string]
  return (renamed as Action | undefined) ?? actions.find((one) => one === action)
}

/** Those of the cases that order one thing. */
function caseRows(): Row[] {
  return [...readCases('dev'), ...readOwn()].flatMap(({ lang, text, want }: CommandCase) => {
    if (!('actions' in want) || want.actions.length !== 1 || want.ask) return []
    const action = classOf(want.actions[0]!)
    const { list, others: more, colleagues } = readWorld(lang)
    return action ? rowOf(text, action, { names: [...list, ...more], team: colleagues }) : []
  })
}
