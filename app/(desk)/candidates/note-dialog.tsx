'use client'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { ActDialog } from '#app/ui/dialog'
import { TextArea } from '#app/ui/field'

export function NoteDialog({ onClose, onNote }: { onClose: () => void; onNote: (text: string) => void }) {
  const { people } = useMessages()
  const [text, setText] = useState('')
  return (
    <ActDialog
      onClose={onClose}
      title={people.note}
      act={people.saveNote}
      ready={text.trim() !== ''}
      onAct={() => onNote(text.trim())}
    >
      <TextArea
        label={people.noteText}
        hint={people.noteHint}
        value={text}
        maxLength={5000}
        onChange={(event) => setText(event.target.value)}
      />
    </ActDialog>
  )
}
