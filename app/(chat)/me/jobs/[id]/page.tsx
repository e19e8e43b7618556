import { notFound } from 'next/navigation'
import { getMessages } from '#app/i18n/server'
import { first, type PageProps } from '../../../../(desk)/address.ts'
import { JobAdvert } from '../../../../(door)/job-advert.tsx'
import { ApplyButton } from '../../../apply-button.tsx'
import { Bar } from '../../../bar.tsx'
import { PageThread } from '../../../page-thread.tsx'
import { readToolOr } from '../../../session.ts'

type Props = PageProps<{ id: string }>

/** A job shown by link alone is opened by the key of its address. */
async function jobOf({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const key = first(query['cle'])
  return { key, job: await readToolOr('get_job', { jobId: id, ...(key ? { key } : {}) }, undefined) }
}

export async function generateMetadata(props: Props) {
  const { job } = await jobOf(props)
  return { title: job?.title ?? (await getMessages()).common.notFoundTitle }
}

export default async function OneJob(props: Props) {
  const { job, key } = await jobOf(props)
  if (!job) notFound()
  const { shell } = await getMessages()
  return (
    <>
      <Bar title={shell.openings} />
      <PageThread>
        <JobAdvert job={job} apply={<ApplyButton jobId={job.jobId} linkKey={key} />} />
      </PageThread>
    </>
  )
}
