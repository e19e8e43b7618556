import { addPiece, coverSpan, type Draft } from './draft.ts'
import type { Companies } from './slots.ts'

const name = "\\p{Lu}(?:[\\p{L}\\p{N}&'’-]|\\.(?=\\p{L}))*(?: \\p{Lu}[\\p{L}&'’-]*)*"
const names = `(${name}(?:(?:,? (?:ou|or|et|and|ni|nor) |, ?)(?:de |du |d['’]|from )?${name})*)`
const around = (source: string) => new RegExp(`(?<![\\p{L}])${source}(?![\\p{L}])`, 'gu')

const beside: [RegExp, keyof Companies][] = [
  [around(`${names}(?: alumni| alums?| veterans?)`), 'past'],
  [around(`${names},? (?:salariés?|employés?|collaborateurs?) actuels?`), 'current'],
  [
    around(
      `(?:[Aa]ncien(?:ne)?s?|[Ff]ormer|[Ff]ormerly|[Ee]x) (?:de (?:chez )?|d['’])?${names}(?: (?:staff|employees?|people|colleagues?))?`,
    ),
    'past',
  ],
  [around(`(?:[Cc]urrent|[Pp]resent) ${names} (?:staff|employees?|people)`), 'current'],
  [
    around(
      `(?:[Nn]obody|[Nn]o one|[Nn]one|[Nn]ot|[Ss]ans ceux|[Pp]as ceux|[Pp]ersonne) (?:from|at|de|du|des|d['’]|de chez) ?(?:the |la |le |l['’])?${names},? (?:past or present|current(?:ly)? (?:or|and) (?:former|past|previous)(?:ly)?|former (?:or|and) current|now or (?:before|ever|in the past)|at any (?:point|time)|ever|ni anciens|ni actuels|ni passés|actuels? (?:ou|et|comme) (?:anciens?|passés?)|anciens (?:ou|comme) actuels|present or past)`,
    ),
    'exclude_any',
  ],
]
const link = /(?:,? (?:ou|or|et|and|ni|nor) |, ?)(?:de |du |d['’]|from )?/u

/** "Zara alumni", «Michelin, salariés actuels», «ancien Airbus»: the name, and right beside it when. */
export function readBeside(draft: Draft): void {
  if (draft.text === draft.text.toUpperCase()) return
  for (const [pattern, how] of beside)
    for (const match of draft.text.matchAll(pattern)) {
      const said = match[1]!
      const start = match.index + match[0].indexOf(said)
      const end = match.index + match[0].length
      if (!draft.left.slice(start, start + said.length).trim() || draft.left.slice(start, end).includes('·')) continue
      if (
        draft.terms.some(
          (term) => term.kind !== 'skill' && term.kind !== 'industry' && term.start <= start && term.end >= start + said.length,
        )
      )
        continue
      for (const one of said.split(link))
        addPiece(
          draft,
          { slot: 'company', value: { name: one, how }, ...(how.startsWith('exclude') && { mode: 'exclude' as const }) },
          match.index,
          end,
        )
      coverSpan(draft, match.index, end)
    }
}
