import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { operations } from './effect.ts'

/** Of each feature the weights of the operations, in hundredths. */
export type Weights = ReadonlyMap<string, readonly [number, number][]>

export const weightsFile = 'operation-weights.tsv'
const folder = 'retrieval/query/operations'
let own: Weights | undefined

/** A bundler moves the code, not the data: the working directory is looked at first. */
function ownFile(): string {
  const here = join(process.cwd(), folder, weightsFile)
  return existsSync(here) ? here : join(import.meta.dirname, weightsFile)
}

export function parseWeights(text: string): Weights {
  const known = new Map<string, [number, number][]>()
  for (const line of text.trimEnd().split('\n')) {
    const [feature = '', ...pairs] = line.split('\t')
    known.set(
      feature,
      pairs.map((pair) => pair.split(':').map(Number) as [number, number]),
    )
  }
  return known
}

export const ownWeights = (): Weights => (own ??= parseWeights(readFileSync(ownFile(), 'utf8')))

/** How likely each operation is, as the logarithm of its share, up to a constant. */
export function sumsOf(features: readonly string[], known: Weights): number[] {
  const sums = operations.map(() => 0)
  const found = features.filter((feature) => known.has(feature))
  for (const feature of found) for (const [at, weight] of known.get(feature)!) sums[at]! += weight / 100 / Math.sqrt(found.length)
  return sums
}
