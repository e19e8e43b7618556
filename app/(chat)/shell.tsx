'use client'
import { usePathname } from 'next/navigation'
import { useMemo, useState, type ReactNode } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Sheet } from '#app/ui/dialog'
import { BottomNav } from './bottom-nav.tsx'
import { Palette } from './palette.tsx'
import { Panel } from './panel/panel.tsx'
import { ShellContext, type PanelTarget, type ShellState, type ThreadHandle } from './shell-context.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { Side, type SideProps } from './side.tsx'
import { useFollowing } from './use-following.ts'
import { useMedia } from './use-media.ts'

/** Side, page, panel: three panes from 1240 px, a sheet and a drawer below, one column on a phone. It stays mounted while the address changes. */
export function Shell({ children, ...side }: SideProps & { children: ReactNode }) {
  const { shell } = useMessages()
  const path = usePathname()
  const wide = useMedia('(min-width: 1240px)')
  const drawer = useMedia('(max-width: 959px)')
  const [panel, setPanel] = useState<PanelTarget | null>(null)
  const [thread, attachThread] = useState<ThreadHandle | null>(null)
  const [open, setOpen] = useFollowing<'menu' | 'palette' | 'shortcuts' | undefined>(undefined, path)
  const close = () => setOpen(undefined)
  const reader = side.person.role === 'candidate'

  const state = useMemo<ShellState>(
    () => ({
      thread,
      attachThread,
      panel,
      openPanel: setPanel,
      closePanel: () => setPanel(null),
      openMenu: () => setOpen('menu'),
      openPalette: () => setOpen('palette'),
    }),
    [panel, thread, setOpen],
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
      <Palette open={open === 'palette'} onClose={close} role={side.person.role} conversations={side.conversations} />
      <Shortcuts
        open={open === 'shortcuts'}
        onClose={close}
        onPalette={() => setOpen('palette')}
        onHelp={() => setOpen('shortcuts')}
      />
    </ShellContext>
  )
}
