import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writePool } from '#retrieval/pool/kept-pool'
import type { Pool } from '#retrieval/pool/pool'
import { readPool } from '#retrieval/pool/read-kept-pool'
import { timeOf } from './timing.ts'

/** Milliseconds of processor that a start costs which finds the people on the disk. */
export async function timeFromDisk(organisationId: string, pool: Pool): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bassin-bench-people-'))
  try {
    const path = join(folder, 'people')
    await writePool(path, organisationId, pool)
    return (
      await timeOf(
        () => readPool(path, organisationId),
        async () => 0,
      )
    ).processor
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
