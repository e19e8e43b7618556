import { UsersRound } from 'lucide-react'
import { getMessages } from '#app/i18n/server'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { readTool, signedIn } from '../../../(chat)/session.ts'
import { first, type PageProps } from '../../address.ts'
import { Board } from '../../board/board.tsx'
import { perStage } from '../../board/per-stage.ts'
import { JobHead, JobTabs, readJob } from './job-frame.tsx'

type Props = PageProps<{ id: string }>

export async function generateMetadata({ params }: Props) {
  return { title: (await readJob((await params).id)).title }
}

export default async function JobBoard({ params, searchParams }: Props) {
  const [{ id }, query, { jobs }, { role }] = await Promise.all([params, searchParams, getMessages(), signedIn()])
  await readJob(id)
  const [owner, words] = [first(query['owner']), first(query['name'])]
  const filter = {
    ...(first(query['late']) === '1' ? { late: true as const } : {}),
    ...(owner ? { owner } : {}),
    ...(words ? { words } : {}),
  }
  const board = await readTool('get_pipeline', { jobId: id, perStage, ...filter })
  const filtered = Object.keys(filter).length > 0
  return (
    <>
      <JobHead jobId={id} />
      {board.total === 0 && !filtered ? (
        <>
          <div className="bar" data-second>
            <JobTabs jobId={id} current="board" />
          </div>
          <div className="page-pad">
            <EmptyState title={jobs.board.emptyTitle} icon={UsersRound}>
              <p className="ink-2">{jobs.board.emptyText}</p>
              <LinkButton variant="primary" href={`/jobs/${id}/candidates`}>
                {jobs.board.whoFits}
              </LinkButton>
            </EmptyState>
          </div>
        </>
      ) : (
        <Board
          board={board}
          filter={filter}
          out={first(query['out']) === '1'}
          admin={role === 'admin'}
          tabs={<JobTabs jobId={id} current="board" />}
        />
      )}
    </>
  )
}
