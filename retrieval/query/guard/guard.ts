import type { Refusal } from '../slots.ts'
import { wordKey } from '../taxonomy/normalise.ts'
import { headsOf } from '../titles/heads.ts'
import { readAges } from './ages.ts'
import { cover } from './cover.ts'
import { criteria } from './criteria.ts'
import { cutOf } from './cut.ts'
import { type Judged, judgeClauses, type Known } from './learned.ts'
import { blank, type Refused, type Span } from './spans.ts'

/** How sure the second reader must be to speak alone: of a request, of each further clause, of what follows a request. */
const [trust, perClause, mostTrust, followingTrust] = [0.65, 0.06, 0.97, 0.92]
/** Above this it names what it reads beside what a rule found. */
const certain = 0.97
/** Above this, beside something found: such wishes come together. */
const beside = 0.6
/** Below this it calls lawful what a rule found: in a request, which names a trade and those served; in what changes it. */
const [doubt, doubtOfChange] = [0.3, 0.15]
/** One clause this unlawful, and what the rules find in the others is no longer called lawful: such wishes come together. */
const suspect = 0.9

/** What the rules find, wherever the vocabulary and the frame do not say plainly that it is lawful. */
function readRules(covered: string, judged: readonly Judged[], following: boolean): Refused[] {
  const found: Refused[] = []
  for (const { name, patterns } of criteria)
    for (const pattern of patterns)
      for (const match of covered.matchAll(pattern)) found.push({ name, start: match.index, end: match.index + match[0].length })
  if (judged.some(({ unlawful }) => unlawful > suspect)) return found
  const least = following ? doubtOfChange : doubt
  return found.filter(
    (span) =>
      isOfJob(covered, span) ||
      !judged.some((clause) => touches(clause, span) && clause.names.length > 0 && clause.unlawful < least),
  )
}

/** «pour un jeune serveur», “for a young waiter”: right before a job it is said of who is looked for, whatever else the clause says. */
function isOfJob(covered: string, { name, end }: Refused): boolean {
  const next = /^ (\p{L}+)/u.exec(covered.slice(end))?.[1]
  return name === 'age' && next !== undefined && (['fr', 'en'] as const).some((lang) => headsOf(lang).has(wordKey(next)))
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** `request`: a recruiter speaks, and means somebody; `following`: it changes a request made before, as few such sentences do unlawfully. */
type Heard = { request?: boolean; following?: boolean; weights?: Known }

/**
 * The unlawful criteria of a text, with where each was said. Only of a request is every clause judged by the second reader too: the lines of an
 * advert, a label or a value alone mean nobody, and it would take them for wishes.
 */
export function findUnlawful(text: string, { request = false, following = false, weights }: Heard = {}): Refused[] {
  const covered = cover(text)
  const judged = request ? judgeClauses(covered, weights) : []
  const found = [...readAges(covered), ...readRules(covered, judged, following)]
  const least = following ? followingTrust : Math.min(mostTrust, trust + perClause * Math.max(0, judged.length - 3))
  const besideTrust = found.length > 0 ? Math.min(beside, least) : least
  const ruled = [...found]
  for (const clause of judged) {
    const own = ruled.find((span) => touches(clause, span))
    if (own && (clause.at > 0 || following) && clause.unlawful > doubt)
      found.push({ name: own.name, ...cutOf(clause, following) })
    if (own && clause.unlawful > certain && clause.names[0] && !clause.names.includes(own.name))
      found.push({ name: clause.names[0], start: own.start, end: own.end })
    if (!own && clause.unlawful > besideTrust) for (const name of clause.names) found.push({ name, ...cutOf(clause, following) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The names to tell the recruiter, and the text without what was refused (same length). */
export function guardText(text: string, options: Heard = {}): { refused: Refusal[]; spans: Refused[]; text: string } {
  const spans = findUnlawful(text, options)
  return {
    refused: [
      ...new Set(spans.flatMap(({ name }) => (name === 'pregnancy' ? (['pregnancy', 'family_status'] as const) : [name]))),
    ],
    spans,
    text: blank(text, spans),
  }
}
