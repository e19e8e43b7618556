'use client'
import { ClipboardCheck } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useApprovedRun } from '../../../(chat)/approved-run.tsx'
import { SendDialog } from '../../tests/send-dialog.tsx'

type Props = { candidateId: string; name: string; jobs: readonly { jobId: string; title: string }[] }

export function SendTestButton({ candidateId, name, jobs }: Props) {
  const { send } = useMessages().assessments
  const { ask, busy, dialog } = useApprovedRun()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="s" icon={ClipboardCheck} busy={busy} onClick={() => setOpen(true)}>
        {send.action}
      </Button>
      {open && (
        <SendDialog
          title={send.title(name)}
          candidateIds={[candidateId]}
          jobs={jobs}
          onClose={() => setOpen(false)}
          onSend={(input) => {
            setOpen(false)
            void ask('send_test', input)
          }}
        />
      )}
      {dialog}
    </>
  )
}
