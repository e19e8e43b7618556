import { readFileSync } from 'node:fs'
import { ownFile } from '#lib/own-file'
import { bucketCount, type Model, tagCount } from './crf.ts'

// The weights as they are kept (`npm run train -- slots`): the moves as they are, then for each bucket that has any weight how many buckets
// lie before it, how many weights it has, and of each its tag and its size in a byte.

export const weightsFile = 'slot-weights.bin'
export const judgeFile = 'choice-weights.tsv'
const unit = 1 / 40

const own = (name: string) => ownFile(`retrieval/query/tagger/${name}`)

let model: Model | undefined
let judge: ReadonlyMap<string, number> | undefined

export function slotModel(): Model {
  model ??= unpack(readFileSync(own(weightsFile)))
  return model
}

/** What each sign says for the learned reading. */
export function choiceWeights(): ReadonlyMap<string, number> {
  judge ??= new Map(
    readFileSync(own(judgeFile), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [sign = '', weight] = line.split('\t')
        return [sign, Number(weight)]
      }),
  )
  return judge
}

export function pack({ weights, moves }: Model): Uint8Array {
  const bytes = [...new Uint8Array(moves.slice().buffer)]
  let last = -1
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    const own: number[] = []
    for (let tag = 0; tag < tagCount; tag++) {
      const size = Math.max(-127, Math.min(127, Math.round(weights[bucket * tagCount + tag]! / unit)))
      if (Math.abs(size) > 2) own.push(tag, size & 255)
    }
    if (own.length === 0) continue
    let gap = bucket - last - 1
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128)
    bytes.push(gap, own.length / 2, ...own)
    last = bucket
  }
  return Uint8Array.from(bytes)
}

export function unpack(bytes: Uint8Array): Model {
  const ahead = 4 * tagCount * tagCount
  const moves = new Float32Array(Uint8Array.from(bytes.subarray(0, ahead)).buffer)
  const weights = new Int8Array(bucketCount * tagCount)
  let bucket = -1
  for (let at = ahead; at < bytes.length;) {
    let [gap, shift] = [0, 0]
    for (; bytes[at]! > 127; at++, shift += 7) gap |= (bytes[at]! & 127) << shift
    gap |= bytes[at++]! << shift
    bucket += gap + 1
    const end = at + 1 + 2 * bytes[at]!
    for (at++; at < end; at += 2) weights[bucket * tagCount + bytes[at]!] = bytes[at + 1]!
  }
  return { weights, unit, moves }
}
