import { CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'

export type NoticeTone = 'info' | 'good' | 'warn' | 'bad'

const icons: Record<NoticeTone, LucideIcon> = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: TriangleAlert }

/** A line of text with an icon; `boxed` when it should stop the reader; `role` when it appears by itself. */
export function Notice({
  tone = 'info',
  boxed,
  icon,
  role,
  children,
}: {
  tone?: NoticeTone
  boxed?: boolean
  icon?: LucideIcon
  role?: 'status' | 'alert'
  children: ReactNode
}) {
  return (
    <div className="notice" data-tone={tone} data-boxed={boxed || undefined} role={role}>
      <Icon as={icon ?? icons[tone]} />
      <div>{children}</div>
    </div>
  )
}
