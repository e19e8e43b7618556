import { getMessages } from '#app/i18n/server'
import { Bar } from '../../bar.tsx'
import { GetMyProfile } from '../../cards/mine.tsx'
import { PageThread } from '../../page-thread.tsx'
import { readTool } from '../../session.ts'

export async function generateMetadata() {
  return { title: (await getMessages()).candidate.profileTitle }
}

export default async function MyProfile() {
  const [{ candidate }, profile] = await Promise.all([getMessages(), readTool('get_my_profile', {})])
  return (
    <>
      <Bar title={candidate.profileTitle} />
      <PageThread>
        <GetMyProfile output={profile} input={undefined} />
      </PageThread>
    </>
  )
}
