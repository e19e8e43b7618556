'use client'
import Link from 'next/link'
import { useFormat, useMessages } from '#app/i18n/provider'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'

type Entry = OutputOf<'list_audit'>['items'][number]

const pages: Record<string, (id: string) => string> = {
  cand: (id) => `/candidates/${id}`,
  job: (id) => `/jobs/${id}`,
  conv: (id) => `/c/${id}`,
}

/** A subject by its kind and the end of its id; it leads to its page where it has one. */
function Subject({ id }: { id: string }) {
  const { house } = useMessages()
  const kind = id.split('_')[0] ?? ''
  const text = `${house.subjects[kind] ?? kind} ${id.slice(-4)}`
  const href = pages[kind]?.(id)
  return href ? (
    <Link href={href} title={id}>
      {text}
    </Link>
  ) : (
    <span title={id}>{text}</span>
  )
}

function Subjects({ ids }: { ids: readonly string[] }) {
  return (
    <>
      {ids.slice(0, 2).map((id) => (
        <span key={id} className="subject">
          <Subject id={id} />
        </span>
      ))}
      {ids.length > 2 && <span className="ink-3"> +{ids.length - 2}</span>}
    </>
  )
}

export function AuditTable({ items }: { items: readonly Entry[] }) {
  const { house, tools, door, shell } = useMessages()
  const format = useFormat()
  return (
    // A region that scrolls is reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroller" tabIndex={0} aria-label={shell.audit}>
      <table className="table audit-table">
        <thead>
          <tr>
            <th scope="col" className="num c-number">
              {house.audit.number}
            </th>
            <th scope="col">{house.audit.when}</th>
            <th scope="col">{house.audit.actor}</th>
            <th scope="col">{house.audit.tool}</th>
            <th scope="col" className="c-subjects">
              {house.audit.subject}
            </th>
            <th scope="col" className="c-door">
              {house.audit.door}
            </th>
            <th scope="col">{house.audit.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((entry) => (
            <tr key={entry.sequence}>
              <td className="num soft c-number">{format.number(entry.sequence)}</td>
              <td className="soft">
                <time dateTime={entry.at}>
                  {format.day(entry.at)}, {format.time(entry.at)}
                </time>
              </td>
              <td>
                <b>{entry.role === 'system' ? house.system : entry.actor}</b>{' '}
                <span className="ink-3 hide-phone">{door.roles[entry.role]?.toLowerCase() ?? ''}</span>
              </td>
              <td>{tools[entry.tool] ?? entry.tool}</td>
              <td className="soft c-subjects">
                <Subjects ids={entry.subjects} />
              </td>
              <td className="soft c-door">{house.doors[entry.door] ?? entry.door}</td>
              <td>
                <Tag tone={entry.outcome === 'done' ? 'plain' : 'unmet'}>{house.outcomes[entry.outcome]}</Tag>
                {entry.approved && <span className="meta approved"> {house.withYes}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
