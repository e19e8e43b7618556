'use client'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useApprovedRun } from '../../(chat)/approved-run.tsx'

export function ReadAll() {
  const { pipeline } = useMessages()
  const { ask, busy } = useApprovedRun()
  return (
    <Button size="s" busy={busy} onClick={() => void ask('read_notices', {})}>
      {pipeline.notices.readAll}
    </Button>
  )
}
