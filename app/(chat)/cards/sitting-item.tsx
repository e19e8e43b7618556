import Link from 'next/link'
import type { OutputOf } from '#tools/registry'
import { SittingTag } from './sitting-tag.tsx'

type Sitting = OutputOf<'list_assessments'>['items'][number]

/** A person's test in a list: who, which, what else there is to say of it, and where it stands. */
export function SittingItem({ sitting, locale, about }: { sitting: Sitting; locale: 'fr' | 'en'; about: string[] }) {
  return (
    <li>
      <div>
        <p>
          <Link href={`/tests/results/${sitting.assessmentId}`}>
            <b>{sitting.name}</b>
          </Link>{' '}
          <span className="ink-2">{sitting.testName[locale]}</span>
        </p>
        <p className="meta">{[sitting.jobTitle, ...about].join(' · ')}</p>
      </div>
      <SittingTag {...sitting} />
    </li>
  )
}
