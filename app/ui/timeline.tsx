import type { ReactNode } from 'react'

export type TimelineItem = { key: string; what: ReactNode; when?: string; dateTime?: string; state?: 'past' | 'now' | 'next' }

export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.key} data-state={item.state ?? 'past'} aria-current={item.state === 'now' ? 'step' : undefined}>
          <div>{item.what}</div>
          {item.when && <time dateTime={item.dateTime}>{item.when}</time>}
        </li>
      ))}
    </ol>
  )
}
