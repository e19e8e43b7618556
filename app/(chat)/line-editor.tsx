'use client'
import { useState } from 'react'
import { errorText } from '#app/i18n/dictionaries'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { ActDialog } from '#app/ui/dialog'
import { TextField } from '#app/ui/field'
import { useToast } from '#app/ui/toast'
import type { Fact } from '#lib/profile'
import { valueText } from './profile-lines.ts'
import { useRunTool } from './run-tool.tsx'

/** Numbers stay numbers, lists stay lists: the line keeps the shape it had. */
function typed(old: Fact['value'], text: string): Fact['value'] {
  if (typeof old === 'number') return Number(text.replace(',', '.'))
  if (Array.isArray(old)) return text.split(',').map((part) => part.trim())
  return text
}

/** «Corriger»: one line, by the person themselves, saved as said by them. */
type Editing = { fact: Fact; name: string; onSaved?: (value: Fact['value']) => void }

export function LineEditor({ fact, name, onSaved }: Editing) {
  const messages = useMessages()
  const format = useFormat()
  const run = useRunTool()
  const toast = useToast()
  const shown = typeof fact.value === 'string' ? fact.value : valueText(messages, format, fact)
  const [open, setOpen] = useState(false)
  const [text, setText] = useState(shown)
  const { candidate } = messages
  async function save() {
    const value = typed(fact.value, text.trim())
    const reply = await run('update_profile', { changes: [{ path: fact.path, value, words: text }] })
    if (reply.status === 'failed') return toast({ tone: 'bad', text: errorText(messages, reply.error) })
    setOpen(false)
    toast({ tone: 'good', text: candidate.corrected })
    onSaved?.(value)
  }
  return (
    <>
      <Button variant="quiet" size="s" aria-label={candidate.correctLine(name)} onClick={() => setOpen(true)}>
        {candidate.correct}
      </Button>
      <ActDialog
        open={open}
        onClose={() => setOpen(false)}
        title={candidate.correctLine(name)}
        act={candidate.save}
        onAct={() => void save()}
      >
        <TextField label={name} value={text} onChange={(event) => setText(event.target.value)} />
      </ActDialog>
    </>
  )
}
