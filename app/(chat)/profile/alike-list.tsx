'use client'
import Link from 'next/link'
import { useMessages } from '#app/i18n/provider'
import { Notice } from '#app/ui/notice'
import type { OutputOf } from '#tools/registry'

export type Alike = OutputOf<'create_candidate'>['alike']

/** Records that may be the same person: to open one, or to go on knowingly. */
export function AlikeList({ alike, title, text }: { alike: Alike; title: string; text: string }) {
  const { person } = useMessages().acts
  return (
    <Notice tone="warn" boxed role="alert">
      <b>{title}</b> {text}
      <ul className="alike">
        {alike.map(({ candidateId, name, headline, city, by }) => (
          <li key={candidateId}>
            <Link href={`/candidates/${candidateId}`}>{name}</Link>{' '}
            <span className="ink-3">{[headline, city, ...by.map((one) => person.by[one])].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
