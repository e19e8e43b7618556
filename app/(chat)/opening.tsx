'use client'
import { useEffect, useRef } from 'react'
import { useMessages } from '#app/i18n/provider'
import type { InputOf } from '#tools/registry'
import { useRunTool } from './run-tool.tsx'
import { useThread } from './thread-context.tsx'

/** What a conversation that another page opens begins with: a saved search run again, or a message to prepare. */
export type Opening =
  | { tool: 'search_candidates'; input: InputOf<'search_candidates'>; seen?: string }
  | { tool: 'draft_messages'; input: InputOf<'draft_messages'> }

export function Open({ opening }: { opening: Opening }) {
  const { chat } = useMessages()
  const { act } = useThread()
  const run = useRunTool()
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    act(opening.tool, opening.input)
    // Whoever was new to a saved search is seen once it is run.
    if ('seen' in opening && opening.seen) void run('update_saved_search', { id: opening.seen, seen: true })
  })
  return (
    <p className="meta row">
      <span className="spinner" aria-hidden="true" /> {chat.working}
    </p>
  )
}
