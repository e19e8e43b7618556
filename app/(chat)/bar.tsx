'use client'
import { Menu as MenuIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '#app/i18n/provider'
import { IconButton } from '#app/ui/button'
import { useShell } from './shell-context.tsx'

/** The first bar of a page: the burger where the side is a drawer, the title, then what the page adds. `before` holds a breadcrumb. */
export function Bar({ title, before, children }: { title: string; before?: ReactNode; children?: ReactNode }) {
  const { shell } = useMessages()
  const { openMenu } = useShell()
  return (
    <header className="bar">
      <IconButton className="burger" label={shell.menu} icon={MenuIcon} onClick={openMenu} />
      {before}
      <h1 className="cut">{title}</h1>
      {children}
    </header>
  )
}
