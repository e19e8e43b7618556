'use client'
import { useEffect, useState } from 'react'
import type { OutputOf } from '#tools/registry'
import { useRunTool } from './run-tool.tsx'

type Found = OutputOf<'list_candidates'>['items']

const shortest = 2
const pause = 200

/** People by name while one types, after a short pause; nothing for less than two letters. */
export function useFindCandidates(query: string): Found {
  const run = useRunTool()
  const [found, setFound] = useState<Found>([])
  useEffect(() => {
    const who = query.trim()
    if (who.length < shortest) {
      setFound([])
      return
    }
    let over = false
    const timer = setTimeout(async () => {
      const reply = await run('list_candidates', { who, limit: 6 })
      if (!over) setFound(reply.status === 'done' ? reply.output.items : [])
    }, pause)
    return () => {
      over = true
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `run` is new at each render, the question is not
  }, [query])
  return found
}
