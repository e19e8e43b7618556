'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import { navOf, placeOf, places } from './nav.ts'

/** A candidate's four places, under the thumb. */
export function BottomNav() {
  const { shell } = useMessages()
  const here = placeOf(usePathname(), 'candidate')
  return (
    <nav className="bottom-nav" aria-label={shell.sections}>
      {navOf('candidate').map((key) => (
        <Link key={key} href={places[key].href} aria-current={key === here ? 'page' : undefined}>
          <Icon as={places[key].icon} size="l" />
          {shell[places[key].label]}
        </Link>
      ))}
    </nav>
  )
}
