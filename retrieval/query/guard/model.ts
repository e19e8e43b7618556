import { readFileSync } from 'node:fs'
import { type LinearModel, parseLinear } from '#lib/linear-model'
import { ownFile } from '#lib/own-file'
import { bucketCount, type Chain } from './chain.ts'

// What the reader of wishes has learned (`npm run train -- guard`). In `guard-weights.bin` the moves of the chain, then its weights, those of
// clauses and those of whole texts: how many there are, and for each bucket that has one how many lie between it and the last, and its size in a
// byte. In `guard-names.tsv` how much each feature is of which criterion.

type Voice = { weights: Int8Array; unit: number }
export type Model = { chain: Chain; clauses: Voice; texts: Voice; names: LinearModel }

export const [weightsFile, namesFile] = ['guard-weights.bin', 'guard-names.tsv']
const unit = 1 / 32
let model: Model | undefined

const own = (name: string) => ownFile(`retrieval/query/guard/${name}`)

export function guardModel(): Model {
  model ??= { ...unpack(readFileSync(own(weightsFile))), names: parseLinear(readFileSync(own(namesFile), 'utf8')) }
  return model
}

function packWeights(weights: Float32Array): number[] {
  const bytes: number[] = []
  let [count, last] = [0, -1]
  weights.forEach((weight, bucket) => {
    const size = Math.max(-127, Math.min(127, Math.round(weight / unit)))
    if (size === 0) return
    let gap = bucket - last - 1
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128)
    bytes.push(gap, size & 255)
    ;[count, last] = [count + 1, bucket]
  })
  return [count & 255, (count >>> 8) & 255, (count >>> 16) & 255].concat(bytes)
}

export function pack(moves: Float64Array, ...voices: Float32Array[]): Uint8Array {
  return Uint8Array.from([...new Uint8Array(moves.slice().buffer)].concat(...voices.map(packWeights)))
}

export function unpack(bytes: Uint8Array): Omit<Model, 'names'> {
  const moves = new Float64Array(Uint8Array.from(bytes.subarray(0, 40)).buffer)
  let at = 40
  const read = () => {
    const weights = new Int8Array(bucketCount)
    let left = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
    let bucket = -1
    for (at += 3; left > 0; left--) {
      let [gap, shift] = [0, 0]
      for (; bytes[at]! > 127; at++, shift += 7) gap |= (bytes[at]! & 127) << shift
      bucket += (gap | (bytes[at]! << shift)) + 1
      weights[bucket] = bytes[at + 1]!
      at += 2
    }
    return weights
  }
  return { chain: { moves, unit, weights: read() }, clauses: { unit, weights: read() }, texts: { unit, weights: read() } }
}
