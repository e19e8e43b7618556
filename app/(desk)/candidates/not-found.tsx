import { getMessages } from '#app/i18n/server'
import { NothingHere } from '../nothing-here.tsx'

export default async function NoCandidate() {
  const { people } = await getMessages()
  return <NothingHere href="/candidates" back={people.backToList} />
}
