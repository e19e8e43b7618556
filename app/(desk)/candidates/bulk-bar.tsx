'use client'
import { Download, ListPlus, MoveRight, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Dialog } from '#app/ui/dialog'
import { TextArea } from '#app/ui/field'
import { useApprovedRun } from '../approved-run.tsx'
import { exportFile, saveFile } from './export-file.ts'
import { JobChoice } from './job-choice.tsx'

type Asked = 'shortlist' | 'move' | 'note'

function NoteDialog({ onClose, onNote }: { onClose: () => void; onNote: (text: string) => void }) {
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

/** What may be done to the people chosen; each through its tool, with its card where several are touched. */
export function BulkBar({ chosen, onClear }: { chosen: readonly string[]; onClear: () => void }) {
  const messages = useMessages()
  const locale = useLocale()
  const { people, search } = messages
  const { ask, busy, dialog } = useApprovedRun()
  const [asked, setAsked] = useState<Asked>()
  const candidateIds = [...chosen]
  const close = () => setAsked(undefined)
  return (
    <>
      <b className="chosen" aria-live="polite">
        {people.chosen(chosen.length)}
      </b>
      <Button size="s" icon={ListPlus} disabled={busy} onClick={() => setAsked('shortlist')}>
        {search.shortlist}…
      </Button>
      <Button size="s" icon={MoveRight} disabled={busy} onClick={() => setAsked('move')}>
        {people.move}…
      </Button>
      <Button size="s" icon={NotebookPen} disabled={busy} onClick={() => setAsked('note')}>
        {people.note}…
      </Button>
      <Button
        size="s"
        icon={Download}
        disabled={busy}
        onClick={() =>
          void ask('export_candidates', { candidateIds }, ({ rows }) => saveFile(exportFile(messages, locale, rows)))
        }
      >
        {people.exportCsv}
      </Button>
      <Button size="s" variant="quiet" onClick={onClear}>
        {people.clearChoice}
      </Button>
      {(asked === 'shortlist' || asked === 'move') && (
        <JobChoice
          withStage={asked === 'move'}
          onClose={close}
          onChoose={(jobId, stage) => {
            close()
            if (asked === 'shortlist') void ask('shortlist_candidates', { jobId, candidateIds }, onClear)
            else void ask('move_applications', { jobId, candidateIds, stage }, onClear)
          }}
        />
      )}
      {asked === 'note' && (
        <NoteDialog
          onClose={close}
          onNote={(text) => {
            close()
            void ask('note_candidates', { candidateIds, text }, onClear)
          }}
        />
      )}
      {dialog}
    </>
  )
}
