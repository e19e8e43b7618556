import { type Draft, isFree } from './draft.ts'
import { findTerm, type Term, type TermMatch } from './taxonomy/taxonomy.ts'

export const weakSeniority = new Set(['manager', 'director', 'executive', 'lead', 'intern'])

const level =
  /^(?:juniors?|seniors?|s[ée]niors?|jr|sr|confirm[ée]e?s?|d[ée]butante?s?)\s+|\s+(?:juniors?|s[ée]niors?|confirm[ée]e?s?|d[ée]butante?s?)$/iu

/** The match of another term, at its own words. */
function renamed(match: TermMatch, term: Term, { start, said }: { start: number; said: string }): TermMatch {
  const form = term.forms.find(({ text }) => text.toLowerCase() === said.toLowerCase())
  const { text, flags } = form ?? { text: term[match.lang] || said, flags: [] }
  return { ...match, term, form: text, flags, start, end: start + said.length }
}

/** "senior developer", «data scientist junior»: the level is a slot of its own when the rest is the same job. */
function withoutLevel(draft: Draft, match: TermMatch): TermMatch {
  const said = draft.text.slice(match.start, match.end)
  const rest = said.replace(level, '')
  const term = rest === said ? undefined : findTerm('occupation', rest)
  if (!term || level.test(match.term[match.lang])) return match
  return renamed(match, term, { start: match.start + said.indexOf(rest), said: rest })
}

/** "receptionist/administrator": the two jobs, where each is one of its own. */
export function jobsAtSlash(words: string): { term: Term; said: string; at: number }[] {
  const halves = [...words.matchAll(/[^/]+/g)]
  const jobs = halves.flatMap(({ 0: half, index }) => {
    const said = half.trim()
    const term = findTerm('occupation', said)
    return term ? [{ term, said, at: index + half.indexOf(said) }] : []
  })
  return halves.length === 2 && new Set(jobs.map(({ term }) => term)).size === 2 ? jobs : []
}

/** Two jobs, though the list knows one of that name. */
export function partSlash(draft: Draft, match: TermMatch): TermMatch[] {
  const jobs = match.kind === 'occupation' ? jobsAtSlash(draft.text.slice(match.start, match.end)) : []
  return jobs.length > 0 ? jobs.map(({ term, said, at }) => renamed(match, term, { start: match.start + at, said })) : [match]
}

const establishment = /^(?:banque|ehpad|crèche|hôpital|clinique|hôtel|bank|hospital|nursing home|care home|day nursery|school)$/i

/** «infirmier de nuit», "night nurse": the job without what belongs to another slot, when the rest is still a job. */
export function trimTitle(draft: Draft, given: TermMatch, all: readonly TermMatch[]): TermMatch {
  const match = withoutLevel(draft, given)
  for (const inner of all) {
    const kinds =
      inner.kind === 'schedule' ||
      inner.kind === 'certification' ||
      inner.kind === 'licence' ||
      (inner.kind === 'skill' && /\p{Lu}/u.test(inner.form) && inner.form !== 'CNC') ||
      (inner.kind === 'industry' && establishment.test(inner.form)) ||
      inner.kind === 'contract' ||
      (inner.kind === 'seniority' && !weakSeniority.has(inner.term.codes.slot ?? ''))
    const beyond = inner.kind === 'skill' && inner.start > match.start && inner.start < match.end && inner.end > match.end
    if (
      !kinds ||
      inner.start < match.start ||
      (inner.end > match.end && !beyond) ||
      inner.end - inner.start === match.end - match.start
    )
      continue
    if (inner.kind === 'certification' && / d(?:e |['’])$/.test(draft.folded.slice(0, inner.start))) continue
    const rest = inner.start === match.start ? ([inner.end, match.end] as const) : ([match.start, inner.start] as const)
    if (inner.start !== match.start && inner.end !== match.end && !beyond) continue
    const words = draft.text
      .slice(...rest)
      .replace(/\b(?:de|d'|en|du|la|le)\s*$/i, '')
      .trim()
    const term = findTerm('occupation', words)
    if (!term || ((inner.kind === 'skill' || inner.kind === 'industry') && term.id !== match.term.id)) continue
    return renamed(match, term, { start: draft.text.indexOf(words, rest[0]), said: words })
  }
  return isFree(draft, match.start, match.end) ? match : uncovered(draft, match)
}

/** «cariste CACES 3», "NMC registered nurse" of which the card was read already: what is left, when it is a job. */
export function uncovered(draft: Draft, match: TermMatch): TermMatch {
  const left = draft.left.slice(match.start, match.end)
  const from = left.startsWith('·') ? match.start + left.lastIndexOf('·') + 1 : match.start
  const to = left.startsWith('·') ? match.end : match.start + left.indexOf('·')
  const words = draft.text.slice(from, to).trim()
  const term = words ? findTerm('occupation', words) : undefined
  if (!term) return match
  const start = draft.text.indexOf(words, from)
  return { ...match, term, form: match.lang === 'en' ? term.en : term.fr, flags: [], start, end: start + words.length }
}
