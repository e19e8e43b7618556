'use client'
import { Check, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from './icons.tsx'

export type MenuEntry = {
  id: string
  label: string
  icon?: LucideIcon
  danger?: boolean
  disabled?: boolean
  /** Shown as chosen among its siblings. */
  checked?: boolean
  href?: string
  onAction?: () => void
}

/** A button that opens a list of actions. `label` names the button when `children` is only an icon. */
export function Menu({
  label,
  icon,
  size = 's',
  variant = 'quiet',
  placement = 'bottom end',
  entries,
  children,
}: {
  label: string
  icon?: LucideIcon
  size?: 'm' | 's'
  variant?: 'default' | 'quiet'
  placement?: 'bottom end' | 'bottom start' | 'top start' | 'top end'
  entries: readonly MenuEntry[]
  children?: ReactNode
}) {
  return (
    <MenuTrigger>
      <AriaButton
        className="button"
        data-variant={variant}
        data-size={size}
        data-square={children ? undefined : true}
        aria-label={children ? undefined : label}
      >
        {children}
        {icon && <Icon as={icon} size={children ? 's' : 'm'} />}
      </AriaButton>
      <Popover className="menu-popover" placement={placement} offset={4}>
        <AriaMenu className="menu" aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className="menu-item"
              data-danger={entry.danger || undefined}
              isDisabled={entry.disabled}
              href={entry.href}
              onAction={entry.onAction}
              textValue={entry.label}
            >
              {entry.checked !== undefined && <span className="check-slot">{entry.checked && <Icon as={Check} />}</span>}
              {entry.icon && <Icon as={entry.icon} />}
              <span className="cut">{entry.label}</span>
              {entry.checked && <span className="sr-only">✓</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
