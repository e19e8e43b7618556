'use client'
import { Download, Ellipsis, ListPlus, Mail, NotebookPen, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Menu } from '#app/ui/menu'
import { useApprovedRun } from '../../../(chat)/approved-run.tsx'
import { exportFile } from '../export-file.ts'
import { saveFile } from '../../save-file.ts'
import { JobChoice } from '../job-choice.tsx'
import { NoteDialog } from '../note-dialog.tsx'

/** What one may do to a person: each through its tool. Who may not erase may ask for it. */
export function CandidateActions({ candidateId, mayErase }: { candidateId: string; mayErase: boolean }) {
  const messages = useMessages()
  const { erasure, people, search, shell } = messages
  const locale = useLocale()
  const router = useRouter()
  const { ask, busy, dialog } = useApprovedRun()
  const [asked, setAsked] = useState<'shortlist' | 'move' | 'note'>()
  const close = () => setAsked(undefined)
  const candidateIds = [candidateId]
  const write = () => router.push(`/?write=${candidateId}`)
  const take = () => void ask('export_candidates', { candidateIds }, ({ rows }) => saveFile(exportFile(messages, locale, rows)))
  const erase = () =>
    void (mayErase
      ? ask('erase_candidate', { candidateId }, () => router.push('/approvals?state=decided'))
      : ask('ask_erasure', { candidateId }))
  return (
    <>
      <span className="hide-phone">
        <Button size="s" icon={Mail} onClick={write}>
          {search.write}
        </Button>
      </span>
      <Button size="s" variant="primary" busy={busy} onClick={() => setAsked('move')}>
        {people.move}
      </Button>
      <Menu
        label={shell.otherActions}
        icon={Ellipsis}
        entries={[
          { id: 'write', label: search.write, icon: Mail, onAction: write },
          { id: 'shortlist', label: search.shortlist, icon: ListPlus, onAction: () => setAsked('shortlist') },
          { id: 'note', label: people.note, icon: NotebookPen, onAction: () => setAsked('note') },
          { id: 'export', label: people.exportCsv, icon: Download, onAction: take },
          { id: 'erase', label: mayErase ? erasure.eraseAll : erasure.ask, icon: Trash2, onAction: erase },
        ]}
      />
      {(asked === 'move' || asked === 'shortlist') && (
        <JobChoice
          withStage={asked === 'move'}
          onClose={close}
          onChoose={(jobId, stage) => {
            close()
            if (asked === 'move') void ask('move_applications', { jobId, candidateIds, stage })
            else void ask('shortlist_candidates', { jobId, candidateIds })
          }}
        />
      )}
      {asked === 'note' && (
        <NoteDialog
          onClose={close}
          onNote={(text) => {
            close()
            void ask('note_candidates', { candidateIds, text })
          }}
        />
      )}
      {dialog}
    </>
  )
}
