import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { toAppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import type { InputOf, OutputOf, ToolName } from '#tools/registry'
import { hasAdmin } from '../auth/actions.ts'
import { visitor } from '../auth/caller.ts'
import { house } from '../auth/house.ts'

/** Who is reading this page; a stranger is shown the door, and an empty house its first-admin page. */
export const signedIn = cache(async (): Promise<Caller> => {
  const caller = await visitor()
  if (caller) return caller
  redirect((await hasAdmin()) ? '/sign-in' : '/first-admin')
})

/** A read tool for a page of the signed-in person. Throws AppError, which the error page words; a tool of another role is not found. */
export async function readTool<Name extends ToolName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const [deps, caller] = await Promise.all([house(), signedIn()])
  // A layout that says «not for you» does not keep Next from reading its page: nobody asked for what it shows, so nothing was refused.
  if (!deps.tools.get(name)?.roles.includes(caller.role)) notFound()
  const result = await call(deps, caller, name, input)
  if (result.status !== 'done') throw new Error(`${name} is not a read`)
  return result.output as OutputOf<Name>
}

/** The same, where what is not there is part of the page. */
export async function readToolOr<Name extends ToolName, Other>(
  name: Name,
  input: InputOf<Name>,
  other: Other,
): Promise<OutputOf<Name> | Other> {
  try {
    return await readTool(name, input)
  } catch (error) {
    if (toAppError(error).code === 'not_found') return other
    throw error
  }
}
