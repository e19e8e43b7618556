'use client'
import { useMessages } from '#app/i18n/provider'
import { Dialog } from '#app/ui/dialog'
import type { InputOf } from '#tools/registry'
import { useApprovedRun } from './approved-run.tsx'
import { DraftMessages } from './cards/messages.tsx'
import { WhenLoaded } from './panel/loaded.tsx'
import { ThreadContext, useThread, type ThreadState } from './thread-context.tsx'
import { useTool } from './use-tool.ts'

/** A message drafted from facts, read and changed by the person who sends it; several show their card before they leave. */
export function MessageDialog({ wanted, onClose }: { wanted: InputOf<'draft_messages'>; onClose: () => void }) {
  const { search } = useMessages()
  const loaded = useTool('draft_messages', wanted)
  const outer = useThread()
  const { ask, busy, dialog } = useApprovedRun()
  const act: ThreadState['act'] = (tool, input) => void ask(tool, input, onClose)
  // The card of several messages takes the place of the drafts: never one dialog over another.
  if (dialog) return dialog
  return (
    <Dialog open onClose={onClose} title={search.write} size="l">
      <ThreadContext value={{ ...outer, busy, act }}>
        <WhenLoaded loaded={loaded}>{(output) => <DraftMessages output={output} input={wanted} />}</WhenLoaded>
      </ThreadContext>
    </Dialog>
  )
}
