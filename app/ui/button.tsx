import type { LucideIcon } from 'lucide-react'
import Link from 'next/link'
import type { ButtonHTMLAttributes, ComponentProps, ReactNode, Ref } from 'react'
import { Icon } from './icons.tsx'

export type ButtonLook = {
  variant?: 'default' | 'primary' | 'quiet' | 'danger'
  size?: 'm' | 's'
  icon?: LucideIcon
  /** Full width, label at the left, whatever follows at the right. */
  wide?: boolean
  children?: ReactNode
}

type NativeButton = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'type'>

function look({ variant = 'default', size = 'm', wide }: ButtonLook) {
  return { 'data-variant': variant, 'data-size': size, 'data-wide': wide || undefined }
}

export function Button({
  variant,
  size,
  icon,
  wide,
  busy,
  type = 'button',
  className,
  children,
  ...rest
}: ButtonLook & NativeButton & { busy?: boolean; type?: 'button' | 'submit'; ref?: Ref<HTMLButtonElement> }) {
  return (
    // oxlint-disable-next-line react/button-has-type
    <button
      type={type}
      className={className ? `button ${className}` : 'button'}
      {...look({ variant, size, wide })}
      aria-busy={busy || undefined}
      {...rest}
      onClick={busy ? undefined : rest.onClick}
    >
      {busy ? <span className="spinner" aria-hidden="true" /> : icon && <Icon as={icon} size={size === 's' ? 's' : 'm'} />}
      {children}
    </button>
  )
}

/** A button that shows an icon only; its label is read aloud. */
export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size = 's',
  className,
  ...rest
}: {
  label: string
  icon: LucideIcon
  variant?: ButtonLook['variant']
  size?: 'm' | 's'
  ref?: Ref<HTMLButtonElement>
} & NativeButton) {
  return (
    <button
      type="button"
      className={className ? `button ${className}` : 'button'}
      {...look({ variant, size })}
      data-square
      aria-label={label}
      {...rest}
    >
      <Icon as={icon} />
    </button>
  )
}

export function LinkButton({
  variant,
  size,
  icon,
  wide,
  children,
  className,
  ...rest
}: ButtonLook & ComponentProps<typeof Link>) {
  return (
    <Link className={className ? `button ${className}` : 'button'} {...look({ variant, size, wide })} {...rest}>
      {icon && <Icon as={icon} size={size === 's' ? 's' : 'm'} />}
      {children}
    </Link>
  )
}
