'use client'
import Link from 'next/link'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import type { Person } from './people-table.tsx'
import { StageMark } from './person-row.tsx'
import { titlesText } from './person-words.ts'

/** The same people under a thumb. */
export function PeopleList({ people, hrefOf }: { people: readonly Person[]; hrefOf: (person: Person) => string }) {
  const { search } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  return (
    <div className="scroller only-phone people-list">
      <ul className="ruled">
        {people.map((person) => (
          <li key={person.candidateId}>
            <div>
              <Link href={hrefOf(person)} className="cover">
                {person.name}
              </Link>
              <p className="dense ink-2">
                {[person.headline, person.city, person.experienceYears && search.years(person.experienceYears)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p className="meta">{titlesText(person, locale)}</p>
            </div>
            <div className="end">
              <StageMark person={person} />
              <span className="meta">{format.ago(person.updatedAt)}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
