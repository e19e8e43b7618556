import type { ReactNode } from 'react'
import { runTool } from '../(desk)/actions.ts'
import { signOut } from '../auth/actions.ts'
import type { Counts, Role } from './nav.ts'
import { RunToolProvider } from './run-tool.tsx'
import { readTool, signedIn } from './session.ts'
import { Shell } from './shell.tsx'

/** The shell around every page of a signed-in person, in the chat and on the desk. */
export async function HouseShell({ children }: { children: ReactNode }) {
  const caller = await signedIn()
  const [workspace, conversations] = await Promise.all([
    readTool('get_workspace', {}),
    readTool('list_conversations', { limit: 100 }),
  ])
  const { candidates, jobs, searches, approvals, notices, organisation, area } = workspace
  const counts: Counts = caller.role === 'candidate' ? {} : { candidates, jobs, searches, approvals, notices }
  return (
    <RunToolProvider run={runTool}>
      <Shell
        person={{ name: caller.name, role: caller.role as Role, organisation, area }}
        counts={counts}
        conversations={conversations.items}
        onSignOut={signOut}
      >
        {children}
      </Shell>
    </RunToolProvider>
  )
}
