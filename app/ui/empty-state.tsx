import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'

/** Nothing here: why, and what one may do instead. */
export function EmptyState({
  title,
  icon,
  level = 2,
  children,
}: {
  title: string
  icon?: LucideIcon
  level?: 1 | 2
  children?: ReactNode
}) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className="empty">
      {icon && <Icon as={icon} size="l" />}
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}
