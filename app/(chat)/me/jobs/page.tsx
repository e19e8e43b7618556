import { getMessages } from '#app/i18n/server'
import { Bar } from '../../bar.tsx'
import { MatchJobs } from '../../cards/match-jobs.tsx'
import { PageThread } from '../../page-thread.tsx'
import { readTool } from '../../session.ts'

export async function generateMetadata() {
  return { title: (await getMessages()).shell.openings }
}

export default async function MyJobs() {
  const [{ shell }, jobs] = await Promise.all([getMessages(), readTool('match_jobs', { limit: 20 })])
  return (
    <>
      <Bar title={shell.openings} />
      <PageThread>
        <MatchJobs output={jobs} input={undefined} />
      </PageThread>
    </>
  )
}
