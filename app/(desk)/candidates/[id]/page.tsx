import { notFound } from 'next/navigation'
import Link from 'next/link'
import { getMessages } from '#app/i18n/server'
import { Bar } from '../../../(chat)/bar.tsx'
import { ProfileFacts } from '../../../(chat)/panel/profile-facts.tsx'
import { readToolOr } from '../../../(chat)/session.ts'
import type { PageProps } from '../../address.ts'

export default async function Candidate({ params }: PageProps<{ id: string }>) {
  const { id } = await params
  const [{ shell }, person] = await Promise.all([getMessages(), readToolOr('get_candidate', { candidateId: id }, undefined)])
  if (!person) notFound()
  return (
    <>
      <Bar
        title={person.name}
        before={
          <span className="crumb row">
            <Link href="/candidates">{shell.candidates}</Link>
            <span className="ink-3">/</span>
          </span>
        }
      />
      <div className="scroller page-pad">
        <ProfileFacts facts={person.facts} />
      </div>
    </>
  )
}
