import { getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import DoorLayout from './(door)/layout.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).common.notFoundTitle }
}

/** An address that is no page of the house: said in the person's language, with the way back. */
export default async function NotFound() {
  const { common } = await getMessages()
  return (
    <DoorLayout>
      <h1>{common.notFoundTitle}</h1>
      <p className="ink-2">{common.notFoundText}</p>
      <div className="row">
        <LinkButton href="/" variant="primary">
          {common.home}
        </LinkButton>
      </div>
    </DoorLayout>
  )
}
