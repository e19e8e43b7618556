'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Sheet } from '#app/ui/dialog'
import { BottomNav } from './bottom-nav.tsx'
import { Palette } from './palette.tsx'
import { Panel } from './panel/panel.tsx'
import { useRunTool } from './run-tool.tsx'
import { ShellContext, type ConversationItem, type PanelTarget, type ShellState, type ThreadHandle } from './shell-context.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { Side, type SideProps } from './side.tsx'
import { useFollowing } from './use-following.ts'
import { useMedia } from './use-media.ts'

/** Side, page, panel: three panes from 1240 px, a sheet and a drawer below, one column on a phone. It stays mounted while the address changes. */
/** The list that the page came with, until a newer one is asked for. */
function useConversations(given: readonly ConversationItem[]) {
  const run = useRunTool()
  const [conversations, setConversations] = useFollowing(given, given)
  async function reloadConversations() {
    const reply = await run('list_conversations', { limit: 100 })
    if (reply.status === 'done') setConversations(reply.output.items)
  }
  return { conversations, reloadConversations }
}

export function Shell({ children, ...given }: SideProps & { children: ReactNode }) {
  const { shell } = useMessages()
  const path = usePathname()
  const wide = useMedia('(min-width: 1240px)')
  const drawer = useMedia('(max-width: 959px)')
  const [panel, setPanel] = useState<PanelTarget | null>(null)
  const [thread, attachThread] = useState<ThreadHandle | null>(null)
  const [open, setOpen] = useFollowing<'menu' | 'palette' | 'shortcuts' | undefined>(undefined, path)
  const close = () => setOpen(undefined)
  const { conversations, reloadConversations } = useConversations(given.conversations)
  const side = { ...given, conversations }
  const reader = side.person.role === 'candidate'

  const reload = useRef(reloadConversations)
  useEffect(() => {
    reload.current = reloadConversations
  })

  const state = useMemo<ShellState>(
    () => ({
      thread,
      attachThread,
      panel,
      openPanel: setPanel,
      closePanel: () => setPanel(null),
      openMenu: () => setOpen('menu'),
      openPalette: () => setOpen('palette'),
      conversations,
      reloadConversations: () => void reload.current(),
    }),
    [panel, thread, setOpen, conversations],
  )
  return (
    <ShellContext value={state}>
      <a className="skip-link" href="#main">
        {shell.skip}
      </a>
      <div
        className={reader ? 'shell reader' : 'shell'}
        data-panel={panel && wide ? true : undefined}
        data-bottom-nav={reader || undefined}
      >
        <Side {...side} />
        <main className="main" id="main" tabIndex={-1}>
          {children}
        </main>
        {panel && wide && <Panel target={panel} />}
        {reader && <BottomNav />}
      </div>
      <Sheet side="left" label={shell.menu} open={open === 'menu' && drawer} onClose={close}>
        <Side {...side} />
      </Sheet>
      <Sheet side="right" label={shell.otherActions} open={panel !== null && !wide} onClose={state.closePanel}>
        {panel && <Panel target={panel} />}
      </Sheet>
      <Palette open={open === 'palette'} onClose={close} role={side.person.role} conversations={conversations} />
      <Shortcuts
        open={open === 'shortcuts'}
        onClose={close}
        onPalette={() => setOpen('palette')}
        onHelp={() => setOpen('shortcuts')}
      />
    </ShellContext>
  )
}
