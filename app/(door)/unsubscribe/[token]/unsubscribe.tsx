'use client'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'

export function Unsubscribe({ address }: { address: string }) {
  const { mail } = useMessages()
  const [state, setState] = useState<'asking' | 'busy' | 'done' | 'bad'>('asking')
  async function stop() {
    setState('busy')
    const answer = await fetch(address, { method: 'POST' }).catch(() => undefined)
    setState(answer?.ok ? 'done' : 'bad')
  }
  if (state === 'done') return <Notice tone="good">{mail.unsubscribed}</Notice>
  return (
    <>
      {state === 'bad' && (
        <Notice tone="bad" role="alert">
          {mail.unsubscribeBad}
        </Notice>
      )}
      <Button variant="primary" disabled={state === 'busy'} onClick={() => void stop()}>
        {mail.unsubscribeYes}
      </Button>
    </>
  )
}
