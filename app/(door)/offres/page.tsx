import { BriefcaseBusiness } from 'lucide-react'
import Link from 'next/link'
import { getFormat, getMessages } from '#app/i18n/server'
import { Button, LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { TextField } from '#app/ui/field'
import { first, withQuery, type PageProps } from '../../(desk)/address.ts'
import { Pager } from '../../(desk)/pager.tsx'
import { readPublic } from '../public-tool.ts'

const limit = 20

export async function generateMetadata() {
  const { jobs } = await getMessages()
  return { title: jobs.public.listTitle, description: jobs.public.listIntro }
}

export default async function Offers({ searchParams }: PageProps) {
  const query = await searchParams
  const words = first(query['q'])?.slice(0, 120) ?? ''
  const near = first(query['lieu'])?.slice(0, 100) ?? ''
  const offset = Math.min(5000, Math.max(0, Number(first(query['from']) ?? 0) || 0))
  const [{ jobs, common }, format, found] = await Promise.all([
    getMessages(),
    getFormat(),
    readPublic('list_public_jobs', { limit, offset, ...(words ? { words } : {}), ...(near ? { near } : {}) }),
  ])
  const list = jobs.public
  const at = (from: number) => withQuery('/offres', query, { from: from > 0 ? String(from) : undefined })
  return (
    <div className="offers">
      <p className="dense ink-2">{found?.organisation}</p>
      <h1>{list.listTitle}</h1>
      <form className="offers-search" action="/offres">
        <TextField name="q" type="search" label={list.what} defaultValue={words} />
        <TextField name="lieu" label={list.where} defaultValue={near} />
        <Button type="submit" variant="primary">
          {common.search}
        </Button>
      </form>
      {!found || found.items.length === 0 ? (
        <EmptyState title={list.none} icon={BriefcaseBusiness}>
          <LinkButton href="/offres">{list.all}</LinkButton>
        </EmptyState>
      ) : (
        <ul className="offers-list">
          {found.items.map((job) => (
            <li key={job.reference}>
              <h2>
                <Link href={job.address}>{job.title}</Link>
              </h2>
              <p className="dense ink-2">{[job.client, job.city].filter(Boolean).join(', ')}</p>
              <p className="dense">{[job.contract, job.salary].filter(Boolean).join(' · ')}</p>
              <p className="meta">{list.publishedOn(format.date(job.createdAt))}</p>
            </li>
          ))}
        </ul>
      )}
      {found && found.total > limit && (
        <Pager
          from={offset + 1}
          shown={found.items.length}
          total={found.total}
          previous={offset > 0 ? at(offset - limit) : undefined}
          next={offset + limit < found.total ? at(offset + limit) : undefined}
        />
      )}
    </div>
  )
}
