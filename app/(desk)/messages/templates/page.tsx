import { getMessages } from '#app/i18n/server'
import { Bar } from '../../../(chat)/bar.tsx'
import { readTool } from '../../../(chat)/session.ts'
import { TabLinks } from '../../tab-links.tsx'
import { TemplateList } from './template-list.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).mail.templates }
}

export default async function MessageTemplates() {
  const [{ mail, desk }, { items, variables }] = await Promise.all([getMessages(), readTool('list_message_templates', {})])
  return (
    <>
      <Bar title={mail.title} />
      <div className="bar second">
        <TabLinks
          label={desk.pages}
          items={[
            { key: 'all', label: mail.all, href: '/messages', current: false },
            { key: 'templates', label: mail.templates, href: '/messages/templates', current: true },
          ]}
        />
      </div>
      <div className="scroller page-pad">
        <TemplateList items={items} variables={variables} />
      </div>
    </>
  )
}
