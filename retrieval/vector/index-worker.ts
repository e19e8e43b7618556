import { parentPort, workerData } from 'node:worker_threads'
import type { Index } from 'usearch'
import type { FromWorker, ToWorker } from './build-index-file.ts'
import { newIndex } from './hnsw.ts'

// A thread of its own: adding to an index takes seconds a thousand people and would hold everything else.

const { path } = workerData as { path: string }
let index: Index | undefined
let count = 0

parentPort!.on('message', (message: ToWorker) => {
  if ('vectors' in message) {
    for (const vector of message.vectors) {
      index ??= newIndex(vector.length)
      index.add(BigInt(count), vector)
      count += 1
    }
    return parentPort!.postMessage({ taken: count } satisfies FromWorker)
  }
  if (!index) throw new Error('no vectors to index')
  index.save(path)
  parentPort!.postMessage({ saved: true, dimensions: index.dimensions() } satisfies FromWorker)
})
