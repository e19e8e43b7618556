import { BriefcaseBusiness, Clock, Plus } from 'lucide-react'
import Link from 'next/link'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Icon } from '#app/ui/icons'
import { Tag } from '#app/ui/tag'
import type { InputOf, OutputOf } from '#tools/registry'
import { Bar } from '../../(chat)/bar.tsx'
import { readTool } from '../../(chat)/session.ts'
import { first, withQuery, type PageProps, type Query } from '../address.ts'
import { Pager } from '../pager.tsx'
import { SearchBox } from '../search-box.tsx'
import { TabLinks } from '../tab-links.tsx'

type Job = OutputOf<'list_jobs'>['items'][number]
type Sort = NonNullable<InputOf<'list_jobs'>['sort']>

const limit = 50
const statuses = ['open', 'draft', 'closed'] as const
const sorts: readonly string[] = ['recent', 'late', 'people', 'title'] satisfies Sort[]
const stages = ['new', 'screening', 'phone_screen', 'test', 'interview', 'offer'] as const

export async function generateMetadata() {
  return { title: (await getMessages()).shell.jobs }
}

async function Row({ job }: { job: Job }) {
  const [{ jobs, vocabulary }, format] = await Promise.all([getMessages(), getFormat()])
  return (
    <tr>
      <td className="who">
        <Link href={`/jobs/${job.jobId}`}>{job.title}</Link>
        {job.status !== 'open' && <Tag>{vocabulary.jobStatus[job.status]}</Tag>}
        {job.visibility !== 'public' && <Tag tone="line">{jobs.list.visibility[job.visibility]}</Tag>}
        <span className="meta cut">{[job.client, job.city, job.contract].filter(Boolean).join(' · ')}</span>
      </td>
      {stages.map((kind) => (
        <td key={kind} className="num stage-count" data-none={!job.stages[kind] || undefined}>
          {job.stages[kind] ?? '·'}
        </td>
      ))}
      <td className="num" data-name={jobs.list.hired}>
        {jobs.hiredOf(job.stages['hired'] ?? 0, job.positions)}
      </td>
      <td className="num soft" data-name={jobs.list.people}>
        {format.number(job.applications)}
      </td>
      <td className="num">
        {job.late > 0 && (
          <Tag tone="unmet" icon={Clock}>
            {jobs.lateCount(job.late)}
          </Tag>
        )}
      </td>
      <td className="num soft c-since">{format.ago(job.updatedAt)}</td>
    </tr>
  )
}

async function Head({ query, sort }: { query: Query; sort: string }) {
  const { jobs, vocabulary } = await getMessages()
  const { list } = jobs
  const sortable = (key: Sort, label: string) => (
    <th scope="col" className={key === 'title' ? '' : 'num'} aria-sort={sort === key ? 'descending' : undefined}>
      <Link href={withQuery('/jobs', query, { sort: key, from: undefined })} aria-label={list.sortBy(label)}>
        {label}
      </Link>
    </th>
  )
  return (
    <thead>
      <tr>
        {sortable('title', list.title)}
        {stages.map((kind) => (
          <th key={kind} scope="col" className="num">
            <abbr title={vocabulary.stage[kind]}>{list.stageShort[kind]}</abbr>
          </th>
        ))}
        <th scope="col" className="num">
          {list.hired}
        </th>
        {sortable('people', list.people)}
        {sortable('late', list.late)}
        <th scope="col" className="num c-since">
          {list.since}
        </th>
      </tr>
    </thead>
  )
}

async function Nothing({ filtered }: { filtered: boolean }) {
  const { list } = (await getMessages()).jobs
  return (
    <div className="page-pad">
      <EmptyState title={filtered ? list.noneFound : list.emptyTitle} icon={BriefcaseBusiness}>
        {filtered ? (
          <LinkButton href="/jobs?status=all">{list.showAll}</LinkButton>
        ) : (
          <>
            <p className="ink-2">{list.emptyText}</p>
            <LinkButton variant="primary" href="/jobs/new">
              {list.create}
            </LinkButton>
          </>
        )}
      </EmptyState>
    </div>
  )
}

export default async function Jobs({ searchParams }: PageProps) {
  const query = await searchParams
  const asked = first(query['status']) ?? 'open'
  const status = statuses.find((one) => one === asked)
  const words = first(query['q'])?.slice(0, 200) ?? ''
  const sort = sorts.find((one) => one === first(query['sort'])) ?? 'recent'
  const offset = Math.min(1000, Math.max(0, Number(first(query['from']) ?? 0) || 0))
  const [{ shell, jobs }, format, found] = await Promise.all([
    getMessages(),
    getFormat(),
    readTool('list_jobs', { limit, offset, words, sort: sort as Sort, ...(status ? { status } : {}) }),
  ])
  const { list } = jobs
  const at = (from: number) => withQuery('/jobs', query, { from: from > 0 ? String(from) : undefined })
  const tabs = [...statuses, 'all' as const].map((key) => ({
    key,
    label: list[key],
    href: withQuery('/jobs', query, { status: key === 'open' ? undefined : key, from: undefined }),
    current: key === (status ?? 'all'),
    ...(key === 'all' ? {} : { count: format.number(found.statuses[key] ?? 0) }),
  }))
  return (
    <>
      <Bar title={shell.jobs}>
        <span className="grow" />
        <LinkButton variant="primary" size="s" icon={Plus} href="/jobs/new">
          {list.create}
        </LinkButton>
      </Bar>
      <div className="bar" data-second>
        <TabLinks label={shell.jobs} items={tabs} />
        <SearchBox label={list.search} path="/jobs" query={query} />
      </div>
      {found.items.length === 0 ? (
        <Nothing filtered={words !== '' || status !== 'open'} />
      ) : (
        <div className="scroller">
          <table className="table jobs-table">
            <Head query={query} sort={sort} />
            <tbody>
              {found.items.map((job) => (
                <Row key={job.jobId} job={job} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <footer className="desk-foot">
        <Icon as={Clock} size="s" />
        {jobs.lateCount(found.items.reduce((sum, { late }) => sum + late, 0))}
        <span className="grow" />
        <Pager
          from={offset + 1}
          shown={found.items.length}
          total={found.total}
          previous={offset > 0 ? at(offset - limit) : undefined}
          next={offset + limit < found.total ? at(offset + limit) : undefined}
        />
      </footer>
    </>
  )
}
