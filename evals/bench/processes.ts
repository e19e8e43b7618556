import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { inherited } from '#lib/env'

/** Milliseconds of processor: of a process that ran, and of those that it started, each as last seen. */
export type Spent = { own: number; started: number }

/** Runs a program of this project to its end; milliseconds as they pass, and of the processor. @throws what it told where it failed. */
export function runWatched(program: string[], variables: Record<string, string> = {}): Promise<Spent & { wall: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<Spent & { wall: number }>()
  const began = performance.now()
  const child = spawn(process.execPath, program, { env: inherited(variables), stdio: ['ignore', 'ignore', 'pipe'] })
  const watched = watchProcess(child.pid!)
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk))
  child.on('error', reject)
  child.on('exit', (code) => {
    const spent = { ...watched.stop(), wall: performance.now() - began }
    if (code === 0) resolve(spent)
    else reject(new Error(`${program.join(' ')} ended with ${code}: ${told.slice(-2000)}`))
  })
  return promise
}

/** Follows a process and its children until stopped (Linux). */
function watchProcess(pid: number): { stop(): Spent } {
  const seen = new Map<number, number>()
  const look = () => {
    for (const one of [pid, ...childrenOf(pid)]) {
      const ticks = ticksOf(one)
      if (ticks) seen.set(one, (ticks[0]! + ticks[1]!) * 10)
    }
  }
  const timer = setInterval(look, 20)
  return {
    stop: () => {
      clearInterval(timer)
      const own = seen.get(pid) ?? 0
      return { own, started: [...seen.values()].reduce((sum, one) => sum + one, 0) - own }
    },
  }
}

/** Milliseconds of processor of a process so far (Linux). */
export function spentBy(pid: number): number {
  const ticks = ticksOf(pid)
  return ticks ? (ticks[0]! + ticks[1]!) * 10 : 0
}

/** Milliseconds of processor of all the processes that this one started and that have ended (Linux). */
export function spentByEnded(): number {
  const ticks = ticksOf(process.pid)
  return ticks ? (ticks[2]! + ticks[3]!) * 10 : 0
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

/** User and system time, then those of ended children, in hundredths of a second. */
function ticksOf(pid: number): number[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ').slice(11, 15).map(Number)
  } catch {
    return undefined
  }
}
