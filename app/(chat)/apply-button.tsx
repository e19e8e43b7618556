'use client'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useThread } from './thread-context.tsx'

export function ApplyButton({ jobId }: { jobId: string }) {
  const { candidate } = useMessages()
  const { act, busy } = useThread()
  return (
    <Button variant="primary" busy={busy} onClick={() => act('apply_to_job', { jobId })}>
      {candidate.apply}
    </Button>
  )
}
