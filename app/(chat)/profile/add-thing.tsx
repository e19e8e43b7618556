'use client'
import { Plus } from 'lucide-react'
import { useMessages } from '#app/i18n/provider'
import { Menu } from '#app/ui/menu'
import { kinds, type KindName } from './fields.ts'

export function AddThing({ onAdd }: { onAdd: (kind: KindName) => void }) {
  const { people } = useMessages()
  return (
    <div className="add-thing">
      <Menu
        label={people.addLine}
        icon={Plus}
        variant="default"
        placement="bottom start"
        entries={(Object.keys(kinds) as KindName[]).map((kind) => ({
          id: kind,
          label: people.kinds[kind],
          onAction: () => onAdd(kind),
        }))}
      >
        {people.addLine}
      </Menu>
    </div>
  )
}
