import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inherited } from '#lib/env'
import { AppError } from '#lib/errors'
import type { ErrorCode } from '#lib/errors'
import type { CvReading, ReadOptions } from './reading.ts'
import { cpuOf, isTold, memoryOf } from './process-cost.ts'

const maxMemory = 512 * 1024 * 1024
/** Who keeps so much after a file (pictures of pages leave theirs) would choke on the next one: another takes its place. */
const tiredMemory = 288 * 1024 * 1024
/** Milliseconds of the processor and on the clock. */
const defaultLimits = { cpu: 10_000, wall: isTold ? 120_000 : 30_000 }
type Limits = typeof defaultLimits
/** Pictures of pages take longer than text: 15 s a page, four pages at most. */
const recognitionLimits = { cpu: 60_000, wall: isTold ? 480_000 : 120_000 }
const poolSize = 2
/** Files after which a reader gives its place to another, whatever it keeps: to start one costs what thirty files do. */
const mostFiles = 1000
/** Milliseconds of the processor on one file after which those that wait get another reader: most files take less than starting one would. */
const patience = 700

type Answer = {
  id: number
  /** The child has started: its time begins to count with the first file. */
  ready?: boolean
  reading?: CvReading
  slow?: boolean
  error?: { code: ErrorCode; message: string; details: Record<string, unknown> }
}
type Pending = { resolve: (reading: CvReading) => void; reject: (error: Error) => void; extend: () => void }

/** One child process that reads one file at a time; it dies with what it chokes on, and a new one takes its place. */
class Reader {
  busy = false
  private child: ChildProcess | undefined
  private pending: Pending | undefined
  private requests = 0
  private spentOf: () => number = () => 0
  private ready = Promise.resolve()
  private begin = () => {}

  /** Whether its file takes so long that another reader would be ready before. */
  get isLong(): boolean {
    return this.busy && this.spentOf() > patience
  }

  /** Its child begins to load; as long as nothing is asked of it, it keeps no program from ending. */
  start(): void {
    const child = this.alive(['warm'])
    child.channel?.unref()
    child.unref()
  }

  async read(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<CvReading> {
    this.busy = true
    const child = this.alive()
    child.ref()
    child.channel?.ref()
    await this.ready
    const given = options.timeoutMs && { cpu: options.timeoutMs, wall: options.timeoutMs }
    const guard = this.guard(child, given || defaultLimits)
    try {
      return await new Promise<CvReading>((resolve, reject) => {
        this.pending = { resolve, reject, extend: () => given || guard.extend(recognitionLimits) }
        child.send(
          { id: ++this.requests, bytes, fileName, options },
          (error) => error && this.fail(new AppError('invalid', error.message, { reason: 'corrupted' })),
        )
      })
    } finally {
      guard.release()
      this.pending = undefined
      // An idle child must not keep the program from ending.
      child.channel?.unref()
      child.unref()
      if (this.requests > mostFiles || memoryOf(child.pid) > tiredMemory) this.stop()
      this.busy = false
      next()
    }
  }

  private alive(how: string[] = []): ChildProcess {
    if (this.child?.connected) return this.child
    const child = fork(entry(), how, {
      execArgv: [
        '--max-old-space-size=384',
        '--initial-old-space-size=112',
        '--min-semi-space-size=16',
        '--max-semi-space-size=16',
        '--single-threaded-gc',
        '--disable-warning=ExperimentalWarning',
      ],
      env: compiledBefore(),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.child = child
    this.requests = 0
    this.ready = new Promise((resolve) => {
      this.begin = resolve
    })
    child.on('message', (answer: Answer) => this.settle(answer))
    child.on('exit', (_, signal) => {
      this.begin()
      // A child that was given up already speaks no more for the reading of its successor.
      if (this.child !== child) return
      this.child = undefined
      this.fail(
        signal === 'SIGKILL' ? tooSlow() : new AppError('invalid', 'the reader stopped at this file', { reason: 'corrupted' }),
      )
    })
    child.on('error', (error) => this.fail(new AppError('internal', error.message)))
    return child
  }

  private settle(answer: Answer): void {
    if (answer.ready) this.begin()
    if (answer.id !== this.requests) return
    if (answer.slow) this.pending?.extend()
    else if (answer.reading) this.pending?.resolve(answer.reading)
    else if (answer.error) this.pending?.reject(new AppError(answer.error.code, answer.error.message, answer.error.details))
  }

  private fail(error: Error): void {
    this.pending?.reject(error)
  }

  stop(): void {
    this.child?.kill('SIGKILL')
    this.child = undefined
  }

  /** Kills the child when its time or its memory is over. */
  private guard(child: ChildProcess, first: Limits): { extend: (limits: Limits) => void; release: () => void } {
    let limits = first
    const started = performance.now()
    const spent = cpuOf(child.pid)
    this.spentOf = () => (isTold ? cpuOf(child.pid) - spent : performance.now() - started)
    const kill = (error: AppError) => {
      this.fail(error)
      if (this.child === child) this.child = undefined
      child.kill('SIGKILL')
    }
    const clock = setTimeout(() => kill(tooSlow()), first.wall)
    const watch = setInterval(() => {
      if (cpuOf(child.pid) - spent > limits.cpu || performance.now() - started > limits.wall) kill(tooSlow())
      if (memoryOf(child.pid) > maxMemory)
        kill(new AppError('invalid', 'reading takes too much memory', { reason: 'too_slow', limit: 'memory' }))
    }, 100)
    return {
      extend: (longer) => {
        clearTimeout(clock)
        limits = longer
      },
      release: () => {
        clearTimeout(clock)
        clearInterval(watch)
        this.spentOf = () => 0
      },
    }
  }
}

function tooSlow(): AppError {
  return new AppError('invalid', 'reading takes too long', { reason: 'too_slow' })
}

/** What a reader loads was compiled by the one before it, its first file too. */
function compiledBefore(): NodeJS.ProcessEnv {
  const variables = inherited({})
  variables['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache')
  return variables
}

/** The entry stays a plain file of the project: a bundler of server code must not follow it. */
function entry(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'cv', 'child.ts')
}

type Waiting = () => void
const shared = globalThis as typeof globalThis & { cvReaders?: { readers: Reader[]; waiting: Waiting[] } }
const pool = (shared.cvReaders ??= { readers: [], waiting: [] })

function next(): void {
  pool.waiting.shift()?.()
}

/** Whether a reader has become free before all that there are turned out to be at something long. */
function turn(): Promise<boolean> {
  return new Promise((resolve) => {
    const called = () => {
      clearInterval(timer)
      resolve(true)
    }
    const timer = setInterval(() => {
      if (pool.readers.length >= poolSize || !pool.readers.every(({ isLong }) => isLong)) return
      clearInterval(timer)
      pool.waiting.splice(pool.waiting.indexOf(called), 1)
      resolve(false)
    }, patience / 4)
    pool.waiting.push(called)
  })
}

function add(): Reader {
  const reader = new Reader()
  pool.readers.push(reader)
  return reader
}

/** A reader loads while something else is made ready for what will be read. */
export function startReader(): void {
  if (pool.readers.length === 0) add().start()
}

/** A free reader; where all are busy one more, or the first that is free again. */
export async function takeReader(): Promise<Reader> {
  for (let patient = pool.readers.length > 0; ; patient = await turn()) {
    const free = pool.readers.find((reader) => !reader.busy)
    if (!free && (patient || pool.readers.length >= poolSize)) continue
    const taken = free ?? add()
    taken.busy = true
    return taken
  }
}
