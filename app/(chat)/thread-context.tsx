'use client'
import { createContext, use } from 'react'
import type { InputOf, ToolName } from '#tools/registry'
import type { Role } from './nav.ts'
import type { FoundPerson } from './cards/criterion-line.tsx'

export type ThreadState = {
  /** Sends words as if the person had typed them. */
  say: (text: string) => void
  /** Runs a tool by the person's own click; its result comes into the conversation. */
  act: <Name extends ToolName>(tool: Name, input: InputOf<Name>) => void
  decide: (approvalId: string, approved: boolean) => void
  /** Puts the beginning of an answer where the person types. */
  begin: (text: string) => void
  pickFile: () => void
  busy: boolean
  role: Role
  /** A person as the latest search of this conversation found them. */
  found: (candidateId: string) => FoundPerson | undefined
  /** Reversals already undone in this conversation. */
  undone: ReadonlySet<string>
}

const nothing = () => {}

export const ThreadContext = createContext<ThreadState>({
  say: nothing,
  act: nothing,
  decide: nothing,
  begin: nothing,
  pickFile: nothing,
  busy: false,
  role: 'candidate',
  found: () => undefined,
  undone: new Set(),
})

/** The conversation that a card stands in. */
export function useThread(): ThreadState {
  return use(ThreadContext)
}
