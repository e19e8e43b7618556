import { getMessages } from '#app/i18n/server'
import { Unsubscribe } from './unsubscribe.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).mail.unsubscribeTitle }
}

/** A person's click, not the opening of the page, ends it: mail scanners open every link. */
export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const [{ mail }, { token }] = await Promise.all([getMessages(), params])
  return (
    <>
      <h1>{mail.unsubscribeTitle}</h1>
      <p>{mail.unsubscribeText}</p>
      <Unsubscribe address={`/api/unsubscribe/${encodeURIComponent(token)}`} />
    </>
  )
}
