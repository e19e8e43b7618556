import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

export type ToWorker = { vectors: Float32Array[] } | { save: true }
export type FromWorker = { taken: number } | { saved: true; dimensions: number }

const workerFile = () => join(/* turbopackIgnore: true */ process.cwd(), 'retrieval', 'vector', 'index-worker.ts')

/** Adds vectors to an index in a thread of its own, a batch at a time, and saves it. Answers its dimensions. @throws where none were given. */
export async function buildIndexFile(path: string, vectors: AsyncIterable<Float32Array[]>): Promise<number> {
  const worker = new Worker(workerFile(), { workerData: { path } })
  const tell = async (message: ToWorker): Promise<FromWorker> => {
    const answer = once(worker, 'message')
    worker.postMessage(message)
    return ((await answer) as [FromWorker])[0]
  }
  try {
    for await (const some of vectors) await tell({ vectors: some })
    const saved = await tell({ save: true })
    return 'dimensions' in saved ? saved.dimensions : 0
  } finally {
    await worker.terminate()
  }
}
