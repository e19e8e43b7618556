import { getMessages } from '#app/i18n/server'
import { TabLinks } from '../tab-links.tsx'

/** The second bar of every page about tests. */
export async function TestsTabs({ current }: { current: 'all' | 'results' | 'archived' }) {
  const { assessments, desk } = await getMessages()
  return (
    <TabLinks
      label={desk.pages}
      items={[
        { key: 'all', label: assessments.all, href: '/tests', current: current === 'all' },
        { key: 'results', label: assessments.sentTab, href: '/tests/results', current: current === 'results' },
        { key: 'archived', label: assessments.archivedTab, href: '/tests?archived=1', current: current === 'archived' },
      ]}
    />
  )
}
