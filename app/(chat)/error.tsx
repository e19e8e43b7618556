'use client'
import { FileX } from 'lucide-react'
import { useMessages } from '#app/i18n/provider'
import { Button, LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Bar } from './bar.tsx'

export default function ChatError({ reset }: { reset: () => void }) {
  const { common } = useMessages()
  return (
    <>
      <Bar title={common.errorTitle} />
      <div className="page-pad">
        <EmptyState title={common.errorTitle} icon={FileX}>
          <p className="ink-2">{common.errorText}</p>
          <div className="row">
            <Button onClick={reset}>{common.retry}</Button>
            <LinkButton href="/" variant="quiet">
              {common.home}
            </LinkButton>
          </div>
        </EmptyState>
      </div>
    </>
  )
}
