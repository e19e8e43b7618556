'use client'
import type { ReactNode } from 'react'

export type FactLine = { key: string; name: string; value: ReactNode; end?: ReactNode }

export function FactsList({ title, count, lines }: { title?: string; count?: string; lines: readonly FactLine[] }) {
  return (
    <div className="facts">
      {title && (
        <h2 className="facts-title">
          {title}
          {count && <span className="meta">{count}</span>}
        </h2>
      )}
      {lines.map((line) => (
        <div key={line.key} className="fact">
          <span className="k">{line.name}</span>
          <span>{line.value}</span>
          {line.end}
        </div>
      ))}
    </div>
  )
}
