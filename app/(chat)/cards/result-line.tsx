'use client'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '#app/ui/icons'

/** One sentence that says that something is so. */
export function ResultLine({ children }: { children: ReactNode }) {
  return (
    <p className="notice" data-tone="good">
      <Icon as={Check} />
      <span>{children}</span>
    </p>
  )
}
