'use client'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Menu } from '#app/ui/menu'
import { RemoveDialog, RenameDialog, useConversationTools } from '../../(chat)/conversation-list.tsx'
import type { ConversationItem } from '../../(chat)/shell-context.tsx'

type Asked = { what: 'rename' | 'remove'; item: ConversationItem }

export function ConversationLines({ items }: { items: readonly ConversationItem[] }) {
  const { shell } = useMessages()
  const format = useFormat()
  const router = useRouter()
  const tools = useConversationTools('/conversations')
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  const then = (done: Promise<unknown>) => void done.then(() => router.refresh())
  return (
    <>
      <ul className="ruled talks">
        {items.map((item) => {
          const title = item.title || shell.untitled
          return (
            <li key={item.conversationId}>
              <Link href={`/c/${item.conversationId}`} className="cut">
                {title}
              </Link>
              <span className="row">
                <time className="meta" dateTime={item.updatedAt}>
                  {format.ago(item.updatedAt)}
                </time>
                <Menu
                  label={shell.conversationActions(title)}
                  icon={Ellipsis}
                  entries={[
                    { id: 'rename', label: shell.rename, icon: Pencil, onAction: () => setAsked({ what: 'rename', item }) },
                    {
                      id: 'remove',
                      label: shell.remove,
                      icon: Trash2,
                      danger: true,
                      onAction: () => setAsked({ what: 'remove', item }),
                    },
                  ]}
                />
              </span>
            </li>
          )
        })}
      </ul>
      {asked?.what === 'rename' && (
        <RenameDialog
          item={asked.item}
          onClose={close}
          onSave={(title) => then(tools.rename(asked.item.conversationId, title))}
        />
      )}
      {asked?.what === 'remove' && (
        <RemoveDialog
          onClose={close}
          onRemove={() => {
            close()
            then(tools.remove(asked.item.conversationId))
          }}
        />
      )}
    </>
  )
}
