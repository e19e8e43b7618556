'use client'
import type { ReactNode } from 'react'
import { useShell } from '../shell-context.tsx'

export type PersonLine = { candidateId: string; name: string; detail?: string; end?: ReactNode }

/** People in one ruled list; a name opens the person at the right. */
export function PeopleList({ people }: { people: readonly PersonLine[] }) {
  const { openPanel } = useShell()
  return (
    <ul className="ruled">
      {people.map((person) => (
        <li key={person.candidateId} data-result>
          <div className="cut">
            <button
              type="button"
              className="text-button name-button"
              data-result-main
              onClick={() => openPanel({ kind: 'candidate', candidateId: person.candidateId, name: person.name })}
            >
              {person.name}
            </button>{' '}
            <span className="dense ink-2">{person.detail}</span>
          </div>
          {person.end && <span className="meta">{person.end}</span>}
        </li>
      ))}
    </ul>
  )
}
