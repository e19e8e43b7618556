import type { AnyTool, ToolInput, ToolOutput } from './kit/define.ts'
import { decideApproval } from './workspace/decide-approval.ts'
import { listApprovals } from './workspace/list-approvals.ts'

/** The one list of verbs, sorted by name; nothing lists tools twice. */
const tools = {
  decide_approval: decideApproval,
  list_approvals: listApprovals,
} as const

export type ToolName = keyof typeof tools
export type InputOf<Name extends ToolName> = ToolInput<(typeof tools)[Name]>
export type OutputOf<Name extends ToolName> = ToolOutput<(typeof tools)[Name]>

export const registry: ReadonlyMap<string, AnyTool> = new Map(Object.entries(tools) as unknown as [string, AnyTool][])
export const toolNames = Object.keys(tools) as ToolName[]
