'use client'
import Link from 'next/link'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Meter } from '#app/ui/meter'
import { Tag } from '#app/ui/tag'
import { availabilityText } from './availability-text.ts'
import type { Person } from './people-table.tsx'
import { stageTone, standingOf, titlesText } from './person-words.ts'

export function StageMark({ person }: { person: Person }) {
  const { people, vocabulary } = useMessages()
  const standing = standingOf(person)
  if (!standing) return <span className="ink-3">{people.pool}</span>
  return <Tag tone={stageTone(standing.stage)}>{vocabulary.stage[standing.stage] ?? standing.stage}</Tag>
}

function Free({ person }: { person: Person }) {
  const messages = useMessages()
  const format = useFormat()
  const text = availabilityText(messages, format, person.availability)
  return text ? text : <span className="unknown">{messages.people.notStatedShort}</span>
}

export function PersonRow({
  person,
  href,
  cursor,
  chosen,
  onFocus,
  onToggle,
}: {
  person: Person
  href: string
  cursor: boolean
  chosen: boolean
  onFocus: () => void
  onToggle: (range: boolean) => void
}) {
  const { people, search } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  return (
    <tr aria-selected={chosen} data-cursor={cursor || undefined} onFocus={onFocus}>
      <td className="c-check">
        <input
          type="checkbox"
          className="check"
          aria-label={people.choose(person.name)}
          checked={chosen}
          readOnly
          tabIndex={cursor ? 0 : -1}
          onClick={(event) => onToggle(event.shiftKey)}
        />
      </td>
      <th scope="row" className="who">
        <Link href={href} data-row-link>
          {person.name}
        </Link>
      </th>
      <td>{person.headline}</td>
      <td className="soft">{person.city}</td>
      <td className="num soft c-experience">
        {person.experienceYears === undefined ? '' : search.years(person.experienceYears)}
      </td>
      <td className="c-availability">
        <Free person={person} />
      </td>
      <td className="soft c-titles">{titlesText(person, locale)}</td>
      <td>
        <StageMark person={person} />
      </td>
      <td className="soft c-job">{standingOf(person)?.title}</td>
      <td className="c-reliability">
        {person.reliability !== undefined && (
          <>
            <Meter value={person.reliability} /> <span className="ink-3">{person.reliability}</span>
          </>
        )}
      </td>
      <td className="num soft c-activity">
        <time dateTime={person.updatedAt}>{format.ago(person.updatedAt)}</time>
      </td>
    </tr>
  )
}
