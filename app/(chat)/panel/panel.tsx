'use client'
import { useMessages } from '#app/i18n/provider'
import type { PanelTarget } from '../shell-context.tsx'
import { CandidatePanel } from './candidate-panel.tsx'
import { DocumentView } from './document-view.tsx'
import { JobPanel } from './job-panel.tsx'
import { PanelHead } from './panel-head.tsx'

/** What is being talked about, beside the conversation. */
export function Panel({ target }: { target: PanelTarget }) {
  const { panel } = useMessages()
  return (
    <aside className="panel" aria-label={panel[target.kind]}>
      {target.kind === 'candidate' && <CandidatePanel key={target.candidateId} target={target} />}
      {target.kind === 'job' && <JobPanel key={target.jobId} target={target} />}
      {target.kind === 'document' && (
        <>
          <PanelHead title={target.title} />
          <DocumentView documentId={target.documentId} evidence={target.evidence} active={target.active} />
        </>
      )}
    </aside>
  )
}
