import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wishKinds } from '#agent/builtin/wish/kinds'
import { featuresOf, wishWeights } from '#agent/builtin/wish/learned'
import { parseLinear, printLinear } from '#lib/linear-model'
import { crossed, rightOf } from './cross.ts'
import { learn } from './learn.ts'
import { contextOf } from './wishes/context.ts'
import { readWishCases } from './wishes/lines.ts'

// Weights of the words of a wish: learned from the messages that are tuned on.

const settings = { classes: wishKinds.length, passes: 20, rate: 0.3, shrink: 0.0002 }

/** Writes the weights of the wishes; says how many features and rows they are of. With `cross`, how often they are right on a fifth unseen. */
export function trainWishes({ cross = false } = {}): string {
  const rows = readWishCases('dev').map((given) => ({
    readings: [featuresOf(contextOf(given), given.screen)],
    want: wishKinds.indexOf(given.kind),
    text: given.text,
  }))
  if (cross) {
    const read = crossed(rows, settings)
    return [0.3, 0.5, 0.7].map((least) => rightOf(read, least)).join('\n')
  }
  const lines = printLinear(learn(rows, settings), 0.2)
  writeFileSync(join(import.meta.dirname, '../agent/builtin/wish', wishWeights), lines)
  return `${parseLinear(lines).size} features of ${rows.length} messages`
}
