import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import type { Role } from '#db/schema'
import { AppError } from '#lib/errors'
import { call } from './kit/call.ts'
import type { Caller } from './kit/define.ts'
import { inputSchema } from './kit/describe.ts'
import { type TestHouse, openTestHouse } from './kit/testing.ts'
import { registry } from './registry.ts'

// Threat T6: every tool, for every role, with the id of another organisation and with an id of nobody. Both must answer the same, word for
// word, and nothing of the other organisation may change. Made from the registry: a new tool is in it without being named.

type Schema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minItems?: number
  minimum?: number
  minLength?: number
  pattern?: string
  format?: string
}

const kinds: Record<string, string> = {
  candidateId: 'cand',
  candidateIds: 'cand',
  similarTo: 'cand',
  ids: 'cand',
  otherId: 'cand',
  into: 'cand',
  from: 'cand',
  jobId: 'job',
  documentId: 'doc',
  conversationId: 'conv',
  applicationId: 'app',
  applicationIds: 'app',
  stageId: 'stg',
  reversalId: 'rev',
  searchId: 'srch',
  eventId: 'evt',
  testId: 'test',
  assessmentId: 'asmt',
  assessmentIds: 'asmt',
  fileId: 'afil',
}
/** Where `id` alone says nothing of what it is. */
const byTool: Record<string, string> = { decide_approval: 'appr', read_document: 'doc', index_candidate: 'cand' }
const nobody = '01a00000-0000-7000-8000-000000000000'

const samples: Record<string, Record<string, unknown>> = {
  update_profile: { changes: [{ path: 'basics.label', value: 'x', words: 'x' }] },
  upload_cv: { fileName: 'cv.txt', content: Buffer.from('Nom Inventé\nCuisinier\n').toString('base64') },
  move_applications: { stage: 'interview' },
  set_contact_details: { email: 'x@example.org' },
  propose_interview: { from: '2030-01-07T08:00:00Z' },
  get_reports: { from: '2026-01-01' },
  record_impact_report: {
    counts: [
      { name: 'a', assessed: 4, selected: 2 },
      { name: 'b', assessed: 4, selected: 2 },
    ],
  },
  list_audit: { from: '2026-01-01' },
  save_test: {
    name: { fr: 'x', en: 'x' },
    minutes: 5,
    questions: [{ id: 'q', text: { fr: 'x', en: 'x' }, points: 1, kind: 'file' }],
  },
}

let house: TestHouse
let known = ''
const ids: Record<string, string> = {}

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const other = house.callerAs('recruiter')
  ids.cand = await house.addCandidate({ name: 'Nadège Fontanel', email: 'n.fontanel@example.org' })
  const job = await house.addJob()
  ids.job = job.id
  ids.stg = job.stages.new!
  ids.app = await house.addApplication(job.id, ids.cand, job.stages.new!)
  const text = Buffer.from('Nadège Fontanel\nAide-soignante\n').toString('base64')
  ids.doc = String((await house.done(other, 'upload_cv', { fileName: 'cv.txt', content: text })).documentId)
  const file = { id: 'q', text: { fr: 'x', en: 'x' }, points: 1, kind: 'file' }
  const test = { name: { fr: 'Épreuve', en: 'Trial' }, minutes: 5, questions: [file] }
  ids.test = String((await house.done(other, 'save_test', test)).testId)
  const invitation = { jobId: job.id, candidateIds: [ids.cand], testId: ids.test }
  const [{ assessmentId }] = (await house.done({ ...other, role: 'system' }, 'send_test', invitation)).sent as [
    { assessmentId: string },
  ]
  ids.asmt = assessmentId
  const card = await call(house.deps, { ...other, door: 'chat', person: false }, 'shortlist_candidates', {
    jobId: job.id,
    candidateIds: [ids.cand],
  })
  ids.appr = (card as { approvalId: string }).approvalId
  const moved = await call(house.deps, other, 'shortlist_candidates', { jobId: job.id, candidateIds: [ids.cand] })
  ids.rev = (moved as { reversalId: string }).reversalId
  known = await snapshot()
})
afterAll(() => house.close())

const stranger = (role: Role): Caller =>
  house.callerAs(role, {
    organisationId: 'org_01a00000-0000-7000-8000-00000000ffff',
    userId: `stranger-${role}`,
    ...(role === 'candidate' ? { candidateId: `cand_${nobody.replace(/0$/, '9')}` } : {}),
  })

