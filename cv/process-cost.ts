import { existsSync, readFileSync } from 'node:fs'

/** Whether the system tells what a process spends: where it does, that counts, and a machine busy with other work loses no CV by the clock. */
export const isTold = existsSync('/proc/self/stat')

/** Milliseconds of processor time of a process, where the system tells (Linux, 100 ticks a second); elsewhere the clock alone holds. */
export function cpuOf(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`
  if (!pid || !existsSync(file)) return 0
  try {
    const parts = readFileSync(file, 'latin1').split(') ')[1]?.split(' ') ?? []
    return (Number(parts[11]) + Number(parts[12])) * 10
  } catch {
    return 0
  }
}

/** Resident bytes of a process, where the system tells (Linux); elsewhere the heap limit alone holds. */
export function memoryOf(pid: number | undefined): number {
  const file = `/proc/${pid}/statm`
  if (!pid || !existsSync(file)) return 0
  try {
    return Number(readFileSync(file, 'latin1').split(' ')[1]) * 4096
  } catch {
    return 0
  }
}
