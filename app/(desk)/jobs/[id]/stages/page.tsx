import { getMessages } from '#app/i18n/server'
import { readTool } from '../../../../(chat)/session.ts'
import type { PageProps } from '../../../address.ts'
import { StagesEditor } from '../../../stages-editor.tsx'
import { JobFrame, readJob } from '../job-frame.tsx'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props) {
  return { title: (await readJob((await params).id)).title }
}

export default async function JobStages({ params }: Props) {
  const { id } = await params
  const [job, { pipeline }, { templates }, { items: tests }] = await Promise.all([
    readJob(id),
    getMessages(),
    readTool('list_stage_templates', {}),
    readTool('list_tests', { limit: 100 }),
  ])
  const stages = job.stages.map(({ position: _position, ...stage }) => ({ ...stage, kind: stage.kind as 'new' }))
  return (
    <JobFrame jobId={id} current="criteria">
      <div className="scroller">
        <div className="report">
          <section>
            <h2>{pipeline.stages.edit}</h2>
            <StagesEditor
              key={job.stagesVersion}
              jobId={id}
              version={job.stagesVersion}
              stages={stages}
              templates={templates}
              tests={tests}
            />
          </section>
        </div>
      </div>
    </JobFrame>
  )
}
