'use client'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useToast } from '#app/ui/toast'
import { toCsv } from '#lib/csv'
import type { InputOf, OutputOf } from '#tools/registry'
import { useRunTool } from '../../(chat)/run-tool.tsx'
import { saveFile } from '../save-file.ts'

type Entry = OutputOf<'list_audit'>['items'][number]

const most = 5000

/** The rows that the filters leave, at most 5 000, read page by page. */
export function ExportAudit({ input, total }: { input: InputOf<'list_audit'>; total: number }) {
  const messages = useMessages()
  const { house, tools } = messages
  const locale = useLocale()
  const run = useRunTool()
  const toast = useToast()
  const [busy, setBusy] = useState(false)

  async function readAll(): Promise<Entry[] | undefined> {
    const entries: Entry[] = []
    let cursor: string | undefined
    do {
      const reply = await run('list_audit', { ...input, limit: 100, ...(cursor ? { cursor } : {}) })
      if (reply.status !== 'done') {
        if (reply.status === 'failed') toast({ tone: 'bad', text: errorText(messages, reply.error) })
        return undefined
      }
      entries.push(...reply.output.items)
      cursor = reply.output.nextCursor
    } while (cursor && entries.length < most)
    return entries
  }
  async function save() {
    setBusy(true)
    const entries = await readAll()
    setBusy(false)
    if (!entries) return
    const { audit } = house
    const head = [audit.number, audit.when, audit.actor, audit.door, audit.tool, audit.subject, audit.outcome, audit.hash]
    const rows = entries.map((entry) => [
      entry.sequence,
      entry.at,
      entry.actor,
      house.doors[entry.door] ?? entry.door,
      tools[entry.tool] ?? entry.tool,
      entry.subjects.join(' '),
      house.outcomes[entry.outcome],
      entry.hash,
    ])
    saveFile({
      name: `${house.auditFile}-${new Date().toISOString().slice(0, 10)}.csv`,
      text: toCsv([head, ...rows], locale === 'fr' ? ';' : ','),
    })
  }
  return (
    <span className="hide-phone">
      <Button size="s" icon={Download} busy={busy} disabled={total === 0} onClick={() => void save()}>
        {house.exportCsv}
      </Button>
    </span>
  )
}