function valueOf(name: string, schema: Schema, id: (kind: string) => string): unknown {
  const kind = kinds[name]
  const one = schema.anyOf?.[0] ?? schema
  if (one.const !== undefined) return one.const
  if (one.enum) return one.enum[0]
  if (one.type === 'array')
    return Array.from({ length: Math.max(1, one.minItems ?? 1) }, () => valueOf(name, one.items ?? {}, id))
  if (kind && (one.type === 'string' || one.type === undefined)) return id(kind)
  if (one.type === 'object') return objectOf(one, id)
  if (one.type === 'integer' || one.type === 'number') return Math.max(one.minimum ?? 1, 1)
  if (one.type === 'boolean') return true
  if (one.format === 'date-time') return '2026-12-01T09:00:00.000Z'
  if (one.format === 'date') return '2026-12-01'
  if (one.format === 'email') return 'x@example.org'
  return 'x'.repeat(Math.max(2, one.minLength ?? 2))
}

const objectOf = (schema: Schema, id: (kind: string) => string): Record<string, unknown> =>
  Object.fromEntries((schema.required ?? []).map((name) => [name, valueOf(name, schema.properties?.[name] ?? {}, id)]))

/** The least input that the tool takes, and one more for each id that may be left out. */
function inputsOf(tool: string, id: (kind: string) => string): Record<string, unknown>[] {
  const schema = inputSchema(registry.get(tool)!) as Schema
  const idOf = (kind: string) => id(kind)
  const base = { ...objectOf(schema, idOf), ...samples[tool], ...(byTool[tool] ? { id: idOf(byTool[tool]) } : {}) }
  const optional = Object.keys(schema.properties ?? {}).filter((name) => kinds[name] && !(name in base))
  const bare = Object.keys(base).some((name) => kinds[name] || name === 'id') ? [base] : []
  const more = optional.map((name) => ({ ...base, [name]: valueOf(name, schema.properties![name]!, idOf) }))
  return bare.length + more.length > 0 ? [...bare, ...more] : [base]
}

async function answerTo(caller: Caller, tool: string, input: unknown): Promise<string> {
  try {
    const {
      approvalId: _id,
      expiresAt: _at,
      ...result
    } = (await call(house.deps, caller, tool, input)) as Record<string, unknown>
    return JSON.stringify(result)
  } catch (error) {
    const { code, message, details } = error as AppError
    return JSON.stringify({
      code,
      message: code === 'internal' ? 'internal' : message,
      details: { ...details, reference: undefined },
    })
  }
}

/** Ids, keys and moments are all that may differ between the two answers; what is uploaded twice is known the second time. */
const plain = (text: string) =>
  text
    .replace(/bassin_[\w-]+…?/g, 'KEY')
    .replace('"duplicate":true', '"duplicate":false')
    .replace(/\b[a-z]+_[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/"\d{4}-\d\d-\d\dT[^"]*"/g, 'AT')

/** Count and digest of every row of the organisation, a line for each table that has them by organisation: one query. */
async function snapshot(): Promise<string> {
  const db = house.deps.database.system
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where column_name = 'organisation_id' and table_schema = 'public' order by 1`.execute(db)
  const each = tables.map(
    ({
      name,
    }) => sql`select ${sql.lit(name)} as name, count(*) as n, coalesce(md5(string_agg(t::text, '' order by t::text)), '') as digest
      from ${sql.table(name)} t where organisation_id = ${house.organisationId}`,
  )
  const { rows } = await sql<{ name: string; n: string; digest: string }>`${sql.join(each, sql` union all `)}`.execute(db)
  return rows.map(({ name, n, digest }) => `${name} ${n} ${digest}`).join('\n')
}

const cases = [...registry.keys()].flatMap((tool) =>
  (['recruiter', 'admin', 'candidate'] as const).map((role) => [tool, role] as const),
)

describe('the id of another organisation', () => {
  it('is known here', () => {
    expect(Object.values(ids).every(Boolean)).toBe(true)
    expect(known).toMatch(/^candidate 1 \w{32}$/m)
  })

  it.each(cases)('%s as %s answers as for an id of nobody, and changes nothing there', async (tool, role) => {
    const foreign = inputsOf(tool, (kind) => ids[kind] ?? `${kind}_${nobody}`)
    const missing = inputsOf(tool, (kind) => `${kind}_${nobody}`)
    for (const [at, input] of foreign.entries()) {
      const answer = await answerTo(stranger(role), tool, input)
      expect(plain(answer)).toBe(plain(await answerTo(stranger(role), tool, missing[at])))
      expect(answer, 'a sample input for this tool: add it to `samples`').not.toContain('input_invalid')
      expect(answer).not.toMatch(/Nad|Fontanel|Aide-soignant/)
      if (!registry.get(tool)!.roles.includes(role)) expect(answer).toContain('role_refused')
    }
    const before = known
    known = await snapshot()
    expect(known).toBe(before)
  })
})
