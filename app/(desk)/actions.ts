'use server'

import { toAppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import { visitorOrThrow } from '../auth/caller.ts'
import { house } from '../auth/house.ts'
import type { ToolReply } from '../(chat)/run-tool.tsx'

/** The one server action: runs a tool for a person's click. Failures come back as data, for the screen to word. */
export async function runTool(name: string, input: unknown, approvalId?: string): Promise<ToolReply> {
  try {
    return await call(await house(), await visitorOrThrow(), name, input, approvalId ? { approvalId } : {})
  } catch (thrown) {
    const { code, details } = toAppError(thrown)
    const { reason, ...rest } = details
    return { status: 'failed', error: { code, reason: String(reason ?? code), details: rest } }
  }
}
