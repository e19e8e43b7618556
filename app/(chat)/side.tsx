'use client'
import { Languages, LogOut, Moon, Plus } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { themes } from '#app/i18n/locale'
import { useFormat, useLocale, useMessages, usePreferences, useTheme } from '#app/i18n/provider'
import { Avatar } from '#app/ui/avatar'
import { Brand } from '#app/ui/brand'
import { Icon } from '#app/ui/icons'
import { Keys } from '#app/ui/kbd'
import { Menu } from '#app/ui/menu'
import { ConversationList } from './conversation-list.tsx'
import type { ConversationItem } from './shell-context.tsx'
import { navOf, placeOf, places, type Counts, type Role } from './nav.ts'

export type SideProps = {
  person: { name: string; role: Role; organisation: string; area?: string }
  counts?: Counts
  conversations: readonly ConversationItem[]
  /** Ends the session and goes to the sign-in page. */
  onSignOut: () => void
}

function Nav({ role, counts = {} }: { role: Role; counts?: Counts }) {
  const { shell } = useMessages()
  const format = useFormat()
  const here = placeOf(usePathname(), role)
  return (
    <div className="nav">
      {navOf(role).map((key) => (
        <Link key={key} href={places[key].href} aria-current={key === here ? 'page' : undefined}>
          <Icon as={places[key].icon} />
          {shell[places[key].label]}
          {counts[key] !== undefined && counts[key] > 0 && (
            <span className="n" data-hot={key === 'approvals' || undefined}>
              {format.number(counts[key])}
            </span>
          )}
        </Link>
      ))}
    </div>
  )
}

function ThemeMenu() {
  const { shell } = useMessages()
  const theme = useTheme()
  const { setTheme } = usePreferences()
  return (
    <Menu
      label={shell.theme}
      icon={Moon}
      placement="top end"
      entries={themes.map((key) => ({ id: key, label: shell[key], checked: theme === key, onAction: () => setTheme(key) }))}
    />
  )
}

function AccountMenu({ onSignOut }: { onSignOut: () => void }) {
  const { shell } = useMessages()
  const { setLocale } = usePreferences()
  const locale = useLocale()
  return (
    <Menu
      label={`${shell.account}, ${shell.language}`}
      icon={Languages}
      placement="top end"
      entries={[
        { id: 'fr', label: 'Français', checked: locale === 'fr', onAction: () => setLocale('fr') },
        { id: 'en', label: 'English', checked: locale === 'en', onAction: () => setLocale('en') },
        { id: 'out', label: shell.signOut, icon: LogOut, onAction: onSignOut },
      ]}
    />
  )
}

export function Side({ person, counts, conversations, onSignOut }: SideProps) {
  const { shell } = useMessages()
  return (
    <nav className="side" aria-label={shell.navigation}>
      <header>
        <Link href="/" className="brand">
          <Brand />
        </Link>
        <Link href="/" className="button" data-variant="quiet" data-size="s" aria-label={shell.newConversation}>
          <Icon as={Plus} />
          {person.role !== 'candidate' && <Keys keys={['N']} />}
        </Link>
      </header>
      <p className="organisation cut">{[person.organisation, person.area].filter(Boolean).join(' · ')}</p>
      <div className="scroll">
        <Nav role={person.role} counts={counts} />
        <ConversationList items={conversations} everything={person.role !== 'candidate'} />
      </div>
      <footer>
        <Avatar name={person.name} me />
        <span className="grow cut">{person.name}</span>
        <AccountMenu onSignOut={onSignOut} />
        <ThemeMenu />
      </footer>
    </nav>
  )
}
