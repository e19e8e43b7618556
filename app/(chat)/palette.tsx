'use client'
import { Languages, MessageSquare, Plus, Search, SunMoon, User, type LucideIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Autocomplete, Header, Input, Menu, MenuItem, MenuSection, SearchField, useFilter } from 'react-aria-components'
import { useLocale, useMessages, usePreferences } from '#app/i18n/provider'
import { BareDialog } from '#app/ui/dialog'
import { Icon } from '#app/ui/icons'
import type { ConversationItem } from './shell-context.tsx'
import { navOf, places, type Role } from './nav.ts'
import { useFindCandidates } from './use-find-candidates.ts'

type Command = { id: string; label: string; icon: LucideIcon; detail?: string; run: () => void }

function useCommands(role: Role): Command[] {
  const { shell } = useMessages()
  const router = useRouter()
  const locale = useLocale()
  const { setLocale, setTheme } = usePreferences()
  const other = locale === 'fr' ? 'en' : 'fr'
  return [
    { id: 'new', label: shell.newConversation, icon: Plus, run: () => router.push('/') },
    ...navOf(role).map((key) => ({
      id: key,
      label: shell[places[key].label],
      icon: places[key].icon,
      run: () => router.push(places[key].href),
    })),
    { id: 'language', label: other === 'en' ? 'English' : 'Français', icon: Languages, run: () => setLocale(other) },
    { id: 'light', label: `${shell.theme} : ${shell.light}`, icon: SunMoon, run: () => setTheme('light') },
    { id: 'dark', label: `${shell.theme} : ${shell.dark}`, icon: SunMoon, run: () => setTheme('dark') },
  ]
}

function Section({ title, commands, onDone }: { title: string; commands: readonly Command[]; onDone: () => void }) {
  if (commands.length === 0) return null
  return (
    <MenuSection>
      <Header className="menu-section">{title}</Header>
      {commands.map((command) => (
        <MenuItem
          key={command.id}
          id={command.id}
          className="menu-item"
          textValue={command.label}
          onAction={() => {
            onDone()
            command.run()
          }}
        >
          <Icon as={command.icon} />
          <span className="cut">{command.label}</span>
          {command.detail && <span className="n">{command.detail}</span>}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

type PaletteProps = { open: boolean; onClose: () => void; role: Role; conversations: readonly ConversationItem[] }

function PaletteList({ onClose, role, conversations }: Omit<PaletteProps, 'open'>) {
  const { palette, shell } = useMessages()
  const router = useRouter()
  const { contains } = useFilter({ sensitivity: 'base' })
  const [query, setQuery] = useState('')
  const found = useFindCandidates(role === 'candidate' ? '' : query)
  const commands = useCommands(role).filter((command) => contains(command.label, query))
  const talks = conversations
    .filter((item) => contains(item.title, query))
    .slice(0, 6)
    .map((item) => ({
      id: item.conversationId,
      label: item.title || shell.untitled,
      icon: MessageSquare,
      run: () => router.push(`/c/${item.conversationId}`),
    }))
  const people = found.map((person) => ({
    id: person.candidateId,
    label: person.name,
    detail: person.headline,
    icon: User,
    run: () => router.push(`/candidates/${person.candidateId}`),
  }))
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      {/* The palette is opened to type in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchField aria-label={palette.placeholder} autoFocus>
        <div className="field-box">
          <Icon as={Search} />
          <Input placeholder={palette.placeholder} />
        </div>
      </SearchField>
      <Menu
        className="menu"
        aria-label={palette.title}
        renderEmptyState={() => <p className="menu-section">{palette.nothing}</p>}
      >
        <Section title={palette.candidates} commands={people} onDone={onClose} />
        <Section title={palette.commands} commands={commands} onDone={onClose} />
        <Section title={palette.conversations} commands={talks} onDone={onClose} />
      </Menu>
    </Autocomplete>
  )
}

export function Palette({ open, ...rest }: PaletteProps) {
  const { palette } = useMessages()
  return (
    <BareDialog open={open} onClose={rest.onClose} label={palette.title}>
      <div className="palette">
        <PaletteList {...rest} />
      </div>
    </BareDialog>
  )
}
