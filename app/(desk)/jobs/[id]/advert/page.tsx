import { ExternalLink } from 'lucide-react'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Tag } from '#app/ui/tag'
import { AdvertFindings } from '../../../../(chat)/cards/advert-findings.tsx'
import { readTool } from '../../../../(chat)/session.ts'
import { JobAdvert } from '../../../../(door)/job-advert.tsx'
import type { PageProps } from '../../../address.ts'
import { CopyAddress } from '../copy-address.tsx'
import { JobFrame, readJob } from '../job-frame.tsx'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props) {
  return { title: (await readJob((await params).id)).title }
}

/** Who sees the advert, as it stands today. */
async function Seen({ jobId }: { jobId: string }) {
  const [job, { jobs, vocabulary }, format] = await Promise.all([readJob(jobId), getMessages(), getFormat()])
  const { form } = jobs
  const rules = [
    [form.whoSees, form.visibilities[job.visibility]],
    [form.from, job.visibleFrom && format.date(job.visibleFrom)],
    [form.until, job.visibleUntil && format.date(job.visibleUntil)],
    [form.area, job.visibleArea && `${job.visibleArea.place}, ${job.visibleArea.radius}\u00a0km`],
    [form.closesAt, job.closesAt && `${job.applications} / ${job.closesAt}`],
  ].filter(([, value]) => value)
  return (
    <div className="stack">
      {job.shut ? (
        <Notice tone="warn">{job.shut === 'draft' ? jobs.advert.draft : jobs.advert.shut}</Notice>
      ) : (
        <p>
          <Tag tone="met">{vocabulary.jobStatus['open']}</Tag>
        </p>
      )}
      <dl>
        {rules.map(([name, value]) => (
          <div key={name} className="fact">
            <dt className="k">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="row wrap">
        {job.status !== 'draft' && (
          <>
            <LinkButton size="s" icon={ExternalLink} href={job.address} target="_blank">
              {jobs.advert.open}
            </LinkButton>
            <CopyAddress path={job.address} />
          </>
        )}
        <LinkButton size="s" href={`/jobs/${jobId}/edit`}>
          {jobs.edit}
        </LinkButton>
      </div>
    </div>
  )
}

export default async function JobAdvertTab({ params }: Props) {
  const { id } = await params
  const job = await readJob(id)
  const { title, description: text, lang, salary, city, contract } = job
  const [{ jobs }, check] = await Promise.all([
    getMessages(),
    readTool('check_job_text', { title, text, lang, salary, city, contract }),
  ])
  return (
    <JobFrame jobId={id} current="advert">
      <div className="scroller reader advert-tab">
        <JobAdvert
          job={job}
          apply={
            <>
              <Seen jobId={id} />
              <h3>{jobs.form.readAgain}</h3>
              <AdvertFindings findings={check.findings} missing={check.missing} />
            </>
          }
          applyTitle={jobs.form.visibility}
        />
      </div>
    </JobFrame>
  )
}
