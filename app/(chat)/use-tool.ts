'use client'
import { useCallback, useEffect, useState } from 'react'
import type { CallFailure } from '#agent/message'
import type { InputOf, OutputOf, ToolName } from '#tools/registry'
import { useRunTool } from './run-tool.tsx'
import { useFollowing } from './use-following.ts'

export type Loaded<Output> = { state: 'loading' } | { state: 'ready'; output: Output } | { state: 'failed'; error: CallFailure }

/** Reads through a tool when its input changes; the last answer asked for wins, and a reload keeps what is shown until it comes. */
export function useTool<Name extends ToolName>(
  name: Name,
  input: InputOf<Name>,
): Loaded<OutputOf<Name>> & { reload: () => void } {
  const run = useRunTool()
  const key = JSON.stringify([name, input])
  const [loaded, setLoaded] = useFollowing<Loaded<OutputOf<Name>>>({ state: 'loading' }, key)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let over = false
    void run(name, input).then((reply) => {
      if (over) return
      if (reply.status === 'done') setLoaded({ state: 'ready', output: reply.output })
      else if (reply.status === 'failed') setLoaded({ state: 'failed', error: reply.error })
    })
    return () => {
      over = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `key` stands for name and input
  }, [key, round])
  return { ...loaded, reload: useCallback(() => setRound((value) => value + 1), []) }
}
