'use client'
import { Pencil, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button, IconButton, LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Segmented } from '#app/ui/segmented'
import type { CallFailure } from '#agent/message'
import type { InputOf, OutputOf, ToolName } from '#tools/registry'
import { Fresh, useSearchText } from '../../(chat)/cards/saved-searches.tsx'
import { useRunTool } from '../../(chat)/run-tool.tsx'

type Saved = OutputOf<'list_saved_searches'>['items'][number]

/** A saved search: what it looks for, who is new, how often it speaks, and its name, changed in place. */
export function SavedSearchRow({ saved }: { saved: Saved }) {
  const messages = useMessages()
  const { searches, common } = messages
  const format = useFormat()
  const textOf = useSearchText()
  const router = useRouter()
  const run = useRunTool()
  const [name, setName] = useState<string>()
  const [error, setError] = useState<CallFailure>()
  const [busy, setBusy] = useState(false)
  async function change<Name extends ToolName>(tool: Name, input: InputOf<Name>) {
    setBusy(true)
    const reply = await run(tool, input)
    setBusy(false)
    setError(reply.status === 'failed' ? reply.error : undefined)
    if (reply.status === 'failed') return
    setName(undefined)
    router.refresh()
  }
  return (
    <li>
      <div className="stack">
        {name === undefined ? (
          <h2 className="small-title">
            {saved.name} <Fresh saved={saved} />
          </h2>
        ) : (
          <form
            className="row"
            onSubmit={(event) => {
              event.preventDefault()
              void change('update_saved_search', { id: saved.id, version: saved.version, name })
            }}
          >
            <input
              className="input"
              aria-label={searches.name}
              value={name}
              maxLength={120}
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && setName(undefined)}
            />
            <Button size="s" type="submit" disabled={busy || name.trim() === ''}>
              {common.save}
            </Button>
          </form>
        )}
        <p className="dense ink-2">{textOf(saved)}</p>
        <div className="row wrap">
          <Segmented
            label={searches.alert}
            value={saved.alert}
            options={(['none', 'daily', 'weekly'] as const).map((value) => ({ value, label: searches.alerts[value] }))}
            onChange={(alert) => void change('update_saved_search', { id: saved.id, alert })}
          />
          {saved.nextRunAt && <span className="meta">{searches.next(format.day(saved.nextRunAt))}</span>}
        </div>
        {error && (
          <Notice tone="bad" role="alert">
            {errorText(messages, error)}
          </Notice>
        )}
      </div>
      <div className="row">
        <IconButton label={searches.rename} icon={Pencil} size="s" onClick={() => setName(saved.name)} />
        <IconButton
          label={searches.remove}
          icon={Trash2}
          size="s"
          onClick={() => void change('delete_saved_search', { id: saved.id })}
        />
        <LinkButton size="s" href={`/?search=${saved.id}`}>
          {searches.open}
        </LinkButton>
      </div>
    </li>
  )
}
