import { CircleCheck, Lock } from 'lucide-react'
import { notFound } from 'next/navigation'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { first, type PageProps } from '../../../(desk)/address.ts'
import { visitor } from '../../../auth/caller.ts'
import { JobAdvert } from '../../job-advert.tsx'
import { jobPosting, scriptJson } from '../../job-posting.ts'
import { readAdvert } from '../../public-tool.ts'
import { siteAddress } from '../../site-address.ts'
import { ApplyForm } from './apply-form.tsx'

type Props = PageProps<{ slug: string }>

async function advertOf({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams])
  const key = first(query['cle'])
  return { slug, key, query, job: await readAdvert(slug, key) }
}

export async function generateMetadata(props: Props) {
  const { job } = await advertOf(props)
  if (!job) return { title: (await getMessages()).common.notFoundTitle, robots: { index: false } }
  return {
    title: [job.title, job.city].filter(Boolean).join(', '),
    description: job.description.slice(0, 160),
    alternates: { canonical: job.address.replace(/\?.*/, '') },
    ...(job.listed && !job.shut ? {} : { robots: { index: false } }),
  }
}

/** The way in: with the own account where there is one, else in two minutes without. */
async function Apply({
  job,
  slug,
  link,
  candidate,
}: {
  job: NonNullable<Awaited<ReturnType<typeof readAdvert>>>
  slug: string
  link: string | undefined
  candidate: boolean
}) {
  const { jobs, candidate: own, door } = await getMessages()
  if (candidate) {
    return (
      <LinkButton variant="primary" href={`/me/jobs/${job.jobId}${link ? `?cle=${encodeURIComponent(link)}` : ''}`}>
        {own.apply}
      </LinkButton>
    )
  }
  return (
    <>
      <ApplyForm slug={slug} link={link} questions={job.questions} />
      <p className="meta">
        {door.haveAccount} <a href="/sign-in">{jobs.public.signIn}</a>
      </p>
    </>
  )
}

export default async function PublicJob(props: Props) {
  const { job, slug, key, query } = await advertOf(props)
  if (!job) notFound()
  const [{ jobs, door }, format, caller, site] = await Promise.all([getMessages(), getFormat(), visitor(), siteAddress()])
  const words = jobs.public
  if (job.membersOnly && !caller) {
    return (
      <EmptyState title={words.membersTitle} icon={Lock} level={1}>
        <p className="ink-2">{words.membersText}</p>
        <div className="row">
          <LinkButton variant="primary" href="/sign-in">
            {door.signIn}
          </LinkButton>
          <LinkButton href="/sign-up">{door.signUp}</LinkButton>
        </div>
      </EmptyState>
    )
  }
  const ends = [
    job.closesAt ? words.closesAt(job.closesAt) : '',
    job.visibleUntil ? words.until(format.date(job.visibleUntil)) : '',
  ].filter(Boolean)
  const foot = [door.jobPublished(format.date(job.createdAt)), ends.join(words.or), words.reference(job.reference)]
    .filter(Boolean)
    .join(' · ')
  const sent = first(query['sent']) === '1'
  return (
    <>
      {job.listed && !job.shut && (
        // What search engines read; escaped, since an advert is somebody's words.
        // oxlint-disable-next-line react/no-danger
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(jobPosting(job, site)) }} />
      )}
      <JobAdvert
        job={job}
        foot={foot}
        contact={job.contact}
        days={job.days}
        apply={
          sent ? (
            <EmptyState title={words.sentTitle} icon={CircleCheck}>
              <p className="dense">{words.sentText}</p>
            </EmptyState>
          ) : job.shut ? (
            <EmptyState title={words.shut[job.shut] ?? words.shutOther}>
              <LinkButton href="/offres">{words.all}</LinkButton>
            </EmptyState>
          ) : (
            <Apply job={job} slug={slug} link={key} candidate={caller?.role === 'candidate'} />
          )
        }
      />
      {!sent && !job.shut && (
        <div className="apply-bar">
          <a className="button" data-variant="primary" href="#apply">
            {words.apply}
          </a>
        </div>
      )}
    </>
  )
}
