import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Intent, intents } from '../slots.ts'
import { featuresOf, type Seen } from './features.ts'
import { readSaid } from './said.ts'
import { isElsewhere } from './scope-of-talk.ts'

// A second reading of the intent, learned from the conversations that are tuned on (`npm run train -- intents`): where the rules know no
// wording, it judges by all the words together. It never sees a name, nor what was refused.

type Weights = ReadonlyMap<string, readonly [number, number][]>
let weights: Weights | undefined

export const weightsFile = 'intent-weights.tsv'
const folder = 'retrieval/query/intent'

/** A bundler moves the code, not the data: the working directory is looked at first. */
function ownFile(): string {
  const here = join(process.cwd(), folder, weightsFile)
  return existsSync(here) ? here : join(import.meta.dirname, weightsFile)
}

function readWeights(): Weights {
  const known = new Map<string, [number, number][]>()
  for (const line of readFileSync(ownFile(), 'utf8').trimEnd().split('\n')) {
    const [feature = '', ...pairs] = line.split('\t')
    known.set(
      feature,
      pairs.map((pair) => pair.split(':').map(Number) as [number, number]),
    )
  }
  return known
}

/** A word of the conversations learned from: spelled as people spell it. */
export function isSeen(word: string): boolean {
  weights ??= readWeights()
  return weights.has(word)
}

/** The share of each intent, in the order of `intents`: 1 together. */
export function sharesOf(features: readonly string[], known: Weights): number[] {
  const sums = intents.map(() => 0)
  const own = features.filter((feature) => known.has(feature))
  for (const feature of own) for (const [at, weight] of known.get(feature)!) sums[at]! += weight / 100 / Math.sqrt(own.length)
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / all)
}

/** «cherche Martin»: a name looked for, which the rules decide on purpose. */
const looksFor = /^(?:re)?(?:cherche|trouve|find|search|look)/
/** Rules that answer when no wording was known give way sooner. */
const fallbacks: ReadonlySet<Intent> = new Set<Intent>(['clarify', 'out_of_scope', 'refine'])
const [trust, showTrust, fallbackTrust] = [3.5, 2, 1]

/** What is done with people is not guessed where a criterion is named and nobody is. */
const onPeople: ReadonlySet<Intent> = new Set<Intent>([
  'move_stage',
  'reject',
  'schedule_interview',
  'gdpr_erase',
  'contact',
  'similar',
])

/** The intent of the rules, unless what was learned speaks clearly against it. */
export function reconsider(rule: Intent, text: string, seen: Seen): Intent {
  weights ??= readWeights()
  const shares = sharesOf(featuresOf(text, seen), weights)
  const best = shares.indexOf(Math.max(...shares))
  const said = readSaid(text)
  if (rule === 'clarify' && looksFor.test(said.all)) return rule
  const unsure = fallbacks.has(rule) && !(rule === 'out_of_scope' && isElsewhere(said))
  const kept = shares[intents.indexOf(rule)]! * Math.exp(unsure ? fallbackTrust : rule === 'show' ? showTrust : trust)
  const nobody = rule === 'refine' && seen.pieces.length > 0 && seen.targets.length === 0 && onPeople.has(intents[best]!)
  return nobody || kept >= shares[best]! ? rule : intents[best]!
}
