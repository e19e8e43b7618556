import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Filters } from '#retrieval/query/slots'
import { buildCriteria } from '#retrieval/rank/criteria/build'
import { toCard } from './card.ts'
import { facetsOf } from './facets.ts'
import { judgePool, shownOf } from './judge-pool.ts'
import { writePool } from './kept-pool.ts'
import { createPace } from './pace.ts'
import { openPoolFile } from './pool-file.ts'
import { type Pool, addPerson, newPool, removePerson } from './pool.ts'
import { readPool } from './read-kept-pool.ts'
import { date, filters, makeDocuments, today } from './testing.ts'

const organisationId = 'org_kept'
const folder = mkdtempSync(join(tmpdir(), 'bassin-kept-'))
const path = join(folder, `${organisationId}.people`)
const pool = newPool()

beforeAll(async () => {
  for (const [at, document] of makeDocuments().entries()) {
    const until = [undefined, date.getTime() + at, -Infinity][at % 3]
    const who = {
      id: document.candidateId,
      version: at + 1,
      sequence: at + 10,
      ...(until === undefined ? {} : { findableUntil: until }),
    }
    addPerson(pool, who, toCard(document))
  }
  removePerson(pool, 'cand_7')
  await writePool(path, organisationId, pool)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is said of each living person by id, and what is counted. */
async function saidOf(of: Pool, one: Filters) {
  const asked = { pool: of, count: of.ids.length, today, pace: createPace() }
  const absent = Uint8Array.from(of.ids, (_, number) => 1 - of.alive.values[number]!)
  const judged = await judgePool(buildCriteria(one, []).criteria, absent, asked)
  const people = [...of.numbers].map(([id, number]) => [
    id,
    of.versions.values[number],
    of.sequences[number],
    of.updated[number],
    of.findableUntil[number],
    judged.group[number],
    ...judged.columns.map(({ verdicts, degrees }) => [verdicts[number], degrees?.[number]]),
  ])
  return { people, facets: await facetsOf(one, { ...asked, shown: shownOf(judged) }) }
}

describe('a pool on the disk', () => {
  it.each([{}, ...filters])('says of everybody what it said when it was written: %j', async (one) => {
    const read = (await readPool(path, organisationId))!
    expect(await saidOf(read, one)).toEqual(await saidOf(pool, one))
    expect([read.living, read.livingSequences]).toEqual([167, pool.livingSequences])
  })

  it('holds nobody who is gone', () => {
    const bytes = readFileSync(path)
    expect([bytes.includes('cand_7"'), bytes.includes('cand_8"')]).toEqual([false, true])
  })

  it('is not read where a byte is another, where it is cut, and for another organisation', async () => {
    const bytes = readFileSync(path)
    const other = join(folder, 'other.people')
    for (const at of [40, bytes.length >> 1, bytes.length - 1]) {
      const damaged = Buffer.from(bytes)
      damaged[at]! ^= 1
      writeFileSync(other, damaged)
      expect(await readPool(other, organisationId)).toBeUndefined()
    }
    writeFileSync(other, bytes.subarray(0, bytes.length - 9))
    expect(await readPool(other, organisationId)).toBeUndefined()
    expect(await readPool(path, 'org_other')).toBeUndefined()
    expect(await readPool(join(folder, 'none.people'), organisationId)).toBeUndefined()
  })

  it('is taken away when somebody is gone, also while it is written, and written anew', async () => {
    const file = openPoolFile('org_file', { folder, fewest: 1 })!
    file.keep(pool)
    await file.forget()
    await expect.poll(async () => (file.keep(pool), (await file.read())?.living)).toBe(167)
    await file.forget()
    expect(await file.read()).toBeUndefined()
  })
})
