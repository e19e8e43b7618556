'use client'
import { useLocale, useMessages } from '#app/i18n/provider'
import { Notice } from '#app/ui/notice'
import { Verdict } from '#app/ui/verdict'
import { useShell } from '../shell-context.tsx'
import type { CardProps } from './card.ts'
import { type FoundCriterion, Proof } from './criterion-line.tsx'

function Cell({ criterion }: { criterion: FoundCriterion | undefined }) {
  const { search } = useMessages()
  if (!criterion) return <td>{search.notSaid}</td>
  return (
    <td title={criterion.evidence?.words}>
      <Verdict value={criterion.verdict} size="s" /> <Proof criterion={criterion} />
    </td>
  )
}

/** Up to five people side by side, criterion by criterion. */
export function CompareCandidates({ output }: CardProps<'compare_candidates'>) {
  const { search, chat } = useMessages()
  const locale = useLocale()
  const { openPanel } = useShell()
  const { people, criteria } = output
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by the keyboard */}
      <section className="results table-wrap" tabIndex={0} aria-label={people.map(({ name }) => name).join(', ')}>
        <table className="table compare">
          <thead>
            <tr>
              <th scope="col">{search.criterion}</th>
              {people.map(({ candidateId, name }) => (
                <th key={candidateId} scope="col">
                  <button
                    type="button"
                    className="text-button name-button"
                    onClick={() => openPanel({ kind: 'candidate', candidateId, name })}
                  >
                    {name}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ key, label }) => (
              <tr key={key}>
                <th scope="row">{label[locale]}</th>
                {people.map((person) => (
                  <Cell key={person.candidateId} criterion={person.criteria.find((one) => one.key === key)} />
                ))}
              </tr>
            ))}
            {/* Of one person a criterion was asked: a score by it alone would not be the one of their search. */}
            {people.length > 1 &&
              (['relevance', 'reliability'] as const).map((score) => (
                <tr key={score}>
                  <th scope="row">{search[score]}</th>
                  {people.map((person) => (
                    <td key={person.candidateId}>{person[score]}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {output.degraded.length > 0 && (
        <Notice tone="warn" boxed>
          {chat.degraded(output.degraded)}
        </Notice>
      )}
    </>
  )
}
