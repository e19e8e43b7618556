import { getMessages } from '#app/i18n/server'
import { NothingHere } from '../nothing-here.tsx'

export default async function JobMissing() {
  return <NothingHere href="/jobs" back={(await getMessages()).jobs.backToList} />
}
