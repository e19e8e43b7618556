'use client'
import { TriangleAlert } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button, LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Bar } from '../(chat)/bar.tsx'

/** What happened, what is kept, one way on: the page is asked for again. */
export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const { common, desk } = useMessages()
  const router = useRouter()
  const again = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <>
      <Bar title={common.errorTitle} />
      <div className="page-pad" role="alert">
        <EmptyState title={common.errorTitle} icon={TriangleAlert}>
          <p className="ink-2">{common.errorText}</p>
          {error.digest && <p className="meta">{desk.errorNumber(error.digest)}</p>}
          <div className="row">
            <Button onClick={again}>{common.retry}</Button>
            <LinkButton href="/" variant="quiet">
              {common.home}
            </LinkButton>
          </div>
        </EmptyState>
      </div>
    </>
  )
}
