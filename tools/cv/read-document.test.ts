import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'
import { bytes, cv } from './cv-testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

describe('read_document', () => {
  it('makes a person of a CV, each line with its place in the file', async () => {
    const { documentId } = await house.done(recruiter(), 'upload_cv', { fileName: 'cv.txt', content: bytes(cv) })
    await drainQueue(house.deps)
    const document = (await house.done(recruiter(), 'get_document', { documentId })) as {
      state: string
      candidateId: string
      text: string
      marks: { path: string; start: number; end: number }[]
    }
    expect(document.state).toBe('read')
    const person = await house.done(recruiter(), 'get_candidate', { candidateId: document.candidateId })
    expect(person).toMatchObject({ name: 'Nadège Fontanel', email: 'nadege.fontanel@example.org', city: 'Villeurbanne' })
    expect(document.marks.length).toBeGreaterThan(3)
    const work = document.marks.find(({ path }) => path === 'work[0].position')!
    expect(document.text.slice(work.start, work.end)).toMatch(/aide-soignante/i)
  })

  it('makes a new person findable by the same write, as indexing them apart would', async () => {
    const fresh = cv
      .replaceAll('Nadège Fontanel', 'Solveig Armandot')
      .replaceAll('nadege.fontanel', 'solveig')
      .replace('98 12 40', '98 55 21')
    const { documentId } = await house.done(recruiter(), 'upload_cv', { fileName: 'solveig.txt', content: bytes(fresh) })
    await drainQueue(house.deps, 1)
    const { candidateId } = await house.done(recruiter(), 'get_document', { documentId })
    const db = house.deps.database.system
    const read = async () => {
      const row = await db
        .selectFrom('search_document')
        .select(['version', 'body'])
        .where('candidate_id', '=', String(candidateId))
        .executeTakeFirstOrThrow()
      const vectors = await db
        .selectFrom('embedding')
        .select(['kind', 'position', 'vector'])
        .where('candidate_id', '=', String(candidateId))
        .execute()
      return { ...row, vectors }
    }
    const written = await read()
    expect(JSON.stringify(written.body)).not.toMatch(/Armandot|solveig@/i)
    await db.deleteFrom('search_document').where('candidate_id', '=', String(candidateId)).execute()
    await house.done(house.callerAs('system'), 'index_candidate', { id: candidateId })
    expect(await read()).toEqual(written)
  })

  it('reads who cannot be indexed all the same, and indexes them later', async () => {
    const fresh = cv
      .replaceAll('Nadège Fontanel', 'Gildas Roparz')
      .replaceAll('nadege.fontanel', 'gildas')
      .replace('98 12 40', '98 61 07')
    const { documentId } = await house.done(recruiter(), 'upload_cv', { fileName: 'gildas.txt', content: bytes(fresh) })
    const { embedder } = house.deps.search
    house.deps.search.embedder = () => {
      throw new Error('no table')
    }
    await drainQueue(house.deps, 1)
    house.deps.search.embedder = embedder
    const document = await house.done(recruiter(), 'get_document', { documentId })
    expect(document).toMatchObject({ state: 'read' })
    const indexed = () =>
      house.deps.database.system
        .selectFrom('search_document')
        .select('version')
        .where('candidate_id', '=', String(document['candidateId']))
        .execute()
    expect(await indexed()).toEqual([])
    await drainQueue(house.deps)
    expect(await indexed()).toHaveLength(1)
  })

  it('adds a second CV of the same mail to the same person', async () => {
    const { documentId } = await house.done(recruiter(), 'upload_cv', { fileName: 'cv-2.txt', content: bytes(`${cv}\nPermis B`) })
    await drainQueue(house.deps)
    await house.done(recruiter(), 'get_document', { documentId })
    expect(await house.done(recruiter(), 'list_candidates', { who: 'fontanel' })).toMatchObject({ total: 1 })
  })

  it('makes one person of two CVs of one mail that are read at once', async () => {
    const of = (line: string) =>
      bytes(
        cv
          .replaceAll('Nadège Fontanel', 'Odile Brunetière')
          .replaceAll('nadege.fontanel', 'odile.b')
          .replace('98 12 40', '98 77 31') + line,
      )
    for (const [at, line] of ['\nPermis B', '\nAnglais courant'].entries())
      await house.done(recruiter(), 'upload_cv', { fileName: `odile-${at}.txt`, content: of(line) })
    await Promise.all([drainQueue(house.deps), drainQueue(house.deps)])
    expect(await house.done(recruiter(), 'list_candidates', { who: 'brunetière' })).toMatchObject({ total: 1 })
  })

  it('keeps a file that cannot be read, with the reason', async () => {
    const { documentId } = await house.done(recruiter(), 'upload_cv', {
      fileName: 'broken.pdf',
      content: bytes('%PDF-1.7 broken'),
    })
    await drainQueue(house.deps)
    expect(await house.done(recruiter(), 'get_document', { documentId })).toMatchObject({
      state: 'failed',
      failure: expect.any(String),
    })
  })

  it('is refused to a recruiter', async () => {
    await expect(call(house.deps, house.callerAs('recruiter'), 'read_document', { id: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
