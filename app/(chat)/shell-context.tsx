'use client'
import { createContext, use } from 'react'

export type ConversationItem = { conversationId: string; title: string; updatedAt: string }

/** One mark of the document: what it proves and where it stands. */
export type Evidence = {
  label: string
  /** Absent where no criterion is judged. */
  verdict?: 'met' | 'not_met' | 'unknown'
  documentId?: string
  page?: number
  start?: number
  end?: number
}

export type PanelTarget =
  | { kind: 'candidate'; candidateId: string; name: string; tab?: string; evidence?: readonly Evidence[]; active?: number }
  | { kind: 'document'; documentId: string; title: string; evidence?: readonly Evidence[]; active?: number }
  | { kind: 'job'; jobId: string; title: string }

/** What the panel may do to the conversation beside it. */
export type ThreadHandle = { say: (text: string) => void }

export type ShellState = {
  thread: ThreadHandle | null
  /** A conversation says that it is on screen; null when it leaves. */
  attachThread: (thread: ThreadHandle | null) => void
  panel: PanelTarget | null
  openPanel: (target: PanelTarget) => void
  closePanel: () => void
  openMenu: () => void
  openPalette: () => void
  /** The person's conversations, the newest first; `reloadConversations` after an answer that may have made or named one. */
  conversations: readonly ConversationItem[]
  reloadConversations: () => void
}

const nothing = () => {}

export const ShellContext = createContext<ShellState>({
  thread: null,
  attachThread: nothing,
  panel: null,
  openPanel: nothing,
  closePanel: nothing,
  openMenu: nothing,
  openPalette: nothing,
  conversations: [],
  reloadConversations: nothing,
})

/** What surrounds the page: the panel at the right, the drawer at the left, the palette. */
export function useShell(): ShellState {
  return use(ShellContext)
}
