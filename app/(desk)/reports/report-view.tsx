import type { ReactNode } from 'react'
import { getFormat, getMessages } from '#app/i18n/server'
import { Meter } from '#app/ui/meter'
import { Tag } from '#app/ui/tag'
import { Figures, Funnel, type ReportNumbers } from '../../(chat)/cards/funnel.tsx'

async function StageTimes({ numbers }: { numbers: ReportNumbers }) {
  const [{ jobs, vocabulary }, format] = await Promise.all([getMessages(), getFormat()])
  const { report } = jobs
  const longest = Math.max(1, ...numbers.stages.map(({ medianDays }) => medianDays ?? 0))
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{report.stage}</th>
            <th scope="col">{report.medianTime}</th>
            <th scope="col" className="num">
              {report.here}
            </th>
            <th scope="col" className="num">
              {report.late}
            </th>
            <th scope="col" className="num">
              {report.breached}
            </th>
          </tr>
        </thead>
        <tbody>
          {numbers.stages.map((stage) => (
            <tr key={stage.kind}>
              <td>{vocabulary.stage[stage.kind] ?? stage.kind}</td>
              <td>
                <span className="report-time">
                  <Meter value={((stage.medianDays ?? 0) / longest) * 100} size="l" />
                  {stage.medianDays === null ? '–' : report.days(format.decimal(stage.medianDays))}
                </span>
              </td>
              <td className="num">{format.number(stage.here)}</td>
              <td className="num">{stage.late > 0 ? <Tag tone="unmet">{format.number(stage.late)}</Tag> : '·'}</td>
              <td className="num">{report.breachedOf(stage.breached, stage.passed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function Sources({ numbers }: { numbers: ReportNumbers }) {
  const [{ jobs }, format] = await Promise.all([getMessages(), getFormat()])
  const { report } = jobs
  const most = Math.max(1, ...numbers.sources.map(({ applications }) => applications))
  return (
    <ul className="sources">
      {numbers.sources.map(({ source, applications, hired }) => (
        <li key={source}>
          <span>{report.sources[source] ?? source}</span>
          <Meter value={(applications / most) * 100} size="l" />
          <b className="num">{format.number(applications)}</b>
          <span className="meta num">{hired > 0 ? report.hiredCount(hired) : ''}</span>
        </li>
      ))}
    </ul>
  )
}

/** Tests sent, handed in and passed, where there are any. */
async function TestNumbers({ numbers }: { numbers: ReportNumbers }) {
  const [{ assessments }, format] = await Promise.all([getMessages(), getFormat()])
  const { report } = assessments
  const { tests } = numbers
  const lines = (['sent', 'done', 'passed', 'waiting', 'expired'] as const).filter((key) => key === 'sent' || tests[key] > 0)
  return (
    <section>
      <h2>{report.title}</h2>
      <ul className="sources">
        {lines.map((key) => (
          <li key={key}>
            <span>{report[key]}</span>
            <Meter value={(tests[key] / tests.sent) * 100} size="l" />
            <b className="num">{format.number(tests[key])}</b>
            <span className="meta num" />
          </li>
        ))}
      </ul>
      {tests.median !== null && <p className="meta">{assessments.median(tests.median)}</p>}
    </section>
  )
}

/** The numbers of a report, each written beside its bar. */
export async function ReportView({
  numbers,
  positions,
  children,
}: {
  numbers: ReportNumbers
  positions?: number
  children?: ReactNode
}) {
  const { report } = (await getMessages()).jobs
  return (
    <div className="report">
      <Figures numbers={numbers} {...(positions === undefined ? {} : { positions })} />
      {numbers.applications === 0 ? (
        <p className="ink-2">{report.nothing}</p>
      ) : (
        <div className="report-parts">
          <section>
            <h2>{report.funnel}</h2>
            <Funnel funnel={numbers.funnel} />
          </section>
          <section>
            <h2>{report.times}</h2>
            <StageTimes numbers={numbers} />
          </section>
          <section>
            <h2>{report.whence}</h2>
            <Sources numbers={numbers} />
          </section>
          {numbers.tests.sent > 0 && <TestNumbers numbers={numbers} />}
        </div>
      )}
      {children}
    </div>
  )
}
