'use client'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Button, LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { criteriaOf } from '../criteria.ts'
import { useThread } from '../thread-context.tsx'
import { AdvertFindings } from './advert-findings.tsx'
import type { CardProps } from './card.ts'

export function CheckJobText({ output }: CardProps<'check_job_text'>) {
  return <AdvertFindings findings={output.findings} missing={output.missing} />
}

/** An advert proposed: nothing is saved before a person says so. */
export function DraftJob({ output, input }: CardProps<'draft_job'>) {
  const messages = useMessages()
  const format = useFormat()
  const { act } = useThread()
  const { jobs, vocabulary } = messages
  const { refused, findings, missing, ...fields } = output
  const facts = [output.client, output.city, output.contract, output.salary].filter(Boolean).join(' · ')
  return (
    <article className="draft-advert stack">
      <h2 className="small-title">{output.title}</h2>
      {facts && <p className="dense ink-2">{facts}</p>}
      {refused.length > 0 && (
        <Notice tone="warn">{jobs.form.leftOut(format.list(refused.map((name) => vocabulary.refusal[name] ?? name)))}</Notice>
      )}
      <p className="prewrap said draft-text">{output.description}</p>
      <ul className="chips">
        {criteriaOf(output.criteria, { messages, format }).map((one) => (
          <li key={one.path} className="chip" data-kind={one.kind}>
            <span>
              <span className="k">{one.name}</span> {one.value}
            </span>
          </li>
        ))}
      </ul>
      {findings.length + missing.length > 0 && <AdvertFindings findings={findings} missing={missing} />}
      <div className="row">
        <Button variant="primary" size="s" onClick={() => act('create_job', { ...fields, status: 'draft' })}>
          {jobs.form.saveDraft}
        </Button>
        {input?.text && (
          <LinkButton size="s" href={`/jobs/new?text=${encodeURIComponent(input.text)}`}>
            {jobs.form.editFirst}
          </LinkButton>
        )}
        <span className="meta">{jobs.form.notSaved}</span>
      </div>
    </article>
  )
}
