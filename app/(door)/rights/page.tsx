import { Check } from 'lucide-react'
import { getMessages } from '#app/i18n/server'
import { Icon } from '#app/ui/icons'

export async function generateMetadata() {
  return { title: (await getMessages()).door.rightsTitle }
}

export default async function Rights() {
  const { door } = await getMessages()
  return (
    <>
      <h1>{door.rightsTitle}</h1>
      <ul className="stack rights">
        {door.rights.map((right) => (
          <li key={right} className="line-item">
            <Icon as={Check} />
            <span>{right}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
