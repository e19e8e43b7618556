import type { Draft, PieceOf } from './draft.ts'
import type { Companies } from './slots.ts'

// How somebody stands to an employer whose name no cue of its own introduces, by the words of its clause.

const word = (source: string) => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`)
const refused = word(
  "no|not|nae|none|never|nobody|naebody|no-?one|without|except|avoid\\w*|skip|exclud\\w+|[a-z]+n't|dont|nor|neither|off[- ]limits|banned|leave out|steer clear|pas|jamais|personne|sauf|aucune?|sans|hors|ni|exclu\\w*|ecart\\w*|evit\\w*|elimin\\w*|interdit\\w*|surtout pas",
)
const present = word(
  "current(?:ly)?|now|at the (?:mo|moment|minute|min|present)|at present|presently|these days|still|today|works?(?= (?:at|for|with|in))|working|employed|sitting (?:at|in|with)|(?:who|that)(?:'s| is| are) (?:at|with|in|wi)|staff|actuel\\w*|en ce moment|aujourd'hui|en poste|bosse\\w*|travaille(?:nt)?|salariee?s?|encore|toujours",
)
const past = word(
  "ex|former(?:ly)?|previous(?:ly)?|used to|was|were|once|came|come|coming|out (?:o'|of)|left|poach\\w*|in the past|alumni|anciens?|anciennes?|anciennement|quitte\\w*|parti\\w*|sorti\\w*|sortant",
)

const joined = /^ ?(?:,|\/|&|or|and|ou|et|ni|nor) ?(?:(?:from|at|chez|de|d'|ex)[- ]?)?$/

function clauseOf(folded: string, start: number, end: number): string {
  const from = Math.max(...['.', ';', '!', '?', '\n', ',', '(', '–', '—'].map((stop) => folded.lastIndexOf(stop, start - 1))) + 1
  const rest = /^[^.;!?\n,(–—]*/.exec(folded.slice(end))![0]
  return `${folded.slice(from, start)} · ${rest}`
}

/** An employer beside another stands as that one does. */
export function relationOf({ folded, pieces }: Draft, start: number, end: number): keyof Companies {
  const beside = pieces.find(
    (piece): piece is PieceOf<'company'> =>
      piece.slot === 'company' && piece.end <= start && joined.test(folded.slice(piece.end, start)),
  )
  if (beside) return beside.value.how
  const clause = clauseOf(folded, start, end)
  if (refused.test(clause)) return present.test(clause) ? 'exclude_current' : 'exclude_any'
  if (past.test(clause)) return 'past'
  return present.test(clause) ? 'current' : 'any'
}
