import { toAppError } from '#lib/errors'
import { getMessages } from '#app/i18n/server'
import { callByLink } from '../../../auth/by-link.ts'
import { Choose } from './choose.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).pipeline.rdv.title, robots: { index: false } }
}

async function read(token: string) {
  try {
    return await callByLink('get_interview_offer', { token })
  } catch (error) {
    if (toAppError(error).code === 'not_found') return undefined
    throw error
  }
}

/** The page of a mail's link: a person chooses the time of their interview, changes it, or says that none suits. */
export default async function Rdv({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const [{ pipeline }, offer] = await Promise.all([getMessages(), read(decodeURIComponent(token))])
  if (!offer)
    return (
      <>
        <h1>{pipeline.rdv.title}</h1>
        <p>{pipeline.rdv.missing}</p>
      </>
    )
  return <Choose token={decodeURIComponent(token)} offer={offer} />
}
