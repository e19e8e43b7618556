import { addPiece, coverSpan, type Draft } from './draft.ts'
import type { Companies } from './slots.ts'

const beside: [RegExp, keyof Companies][] = [
  [
    /(?<![\p{L}])(\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*(?: \p{Lu}[\p{L}&'’-]*)*)(?: alumni| alums?| veterans?)(?![\p{L}])/gu,
    'past',
  ],
  [
    /(?<![\p{L}])(\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*(?: \p{Lu}[\p{L}&'’-]*)*),? (?:salariés?|employés?|collaborateurs?) actuels?(?![\p{L}])/gu,
    'current',
  ],
  [
    /(?<![\p{L}])(?:[Aa]ncien(?:ne)?s?|[Ff]ormer|[Ff]ormerly|[Ee]x) (\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*(?: \p{Lu}[\p{L}&'’-]*)*)(?: (?:staff|employees?|people|colleagues?))?(?![\p{L}])/gu,
    'past',
  ],
  [
    /(?<![\p{L}])(?:[Cc]urrent|[Pp]resent) (\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*(?: \p{Lu}[\p{L}&'’-]*)*) (?:staff|employees?|people)(?![\p{L}])/gu,
    'current',
  ],
  [
    /(?<![\p{L}])(?:[Nn]obody|[Nn]o one|[Nn]one|[Nn]ot|[Ss]ans ceux|[Pp]as ceux|[Pp]ersonne) (?:from|at|de|du|des|d['’]|de chez) ?(?:the |la |le |l['’])?(\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*(?: \p{Lu}[\p{L}&'’-]*)*),? (?:past or present|at any (?:point|time)|ever|ni anciens|ni actuels|ni passés|anciens (?:ou|comme) actuels|present or past)/gu,
    'exclude_any',
  ],
]

/** "Zara alumni", «Michelin, salariés actuels», «ancien Airbus»: the name, and right beside it when. */
export function readBeside(draft: Draft): void {
  if (draft.text === draft.text.toUpperCase()) return
  for (const [pattern, how] of beside)
    for (const match of draft.text.matchAll(pattern)) {
      const name = match[1]!
      const start = match.index + match[0].indexOf(name)
      const end = match.index + match[0].length
      if (!draft.left.slice(start, start + name.length).trim() || draft.left.slice(start, end).includes('·')) continue
      if (
        draft.terms.some(
          (term) => term.kind !== 'skill' && term.kind !== 'industry' && term.start <= start && term.end >= start + name.length,
        )
      )
        continue
      addPiece(
        draft,
        { slot: 'company', value: { name, how }, ...(how.startsWith('exclude') && { mode: 'exclude' as const }) },
        match.index,
        end,
      )
      coverSpan(draft, match.index, end)
    }
}
