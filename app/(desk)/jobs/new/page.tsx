import { getLocale, getMessages } from '#app/i18n/server'
import { Bar } from '../../../(chat)/bar.tsx'
import { first, type PageProps } from '../../address.ts'
import { JobForm } from '../form/job-form.tsx'
import { blankJob } from '../form/job-values.ts'

export async function generateMetadata() {
  return { title: (await getMessages()).jobs.list.create }
}

export default async function NewJob({ searchParams }: PageProps) {
  const [{ jobs }, locale, query] = await Promise.all([getMessages(), getLocale(), searchParams])
  return (
    <>
      <Bar title={jobs.list.create} />
      <JobForm values={blankJob(locale)} text={first(query['text'])?.slice(0, 4000) ?? ''} />
    </>
  )
}
