import Link from 'next/link'
import type { ReactNode } from 'react'
import { Brand } from '#app/ui/brand'
import { DoorTools } from './door-tools.tsx'

/** Outside of the house: a brand, a language, a theme, and one thing to do. */
export default function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="door reader">
      <header>
        <Link href="/" className="brand grow">
          <Brand />
        </Link>
        <DoorTools />
      </header>
      <main>{children}</main>
    </div>
  )
}
