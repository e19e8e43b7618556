import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultSettings, trainEmbedding } from '#retrieval/embed/builtin/train/run'
import { trainApplicants } from './train-applicants.ts'
import { trainAsks } from './train-asks.ts'
import { crossGuard, trainGuard } from './train-guard.ts'
import { trainIntents } from './train-intents.ts'
import { crossOperations, trainOperations } from './train-operations.ts'
import { trainOrders } from './train-orders.ts'
import { trainSteward } from './train-steward.ts'
import { trainWishes } from './train-wishes.ts'
import { crossSlots, curveOfSlots, gatherChoices, keepMarked, trainSlots } from './train-slots.ts'

const usage =
  'npm run train -- embedding --concepts DIR [--out DIR] [--threads N] [--steps N] [--dimensions N] [--bits 4|8] [--seed N] [--set NAME=VALUE]…\n       npm run train -- intents\n       npm run train -- orders [--cross]\n       npm run train -- applicants [--cross]\n       npm run train -- asks [--cross]\n       npm run train -- steward [--cross]\n       npm run train -- wishes [--cross]\n       npm run train -- guard [--cross]\n       npm run train -- operations [--cross]\n       npm run train -- slots [--cross | --curve | --choices FILE | --marked FILE]'

function readSettings(values: { set?: string[]; [name: string]: unknown }): typeof defaultSettings {
  const settings: Record<string, number> = { ...defaultSettings }
  const named = ['steps', 'dimensions', 'bits', 'seed']
    .filter((name) => values[name] !== undefined)
    .map((name) => `${name}=${values[name]}`)
  for (const pair of [...named, ...(values.set ?? [])]) {
    const [name, value] = pair.split('=')
    if (!name || !(name in settings) || Number.isNaN(Number(value))) throw new Error(`unknown setting ${pair}`)
    settings[name] = Number(value)
  }
  return settings as typeof defaultSettings
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      concepts: { type: 'string' },
      out: { type: 'string', default: join(import.meta.dirname, '../retrieval/embed/builtin') },
      threads: { type: 'string', default: '2' },
      steps: { type: 'string' },
      dimensions: { type: 'string' },
      bits: { type: 'string' },
      seed: { type: 'string' },
      set: { type: 'string', multiple: true },
      cross: { type: 'boolean', default: false },
      curve: { type: 'boolean', default: false },
      choices: { type: 'string' },
      marked: { type: 'string' },
    },
  })
  if (positionals[0] === 'intents') return console.log(trainIntents())
  if (positionals[0] === 'orders') return console.log(trainOrders(values))
  if (positionals[0] === 'applicants') return console.log(trainApplicants(values))
  if (positionals[0] === 'asks') return console.log(trainAsks(values))
  if (positionals[0] === 'steward') return console.log(trainSteward(values))
  if (positionals[0] === 'wishes') return console.log(trainWishes(values))
  if (positionals[0] === 'guard') return console.log(values.cross ? crossGuard() : trainGuard())
  if (positionals[0] === 'operations') return console.log(values.cross ? crossOperations() : trainOperations())
  if (positionals[0] === 'slots') return console.log(slots(values))
  if (positionals[0] !== 'embedding' || !values.concepts) throw new Error(usage)
  const started = performance.now()
  const manifest = await trainEmbedding({
    concepts: values.concepts,
    out: values.out,
    threads: Number(values.threads),
    settings: readSettings(values),
    onProgress: (progress) => showProgress(progress, started),
  })
  process.stderr.write('\n')
  console.table(manifest.figures)
  console.log(`${manifest.file} ${manifest.sha256} in ${Math.round((performance.now() - started) / 1000)} s`)
}

function slots({ choices, marked, cross, curve }: { choices?: string; marked?: string; cross: boolean; curve: boolean }): string {
  if (choices) return gatherChoices(choices)
  if (marked) return keepMarked(marked)
  return cross ? crossSlots() : curve ? curveOfSlots() : trainSlots()
}

function showProgress({ step, steps, loss }: { step: number; steps: number; loss: number }, started: number): void {
  if (step % 10 !== 0 && step !== steps) return
  const done = Math.round((30 * step) / steps)
  const left = Math.round((((performance.now() - started) / 1000) * (steps - step)) / step)
  process.stderr.write(`\r${'█'.repeat(done)}${'░'.repeat(30 - done)} ${step}/${steps}  loss ${loss.toFixed(3)}  ${left} s left `)
}

await main()
