'use client'
import { Ellipsis } from 'lucide-react'
import Link from 'next/link'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Menu } from '#app/ui/menu'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'
import { stageTone } from '../person-words.ts'
import { useActs } from '../../use-acts.tsx'

type Application = OutputOf<'get_candidate'>['applications'][number]

const ended = new Set(['rejected', 'withdrawn'])

/** What somebody answered to the questions of the advert, beside what was hoped for: it is read by a person, and turns nobody down. */
function Answers({ answers }: Pick<Application, 'answers'>) {
  const { acts, jobs, common } = useMessages()
  const word = (answer: string) => jobs.answers[answer] ?? answer
  if (answers.length === 0) return null
  return (
    <dl className="dense answers">
      {answers.map(({ id, text, answer, hoped }) => (
        <div key={id}>
          <dt className="ink-3">{text}</dt>
          <dd>
            {common.quote(word(answer))}{' '}
            {hoped !== undefined && hoped !== answer && <span className="unknown">{acts.hoped(word(hoped))}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Clearance({ application }: { application: Application }) {
  const { acts } = useMessages()
  const { clearance, needsApproval } = application
  if (!clearance) return needsApproval ? <p className="meta">{acts.clearance.needed}</p> : null
  const tones = { asked: 'unknown', granted: 'met', refused: 'unmet' } as const
  return (
    <p className="dense">
      <Tag tone={tones[clearance.state]}>{acts.clearance[clearance.state](clearance.by)}</Tag>{' '}
      {clearance.text && <span className="said">{clearance.text}</span>}
    </p>
  )
}

/** One process of a person: where they stand, what colleagues made of it, and what one may do. */
export function ApplicationLine({
  candidateId,
  application,
  admin,
}: {
  candidateId: string
  application: Application
  admin: boolean
}) {
  const { acts } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const { entries, dialogs } = useActs({ admin })
  const { jobId, title, client, stage, stageName, owner, tags, rating, needsApproval, clearance } = application
  const meta = [owner && `${acts.follower} ${owner.name}`, rating !== null && acts.stars(rating)].filter(Boolean)
  return (
    <div className="fact application-line">
      <span className="k">{format.day(application.enteredStageAt)}</span>
      <div className="stack">
        <p>
          <Link href={`/jobs/${jobId}`}>{title}</Link> <span className="ink-3">{client}</span>
        </p>
        {meta.length > 0 && <p className="meta">{meta.join(' · ')}</p>}
        {tags.length > 0 && (
          <p className="row wrap">
            {tags.map((tag) => (
              <Tag key={tag} tone="line">
                {tag}
              </Tag>
            ))}
          </p>
        )}
        <Clearance application={application} />
        <Answers answers={application.answers} />
      </div>
      <span className="row">
        <Tag tone={stageTone(stage)}>{stageName[locale]}</Tag>
        <Menu
          label={acts.on(title)}
          icon={Ellipsis}
          entries={entries({
            jobId,
            candidateIds: [candidateId],
            owner: owner?.id,
            tags,
            rating,
            needsApproval,
            ended: ended.has(stage),
            asked: clearance?.state === 'asked',
          })}
        />
      </span>
      {dialogs}
    </div>
  )
}
