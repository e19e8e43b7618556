import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '#lib/log'
import { writePool } from './kept-pool.ts'
import type { Pool } from './pool.ts'
import { readPool } from './read-kept-pool.ts'

/** `fewest` people are read from the base faster than from a file; a file is not written again sooner than after `rest` milliseconds. */
export type PoolFileOptions = { folder?: string; fewest?: number; rest?: number }

/** The people of one organisation on this machine's disk, so that a start does not read everybody from the base. */
export type PoolFile = {
  read(): Promise<Pool | undefined>
  /** Writes the file beside the searches where it is due; answers at once. */
  keep(pool: Pool): void
  /** Takes the file away, and what is being written of it. */
  forget(): Promise<void>
}

/** A file is written anew once a twentieth of its people changed. */
const drift = 0.05

type State = { path: string; rest: number; written?: { numbers: number; at: number }; writing?: boolean; forgotten: number }

export function openPoolFile(
  organisationId: string,
  { folder, fewest = 1000, rest = 600_000 }: PoolFileOptions,
): PoolFile | undefined {
  if (!folder) return undefined
  const state: State = { path: join(folder, `${organisationId}.people`), rest, forgotten: 0 }
  const note = ({ ids }: Pool) => (state.written = { numbers: ids.length, at: Date.now() })
  return {
    read: async () => {
      const pool = await readPool(state.path, organisationId)
      if (pool) note(pool)
      return pool
    },
    keep: (pool) => {
      if (pool.living < fewest || !isDue(state, pool)) return
      state.writing = true
      note(pool)
      void write(state, organisationId, pool)
    },
    forget: async () => {
      state.forgotten += 1
      delete state.written
      await rm(state.path, { force: true })
    },
  }
}

function isDue({ written, writing, rest }: State, { ids, living }: Pool): boolean {
  if (writing) return false
  return !written || (ids.length - written.numbers > living * drift && Date.now() - written.at > rest)
}

async function write(state: State, organisationId: string, pool: Pool): Promise<void> {
  const { path, forgotten } = state
  try {
    await writePool(path, organisationId, pool)
    // Who went while it was written may stand in it.
    if (state.forgotten !== forgotten) await rm(path, { force: true })
  } catch (error) {
    log.warn('people_not_kept', { organisationId, error })
  } finally {
    state.writing = false
  }
}
