import { Lock } from 'lucide-react'
import { getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Bar } from '../(chat)/bar.tsx'

/** A page that this role may not see: why, and what one may do instead. */
export async function Reserved({ to }: { to: 'recruiters' | 'admins' }) {
  const { desk, common } = await getMessages()
  return (
    <>
      <Bar title={desk.reserved[to]} />
      <div className="page-pad">
        <EmptyState title={desk.reserved[to]} icon={Lock}>
          <p className="ink-2">{desk.reservedText[to]}</p>
          <LinkButton href="/">{common.home}</LinkButton>
        </EmptyState>
      </div>
    </>
  )
}
