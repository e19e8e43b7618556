'use client'
import { CalendarX, CheckCheck, Hourglass, type LucideIcon } from 'lucide-react'
import { useCallback, useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useMessages } from '#app/i18n/provider'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Before } from './before.tsx'
import { Running } from './running.tsx'
import { type Failure, type Sitting as Given, sittingDoor } from './sitting-door.ts'

const icons: Partial<Record<Given['state'], LucideIcon>> = {
  preparing: Hourglass,
  over: Hourglass,
  given: CheckCheck,
  expired: CalendarX,
  cancelled: CalendarX,
}

function Ended({ state }: { state: 'preparing' | 'over' | 'given' | 'expired' | 'cancelled' }) {
  const { sitting } = useMessages().assessments
  return (
    <output>
      <EmptyState level={1} title={sitting[state]} icon={icons[state]}>
        <p>{sitting[`${state}Text`]}</p>
      </EmptyState>
    </output>
  )
}

/** A test from its first page to its last, as the house says that it stands. */
export function Sitting({ token, given }: { token: string; given: Given }) {
  const messages = useMessages()
  const [sitting, setSitting] = useState(given)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const look = useCallback(async () => {
    const told = await sittingDoor(token).read()
    if (told.ok) setSitting(told.value)
    setFailure(told.ok ? undefined : told.failure)
  }, [token])
  async function start() {
    setBusy(true)
    const told = await sittingDoor(token).start()
    setFailure(told.ok ? undefined : told.failure)
    if (told.ok || told.failure.code === 'conflict') await look()
    setBusy(false)
  }
  const { state } = sitting
  return (
    <>
      {failure && (
        <Notice tone="bad" boxed role="alert">
          {errorText(messages, failure)}
        </Notice>
      )}
      {state === 'invited' ? (
        <Before sitting={sitting} busy={busy} onStart={() => void start()} />
      ) : state === 'running' ? (
        <Running token={token} sitting={sitting} onOver={look} />
      ) : (
        <Ended state={state} />
      )}
    </>
  )
}
