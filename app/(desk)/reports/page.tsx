import { Download } from 'lucide-react'
import Link from 'next/link'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { Tag } from '#app/ui/tag'
import { Bar } from '../../(chat)/bar.tsx'
import { readTool } from '../../(chat)/session.ts'
import { first, withQuery, type PageProps } from '../address.ts'
import { Pager } from '../pager.tsx'
import { TabLinks } from '../tab-links.tsx'
import { daysOf, isPeriod, periods } from './period.ts'
import { ReportView } from './report-view.tsx'

const limit = 50

export async function generateMetadata() {
  return { title: (await getMessages()).shell.reports }
}

async function JobLines({ jobs: lines }: { jobs: Awaited<ReturnType<typeof readTool<'get_reports'>>>['jobs'] }) {
  const [{ jobs }, format] = await Promise.all([getMessages(), getFormat()])
  const { report, list } = jobs
  return (
    <section>
      <h2>{report.byJob}</h2>
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{list.title}</th>
              <th scope="col" className="num">
                {report.applications}
              </th>
              <th scope="col" className="num">
                {report.hired}
              </th>
              <th scope="col" className="num">
                {report.late}
              </th>
              <th scope="col" className="num">
                {report.toHire}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.jobId}>
                <td className="who">
                  <Link href={`/jobs/${line.jobId}/report`}>{line.title}</Link>
                </td>
                <td className="num">{format.number(line.applications)}</td>
                <td className="num">{jobs.hiredOf(line.hired, line.positions)}</td>
                <td className="num">{line.late > 0 ? <Tag tone="unmet">{format.number(line.late)}</Tag> : '·'}</td>
                <td className="num soft">
                  {line.medianDaysToHire === null ? '–' : report.days(format.decimal(line.medianDaysToHire))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

export default async function Reports({ searchParams }: PageProps) {
  const query = await searchParams
  const asked = first(query['period'])
  const period = isPeriod(asked) ? asked : '90'
  const offset = Math.max(0, Number(first(query['from']) ?? 0) || 0)
  const [{ shell, jobs }, found] = await Promise.all([
    getMessages(),
    readTool('get_reports', { ...daysOf(period), limit, offset }),
  ])
  const at = (from: number) => withQuery('/reports', query, { from: from > 0 ? String(from) : undefined })
  return (
    <>
      <Bar title={shell.reports}>
        <span className="grow" />
        <LinkButton size="s" icon={Download} href={`/reports/export?period=${period}`} prefetch={false}>
          {jobs.report.export}
        </LinkButton>
      </Bar>
      <div className="bar" data-second>
        <TabLinks
          label={jobs.report.period}
          items={periods.map((key) => ({
            key,
            label: jobs.report.periods[key] ?? key,
            href: withQuery('/reports', query, { period: key, from: undefined }),
            current: key === period,
          }))}
        />
      </div>
      <div className="scroller">
        <ReportView numbers={found.numbers}>
          <JobLines jobs={found.jobs} />
          {found.total > limit && (
            <Pager
              from={offset + 1}
              shown={found.jobs.length}
              total={found.total}
              previous={offset > 0 ? at(offset - limit) : undefined}
              next={offset + limit < found.total ? at(offset + limit) : undefined}
            />
          )}
        </ReportView>
      </div>
    </>
  )
}
