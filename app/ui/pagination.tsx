import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { Icon } from './icons.tsx'

function Step({ href, label, icon }: { href?: string; label: string; icon: typeof ChevronLeft }) {
  const look = { className: 'button', 'data-size': 's', 'data-square': true, 'aria-label': label }
  if (!href)
    return (
      <button type="button" disabled {...look}>
        <Icon as={icon} />
      </button>
    )
  return (
    <Link href={href} {...look}>
      <Icon as={icon} />
    </Link>
  )
}

/** The URL holds the page: an absent address means there is none that way. */
export function Pagination({
  label,
  summary,
  previous,
  next,
}: {
  label: { nav: string; previous: string; next: string }
  summary: string
  previous?: string
  next?: string
}) {
  return (
    <nav className="pagination" aria-label={label.nav}>
      <span>{summary}</span>
      <Step href={previous} label={label.previous} icon={ChevronLeft} />
      <Step href={next} label={label.next} icon={ChevronRight} />
    </nav>
  )
}
