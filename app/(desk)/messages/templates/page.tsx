import { getMessages } from '#app/i18n/server'
import { readTool } from '../../../(chat)/session.ts'
import { DeskPage } from '../../desk-page.tsx'
import { TabLinks } from '../../tab-links.tsx'
import { TemplateList } from './template-list.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).mail.templates }
}

export default async function MessageTemplates() {
  const [{ mail, desk }, { items, variables }] = await Promise.all([getMessages(), readTool('list_message_templates', {})])
  const tabs = [
    { key: 'all', label: mail.all, href: '/messages', current: false },
    { key: 'templates', label: mail.templates, href: '/messages/templates', current: true },
  ]
  return (
    <DeskPage title={mail.title} second={<TabLinks label={desk.pages} items={tabs} />}>
      <TemplateList items={items} variables={variables} />
    </DeskPage>
  )
}
