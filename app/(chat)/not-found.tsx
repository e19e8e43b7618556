import { FileX } from 'lucide-react'
import { getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Bar } from './bar.tsx'

export default async function NotFound() {
  const { common } = await getMessages()
  return (
    <>
      <Bar title={common.notFoundTitle} />
      <div className="page-pad">
        <EmptyState title={common.notFoundTitle} icon={FileX}>
          <p className="ink-2">{common.notFoundText}</p>
          <LinkButton href="/">{common.home}</LinkButton>
        </EmptyState>
      </div>
    </>
  )
}
