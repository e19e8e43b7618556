import { notFound } from 'next/navigation'
import { getMessages } from '#app/i18n/server'
import { JobAdvert } from '../../../../(door)/job-advert.tsx'
import { ApplyButton } from '../../../apply-button.tsx'
import { Bar } from '../../../bar.tsx'
import { PageThread } from '../../../page-thread.tsx'
import { readToolOr } from '../../../session.ts'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props) {
  const job = await readToolOr('get_job', { jobId: (await params).id }, undefined)
  return { title: job?.title ?? (await getMessages()).common.notFoundTitle }
}

export default async function OneJob({ params }: Props) {
  const job = await readToolOr('get_job', { jobId: (await params).id }, undefined)
  if (!job) notFound()
  const { shell } = await getMessages()
  return (
    <>
      <Bar title={shell.openings} />
      <PageThread>
        <JobAdvert job={job} apply={<ApplyButton jobId={job.jobId} />} />
      </PageThread>
    </>
  )
}
