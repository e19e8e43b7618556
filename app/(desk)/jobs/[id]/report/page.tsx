import { Download } from 'lucide-react'
import { getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { readTool } from '../../../../(chat)/session.ts'
import type { PageProps } from '../../../address.ts'
import { ReportView } from '../../../reports/report-view.tsx'
import { JobFrame, readJob } from '../job-frame.tsx'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props) {
  return { title: (await readJob((await params).id)).title }
}

export default async function JobReport({ params }: Props) {
  const { id } = await params
  await readJob(id)
  const [{ jobs }, report] = await Promise.all([getMessages(), readTool('get_job_report', { jobId: id })])
  const tools = (
    <LinkButton size="s" icon={Download} href={`/reports/export?job=${id}`} prefetch={false}>
      <span className="hide-phone">{jobs.report.export}</span>
      <span className="sr-only only-phone">{jobs.report.export}</span>
    </LinkButton>
  )
  return (
    <JobFrame jobId={id} current="report" tools={tools}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by the keyboard */}
      <section className="scroller" tabIndex={0} aria-label={jobs.report.tab}>
        <ReportView numbers={report.numbers} positions={report.positions} />
      </section>
    </JobFrame>
  )
}
