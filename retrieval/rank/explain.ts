import { type Evidence, type SearchDocument, evidenceOf } from '#retrieval/text/search-document'
import {
  type Criterion,
  type Detail,
  type Finding,
  type Importance,
  type Label,
  type Today,
  type Verdict,
} from './criteria/criterion.ts'

export type Explained = {
  key: string
  slot: string
  label: Label
  importance: Importance
  verdict: Verdict
  evidence?: Evidence
  detail?: Detail
}
export type Group = 'met' | 'not_stated' | 'not_met'
export type Judged = { document: SearchDocument; findings: Finding[]; group: Group }

/** Every criterion on one person, and the group that the `must` ones put them in; an excluded trait that is stated puts them out. */
export function judgePerson(criteria: readonly Criterion[], document: SearchDocument, today: Today): Judged {
  const findings = criteria.map((criterion) => criterion.judge(document, today))
  const group = criteria.reduce<Group>(
    (worst, { importance }, index) => worse(worst, standing(importance, findings[index]!.verdict)),
    'met',
  )
  return { document, findings, group }
}

/** What one finding makes of a person. */
export function standing(importance: Importance, verdict: Verdict): Group {
  if (importance === 'nice') return 'met'
  if (importance === 'exclude') return verdict === 'met' ? 'not_met' : 'met'
  return verdict === 'unknown' ? 'not_stated' : verdict
}

const order: Group[] = ['met', 'not_stated', 'not_met']
const worse = (a: Group, b: Group): Group => (order.indexOf(a) >= order.indexOf(b) ? a : b)

/** For the page alone: verdicts with the lines that say so. An exclusion that was respected has no line and is left out. */
export function explain(criteria: readonly Criterion[], { document, findings }: Judged): Explained[] {
  return criteria.flatMap((criterion, index) => {
    const { verdict, at, evidence, detail } = findings[index]!
    const { key, slot, label, importance } = criterion
    if (importance === 'exclude' && verdict !== 'met') return []
    const line = evidence ?? (at === undefined ? undefined : evidenceOf(document, at))
    const shown: Verdict = importance === 'exclude' ? 'not_met' : verdict
    return [{ key, slot, label, importance, verdict: shown, ...(line ? { evidence: line } : {}), ...(detail ? { detail } : {}) }]
  })
}
