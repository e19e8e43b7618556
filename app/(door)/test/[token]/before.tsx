'use client'
import { Clock, Eye, Files, LifeBuoy, Paperclip, Save, type LucideIcon } from 'lucide-react'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icons'
import type { Sitting } from './sitting-door.ts'

function Facts({ sitting: given }: { sitting: Sitting }) {
  const { sitting } = useMessages().assessments
  const format = useFormat()
  return (
    <dl className="rdv-facts">
      <div>
        <dt>{sitting.job}</dt>
        <dd>{[given.jobTitle, given.client].filter(Boolean).join(', ')}</dd>
      </div>
      <div>
        <dt>{sitting.with}</dt>
        <dd>{[given.recruiter, given.organisation].filter(Boolean).join(', ')}</dd>
      </div>
      <div>
        <dt>{sitting.time}</dt>
        <dd>{sitting.timeText(given.minutes, given.extraMinutes)}</dd>
      </div>
      {given.count > 0 && (
        <div>
          <dt>{sitting.questions}</dt>
          <dd>{format.number(given.count)}</dd>
        </div>
      )}
      <div>
        <dt>{sitting.until}</dt>
        <dd>
          {format.weekday(given.dueAt)}, {format.time(given.dueAt)}
        </dd>
      </div>
    </dl>
  )
}

/** What a person must know before the clock runs: how long, what is kept, who decides, what becomes of it, how to ask for more time. */
export function Before({ sitting: given, busy, onStart }: { sitting: Sitting; busy: boolean; onStart: () => void }) {
  const { sitting } = useMessages().assessments
  const locale = useLocale()
  const elsewhere = given.provider !== 'internal'
  const lines: [LucideIcon, string][] = [
    ...(elsewhere
      ? []
      : ([
          [Clock, sitting.factClock],
          [Save, sitting.factKept],
        ] as [LucideIcon, string][])),
    [Eye, sitting.factPerson],
    [Files, sitting.factUse],
    ...(given.files > 0 ? ([[Paperclip, sitting.factFile(given.files)]] as [LucideIcon, string][]) : []),
    [LifeBuoy, sitting.factExtra],
  ]
  return (
    <div className="stack rdv">
      <p className="meta">{sitting.hello(given.firstName)}</p>
      <h1>{given.testName[locale]}</h1>
      {given.intro[locale] && <p>{given.intro[locale]}</p>}
      <Facts sitting={given} />
      <h2>{sitting.facts}</h2>
      <ul className="test-facts">
        {lines.map(([icon, text]) => (
          <li key={text}>
            <Icon as={icon} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {elsewhere ? (
        <>
          <p className="ink-2">{sitting.elsewhere}</p>
          <a className="button" data-variant="primary" data-size="m" data-wide href={given.address ?? ''} rel="noreferrer">
            {sitting.goElsewhere}
          </a>
        </>
      ) : (
        <Button variant="primary" wide busy={busy} onClick={onStart}>
          {sitting.start}
        </Button>
      )}
    </div>
  )
}
