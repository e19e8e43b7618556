'use client'
import { useEffect, useRef } from 'react'
import { useMessages } from '#app/i18n/provider'
import type { OutputOf } from '#tools/registry'
import { useRunTool } from './run-tool.tsx'
import { useThread } from './thread-context.tsx'

export type SavedSearch = OutputOf<'get_saved_search'>

/** Runs a saved search as the first thing of a conversation; whoever was new to it is then seen. */
export function OpenSearch({ saved }: { saved: SavedSearch }) {
  const { chat } = useMessages()
  const { act } = useThread()
  const run = useRunTool()
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    const { id, filters, nice, text, fresh } = saved
    act('search_candidates', { filters, nice, ...(text ? { text } : {}) })
    if (fresh > 0) void run('update_saved_search', { id, seen: true })
  })
  return (
    <p className="meta row">
      <span className="spinner" aria-hidden="true" /> {chat.working}
    </p>
  )
}
