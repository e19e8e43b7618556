'use client'
import { Trash2 } from 'lucide-react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useApprovedRun } from '../approved-run.tsx'
import { type Erasure, ErasureLines } from '../cards/erasures.tsx'

/** Asking the agency to erase one’s data, and what became of it. */
export function EraseMine({ asked }: { asked: readonly Erasure[] }) {
  const { erasure } = useMessages()
  const { ask, busy, dialog } = useApprovedRun()
  return (
    <section className="stack">
      <h2>{erasure.mineTitle}</h2>
      <p className="ink-2">{erasure.mineText}</p>
      {asked.length > 0 && <ErasureLines mine items={asked} />}
      {!asked.some(({ state }) => state === 'asked') && (
        <div className="row">
          <Button size="s" icon={Trash2} busy={busy} onClick={() => void ask('ask_erasure', {})}>
            {erasure.ask}
          </Button>
        </div>
      )}
      {dialog}
    </section>
  )
}
