'use client'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import type { OutputOf } from '#tools/registry'
import { useApprovedRun } from '../../(chat)/approved-run.tsx'
import { ClearanceLines, targetOf } from '../../(chat)/cards/clearances.tsx'
import { WordsDialog } from '../act-dialogs.tsx'

type Asked = OutputOf<'list_clearances'>['items'][number]

/** What colleagues asked an administrator to agree to: decided here as on the person's page. */
export function ClearanceList({ items }: { items: readonly Asked[] }) {
  const { clearance } = useMessages().acts
  const { ask, busy, dialog } = useApprovedRun()
  const [refusing, setRefusing] = useState<Asked>()
  return (
    <section className="stack">
      <h2>{clearance.asksTitle}</h2>
      <ClearanceLines
        items={items}
        busy={busy}
        onGrant={(item) => void ask('clear_applications', targetOf(item))}
        onRefuse={setRefusing}
      />
      {refusing && (
        <WordsDialog
          title={clearance.refuse}
          label={clearance.refuseText}
          save={clearance.refuse}
          onClose={() => setRefusing(undefined)}
          onSave={(text) => {
            setRefusing(undefined)
            void ask('refuse_clearance', { ...targetOf(refusing), text })
          }}
        />
      )}
      {dialog}
    </section>
  )
}
