import { toAppError } from '#lib/errors'
import { getMessages } from '#app/i18n/server'
import { callByLink } from '../../../auth/by-link.ts'
import { Sitting } from './sitting.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).assessments.sitting.title, robots: { index: false } }
}

async function read(token: string) {
  try {
    return await callByLink('get_sitting', { token })
  } catch (error) {
    if (toAppError(error).code === 'not_found') return undefined
    throw error
  }
}

/** The page of a mail's link: a person takes a test on their phone, without an account. */
export default async function TestPage({ params }: { params: Promise<{ token: string }> }) {
  const token = decodeURIComponent((await params).token)
  const [{ assessments }, given] = await Promise.all([getMessages(), read(token)])
  if (!given)
    return (
      <>
        <h1>{assessments.sitting.title}</h1>
        <p>{assessments.sitting.missing}</p>
      </>
    )
  return <Sitting token={token} given={given} />
}
