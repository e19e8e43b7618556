import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { getFormat, getMessages } from '#app/i18n/server'
import { Icon } from '#app/ui/icons'
import { withQuery, type Query } from './address.ts'

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

/** «51 – 100 sur 816», and the pages before and after. `from` counts from 1; without it only the total is said. */
export async function Pager({
  from,
  shown,
  total,
  previous,
  next,
}: {
  from?: number
  shown: number
  total: number
  previous?: string
  next?: string
}) {
  const [{ desk, search }, format] = await Promise.all([getMessages(), getFormat()])
  return (
    <nav className="pagination" aria-label={desk.pages}>
      <span>
        {from === undefined ? format.number(total) : shown > 0 ? search.range(from, from + shown - 1, total) : format.number(0)}
      </span>
      <Step href={previous} label={desk.previousPage} icon={ChevronLeft} />
      <Step href={next} label={desk.nextPage} icon={ChevronRight} />
    </nav>
  )
}

type Paged = { items: readonly unknown[]; total: number; previousCursor?: string | undefined; nextCursor?: string | undefined }

/** The pages around the one of a list whose cursor is in the address, under `after`. */
export function CursorPager({ path, query, list }: { path: string; query: Query; list: Paged }) {
  const { items, total, previousCursor, nextCursor } = list
  const at = (cursor: string | undefined) =>
    cursor === undefined ? undefined : withQuery(path, query, { after: cursor || undefined })
  return <Pager shown={items.length} total={total} previous={at(previousCursor)} next={at(nextCursor)} />
}
