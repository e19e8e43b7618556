import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import type { Filters } from './slots.ts'

type Seniority = NonNullable<Filters['seniority']>

const levels: [Seniority, string][] = [
  [
    'junior',
    'juniors?|jr|entry[- ]level|newly[- ]qualified|graduate[- ]level|debutante?s?(?! ?(?:accepte|bienvenu|ok|possible|welcome|admis|autoris))|jeunes? diplomee?s?|recent graduates?|new grads?|premier emploi(?! (?:possible|accepte|ok|bienvenu))|first[- ]jobbers?',
  ],
  [
    'mid',
    'confirmee?s?|mid[- ]?(?:level|weight|senior)|midweight|intermediate level|niveau intermediaire|mid(?= *(?:$|[,.;!?]| (?:then|please|pls|instead|rather|only|is|ok|or)(?![a-z])))',
  ],
  ['senior', 'seniors?|sr|senior[- ]level'],
  ['lead', '(?:niveau|profil|au niveau|level of) lead|lead[- ]level|team[- ]lead level|lead'],
  ['manager', '(?:niveau|profil|statut|poste de) manager|manager(?:ial)?[- ]level|management level|profil encadrant'],
  ['director', '(?:niveau|profil) (?:directeur|direction|directorial)|director[- ]level'],
  [
    'executive',
    'executive[- ]level|c[- ]level|c[- ]suite|cadres? dirigeante?s?|niveau (?:comex|codir)|board[- ]level|profil dirigeant',
  ],
  ['intern', '(?:niveau|profil) stagiaire|intern[- ]level'],
]
const patterns = levels.map(([level, source]) => ({ level, pattern: new RegExp(`(?<![a-z0-9-])(?:${source})(?![a-z0-9])`, 'g') }))

/** Seniors who live somewhere, and leads to be found, are no level of a career. */
const notLevel =
  /(?:residences?|services?|clientele|public|personnes|foyers?|marche|for|with|aupres (?:de|des)|pour|des|aux|tablette|carte)(?: (?:de|des|d'|les|pour))* $/
const notAfter =
  /^ (?:services?|living|citizens?|care\b|gen\w*|management|leads?\b|residents?|patients?|school|high|college|classes?|debut)/

/** A level of seniority, when one is said. */
export function readSeniority(draft: Draft): void {
  const found = patterns
    .flatMap(({ level, pattern }) => [...draft.left.matchAll(pattern)].map((match) => ({ level, match })))
    .sort((one, other) => one.match.index - other.match.index)
  for (const { level, match } of found) {
    const end = match.index + match[0].length
    const before = draft.folded.slice(Math.max(0, match.index - 30), match.index)
    if (!isFree(draft, match.index, end) || notAfter.test(draft.folded.slice(end))) continue
    if (/^seniors?$/.test(match[0]) && notLevel.test(before)) continue
    if (/(?:dernier|last|previous|precedent|ancien)e?s?(?: one)?(?: was)?(?: an?)? $/.test(before)) continue
    if (match[0] === 'lead' && !isBesideTitle(draft, match.index, end)) continue
    if (
      draft.pieces.some(
        ({ slot, start }) =>
          slot === 'seniority' && !/(?:pas|not|non|no|plutot que|rather than|instead of) $/.test(draft.folded.slice(0, start)),
      )
    )
      continue
    addPiece(draft, { slot: 'seniority', value: level }, match.index, end)
    coverSpan(draft, match.index, end)
  }
}

function isBesideTitle(draft: Draft, start: number, end: number): boolean {
  return draft.pieces.some((piece) => piece.slot === 'title' && (piece.start === end + 1 || piece.end === start - 1))
}

/** "lead data engineer": the level, where the second reader left it out of the job. */
export function readLead(draft: Draft): void {
  const title = draft.pieces.find(({ slot, start }) => slot === 'title' && draft.left.slice(0, start).endsWith('lead '))
  if (title && !draft.long && !draft.pieces.some(({ slot }) => slot === 'seniority')) readSeniority(draft)
}
