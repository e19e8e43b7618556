import { FileX } from 'lucide-react'
import { getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Bar } from '../(chat)/bar.tsx'

/** The `not-found` of a folder may lead back to its own list. */
export async function NothingHere({ href = '/', back }: { href?: string; back?: string }) {
  const { common } = await getMessages()
  return (
    <>
      <Bar title={common.notFoundTitle} />
      <div className="page-pad">
        <EmptyState title={common.notFoundTitle} icon={FileX}>
          <p className="ink-2">{common.notFoundText}</p>
          <LinkButton href={href}>{back ?? common.home}</LinkButton>
        </EmptyState>
      </div>
    </>
  )
}
