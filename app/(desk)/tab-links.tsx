import Link from 'next/link'

export type TabLink = { key: string; label: string; href: string; count?: string; current: boolean }

/** Tabs that change the address. */
export function TabLinks({ label, items }: { label: string; items: readonly TabLink[] }) {
  return (
    <nav className="tab-list" aria-label={label}>
      {items.map((item) => (
        <Link key={item.key} href={item.href} className="tab" aria-current={item.current ? 'page' : undefined}>
          {item.label} {item.count && <span className="n">{item.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
