'use client'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Tabs } from '#app/ui/tabs'
import type { OutputOf } from '#tools/registry'
import { criteriaOf } from '../criteria.ts'
import { useShell, type PanelTarget } from '../shell-context.tsx'
import { useTool } from '../use-tool.ts'
import { WhenLoaded } from './loaded.tsx'
import { PanelHead } from './panel-head.tsx'

type Board = OutputOf<'get_pipeline'>
type Card = Board['columns'][number]['cards'][number]

function Person({ card }: { card: Card }) {
  const { openPanel } = useShell()
  const messages = useMessages()
  return (
    <li className="row stage-line">
      <button
        type="button"
        className="text-button grow cut"
        onClick={() => openPanel({ kind: 'candidate', candidateId: card.candidateId, name: card.name })}
      >
        {card.name}
      </button>
      <span className="meta">{messages.count.days(card.days)}</span>
    </li>
  )
}

function Stages({ board }: { board: Board }) {
  const { panel } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  return (
    <div className="scroller panel-pad">
      {board.columns.map((column) => (
        <section key={column.stageId}>
          <h3 className="facts-title">
            {column.name[locale]} <span className="meta">{format.number(column.total)}</span>
          </h3>
          <ul className="dense">
            {column.cards.map((card) => (
              <Person key={card.applicationId} card={card} />
            ))}
            {column.total === 0 && <li className="meta">{panel.nobodyHere}</li>}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Advert({ jobId }: { jobId: string }) {
  const loaded = useTool('get_job', { jobId })
  return (
    <WhenLoaded loaded={loaded}>
      {(job) => (
        <div className="scroller panel-pad stack">
          <p className="meta">{[job.contract, job.salary, job.city].filter(Boolean).join(' · ')}</p>
          <p className="prewrap">{job.description}</p>
        </div>
      )}
    </WhenLoaded>
  )
}

function Criteria({ jobId }: { jobId: string }) {
  const messages = useMessages()
  const format = useFormat()
  const loaded = useTool('get_job', { jobId })
  return (
    <WhenLoaded loaded={loaded}>
      {(job) => (
        <div className="scroller panel-pad">
          {criteriaOf(job.criteria, { messages, format }).map((chip) => (
            <div key={chip.path} className="fact">
              <span className="k">{chip.name}</span>
              <span>{chip.value}</span>
              <span className="meta">{messages.search[chip.kind]}</span>
            </div>
          ))}
        </div>
      )}
    </WhenLoaded>
  )
}

export function JobPanel({ target }: { target: Extract<PanelTarget, { kind: 'job' }> }) {
  const { panel } = useMessages()
  const loaded = useTool('get_pipeline', { jobId: target.jobId })
  const client = loaded.state === 'ready' ? loaded.output.client : '\u00a0'
  const { jobId } = target
  return (
    <>
      <PanelHead title={target.title} href={`/jobs/${jobId}`} hrefLabel={panel.openBoard}>
        {client}
      </PanelHead>
      <Tabs
        label={target.title}
        items={[
          {
            id: 'stages',
            label: panel.stages,
            content: <WhenLoaded loaded={loaded}>{(board) => <Stages board={board} />}</WhenLoaded>,
          },
          { id: 'advert', label: panel.advert, content: <Advert jobId={jobId} /> },
          { id: 'criteria', label: panel.criteria, content: <Criteria jobId={jobId} /> },
        ]}
      />
    </>
  )
}
