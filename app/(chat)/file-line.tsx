'use client'
import { FileText } from 'lucide-react'
import { useEffect } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'
import { useShell } from './shell-context.tsx'
import { useTool } from './use-tool.ts'

const pause = 1500

/** A document that came with a message: its name, then what reading it gave. */
export function FileLine({ documentId }: { documentId: string }) {
  const messages = useMessages()
  const format = useFormat()
  const { openPanel } = useShell()
  const loaded = useTool('get_document', { documentId })
  const read = loaded.state === 'ready' ? loaded.output : undefined
  const reading = read && (read.state === 'received' || read.state === 'reading')
  const { reload } = loaded
  useEffect(() => {
    if (!reading) return
    const timer = setInterval(reload, pause)
    return () => clearInterval(timer)
  }, [reading, reload])
  if (!read) return <span className="meta">{messages.search.cv}</span>
  const { upload } = messages
  const state = read.failure
    ? errorText(messages, { code: 'invalid', reason: read.failure })
    : reading
      ? upload.reading
      : upload.readDone(read.pages.length, read.marks.length)
  return (
    <span className="file-line">
      <button type="button" className="row" onClick={() => openPanel({ kind: 'document', documentId, title: read.fileName })}>
        <Icon as={FileText} /> <span className="cut">{read.fileName}</span>{' '}
        <span className="meta">{format.bytes(read.bytes)}</span>
      </button>
      <output className={read.failure ? 'field-error' : 'meta'}>{state}</output>
    </span>
  )
}
