import { getMessages } from '#app/i18n/server'
import { Bar } from '../../../../(chat)/bar.tsx'
import type { PageProps } from '../../../address.ts'
import { JobForm } from '../../form/job-form.tsx'
import { valuesOf } from '../../form/job-values.ts'
import { readJob } from '../job-frame.tsx'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props) {
  return { title: (await readJob((await params).id)).title }
}

export default async function EditJob({ params }: Props) {
  const [{ jobs }, job] = await Promise.all([getMessages(), readJob((await params).id)])
  const values = valuesOf(job)
  return (
    <>
      <Bar title={jobs.form.editTitle(job.title)} />
      <JobForm start={{ jobId: job.jobId, version: job.version, values }} values={values} />
    </>
  )
}
