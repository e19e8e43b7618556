'use client'
import { Upload } from 'lucide-react'
import { useRef, useState, type DragEvent } from 'react'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Icon } from '#app/ui/icons'

const accepted = '.pdf,.doc,.docx,.odt,.rtf,.txt,.html,.png,.jpg,.jpeg'

/** A CV dropped or chosen; none is needed. */
export function DropCv({
  file,
  onFile,
  error,
}: {
  file: File | undefined
  onFile: (file: File | undefined) => void
  error?: string
}) {
  const words = useMessages().jobs.public
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onFile(event.dataTransfer.files[0])
  }
  return (
    <div className="field">
      {/* The field inside takes the click and the keys; what is dropped on its label goes to it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <label
        className="drop-cv"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          className="sr-only"
          type="file"
          name="cv"
          accept={accepted}
          onChange={(event) => onFile(event.target.files?.[0])}
        />
        <span>
          <Icon as={Upload} /> {file ? `${file.name}, ${format.bytes(file.size)}` : words.dropCv}{' '}
          <u>{file ? words.otherFile : words.chooseFile}</u>
        </span>
        <span className="meta">{words.cvHint}</span>
      </label>
      {error && <p className="field-error">{error}</p>}
    </div>
  )
}
