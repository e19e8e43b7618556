'use client'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { useApprovedRun } from '../../(chat)/approved-run.tsx'
import { type Erasure, ErasureLines } from '../../(chat)/cards/erasures.tsx'
import { WordsDialog } from '../act-dialogs.tsx'

/** People whose data somebody asked to be erased, to be decided on by an administrator; or those that were answered, with their receipts. */
export function ErasureList({ title, items }: { title: string; items: readonly Erasure[] }) {
  const { erasure } = useMessages()
  const { ask, busy, dialog } = useApprovedRun()
  const [refusing, setRefusing] = useState<Erasure>()
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ErasureLines
        items={items}
        busy={busy}
        onErase={({ candidateId }) => void ask('erase_candidate', { candidateId })}
        onRefuse={setRefusing}
      />
      {refusing && (
        <WordsDialog
          title={erasure.refuse}
          label={erasure.refuseText}
          save={erasure.refuse}
          onClose={() => setRefusing(undefined)}
          onSave={(text) => {
            setRefusing(undefined)
            void ask('refuse_erasure', { erasureId: refusing.erasureId, text })
          }}
        />
      )}
      {dialog}
    </section>
  )
}
