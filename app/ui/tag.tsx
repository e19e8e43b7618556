import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'

export type Tone = 'plain' | 'line' | 'accent' | 'met' | 'unmet' | 'unknown'

export function Tag({ tone = 'plain', icon, children }: { tone?: Tone; icon?: LucideIcon; children: ReactNode }) {
  return (
    <span className="tag" data-tone={tone}>
      {icon && <Icon as={icon} size="s" />}
      <span className="cut">{children}</span>
    </span>
  )
}
