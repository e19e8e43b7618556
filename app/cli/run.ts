import { setFlagsFromString } from 'node:v8'
import { membershipOf } from '#db/accounts'
import { env } from '#lib/env'
import { AppError, type ErrorCode } from '#lib/errors'
import type { CallResult, Caller } from '#tools/kit/define'
import type { House } from '#tools/house'
import { reach } from './local.ts'

export type Runner = {
  call(tool: string, input: unknown, approvalId?: string): Promise<CallResult>
  /** Brings a file to `upload_cv`. */
  upload(fileName: string, bytes: Uint8Array): Promise<CallResult>
  ask(text: string, write: (text: string) => void): Promise<void>
  close(): Promise<void>
}

/** Runs as the person of `email`, through the server that owns the data or on the data itself, where `reads` says that CVs will come. */
export async function openRunner(email: string, { reads = false } = {}): Promise<Runner> {
  const found = await reach()
  if (found.server !== null) return remote(found.server, { authorization: `Bearer ${found.token}`, 'x-bassin-as': email })
  if (reads) (await import('#cv/reader')).startReader()
  compileOnce()
  const { openHouse } = await import('#tools/house')
  const opened = await openHouse(env(), (step) => process.stderr.write(`${step}\n`))
  try {
    return await local(opened, email)
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** To compile the embedded database a second time, for speed, costs a command more than it gains: a second and 400 MB. */
function compileOnce(): void {
  setFlagsFromString('--no-wasm-tier-up')
  setFlagsFromString('--no-wasm-dynamic-tiering')
}

async function local(opened: House, email: string): Promise<Runner> {
  const membership = await membershipOf(opened.deps.database.system, { email })
  if (!membership) throw new AppError('unauthorised', `Nobody here signs in as ${email}`, { reason: 'signed_out' })
  const { callerFrom } = await import('../auth/caller-from.ts')
  const caller: Caller = callerFrom(membership, 'cli')
  const { call } = await import('#tools/kit/call')
  return {
    call: (tool, input, approvalId) => call(opened.deps, caller, tool, input, approvalId ? { approvalId } : {}),
    upload: (fileName, content) => call(opened.deps, caller, 'upload_cv', { fileName, content }),
    ask: async (text, write) => {
      const { ask } = await import('#agent/ask')
      await ask(opened.deps, { ...caller, door: 'chat' }, text, write)
    },
    close: opened.close,
  }
}

function remote(server: string, headers: Record<string, string>): Runner {
  const post = async (body: object | Uint8Array<ArrayBuffer>, query = '') => {
    const file = body instanceof Uint8Array
    const answer = await fetch(`${server}/api/cli${query}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': file ? 'application/octet-stream' : 'application/json' },
      body: file ? body : JSON.stringify(body),
    })
    if (answer.ok) return answer
    const { error } = (await answer.json()) as {
      error: { code: ErrorCode; message: string; reason: string; details: Record<string, unknown> }
    }
    throw new AppError(error.code, error.message, { ...error.details, reason: error.reason })
  }
  return {
    call: async (tool, input, approvalId) => (await (await post({ tool, input, approvalId })).json()) as CallResult,
    upload: async (fileName, bytes) =>
      (await (await post(new Uint8Array(bytes), `?${new URLSearchParams({ fileName })}`)).json()) as CallResult,
    ask: async (text, write) => {
      const decoder = new TextDecoder()
      for await (const chunk of (await post({ ask: text })).body!) write(decoder.decode(chunk as Uint8Array, { stream: true }))
    },
    close: async () => {},
  }
}

/** What a tool gave. @throws AppError `conflict` where it waits for a person's yes, or as the tool throws. */
export async function outputOf<T>(result: ReturnType<Runner['call']>): Promise<T> {
  const answer = await result
  if (answer.status !== 'done') throw new AppError('conflict', 'This waits for a yes', { reason: 'needs_approval' })
  return answer.output as T
}
