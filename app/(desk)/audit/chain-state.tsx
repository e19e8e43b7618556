'use client'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Tag } from '#app/ui/tag'
import { useTool } from '../../(chat)/use-tool.ts'

/** Whether each row still follows from the one before it. */
export function ChainState() {
  const { house } = useMessages()
  const format = useFormat()
  const loaded = useTool('check_audit', {})
  if (loaded.state === 'loading') return <span className="meta">{house.checking}</span>
  if (loaded.state === 'failed') return <span className="meta">{house.notChecked}</span>
  const { rows, brokenAt } = loaded.output
  if (brokenAt !== null)
    return (
      <Tag tone="unmet" icon={ShieldAlert}>
        {house.broken(format.number(brokenAt))}
      </Tag>
    )
  return (
    <Tag tone="met" icon={ShieldCheck}>
      {house.sound(rows)}
    </Tag>
  )
}
