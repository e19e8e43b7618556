'use client'
import { Download, ListPlus, Mail, MoveRight, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useApprovedRun } from '../../(chat)/approved-run.tsx'
import { MessageDialog } from '../../(chat)/message-dialog.tsx'
import { exportFile } from './export-file.ts'
import { saveFile } from '../save-file.ts'
import { JobChoice } from './job-choice.tsx'
import { NoteDialog } from './note-dialog.tsx'

type Asked = 'shortlist' | 'move' | 'note' | 'write'

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
      <Button size="s" icon={Mail} disabled={busy || chosen.length > 100} onClick={() => setAsked('write')}>
        {search.write}…
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
      {asked === 'write' && <MessageDialog wanted={{ candidateIds, kind: 'contact' }} onClose={close} />}
      {dialog}
    </>
  )
}
