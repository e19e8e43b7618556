import { UsersRound } from 'lucide-react'
import { getFormat, getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { SearchResult } from '../../../../(chat)/cards/search-result.tsx'
import { PageThread } from '../../../../(chat)/page-thread.tsx'
import { readTool } from '../../../../(chat)/session.ts'
import { first, withQuery, type PageProps } from '../../../address.ts'
import { JobFrame, readJob } from '../job-frame.tsx'

type Props = PageProps<{ id: string }>

const limit = 10

export async function generateMetadata({ params }: Props) {
  return { title: (await readJob((await params).id)).title }
}

/** «Qui avons-nous déjà ?»: the job’s own criteria, asked of the whole pool. */
export default async function JobCandidates({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  await readJob(id)
  const cursor = first(query['cursor'])
  const [{ jobs, search }, format, found] = await Promise.all([
    getMessages(),
    getFormat(),
    readTool('search_candidates', { jobId: id, filters: {}, limit, ...(cursor ? { cursor } : {}) }),
  ])
  const { met, notStated, notMet } = found.total
  const path = `/jobs/${id}/candidates`
  return (
    <JobFrame jobId={id} current="candidates">
      <PageThread>
        <h2>{jobs.board.whoFits}</h2>
        <p className="ink-2">
          {jobs.fit.met(met)} · {format.number(notStated)} {search.notStated} · {search.notMet(notMet)}
        </p>
        {found.groups.map((group) => (
          <section key={group.kind}>
            <h3 className="facts-title">{group.kind === 'met' ? search.groupMet : search.groupNotStated}</h3>
            <div className="results job-fit">
              {group.items.map((person) => (
                <SearchResult key={person.candidateId} person={person} jobId={id} />
              ))}
            </div>
          </section>
        ))}
        {found.groups.length === 0 && (
          <EmptyState title={jobs.fit.nobody} icon={UsersRound}>
            <p className="ink-2">{jobs.fit.nobodyText}</p>
            <LinkButton href={`/jobs/${id}/edit`}>{jobs.edit}</LinkButton>
          </EmptyState>
        )}
        <div className="row">
          {cursor && <LinkButton href={path}>{jobs.fit.first}</LinkButton>}
          {found.nextCursor && (
            <LinkButton href={withQuery(path, {}, { cursor: found.nextCursor })}>{search.nextPlain}</LinkButton>
          )}
        </div>
      </PageThread>
    </JobFrame>
  )
}
