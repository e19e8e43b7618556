import { UsersRound } from 'lucide-react'
import Link from 'next/link'
import { getFormat, getMessages } from '#app/i18n/server'
import { EmptyState } from '#app/ui/empty-state'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'
import { Bar } from '../../(chat)/bar.tsx'
import { readTool } from '../../(chat)/session.ts'
import { first, withQuery, type PageProps } from '../address.ts'
import { Pager } from '../pager.tsx'

const limit = 50

export async function generateMetadata() {
  return { title: (await getMessages()).shell.candidates }
}

async function Row({ person }: { person: OutputOf<'list_candidates'>['items'][number] }) {
  const [{ people, vocabulary }, format] = await Promise.all([getMessages(), getFormat()])
  const stage = person.applications[0]?.stage
  return (
    <tr>
      <td className="who">
        <Link href={`/candidates/${person.candidateId}`}>{person.name}</Link>
      </td>
      <td>{person.headline}</td>
      <td className="soft">{person.city}</td>
      <td>
        {stage ? (
          <Tag tone={stage === 'interview' ? 'accent' : 'plain'}>{vocabulary.stage[stage] ?? stage}</Tag>
        ) : (
          <span className="ink-3">{people.pool}</span>
        )}
      </td>
      <td className="num soft">{format.ago(person.updatedAt)}</td>
    </tr>
  )
}

export default async function Candidates({ searchParams }: PageProps) {
  const query = await searchParams
  const offset = Math.max(0, Number(first(query['from']) ?? 0) || 0)
  const [{ shell, people }, format, list] = await Promise.all([
    getMessages(),
    getFormat(),
    readTool('list_candidates', { limit, offset }),
  ])
  const at = (from: number) => withQuery('/candidates', query, { from: from > 0 ? String(from) : undefined })
  return (
    <>
      <Bar title={shell.candidates}>
        <span className="meta">{format.number(list.total)}</span>
      </Bar>
      {list.items.length === 0 ? (
        <div className="page-pad">
          <EmptyState title={people.emptyTitle} icon={UsersRound}>
            <p className="ink-2">{people.emptyText}</p>
          </EmptyState>
        </div>
      ) : (
        <div className="scroller">
          <table className="table people-table">
            <thead>
              <tr>
                <th scope="col">{people.columns.name}</th>
                <th scope="col">{people.columns.trade}</th>
                <th scope="col">{people.columns.place}</th>
                <th scope="col">{people.columns.stage}</th>
                <th scope="col" className="num">
                  {people.columns.activity}
                </th>
              </tr>
            </thead>
            <tbody>
              {list.items.map((person) => (
                <Row key={person.candidateId} person={person} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <footer className="desk-foot">
        <span className="grow" />
        <Pager
          from={offset + 1}
          shown={list.items.length}
          total={list.total}
          previous={offset > 0 ? at(offset - limit) : undefined}
          next={offset + limit < list.total ? at(offset + limit) : undefined}
        />
      </footer>
    </>
  )
}
