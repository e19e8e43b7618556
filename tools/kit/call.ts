import type { Kysely } from 'kysely'
import { z } from 'zod'
import { AppError, toAppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { log } from '#lib/log'
import { measure } from '#lib/trace'
import type { Database } from '#db/schema'
import { approvalRule, askApproval, checkApproval, needsApproval, spendApproval } from './approve.ts'
import { appendAudit } from './audit.ts'
import type { AnyTool, Caller, CallResult, ReadContext, WriteContext, WriteScope } from './define.ts'
import type { Deps } from './deps.ts'
import { checkWords } from './lawful-words.ts'
import { enqueue, enqueueAll } from './queue.ts'

export type CallOptions = { approvalId?: string; signal?: AbortSignal }

const undoWindow = 10 * 60_000

/**
 * The only way to run a tool: find, authorise, parse, approve, execute with the audit row in the same transaction, parse what comes out;
 * one span, one log line and one measure a call.
 * @throws AppError: `not_found` (no such tool), `forbidden`, `invalid` (details.issues), what the tool throws, or `internal` with a reference.
 */
export async function call(
  deps: Deps,
  caller: Caller,
  name: string,
  input: unknown,
  options: CallOptions = {},
): Promise<CallResult> {
  return measure('tool', { tool: name, door: caller.door, role: caller.role }, async () => {
    const tool = deps.tools.get(name)
    if (!tool) throw new AppError('not_found', `No tool ${String(name)}`, { reason: 'tool_unknown' })
    try {
      await authorise(deps, caller, tool)
      return await run(deps, { caller, tool, input: parse(tool.input, input, 'invalid'), options })
    } catch (error) {
      throw named(error, tool.name)
    }
  })
}

function named(error: unknown, tool: string): AppError {
  if (error instanceof AppError) return error
  const reference = newId('run').slice(-12)
  log.error('tool_failed', { tool, reference, error })
  return new AppError('internal', toAppError(error).message, { reason: 'internal', reference })
}

async function authorise(deps: Deps, caller: Caller, tool: AnyTool): Promise<void> {
  const allowed = tool.roles.includes(caller.role) && (!tool.doors || tool.doors.includes(caller.door))
  if (allowed) return
  await deps.database
    .scoped({ organisationId: caller.organisationId })
    .transaction()
    .execute((db) =>
      appendAudit(db, { caller, tool: tool.name, outcome: 'refused', subjects: [], changes: {}, at: deps.clock() }),
    )
  throw new AppError('forbidden', `${caller.role} may not call ${tool.name}`, { reason: 'role_refused', tool: tool.name })
}

function parse<T extends z.ZodType>(schema: T, value: unknown, code: 'invalid' | 'internal'): z.output<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  throw new AppError(code, z.prettifyError(parsed.error), {
    reason: code === 'invalid' ? 'input_invalid' : 'output_drifted',
    issues,
  })
}

type Run = { caller: Caller; tool: AnyTool; input: unknown; options: CallOptions }

async function run(deps: Deps, { caller, tool, input, options }: Run): Promise<CallResult> {
  checkWords(tool, caller, input)
  const db = scopeOf(deps, caller)
  const context: ReadContext = {
    caller,
    db: db as unknown as ReadContext['db'],
    deps,
    now: deps.clock(),
    ...(options.signal ? { signal: options.signal } : {}),
  }
  const asks = tool.effect !== 'read' && needsApproval(approvalRule(tool, input, caller), caller)
  if (asks && !options.approvalId) return askApproval(context, tool, input)
  if (asks) {
    const { ids } = await checkApproval(context, tool, { input, approvalId: options.approvalId! })
    if (ids) context.ids = ids
  }
  const writing =
    tool.effect === 'read' ? undefined : writer(context, tool, { db, ...(asks ? { approvalId: options.approvalId! } : {}) })
  const output = await tool.execute(writing?.context ?? (context as WriteContext), input as never)
  if (writing) deps.wake?.()
  return {
    status: 'done',
    output: parse(tool.output, output, 'internal'),
    ...(writing?.reversalId() ? { reversalId: writing.reversalId()! } : {}),
  }
}

function scopeOf(deps: Deps, caller: Caller): Kysely<Database> {
  const candidate = caller.role === 'candidate' ? { candidateId: caller.candidateId ?? 'none' } : {}
  return deps.database.scoped({ organisationId: caller.organisationId, ...candidate })
}

function writer(context: ReadContext, tool: AnyTool, given: { db: Kysely<Database>; approvalId?: string }) {
  let reversalId: string | undefined
  let written = false
  const write: WriteContext['write'] = (work) => {
    if (written) throw new AppError('internal', `${tool.name} wrote twice`)
    written = true
    return given.db.transaction().execute(async (db) => {
      if (given.approvalId) await spendApproval(db, given.approvalId)
      const changes: Record<string, unknown> = {}
      const result = await work(writeScope(context, tool, { db, changes, undoable: (id) => (reversalId = id) }))
      const approval = given.approvalId ? { approvalId: given.approvalId } : {}
      await appendAudit(db, {
        caller: context.caller,
        tool: tool.name,
        outcome: 'done',
        subjects: Object.keys(changes),
        changes,
        at: context.now,
        ...approval,
      })
      return result
    })
  }
  return { context: { ...context, write }, reversalId: () => reversalId }
}

function writeScope(
  context: ReadContext,
  tool: AnyTool,
  given: { db: WriteScope['db']; changes: Record<string, unknown>; undoable: (id: string) => void },
): WriteScope {
  const { caller, now } = context
  const { db, changes } = given
  return {
    db,
    later: (name, input, options = {}) => enqueue(db, { organisationId: caller.organisationId, tool: name, input, ...options }),
    laterAll: (name, calls) =>
      enqueueAll(
        db,
        calls.map((one) => ({ organisationId: caller.organisationId, tool: name, ...one })),
      ),
    changed: (id, fields = {}) => void (changes[id] = fields),
    undoable: async (steps) => {
      const id = newId('reversal')
      const row = { id, organisation_id: caller.organisationId, user_id: caller.userId, tool: tool.name, created_at: now }
      const expires = new Date(now.getTime() + undoWindow)
      await db
        .insertInto('reversal')
        .values({ ...row, steps: JSON.stringify(steps), expires_at: expires, done_at: null })
        .execute()
      given.undoable(id)
      return id
    },
  }
}
