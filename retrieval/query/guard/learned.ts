import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Refusal, refusals } from '../slots.ts'
import type { Span } from './spans.ts'
import { type Clause, clausesOf, type Features, featuresOf, namingOf } from './features.ts'

// The second reader of the guard (`npm run train -- guard`): the rules know wordings, this one judges a clause by its vocabulary and its frame
// together. Learned from the half of the cases that is tuned on and from a list of wishes, lawful and not.

export type Judged = Clause & {
  /** Which clause of its text it is, from 0. */
  at: number
  /** The words in it that could be of a criterion, within its text. */
  hits: readonly Span[]
  /** How likely the clause holds an unlawful wish, 0 to 1. */
  unlawful: number
  /** The criteria that it is of, the likeliest first; none where no word of it could be of any. */
  names: Refusal[]
}
export type Known = { unlawful: ReadonlyMap<string, number>; names: ReadonlyMap<string, readonly [number, number][]> }

export const weightsFile = 'guard-weights.tsv'
const folder = 'retrieval/query/guard'
let known: Known | undefined

/** A bundler moves the code, not the data: the working directory is looked at first. */
function ownFile(): string {
  const here = join(process.cwd(), folder, weightsFile)
  return existsSync(here) ? here : join(import.meta.dirname, weightsFile)
}

/** The weights as their lines tell them: feature, how unlawful, how much of which criterion. */
export function knownFrom(lines: readonly string[]): Known {
  const unlawful = new Map<string, number>()
  const names = new Map<string, [number, number][]>()
  for (const line of lines) {
    const [feature = '', own = '', ...pairs] = line.split('\t')
    if (own) unlawful.set(feature, Number(own) / 100)
    if (pairs.length > 0)
      names.set(
        feature,
        pairs.map((pair) => pair.split(':').map(Number) as [number, number]),
      )
  }
  return { unlawful, names }
}

/** Every clause of a folded text, judged: by the weights of the product unless others are given. */
export function judgeClauses(folded: string, others?: Known): Judged[] {
  const { unlawful, names } = others ?? (known ??= knownFrom(readFileSync(ownFile(), 'utf8').trimEnd().split('\n')))
  return clausesOf(folded).map((clause, at) => {
    const features = featuresOf(clause, at)
    return { ...clause, at, hits: features.hits, unlawful: likelihood(features, unlawful), names: nameOf(features, names) }
  })
}

function likelihood({ all }: Features, weights: ReadonlyMap<string, number>): number {
  const own = all.filter((feature) => weights.has(feature))
  const sum = own.reduce((total, feature) => total + weights.get(feature)!, 0)
  return 1 / (1 + Math.exp(-sum / Math.sqrt(Math.max(1, own.length))))
}

function nameOf(features: Features, weights: Known['names']): Refusal[] {
  const naming = namingOf(features)
  const sums = new Map(features.names.map((name) => [name, 0]))
  for (const feature of naming)
    for (const [at, weight] of weights.get(feature) ?? []) {
      const name = refusals[at]!
      const sum = sums.get(name)
      if (sum !== undefined) sums.set(name, sum + weight / 100 / Math.sqrt(naming.length))
    }
  const [best, ...others] = [...sums].sort((a, b) => b[1] - a[1])
  if (!best) return []
  return [best[0], ...others.filter(([, sum]) => best[1] - sum < 0.5).map(([name]) => name)].slice(0, 2)
}
