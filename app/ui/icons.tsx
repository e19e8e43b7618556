import type { LucideIcon } from 'lucide-react'

const sizes = { s: 14, m: 16, l: 20 }

/** Every icon of the product: decorative, thin, in step with the text beside it. */
export function Icon({ as: Shape, size = 'm' }: { as: LucideIcon; size?: keyof typeof sizes }) {
  return <Shape className={size === 's' ? 'icon icon-s' : 'icon'} size={sizes[size]} strokeWidth={1.5} aria-hidden="true" />
}
