import type { Messages } from '#app/i18n/fr'
import type { OutputOf } from '#tools/registry'

type Numbers = OutputOf<'get_job_report'>['numbers']
type Rows = (string | number | null)[][]

/** A report as a spreadsheet: one block after another, an empty line between them. */
export function reportRows({ jobs, vocabulary }: Messages, numbers: Numbers, lines: OutputOf<'get_reports'>['jobs'] = []): Rows {
  const { report, list } = jobs
  const stage = (kind: string) => vocabulary.stage[kind] ?? kind
  const head: Rows = [
    [report.applications, numbers.applications],
    [report.running, numbers.running],
    [report.hired, numbers.hired],
    [report.rejected, numbers.rejected],
    [report.withdrawn, numbers.withdrawn],
    [report.late, numbers.late],
    [report.toHire, numbers.daysToHire.median],
  ]
  const funnel: Rows = [
    [],
    [report.stage, report.reached, '%'],
    ...numbers.funnel.map(({ kind, reached, share }) => [stage(kind), reached, share]),
  ]
  const times: Rows = [
    [],
    [report.stage, report.medianTime, report.here, report.late, report.breached],
    ...numbers.stages.map(({ kind, medianDays, here, late, breached }) => [stage(kind), medianDays, here, late, breached]),
  ]
  const sources: Rows = [
    [],
    [report.whence, report.applications, report.hired],
    ...numbers.sources.map(({ source, applications, hired }) => [report.sources[source] ?? source, applications, hired]),
  ]
  const byJob: Rows =
    lines.length === 0
      ? []
      : [
          [],
          [list.title, jobs.form.client, report.applications, report.hired, report.late, report.toHire],
          ...lines.map(({ title, client, applications, hired, late, medianDaysToHire }) => [
            title,
            client,
            applications,
            hired,
            late,
            medianDaysToHire,
          ]),
        ]
  return [...head, ...funnel, ...times, ...sources, ...byJob]
}
