import { getMessages } from '#app/i18n/server'
import { Meter } from '#app/ui/meter'
import type { OutputOf } from '#tools/registry'
import { ContactLines } from '../../../(chat)/profile/contact-lines.tsx'
import { ReliabilityWhy } from '../../reliability-why.tsx'

type Person = OutputOf<'get_candidate'>

const contactOf = ({ candidateId, name, email, phone }: Person) => ({
  candidateId,
  name,
  ...(email ? { email } : {}),
  ...(phone ? { phone } : {}),
})

/** Who this is, how far the profile can be relied on, until when one may keep it. */
export async function CandidateHead({ person, until }: { person: Person; until: string | null }) {
  const { people, search, candidate } = await getMessages()
  const sourced = person.facts.filter(({ source }) => source.kind === 'document').length
  const clashes = person.facts.filter(({ clash }) => clash).length
  const flagged = person.documents.some(({ flags }) => flags > 0)
  const over = person.consentUntil !== null && Date.parse(person.consentUntil) < Date.now()
  return (
    <header className="person-head">
      <div className="row wrap person-names">
        <div className="grow">
          <h2>{person.name}</h2>
          <p className="ink-2">{[person.headline, person.city].filter(Boolean).join(' · ')}</p>
        </div>
        <ContactLines known={contactOf(person)} />
      </div>
      <div className="row wrap meta person-meta">
        {person.reliability !== undefined && (
          <span>
            {search.reliability} {person.reliability} <Meter value={person.reliability} />
          </span>
        )}
        {person.reliabilityParts && <ReliabilityWhy parts={person.reliabilityParts} />}
        <span>{candidate.complete(person.completeness)}</span>
        <span>{people.sourced(sourced)}</span>
        {clashes > 0 && <span className="unknown">{people.clashes(clashes)}</span>}
        {flagged && <span className="unknown">{people.flagged}</span>}
        <span className={over ? 'unknown' : undefined}>
          {until ? (over ? people.consentOver(until) : people.consentUntil(until)) : people.noConsent}
        </span>
      </div>
    </header>
  )
}
