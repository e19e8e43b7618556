import type { ReactNode } from 'react'
import { Bar } from '../(chat)/bar.tsx'

type Parts = {
  title: string
  /** How many, or how many unread. */
  meta?: ReactNode
  /** At the right of the title. */
  actions?: ReactNode
  /** A second bar: tabs, a search. */
  second?: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** A page that is a list: its head, its tabs, what scrolls, the pages around. */
export function DeskPage({ title, meta, actions, second, foot, children }: Parts) {
  return (
    <>
      <Bar title={title}>
        {meta && <span className="meta">{meta}</span>}
        {actions && <span className="grow" />}
        {actions}
      </Bar>
      {second && (
        <div className="bar" data-second>
          {second}
        </div>
      )}
      <div className="scroller page-pad">{children}</div>
      {foot && (
        <footer className="desk-foot">
          <span className="grow" />
          {foot}
        </footer>
      )}
    </>
  )
}
