'use client'
import { useMessages } from '#app/i18n/provider'
import { Button } from '#app/ui/button'
import { Tag } from '#app/ui/tag'
import type { OutputOf } from '#tools/registry'

export type AdvertFinding = OutputOf<'check_job_text'>['findings'][number]

const tones = { unlawful: 'unmet', gendered: 'unknown', off_putting: 'line' } as const

/** Why a wording is pointed out: by the law's name of it, else by the rule. */
export function useFindingText() {
  const { jobs, vocabulary } = useMessages()
  return ({ kind, rule }: Pick<AdvertFinding, 'kind' | 'rule'>) =>
    kind === 'unlawful'
      ? jobs.lint.unlawfulWhy(vocabulary.refusal[rule] ?? jobs.lint.why[rule] ?? rule)
      : (jobs.lint.why[rule] ?? rule)
}

/** The wordings to mend, the graver first in words; each replacement is one click where the text can be changed. */
export function AdvertFindings({
  findings,
  missing,
  onReplace,
}: {
  findings: readonly AdvertFinding[]
  missing: readonly string[]
  onReplace?: (finding: AdvertFinding, words: string) => void
}) {
  const { jobs } = useMessages()
  const why = useFindingText()
  if (findings.length + missing.length === 0) return <p className="meta">{jobs.lint.nothing}</p>
  return (
    <ul className="advert-findings">
      {findings.map((finding) => (
        <li key={`${finding.field}${finding.start}${finding.rule}`}>
          <p>
            <Tag tone={tones[finding.kind]}>{jobs.lint.kinds[finding.kind]}</Tag>{' '}
            <span className="said">«&nbsp;{finding.words}&nbsp;»</span>
          </p>
          <p className="meta">{why(finding)}</p>
          <p className="row wrap">
            {finding.replacements.map((words) =>
              onReplace ? (
                <Button key={words} size="s" onClick={() => onReplace(finding, words)}>
                  {words}
                </Button>
              ) : (
                <span key={words} className="dense">
                  → {words}
                </span>
              ),
            )}
            {onReplace && finding.field === 'text' && (
              <Button size="s" variant="quiet" onClick={() => onReplace(finding, '')}>
                {jobs.lint.takeOut}
              </Button>
            )}
          </p>
        </li>
      ))}
      {missing.map((what) => (
        <li key={what}>
          <p>
            <Tag tone="unknown">{jobs.lint.notSaid}</Tag> {jobs.lint.missing[what] ?? what}
          </p>
        </li>
      ))}
    </ul>
  )
}
