'use client'
import { Ellipsis, Pencil, Search, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { ActDialog } from '#app/ui/dialog'
import { TextField } from '#app/ui/field'
import { Icon } from '#app/ui/icons'
import { Menu } from '#app/ui/menu'
import { useToast } from '#app/ui/toast'
import { useRunTool, type ToolReply } from './run-tool.tsx'
import { useShell, type ConversationItem } from './shell-context.tsx'

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Today, yesterday, the months of this year, then «older». Expects the newest first. */
function useGroups(items: readonly ConversationItem[]) {
  const format = useFormat()
  const { shell } = useMessages()
  const groups: { label: string; items: ConversationItem[] }[] = []
  for (const item of items) {
    const days = -format.daysFrom(item.updatedAt)
    const label = days <= 1 ? format.relativeDay(item.updatedAt) : days < 360 ? format.monthOf(item.updatedAt) : shell.older
    const last = groups.at(-1)
    if (last?.label === label) last.items.push(item)
    else groups.push({ label, items: [item] })
  }
  return groups
}

export function RenameDialog({
  item,
  onClose,
  onSave,
}: {
  item: ConversationItem
  onClose: () => void
  onSave: (title: string) => void
}) {
  const { shell, common } = useMessages()
  const [title, setTitle] = useState(item.title)
  const save = () => {
    if (title.trim()) onSave(title.trim())
    onClose()
  }
  return (
    <ActDialog onClose={onClose} title={shell.rename} act={common.save} onAct={save}>
      <TextField
        label={shell.conversations}
        hideLabel
        value={title}
        maxLength={120}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </ActDialog>
  )
}

export function RemoveDialog({ onClose, onRemove }: { onClose: () => void; onRemove: () => void }) {
  const { shell } = useMessages()
  return (
    <ActDialog onClose={onClose} title={shell.removeTitle} act={shell.remove} danger onAct={onRemove}>
      <p className="ink-2">{shell.removeText}</p>
    </ActDialog>
  )
}

type Asked = { what: 'rename' | 'remove'; item: ConversationItem }

function Line({ item, onAsk }: { item: ConversationItem; onAsk: (asked: Asked) => void }) {
  const { shell } = useMessages()
  const current = usePathname() === `/c/${item.conversationId}`
  const title = item.title || shell.untitled
  return (
    <li className="conversation" data-current={current || undefined}>
      <Link href={`/c/${item.conversationId}`} className="cut" aria-current={current ? 'page' : undefined} title={title}>
        {title}
      </Link>
      <Menu
        label={shell.conversationActions(title)}
        icon={Ellipsis}
        entries={[
          { id: 'rename', label: shell.rename, icon: Pencil, onAction: () => onAsk({ what: 'rename', item }) },
          { id: 'remove', label: shell.remove, icon: Trash2, danger: true, onAction: () => onAsk({ what: 'remove', item }) },
        ]}
      />
    </li>
  )
}

/** What one may do to a conversation of one's own, outside of the conversation itself. */
export function useConversationTools(path: string) {
  const messages = useMessages()
  const run = useRunTool()
  const toast = useToast()
  const router = useRouter()
  const { reloadConversations } = useShell()
  const told = (failed: ToolReply) =>
    failed.status === 'failed' && toast({ tone: 'bad', text: errorText(messages, failed.error) })
  return {
    async rename(conversationId: string, title: string) {
      told(await run('rename_conversation', { conversationId, title }))
      reloadConversations()
    },
    async remove(conversationId: string) {
      const reply = await run('delete_conversation', { conversationId })
      if (reply.status === 'failed') return told(reply)
      toast({ text: messages.shell.removed })
      if (path === `/c/${conversationId}`) router.push('/')
      reloadConversations()
    },
  }
}

/** `everything`: a page lists them all. */
export function ConversationList({ items, everything }: { items: readonly ConversationItem[]; everything: boolean }) {
  const { shell, house } = useMessages()
  const path = usePathname()
  const tools = useConversationTools(path)
  const [query, setQuery] = useState('')
  const [asked, setAsked] = useState<Asked>()
  const wanted = fold(query.trim())
  const groups = useGroups(wanted ? items.filter((item) => fold(item.title).includes(wanted)) : items)
  const close = () => setAsked(undefined)
  return (
    <div className="conversations">
      {items.length > 7 && (
        <div className="conversation-search">
          <TextField
            label={shell.searchConversations}
            hideLabel
            type="search"
            placeholder={shell.searchConversations}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            before={<Icon as={Search} />}
          />
        </div>
      )}
      {wanted && groups.length === 0 && <p className="meta empty-line">{shell.noConversation}</p>}
      {groups.map((group) => (
        <section key={group.label}>
          <h2 className="group-day">{group.label}</h2>
          <ul>
            {group.items.map((item) => (
              <Line key={item.conversationId} item={item} onAsk={setAsked} />
            ))}
          </ul>
        </section>
      ))}
      {items.length > 7 && everything && (
        <Link href="/conversations" className="all-talks">
          {house.allTalks}
        </Link>
      )}
      {asked?.what === 'rename' && (
        <RenameDialog item={asked.item} onClose={close} onSave={(title) => void tools.rename(asked.item.conversationId, title)} />
      )}
      {asked?.what === 'remove' && (
        <RemoveDialog
          onClose={close}
          onRemove={() => {
            close()
            void tools.remove(asked.item.conversationId)
          }}
        />
      )}
    </div>
  )
}
