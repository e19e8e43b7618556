import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseLinear, printLinear } from '#lib/linear-model'
import { featuresOf } from '#retrieval/query/intent/features'
import { weightsFile } from '#retrieval/query/intent/learned'
import { type Filters, type Intent, intents } from '#retrieval/query/slots'
import { lookAt, remember, type TurnContext } from '#retrieval/query/understand'
import { learn, type Row } from './learn.ts'
import { phrasesIn } from './phrases.ts'
import { readHalf } from './queries/conversations.ts'

// Weights of the features of a turn, learned from the half of the conversations that is tuned on and from a list of wordings.

const settings = { classes: intents.length, passes: 12, rate: 0.3, shrink: 1e-5 }

/** Writes the weights of the intents; says how many features and rows they are of. */
export function trainIntents(): string {
  const rows = [...conversationRows(), ...phraseRows()]
  const lines = printLinear(learn(rows, settings), 0.08)
  const file = join(import.meta.dirname, '../retrieval/query/intent', weightsFile)
  writeFileSync(file, lines)
  return `${parseLinear(lines).size} features of ${rows.length} turns`
}

function rowOf(text: string, want: Intent, context: TurnContext): Row {
  const { read, moment } = lookAt(text, context)
  return { readings: [featuresOf(read, moment)], want: intents.indexOf(want) }
}

function conversationRows(): Row[] {
  return readHalf('dev').flatMap(({ lang, today, turns }) => {
    let before: Partial<TurnContext> = {}
    return turns.map(({ text, want }) => {
      const row = rowOf(text, want.intent, { lang, today, ...before })
      before = { filters: want.filters, previous: want.intent, ...remember(want, before) }
      return row
    })
  })
}

/** Wordings under the head of their intent, each as if a list were on screen. */
function phraseRows(): Row[] {
  const filters: Filters = { titles: ['cuisinier'], locations: [{ place: 'Lyon', type: 'city' }] }
  return phrasesIn('queries/phrases.txt').flatMap(({ head, line }) => {
    const intent = intents.find((one) => one === head)
    if (!intent) return []
    const { readings, want } = rowOf(line, intent, { today: '2026-11-27', filters, previous: 'search' })
    return [{ readings: readings.map((features) => features.filter((feature) => !feature.startsWith('#after'))), want }]
  })
}
