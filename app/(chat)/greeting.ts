import { assistantsOf } from '#agent/models/choose'
import { env } from '#lib/env'
import type { Role } from './nav.ts'
import { readTool, signedIn } from './session.ts'
import type { Greeting } from './start.tsx'

/** What an empty conversation says first, and who will answer. */
export async function greetingOf(): Promise<{ greeting: Greeting; assistant: string }> {
  const caller = await signedIn()
  const { candidates, jobs } = await readTool('get_workspace', {})
  const own = caller.role === 'candidate' ? await readTool('get_my_profile', {}) : undefined
  const greeting = {
    role: caller.role as Role,
    name: caller.name,
    candidates,
    jobs,
    ...(own && own.facts.length > 0 ? { completeness: own.completeness } : {}),
  }
  return { greeting, assistant: assistantsOf(env())[0] ?? 'builtin' }
}
