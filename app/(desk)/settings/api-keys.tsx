'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { ActDialog } from '#app/ui/dialog'
import { TextField } from '#app/ui/field'
import { useToast } from '#app/ui/toast'
import type { OutputOf } from '#tools/registry'
import { useRunTool } from '../../(chat)/run-tool.tsx'
import { CountedSection } from './counted-section.tsx'
import { ShownOnce } from './shown-once.tsx'

type Key = OutputOf<'list_api_keys'>['items'][number]

function NewKey({ onClose }: { onClose: () => void }) {
  const messages = useMessages()
  const { house } = messages
  const run = useRunTool()
  const router = useRouter()
  const [name, setName] = useState('')
  const [key, setKey] = useState<string>()
  const [failed, setFailed] = useState<string>()
  async function create() {
    const reply = await run('create_api_key', { name: name.trim() })
    if (reply.status === 'failed') return setFailed(errorText(messages, reply.error))
    if (reply.status === 'done') setKey(reply.output.key)
    router.refresh()
  }
  if (key) return <ShownOnce title={house.keyMade} warning={house.keyOnce} secret={key} onClose={onClose} />
  return (
    <ActDialog onClose={onClose} title={house.newKey} act={house.createKey} ready={!!name.trim()} onAct={() => void create()}>
      <TextField
        label={house.keyName}
        hint={house.keyHint}
        value={name}
        maxLength={100}
        error={failed}
        onChange={(event) => setName(event.target.value)}
      />
    </ActDialog>
  )
}

function Revoke({ item, onClose }: { item: Key; onClose: () => void }) {
  const messages = useMessages()
  const { house } = messages
  const run = useRunTool()
  const router = useRouter()
  const toast = useToast()
  async function revoke() {
    const reply = await run('revoke_api_key', { keyId: item.keyId })
    onClose()
    if (reply.status === 'failed') toast({ tone: 'bad', text: errorText(messages, reply.error) })
    else toast({ tone: 'good', text: house.revoked(item.name) })
    router.refresh()
  }
  return (
    <ActDialog onClose={onClose} title={house.revokeTitle(item.name)} act={house.revoke} danger onAct={() => void revoke()}>
      <p className="ink-2">{house.revokeText}</p>
    </ActDialog>
  )
}

/** Keys for REST and MCP: each acts as the person who made it, and can be closed at once. */
export function ApiKeys({ keys, total }: { keys: readonly Key[]; total: number }) {
  const { house } = useMessages()
  const format = useFormat()
  const [asked, setAsked] = useState<'new' | Key>()
  const close = () => setAsked(undefined)
  const used = (key: Key) => (key.lastUsedAt ? house.lastUsed(format.ago(key.lastUsedAt)) : house.neverUsed)
  return (
    <CountedSection id="keys" title={house.keys} total={total} add={{ label: house.newKey, onClick: () => setAsked('new') }}>
      {keys.length === 0 && <p className="meta settings-note">{house.noKey}</p>}
      {keys.map((key) => (
        <div key={key.keyId} className="fact member">
          <span>{key.name}</span>
          <span className="ink-2">
            <code>{key.hint}</code> {key.mine ? '' : key.owner}
          </span>
          <span className="meta row">
            {key.revokedAt ? house.revokedOn(format.day(key.revokedAt)) : used(key)}
            {!key.revokedAt && (
              <Button size="s" variant="danger" aria-label={house.revokeTitle(key.name)} onClick={() => setAsked(key)}>
                {house.revoke}
              </Button>
            )}
          </span>
        </div>
      ))}
      {asked === 'new' && <NewKey onClose={close} />}
      {asked && asked !== 'new' && <Revoke item={asked} onClose={close} />}
    </CountedSection>
  )
}
