'use client'
import { X } from 'lucide-react'
import { useCallback, useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from './icons.tsx'

export type ChipProps = {
  kind: 'must' | 'nice' | 'exclude'
  name: string
  value: string
  labels: { edit: string; remove: string }
  /** Absent: this chip cannot be typed over. */
  onEdit?: (value: string) => void
  onFlip?: () => void
  onRemove?: () => void
}

function ChipEditor({ value, label, onDone }: { value: string; label: string; onDone: (value?: string) => void }) {
  const [draft, setDraft] = useState(value)
  const focus = useCallback((input: HTMLInputElement | null) => input?.select(), [])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onDone(draft.trim() === value ? undefined : draft.trim())
      }}
    >
      <input
        ref={focus}
        aria-label={label}
        value={draft}
        maxLength={120}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => onDone()}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') onDone()
        }}
      />
    </form>
  )
}

/** A criterion that was understood: Enter edits, Space flips must and nice, Delete removes. */
export function Chip({ kind, name, value, labels, onEdit, onFlip, onRemove }: ChipProps) {
  const [editing, setEditing] = useState(false)
  const frame = useRef<HTMLSpanElement>(null)

  function remove() {
    const chips = [...(frame.current?.closest('.chips')?.querySelectorAll<HTMLElement>('.chip-main') ?? [])]
    const here = chips.findIndex((chip) => frame.current?.contains(chip))
    ;(chips[here + 1] ?? chips[here - 1])?.focus()
    onRemove?.()
  }
  function onKeyDown(event: KeyboardEvent) {
    const action = {
      Enter: onEdit && (() => setEditing(true)),
      ' ': onFlip,
      Delete: onRemove && remove,
      Backspace: onRemove && remove,
    }[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }
  function done(next?: string) {
    setEditing(false)
    if (next) onEdit?.(next)
  }
  if (editing)
    return (
      <span className="chip" data-kind={kind}>
        <ChipEditor value={value} label={`${labels.edit} ${name}`} onDone={done} />
      </span>
    )
  return (
    <span className="chip" data-kind={kind} ref={frame}>
      <button
        type="button"
        className="chip-main"
        title={labels.edit}
        onKeyDown={onKeyDown}
        onClick={() => (onEdit ? setEditing(true) : onFlip?.())}
      >
        <span className="k">{name}</span> <span className="cut">{value}</span>
      </button>
      {onRemove && (
        <button type="button" className="chip-remove" aria-label={`${labels.remove} ${name} ${value}`} onClick={remove}>
          <Icon as={X} size="s" />
        </button>
      )}
    </span>
  )
}
