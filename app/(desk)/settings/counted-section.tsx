import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFormat } from '#app/i18n/provider'
import { Button } from '#app/ui/button'

type Counted = {
  id: string
  title: string
  total: number
  add?: { label: string; onClick: () => void } | undefined
  children: ReactNode
}

/** Facts under a title that counts them, and a button to add one where one may. */
export function CountedSection({ id, title, total, add, children }: Counted) {
  const format = useFormat()
  return (
    <section className="facts" aria-labelledby={id}>
      <h2 className="facts-title" id={id}>
        <span>
          {title} <span className="meta">{format.number(total)}</span>
        </span>
        {add && (
          <Button size="s" icon={Plus} onClick={add.onClick}>
            {add.label}
          </Button>
        )}
      </h2>
      {children}
    </section>
  )
}
