import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getFormat, getMessages } from '#app/i18n/server'
import { ProfileReview } from '../../../(chat)/profile/review.tsx'
import { readTool, readToolOr, signedIn } from '../../../(chat)/session.ts'
import { Bar } from '../../../(chat)/bar.tsx'
import { ExportMenu } from '../../../(chat)/export-menu.tsx'
import { withQuery, type PageProps, type Query } from '../../address.ts'
import { inputOf } from '../filters.ts'
import { CandidateActions } from './candidate-actions.tsx'
import { Applications, History } from './candidate-story.tsx'
import { CandidateHead } from './candidate-head.tsx'
import { Interviews } from './interviews.tsx'
import { Neighbours } from './neighbours.tsx'
import { Scorecards } from './scorecards.tsx'
import { Tests } from './tests.tsx'

type Props = PageProps<{ id: string }>

const over = new Set(['hired', 'rejected', 'withdrawn'])

const read = (candidateId: string) => readToolOr('get_candidate', { candidateId }, undefined)

export async function generateMetadata({ params }: Props) {
  const person = await read((await params).id)
  return { title: person?.name ?? (await getMessages()).shell.candidates }
}

/** Who comes before and after in the list that one came from. */
async function besides(candidateId: string, query: Query) {
  const { items, from, total } = await readTool('list_candidates', { ...inputOf(query), around: candidateId })
  const at = items.findIndex((item) => item.candidateId === candidateId)
  if (at === -1) return undefined
  const href = (id: string | undefined) => id && withQuery(`/candidates/${id}`, query, {})
  return { rank: from + at, total, previous: href(items[at - 1]?.candidateId), next: href(items[at + 1]?.candidateId) }
}

export default async function Candidate({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const [{ shell, people, search }, format, person, { role }] = await Promise.all([
    getMessages(),
    getFormat(),
    read(id),
    signedIn(),
  ])
  if (!person) notFound()
  const [neighbours, { items: interviews }] = await Promise.all([
    besides(id, query),
    readTool('list_interviews', { candidateId: id, limit: 20 }),
  ])
  const { candidateId, name, version, facts, missing, documents, experienceYears } = person
  const total =
    experienceYears === undefined
      ? []
      : [{ section: 'work', label: people.total, text: people.totalText(search.years(experienceYears)) }]
  const running = person.applications.filter(({ stage }) => !over.has(stage)).map(({ jobId, title }) => ({ jobId, title }))
  return (
    <>
      <Bar
        title={name}
        before={
          <span className="crumb row">
            <Link href={withQuery('/candidates', query, {})}>{shell.candidates}</Link>
            <span className="ink-3" aria-hidden="true">
              /
            </span>
          </span>
        }
      >
        <span className="grow" />
        {neighbours && <Neighbours {...neighbours} />}
        <ExportMenu candidateId={candidateId} />
        <CandidateActions candidateId={candidateId} mayErase={role === 'admin'} />
      </Bar>
      <ProfileReview
        key={candidateId}
        given={{ candidateId, name, version, facts, missing, documents, computed: total }}
        head={<CandidateHead person={person} until={person.consentUntil && format.day(person.consentUntil)} />}
      >
        <Applications person={person} />
        <Tests person={person} />
        <Interviews candidateId={candidateId} interviews={interviews} running={running} />
        <Scorecards person={person} />
        <History person={person} />
      </ProfileReview>
    </>
  )
}
