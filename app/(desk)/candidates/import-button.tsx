'use client'
import { Upload } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { BulkPanel } from '../../(chat)/bulk-panel.tsx'
import { useBulk } from '../../(chat)/use-bulk.ts'

const accepted = '.pdf,.docx,.doc,.odt,.rtf,.txt,.md,.html,.json,.xml,.png,.jpg,.jpeg,.tif,.tiff,.heic,.zip'

/** Files over the page, or chosen: many CVs at once, or one archive. */
function useDrop(onFiles: (files: File[]) => void) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const withFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files')
    const onOver = (event: DragEvent) => {
      if (!withFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const onDrop = (event: DragEvent) => {
      if (!withFiles(event)) return
      event.preventDefault()
      setOver(false)
      onFiles([...event.dataTransfer!.files])
    }
    const listeners = { dragover: onOver, dragleave: onLeave, drop: onDrop } as const
    for (const [kind, listener] of Object.entries(listeners)) window.addEventListener(kind, listener as EventListener)
    return () => {
      for (const [kind, listener] of Object.entries(listeners)) window.removeEventListener(kind, listener as EventListener)
    }
  }, [onFiles])
  return over
}

export function ImportButton() {
  const { files } = useMessages()
  const router = useRouter()
  const picker = useRef<HTMLInputElement>(null)
  const { bulk, start, stop, clear } = useBulk()
  const over = useDrop(start)
  useEffect(() => {
    if (bulk.state === 'done' && bulk.total > 0) router.refresh()
  }, [bulk.state, bulk.total, router])
  return (
    <>
      <Button size="s" icon={Upload} className="icon-on-phone" onClick={() => picker.current?.click()}>
        {over ? files.importDrop : files.importButton}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={accepted}
        aria-label={files.importButton}
        onChange={(event) => {
          void start([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      {bulk.total > 0 && (
        <div className="bulk-float">
          <BulkPanel bulk={bulk} onStop={stop} onClose={clear} />
        </div>
      )}
    </>
  )
}
