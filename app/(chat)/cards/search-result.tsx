'use client'
import { useFormat, useLocale, useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { useShell } from '../shell-context.tsx'
import { useThread } from '../thread-context.tsx'
import { CriterionLine, type FoundPerson } from './criterion-line.tsx'
import { evidenceOf, proofsOf } from './evidence-of.ts'

function useWhat() {
  const { search, vocabulary } = useMessages()
  const format = useFormat()
  return ({ headline, city, experienceYears, availability }: FoundPerson) => {
    const free = availability?.from
      ? vocabulary.availability.from(format.day(availability.from))
      : availability?.noticeDays === undefined
        ? undefined
        : vocabulary.availability.notice(availability.noticeDays)
    const years = experienceYears === undefined ? undefined : search.years(experienceYears)
    return [headline, city, years, free].filter(Boolean).join(' · ')
  }
}

/** The length of a full bar: what the strongest feature may bring at most. */
const mostPoints = 40
const mostNamed = 3

/** What the range of the score hangs on: the criteria that are not stated. */
function openLabels({ criteria }: FoundPerson, locale: 'fr' | 'en'): string {
  const open = criteria.filter(({ verdict, importance }) => verdict === 'unknown' && importance !== 'exclude')
  const named = open.slice(0, mostNamed).map(({ label }) => label[locale])
  return [...named, ...(open.length > mostNamed ? ['…'] : [])].join(', ')
}

function Why({ person }: { person: FoundPerson }) {
  const { search, features, reliability } = useMessages()
  const format = useFormat()
  const locale = useLocale()
  const raises = person.reliabilityRaise ?? []
  const shares = person.shares?.filter((share) => share.points > 0) ?? []
  return (
    <div className="why">
      {search.relevance} {person.relevance}
      {person.relevanceRange && ` (${search.relevanceRange(...person.relevanceRange, openLabels(person, locale))})`} ·{' '}
      {search.reliability} {person.reliability}
      {shares.length > 0 && (
        <details>
          <summary>{search.howCounted}</summary>
          <ul className="shares">
            {shares.map(({ feature, points }) => (
              <li key={feature}>
                <span>{features[feature] ?? feature}</span>
                <meter max={mostPoints} value={points} aria-hidden />
                <span>{format.decimal(points)}</span>
              </li>
            ))}
          </ul>
          {raises.length > 0 && <p>{search.reliabilityRaise(raises.map((by) => reliability.by[by]).join(', '))}</p>}
        </details>
      )}
    </div>
  )
}

function useEvidence(person: FoundPerson) {
  const locale = useLocale()
  const { panel, openPanel } = useShell()
  const proofs = proofsOf(person)
  const evidence = evidenceOf(proofs, locale)
  const current = panel?.kind === 'candidate' && panel.candidateId === person.candidateId
  const active = current && panel.evidence ? (panel.active ?? -1) : -1
  return {
    current,
    isActive: (criterion: (typeof proofs)[number]) => active >= 0 && proofs.indexOf(criterion) === active,
    open: (criterion?: (typeof proofs)[number]) =>
      openPanel({
        kind: 'candidate',
        candidateId: person.candidateId,
        name: person.name,
        evidence,
        active: criterion ? Math.max(0, proofs.indexOf(criterion)) : 0,
      }),
  }
}

/** Slots that hold words of their own are asked about by them («CACES 3»), the others by their usual question. */
const worded = new Set(['skills', 'certifications', 'industries', 'education'])
const askedAs = ({ slot, label }: FoundPerson['criteria'][number], locale: 'fr' | 'en') =>
  worded.has(slot) ? label[locale] : slot

const ends = new Set(['hired', 'rejected', 'withdrawn'])

/** What runs already, and how the last process ended. */
function Processes({ applications }: { applications: NonNullable<FoundPerson['applications']> }) {
  const { search, vocabulary } = useMessages()
  const format = useFormat()
  const stageOf = (stage: string) => vocabulary.stage[stage] ?? stage
  const running = applications.filter(({ stage }) => !ends.has(stage))
  const last = applications.find(({ stage }) => ends.has(stage))
  if (applications.length === 0) return null
  return (
    <p className="meta already">
      {running.length > 0 &&
        `${search.inProgress} ${running.map(({ title, stage }) => `${title} (${stageOf(stage)})`).join(', ')}`}
      {running.length > 0 && last && ' · '}
      {last && `${search.lastProcess} ${last.title} (${stageOf(last.stage)}, ${format.month(last.since)})`}
    </p>
  )
}

/** One person of a search: the reasons first, the scores last, in grey. */
export function SearchResult({ person, jobId }: { person: FoundPerson; jobId?: string }) {
  const { search } = useMessages()
  const locale = useLocale()
  const { say, act } = useThread()
  const { current, isActive, open } = useEvidence(person)
  const what = useWhat()
  const { name, candidateId } = person
  const shortlist = () =>
    jobId ? act('shortlist_candidates', { jobId, candidateIds: [candidateId] }) : say(search.shortlistWho(name))
  const write = (kind: 'ask' | 'contact', ask: string[] = []) =>
    act('draft_messages', { candidateIds: [candidateId], kind, ask, ...(jobId ? { jobId } : {}) })
  return (
    <article className="result" data-result data-current={current || undefined} aria-label={name}>
      <header>
        <span className="rank">{person.rank}</span>
        <h2>
          <button type="button" className="text-button name-button" data-result-main onClick={() => open()}>
            {name}
          </button>
        </h2>
        <span className="what">{what(person)}</span>
      </header>
      <ul className="criteria">
        {person.criteria.map((criterion) => (
          <CriterionLine
            key={criterion.key + criterion.label.en}
            criterion={criterion}
            active={isActive(criterion)}
            onShow={() => open(criterion)}
            onAsk={() => write('ask', [askedAs(criterion, locale)])}
          />
        ))}
      </ul>
      <Processes applications={person.applications ?? []} />
      <footer>
        <Why person={person} />
        <Button variant="quiet" size="s" onClick={() => open()}>
          {search.cv}
        </Button>
        <Button variant="quiet" size="s" data-write onClick={() => write('contact')}>
          {search.write}
        </Button>
        <Button size="s" data-shortlist onClick={shortlist}>
          {search.shortlist}
        </Button>
      </footer>
    </article>
  )
}
