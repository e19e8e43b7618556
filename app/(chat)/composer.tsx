'use client'
import { ArrowUp, Paperclip, Square, X } from 'lucide-react'
import { useImperativeHandle, useRef, useState, type DragEvent, type KeyboardEvent, type Ref } from 'react'
import { isArchive } from '#lib/archive'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { IconButton } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import { Keys } from '#app/ui/kbd'
import { Meter } from '#app/ui/meter'
import { Notice } from '#app/ui/notice'
import { BulkPanel } from './bulk-panel.tsx'
import { useBulk } from './use-bulk.ts'
import { most, useUploads, type Upload } from './use-uploads.ts'

export const longest = 32_000

export type ComposerHandle = { focus: () => void; pickFile: () => void; fill: (text: string) => void }

type ComposerProps = {
  placeholder: string
  assistant: string
  busy: boolean
  /** Words that wait in the field when the page opens. */
  draft?: string
  onSend: (text: string, files: string[]) => void
  onStop: () => void
  /** ↑ on an empty line: into the results. */
  onUp: () => void
  ref: Ref<ComposerHandle>
}

function UploadLine({ upload, onRemove }: { upload: Upload; onRemove: () => void }) {
  const messages = useMessages()
  const format = useFormat()
  const { chat, upload: words } = messages
  const state = upload.problem
    ? errorText(messages, upload.problem)
    : upload.documentId
      ? words.ready
      : words.sending(upload.percent)
  return (
    <li>
      <div>
        <p className="cut">{upload.name}</p>
        <p className={upload.problem ? 'field-error' : 'meta'}>
          {format.bytes(upload.size)} · {state}
        </p>
      </div>
      <span className="row">
        {!upload.documentId && !upload.problem && <Meter value={upload.percent} tone="accent" />}
        <IconButton label={chat.detach(upload.name)} icon={X} onClick={onRemove} />
      </span>
    </li>
  )
}

function Foot({ assistant }: { assistant: string }) {
  const { chat } = useMessages()
  return (
    <p className="composer-foot">
      <span>
        {chat.assistant(assistant)} · {chat.footNote}
      </span>
      <span className="hide-phone keys">
        <Keys keys={['↵']} /> {chat.keySend} <Keys keys={['↑', '↓']} /> {chat.keyResults} <Keys keys={['⌘K']} />{' '}
        {chat.keyCommands}
      </span>
    </p>
  )
}

function useDraft({ onSend, busy, draft = '' }: Pick<ComposerProps, 'onSend' | 'busy' | 'draft'>) {
  const files = useUploads()
  const bulk = useBulk()
  const [text, setText] = useState(draft)
  const ready = files.uploads.flatMap(({ documentId }) => (documentId ? [documentId] : []))
  const sending = files.uploads.some(({ documentId, problem }) => !documentId && !problem)
  const tooLong = text.length > longest
  const empty = text.trim() === '' && ready.length === 0
  function send() {
    if (busy || empty || tooLong || sending) return
    onSend(text.trim(), ready)
    setText('')
    files.clear()
  }
  /** A few files go with the message; an archive or more than a message carries are an import of their own. */
  function addFiles(given: Iterable<File>) {
    const all = [...given]
    if (all.length > most || all.some(({ name }) => isArchive(name))) void bulk.start(all)
    else files.add(all)
  }
  return { files, bulk, addFiles, text, setText, tooLong, canSend: !empty && !tooLong && !sending, send }
}

export function Composer({ placeholder, assistant, busy, draft, onSend, onStop, onUp, ref }: ComposerProps) {
  const { chat } = useMessages()
  const { files, bulk, addFiles, text, setText, tooLong, canSend, send } = useDraft({ onSend, busy, draft })
  const [over, setOver] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    pickFile: () => picker.current?.click(),
    fill: (words) => {
      setText(words)
      area.current?.focus()
    },
  }))

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      send()
    } else if (event.key === 'ArrowUp' && text === '') {
      event.preventDefault()
      onUp()
    } else if (event.key === 'Escape' && busy) onStop()
  }
  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    addFiles(event.dataTransfer.files)
  }
  return (
    <div className="composer">
      <div>
        <BulkPanel bulk={bulk.bulk} onStop={bulk.stop} onClose={bulk.clear} />
        {files.uploads.length > 0 && (
          <ul className="ruled uploads" aria-live="polite">
            {files.uploads.map((upload) => (
              <UploadLine key={upload.key} upload={upload} onRemove={() => files.remove(upload.key)} />
            ))}
          </ul>
        )}
        {tooLong && (
          <Notice tone="bad" role="alert">
            {chat.tooLong(text.length)}
          </Notice>
        )}
        <div
          className="composer-box"
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={onDrop}
        >
          <IconButton label={chat.attach} icon={Paperclip} size="m" onClick={() => picker.current?.click()} />
          <input
            ref={picker}
            type="file"
            hidden
            multiple
            accept=".pdf,.docx,.doc,.odt,.rtf,.txt,.md,.html,.json,.xml,.png,.jpg,.jpeg,.tif,.tiff,.heic,.zip"
            aria-label={chat.attach}
            onChange={(event) => {
              addFiles(event.target.files ?? [])
              event.target.value = ''
            }}
          />
          <textarea
            ref={area}
            rows={1}
            aria-label={chat.message}
            placeholder={over ? chat.dropHere : placeholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
            aria-invalid={tooLong || undefined}
          />
          {busy ? (
            <button type="button" className="button" data-square aria-label={chat.stop} onClick={onStop}>
              <Icon as={Square} size="s" />
            </button>
          ) : (
            <button
              type="button"
              className="button"
              data-variant="primary"
              data-square
              aria-label={chat.send}
              aria-disabled={!canSend || undefined}
              data-idle={!canSend || undefined}
              onClick={send}
            >
              <Icon as={ArrowUp} />
            </button>
          )}
        </div>
        <Foot assistant={assistant} />
      </div>
    </div>
  )
}
