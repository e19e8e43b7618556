'use client'
import { createContext, use, type ReactNode } from 'react'
import type { CallFailure } from '#agent/message'
import type { CallResult } from '#tools/kit/define'
import type { InputOf, OutputOf, ToolName } from '#tools/registry'

export type ToolReply<Output = unknown> = CallResult<Output> | { status: 'failed'; error: CallFailure }

/** A tool run by a person's click, outside of the conversation: the server action of the pages, given by the layout. */
export type RunTool = (name: ToolName, input: unknown, approvalId?: string) => Promise<ToolReply>

const unavailable: CallFailure = { code: 'unavailable', reason: 'unavailable', details: {} }

/** Whoever lost their access is told so where one signs in. */
export function leaveIfShutOut({ reason }: { reason?: string | undefined }): void {
  if (reason === 'access_removed') globalThis.location.assign('/sign-in')
}

const RunToolContext = createContext<RunTool>(async () => ({ status: 'failed', error: unavailable }))

export function RunToolProvider({ run, children }: { run: RunTool; children: ReactNode }) {
  return <RunToolContext value={run}>{children}</RunToolContext>
}

/** A lost connection is a failure like another: nothing is thrown at the screen. */
export function useRunTool() {
  const run = use(RunToolContext)
  return async <Name extends ToolName>(
    name: Name,
    input: InputOf<Name>,
    approvalId?: string,
  ): Promise<ToolReply<OutputOf<Name>>> => {
    try {
      const reply = (await run(name, input, approvalId)) as ToolReply<OutputOf<Name>>
      if (reply.status === 'failed') leaveIfShutOut(reply.error)
      return reply
    } catch {
      return { status: 'failed', error: { ...unavailable, reason: 'network' } }
    }
  }
}
