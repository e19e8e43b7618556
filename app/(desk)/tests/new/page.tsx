import { getMessages } from '#app/i18n/server'
import { Bar } from '../../../(chat)/bar.tsx'
import { readTool } from '../../../(chat)/session.ts'
import { first, type PageProps } from '../../address.ts'
import { blank, fromTemplate } from '../draft.ts'
import { TestEditor } from '../test-editor.tsx'

export async function generateMetadata() {
  return { title: (await getMessages()).assessments.editor.newTitle }
}

export default async function NewTest({ searchParams }: PageProps) {
  const key = first((await searchParams)['template'])
  const [{ assessments }, { templates }, { providers }] = await Promise.all([
    getMessages(),
    readTool('list_test_templates', {}),
    readTool('list_tests', { limit: 1 }),
  ])
  const template = templates.find((one) => one.key === key)
  return (
    <>
      <Bar title={assessments.editor.newTitle} />
      <div className="scroller page-pad">
        <TestEditor given={template ? fromTemplate(template) : blank()} providers={providers} />
      </div>
    </>
  )
}
