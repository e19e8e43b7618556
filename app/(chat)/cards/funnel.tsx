'use client'
import { useFormat, useMessages } from '#app/i18n/provider'
import type { OutputOf } from '#tools/registry'

export type ReportNumbers = OutputOf<'get_job_report'>['numbers']

/** How many got as far as each stage, the first one as wide as the page; the number is beside its bar. */
export function Funnel({ funnel }: { funnel: ReportNumbers['funnel'] }) {
  const { jobs, vocabulary } = useMessages()
  const format = useFormat()
  return (
    <ol className="funnel">
      {funnel.map((step) => (
        <li key={step.kind}>
          <span className="cut">{vocabulary.stage[step.kind] ?? step.kind}</span>
          <span className="funnel-bar" aria-hidden="true">
            <i style={{ width: `${Math.max(step.share, step.reached > 0 ? 1 : 0)}%` }} />
          </span>
          <b className="num">{format.number(step.reached)}</b>
          <span className="meta num">{step.next === null ? '' : jobs.report.ofBefore(format.percent(step.next))}</span>
        </li>
      ))}
    </ol>
  )
}

export function Figures({ numbers, positions }: { numbers: ReportNumbers; positions?: number }) {
  const { jobs } = useMessages()
  const format = useFormat()
  const { report } = jobs
  const days = numbers.daysToHire.median
  const figures = [
    [report.applications, format.number(numbers.applications)],
    [report.running, format.number(numbers.running)],
    [report.hired, positions === undefined ? format.number(numbers.hired) : jobs.hiredOf(numbers.hired, positions)],
    [report.late, format.number(numbers.late)],
    [report.toHire, days === null ? '–' : report.days(format.decimal(days))],
  ]
  return (
    <dl className="figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
