import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDisk } from '#db/files'
import { identityKeys, writeIdentity } from '#db/identity'
import type { CandidateTable, Role } from '#db/schema'
import { openTestDatabase } from '#db/testing'
import { parseEnv } from '#lib/env'
import { newId } from '#lib/ids'
import type { Profile } from '#lib/profile'
import { createSearch } from '#retrieval/find'
import { call } from './call.ts'
import type { AnyTool, Caller } from './define.ts'
import type { Deps } from './deps.ts'

export const testSecret = 'a-secret-for-tests-alone-0123456789'

export type TestHouse = {
  deps: Deps
  organisationId: string
  callerAs(role: Role, more?: Partial<Caller>): Caller
  addCandidate(
    given?: { name?: string; email?: string; profile?: Profile } & Partial<Pick<CandidateTable, 'headline' | 'city'>>,
  ): Promise<string>
  addJob(title?: string): Promise<{ id: string; stages: Record<string, string> }>
  addApplication(jobId: string, candidateId: string, stageId: string): Promise<string>
  /** The output of a call that must be done. */
  done(caller: Caller, name: string, input: unknown, approvalId?: string): Promise<Record<string, unknown>>
  close(): Promise<void>
}

/** A house of its own for one test file: a fresh database (or one in a `kept` folder), a folder, an organisation. */
export async function openTestHouse(tools: Iterable<AnyTool>, kept?: string): Promise<TestHouse> {
  const database = await openTestDatabase(kept)
  const folder = mkdtempSync(join(tmpdir(), 'bassin-files-'))
  const env = parseEnv({ NODE_ENV: 'test', BASSIN_DATA: folder, BASSIN_LOG: 'silent' })
  const map = new Map([...tools].map((tool) => [tool.name, tool] as const))
  const deps: Deps = {
    env,
    database,
    files: openDisk(join(folder, 'files')),
    secret: testSecret,
    keys: identityKeys(testSecret),
    tools: map,
    clock: () => new Date(),
    search: createSearch(),
  }
  const organisationId = newId('organisation')
  await database.system
    .insertInto('organisation')
    .values({ id: organisationId, name: 'Agence', slug: organisationId, area: 'Lyon' })
    .execute()
  return {
    deps,
    organisationId,
    callerAs: (role, more = {}) => ({
      organisationId,
      userId: `user-${role}`,
      name: role,
      role,
      locale: 'fr',
      door: 'page',
      person: true,
      ...more,
    }),
    ...fixtures(deps, organisationId),
    done: async (caller, name, input, approvalId) => {
      const result = await call(deps, caller, name, input, approvalId ? { approvalId } : {})
      if (result.status !== 'done') throw new Error(`${name} needs approval`)
      return result.output as Record<string, unknown>
    },
    close: async () => {
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const kinds = ['new', 'screening', 'interview', 'offer', 'hired', 'rejected', 'withdrawn'] as const

function fixtures(deps: Deps, organisationId: string): Pick<TestHouse, 'addCandidate' | 'addJob' | 'addApplication'> {
  return {
    addCandidate: candidateAdder(deps, organisationId),
    addJob: jobAdder(deps, organisationId),
    addApplication: applicationAdder(deps, organisationId),
  }
}

function candidateAdder(deps: Deps, organisationId: string): TestHouse['addCandidate'] {
  const db = deps.database.system
  return async ({ name = 'Nadège Fontanel', email = 'nadege@example.org', profile = {}, ...given } = {}) => {
    const id = newId('candidate')
    const row = {
      id,
      organisation_id: organisationId,
      profile: JSON.stringify(profile),
      headline: '',
      city: '',
      lang: 'fr',
      source: 'import' as const,
    }
    await db
      .insertInto('candidate')
      .values({ ...row, ...given })
      .execute()
    await writeIdentity(db, deps.keys, { candidateId: id, organisationId, identity: { name, email } })
    return id
  }
}

function jobAdder(deps: Deps, organisationId: string): TestHouse['addJob'] {
  const db = deps.database.system
  return async (title = 'Aide-soignant de nuit') => {
    const id = newId('job')
    const blank = {
      client: '',
      description: '',
      lang: 'fr',
      city: '',
      postcode: '',
      contract: '',
      salary: '',
      criteria: '{}',
      created_by: 'user-recruiter',
    }
    await db
      .insertInto('job')
      .values({ id, organisation_id: organisationId, title, status: 'open', ...blank })
      .execute()
    const row = { organisation_id: organisationId, job_id: id, limit_days: null }
    const stages = kinds.map((kind, position) => ({ ...row, id: newId('stage'), kind, name_fr: kind, name_en: kind, position }))
    await db.insertInto('stage').values(stages).execute()
    return { id, stages: Object.fromEntries(stages.map((stage) => [stage.kind, stage.id])) }
  }
}

function applicationAdder(deps: Deps, organisationId: string): TestHouse['addApplication'] {
  return async (jobId, candidateId, stageId) => {
    const id = newId('application')
    const row = { id, organisation_id: organisationId, job_id: jobId, candidate_id: candidateId, stage_id: stageId }
    await deps.database.system
      .insertInto('application')
      .values({ ...row, source: 'import', reason: null })
      .execute()
    return id
  }
}
