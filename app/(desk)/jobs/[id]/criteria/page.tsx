import { getFormat, getLocale, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { criteriaOf } from '../../../../(chat)/criteria.ts'
import type { PageProps } from '../../../address.ts'
import { readTool } from '../../../../(chat)/session.ts'
import { WeightsEditor } from '../../../weights-editor.tsx'
import { JobFrame, readJob } from '../job-frame.tsx'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props) {
  return { title: (await readJob((await params).id)).title }
}

export default async function JobCriteria({ params }: Props) {
  const { id } = await params
  const [job, messages, format, locale] = await Promise.all([readJob(id), getMessages(), getFormat(), getLocale()])
  const weights = await readTool('preview_weights', { jobId: id })
  const { jobs, search, pipeline } = messages
  const soft = new Set(job.nice)
  const criteria = criteriaOf(job.criteria, { messages, format }).map((one) => ({
    ...one,
    kind: one.kind === 'must' && (soft.has(one.path) || soft.has(one.path.split('.')[0]!)) ? ('nice' as const) : one.kind,
  }))
  return (
    <JobFrame jobId={id} current="criteria">
      <div className="scroller">
        <div className="report">
          <section>
            <h2>{jobs.form.criteria}</h2>
            {(['must', 'nice', 'exclude'] as const).map((kind) => {
              const own = criteria.filter((one) => one.kind === kind)
              return own.length === 0 ? null : (
                <dl key={kind}>
                  {own.map((one) => (
                    <div key={one.path} className="fact">
                      <dt className="k">{one.name}</dt>
                      <dd>{one.value}</dd>
                      <dd className="meta">{search[kind]}</dd>
                    </div>
                  ))}
                </dl>
              )
            })}
            <p className="row">
              <LinkButton size="s" href={`/jobs/${id}/edit`}>
                {jobs.edit}
              </LinkButton>
              <LinkButton size="s" variant="quiet" href={`/jobs/${id}/candidates`}>
                {jobs.board.whoFits}
              </LinkButton>
            </p>
          </section>
          <section>
            <h2>{jobs.form.stages}</h2>
            <dl>
              {job.stages.map((stage) => (
                <div key={stage.stageId} className="fact">
                  <dt className="k">{stage.name[locale]}</dt>
                  <dd>
                    {stage.limitDays === null
                      ? '–'
                      : (jobs.limit[stage.kind]?.(stage.limitDays) ?? jobs.limitOf(stage.limitDays))}
                  </dd>
                  {stage.needs.length > 0 && (
                    <dd className="meta">
                      {pipeline.stages.needsLine(format.list(stage.needs.map((need) => pipeline.stages.needNames[need] ?? need)))}
                    </dd>
                  )}
                </div>
              ))}
            </dl>
            <p className="row">
              <LinkButton size="s" href={`/jobs/${id}/stages`}>
                {pipeline.stages.edit}
              </LinkButton>
            </p>
          </section>
          {job.questions.length > 0 && (
            <section>
              <h2>{jobs.form.questions}</h2>
              <dl>
                {job.questions.map((question) => (
                  <div key={question.id} className="fact">
                    <dt className="k">{jobs.form.questionKinds[question.kind]}</dt>
                    <dd>{question.text}</dd>
                    {question.hoped && (
                      <dd className="meta">
                        {jobs.form.hoped} {jobs.answers[question.hoped] ?? question.hoped}
                      </dd>
                    )}
                  </div>
                ))}
              </dl>
            </section>
          )}
          <WeightsEditor jobId={id} start={weights} />
        </div>
      </div>
    </JobFrame>
  )
}
