'use client'
import { ExternalLink, X } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useMessages } from '#app/i18n/provider'
import { IconButton } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { useShell } from '../shell-context.tsx'

export function PanelHead({
  title,
  href,
  hrefLabel,
  children,
}: {
  title: string
  href?: string
  hrefLabel?: string
  children?: ReactNode
}) {
  const { panel } = useMessages()
  const { closePanel } = useShell()
  return (
    <div className="panel-head">
      <div className="row">
        <h2 className="grow cut">{title}</h2>
        {href && (
          <Link
            href={href}
            className="button"
            data-variant="quiet"
            data-size="s"
            data-square
            aria-label={hrefLabel ?? panel.openPage}
          >
            <Icon as={ExternalLink} />
          </Link>
        )}
        <IconButton label={panel.close} icon={X} onClick={closePanel} />
      </div>
      {children && <p className="meta">{children}</p>}
    </div>
  )
}
