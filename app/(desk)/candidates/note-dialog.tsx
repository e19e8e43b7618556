'use client'
import { useState } from 'react'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { TextArea } from '#app/ui/field'

export function NoteDialog({ onClose, onNote }: { onClose: () => void; onNote: (text: string) => void }) {
  const { people, common } = useMessages()
  const [text, setText] = useState('')
  return (
    <Dialog
      open
      onClose={onClose}
      title={people.note}
      footer={
        <>
          <Button variant="primary" disabled={!text.trim()} onClick={() => onNote(text.trim())}>
            {people.saveNote}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </>
      }
    >
      <TextArea
        label={people.noteText}
        hint={people.noteHint}
        value={text}
        maxLength={5000}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  )
}
