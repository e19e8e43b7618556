import { readFileSync } from 'node:fs'
import { ownFile } from './own-file.ts'

/** Of each feature, for which classes it speaks and how much, in hundredths. */
export type LinearModel = ReadonlyMap<string, readonly (readonly [at: number, weight: number])[]>

/** One feature a line, then `class:hundredths`, separated by tabs. */
export function parseLinear(text: string): LinearModel {
  const lines = text.trimEnd().split('\n')
  return new Map(
    lines.map((line) => {
      const [feature = '', ...pairs] = line.split('\t')
      return [feature, pairs.map((pair) => pair.split(':').map(Number) as [number, number])]
    }),
  )
}

/** The weights of a file beside its reader, given from the root of the project: read once, when they are first asked for. */
export function ownLinear(path: string): () => LinearModel {
  let own: LinearModel | undefined
  return () => (own ??= parseLinear(readFileSync(ownFile(path), 'utf8')))
}

/** Weights as `parseLinear` reads them; what weighs less than `least` is left out. */
export function printLinear(weights: ReadonlyMap<string, Float64Array>, least: number): string {
  const lines = [...weights].flatMap(([feature, own]) => {
    const pairs = [...own].flatMap((weight, at) => (Math.abs(weight) < least ? [] : [`${at}:${Math.round(weight * 100)}`]))
    return pairs.length > 0 ? [[feature, ...pairs].join('\t')] : []
  })
  return `${lines.toSorted().join('\n')}\n`
}

/** What the features say of each class together, as the logarithm of its share up to a constant; `count` of them share the say. */
export function sumsOf(features: readonly string[], model: LinearModel, of: { classes: number; count?: number }): number[] {
  const known = features.filter((feature) => model.has(feature))
  const scale = 100 * Math.sqrt(Math.max(1, of.count ?? known.length))
  const sums = Array.from({ length: of.classes }, () => 0)
  for (const feature of known) for (const [at, weight] of model.get(feature)!) sums[at]! += weight / scale
  return sums
}

/** The share of each class: 1 together. */
export function sharesOf(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / all)
}
