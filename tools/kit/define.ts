import type { Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { z } from 'zod'
import type { Database, ReversalStep, Role } from '#db/schema'
import type { Deps } from './deps.ts'

export const doors = ['chat', 'page', 'rest', 'mcp', 'cli', 'job'] as const
export type Door = (typeof doors)[number]

/**
 * Who is calling, as a door established it; never part of an input. `person` is true where a person's own click asks for this very call
 * (a page's button, a chip), false where a machine chose it (a model, a script).
 */
export type Caller = {
  organisationId: string
  userId: string
  name: string
  role: Role
  locale: 'fr' | 'en'
  door: Door
  person: boolean
  candidateId?: string
  conversationId?: string
}

/** A sentence as a key of `app/i18n` and its parameters: tools return data, screens word it. */
export type Words = { key: string; params?: Record<string, string | number> }

/** What the approval card shows, computed from the database. `versions`: of every row that the call would change. */
export type Preview = {
  title: Words
  count: number
  facts: { label: Words; value?: string; person?: string; candidateId?: string; before?: string; after?: string }[]
  mails?: { to: string; subject: string; body: string }[]
  warnings?: Words[]
  versions: Record<string, number>
  /** Ids that links in the mails carry: the call that this card allows makes its rows under them. */
  ids?: Record<string, string>
}

export type ApprovalRule = 'never' | 'machine' | 'always'

export type ReadContext = {
  caller: Caller
  db: ReadonlyKysely<Database>
  deps: Deps
  /** The moment of the call: one «now» for the whole of it. */
  now: Date
  signal?: AbortSignal
  /** `ids` of the card that was agreed to. */
  ids?: Record<string, string>
}

export type WriteScope = {
  db: Transaction<Database>
  /** Queues another tool's call by role `system`, committed with this write. A `key` already waiting is not queued twice. */
  later(tool: string, input: unknown, options?: { key?: string; at?: Date }): Promise<void>
  /** The same for many calls of one tool. */
  laterAll(tool: string, calls: readonly { input: unknown; key: string }[]): Promise<void>
  /** What the audit row will say was touched: ids and names of fields, no content. */
  changed(id: string, fields?: Record<string, unknown>): void
  /** Makes the write undoable for ten minutes by the steps given. */
  undoable(steps: ReversalStep[]): Promise<string>
}

export type WriteContext = ReadContext & {
  /** Once a call: rows, audit row, queued calls and the spent approval commit together. */
  write<T>(work: (scope: WriteScope) => Promise<T>): Promise<T>
}

type ObjectSchema = z.ZodObject<z.ZodRawShape>

type Common<Name extends string, In extends ObjectSchema, Out extends ObjectSchema> = {
  name: Name
  title: { fr: string; en: string }
  /** For the model: a verb first, then when to use it. */
  description: string
  input: In
  output: Out
  roles: readonly Role[]
  /** Absent: every door. */
  doors?: readonly Door[]
  /** What a model is offered of it, all where absent: the fields named, or nothing of a verb that only screens, REST and jobs use. */
  offered?: false | readonly string[]
  /** REST address under /api/v1; `{id}` fields come from the path. */
  route?: `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`
  /** The few lines that the model reads back; the whole output goes to the card. */
  forModel: (output: z.output<Out>) => string
}

export type ReadTool<Name extends string, In extends ObjectSchema, Out extends ObjectSchema> = Common<Name, In, Out> & {
  effect: 'read'
  approval: 'never'
  execute: (context: ReadContext, input: z.output<In>) => Promise<z.input<Out>>
}

type FreeWords<In extends ObjectSchema> = (input: z.output<In>) => readonly (string | undefined)[]

export type WriteTool<Name extends string, In extends ObjectSchema, Out extends ObjectSchema> = Common<Name, In, Out> & {
  effect: 'write' | 'send'
  /** The free words that it writes about people, and the names that it gives: what the law forbids to keep is refused before anything is asked. */
  keeps?: FreeWords<In>
  /** The free words that people will read, letters and adverts: refused likewise where they choose by what the law forbids, or ask it. */
  tells?: FreeWords<In>
  approval: ApprovalRule | ((input: z.output<In>, caller: Caller) => ApprovalRule)
  preview: (context: ReadContext, input: z.output<In>) => Promise<Preview>
  execute: (context: WriteContext, input: z.output<In>) => Promise<z.input<Out>>
}

/** A tool with its types forgotten: what the registry, the doors and `call` hold. */
export type AnyTool = {
  name: string
  title: { fr: string; en: string }
  description: string
  input: ObjectSchema
  output: ObjectSchema
  roles: readonly Role[]
  doors?: readonly Door[]
  offered?: false | readonly string[]
  route?: string
  effect: 'read' | 'write' | 'send'
  approval: ApprovalRule | ((input: never, caller: Caller) => ApprovalRule)
  forModel: (output: never) => string
  keeps?: (input: never) => readonly (string | undefined)[]
  tells?: (input: never) => readonly (string | undefined)[]
  preview?: (context: ReadContext, input: never) => Promise<Preview>
  execute: (context: WriteContext, input: never) => Promise<unknown>
}

export function defineTool<const Name extends string, In extends ObjectSchema, Out extends ObjectSchema>(
  tool: ReadTool<Name, In, Out>,
): ReadTool<Name, In, Out>
export function defineTool<const Name extends string, In extends ObjectSchema, Out extends ObjectSchema>(
  tool: WriteTool<Name, In, Out>,
): WriteTool<Name, In, Out>
export function defineTool(tool: unknown): unknown {
  return tool
}

export type ToolInput<T> = T extends { input: infer In extends z.ZodType } ? z.input<In> : never
export type ToolOutput<T> = T extends { output: infer Out extends z.ZodType } ? z.output<Out> : never

export type CallResult<Output = unknown> =
  | { status: 'done'; output: Output; reversalId?: string }
  | { status: 'needs_approval'; approvalId: string; preview: Preview; expiresAt: string }
