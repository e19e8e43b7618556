import { parentPort, workerData } from 'node:worker_threads'
import { loadKernels } from './kernels.ts'
import { planMemory } from './layout.ts'
import type { TrainingSettings } from './layout.ts'
import { runStep } from './step.ts'
import type { Part } from './step.ts'

export type WorkerStart = { memory: WebAssembly.Memory; settings: TrainingSettings; index: number; parts: number }
export type WorkerTask = { batch: 0 | 1; rate: number }

const { memory, settings, index, parts } = workerData as WorkerStart
const layout = planMemory(settings)
const kernels = await loadKernels(memory, layout.pages)
const floats = new Float32Array(memory.buffer)
const integers = new Int32Array(memory.buffer)
const part: Part = { kernels, floats, integers, layout, settings, index, parts }
const [arrived, round] = [layout.barrier / 4, layout.barrier / 4 + 1]

function wait(): void {
  const current = Atomics.load(integers, round)
  if (Atomics.add(integers, arrived, 1) === parts - 1) {
    Atomics.store(integers, arrived, 0)
    Atomics.add(integers, round, 1)
    Atomics.notify(integers, round)
    return
  }
  while (Atomics.load(integers, round) === current) Atomics.wait(integers, round, current)
}

parentPort!.on('message', (task: WorkerTask) => {
  parentPort!.postMessage(runStep(part, layout.batches[task.batch], { rate: task.rate, wait }), [])
})
