import { getMessages } from '#app/i18n/server'
import { Bar } from '../../bar.tsx'
import { ListMyApplications } from '../../cards/mine.tsx'
import { PageThread } from '../../page-thread.tsx'
import { readTool } from '../../session.ts'

export async function generateMetadata() {
  return { title: (await getMessages()).shell.followUp }
}

export default async function MyApplications() {
  const [{ shell }, applications] = await Promise.all([getMessages(), readTool('list_my_applications', {})])
  return (
    <>
      <Bar title={shell.followUp} />
      <PageThread>
        <ListMyApplications output={applications} input={undefined} />
      </PageThread>
    </>
  )
}
