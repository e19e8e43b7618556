import { ChevronDown, ChevronUp } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from './icons.tsx'

export type Column = {
  key: string
  label: string
  /** Read aloud, not shown. */
  hideLabel?: boolean
  numeric?: boolean
  /** Columns leave by worth: see `.col-…` in desk.css. */
  className?: string
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

function Head({ column }: { column: Column }) {
  const className = [column.className, column.numeric && 'num'].filter(Boolean).join(' ') || undefined
  const text = column.hideLabel ? <span className="sr-only">{column.label}</span> : column.label
  return (
    <th scope="col" className={className} aria-sort={column.sort ? (column.sort.direction ?? 'none') : undefined}>
      {column.sort ? (
        <Link href={column.sort.href}>
          {text}
          {column.sort.direction && <Icon as={column.sort.direction === 'ascending' ? ChevronUp : ChevronDown} size="s" />}
        </Link>
      ) : (
        text
      )}
    </th>
  )
}

/** A real table with a sticky head; rows are `<tr>` written by the page. */
export function Table({ label, columns, children }: { label: string; columns: readonly Column[]; children: ReactNode }) {
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
