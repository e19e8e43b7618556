import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { kindAt } from './company-when.ts'
import { foldSame } from './fold.ts'
import { firstNames } from './first-names.ts'
import type { Companies } from './slots.ts'

const one = String.raw`\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*(?: (?:& )?\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*)*`
const names = `(${one}(?:(?:,| or| and| ou| et| and/or) ${one})*)`
const hired = 'staff|employees?|workers?|team members?|personnel|crew'
const staff = `(?:${hired}|people|folks?|lot|types)`
const now = '(?:current|existing|present|serving)'
const paper = String.raw`(?:CV|cv|[Rr][ée]sum[ée]|parcours|track record)`

/** «Zara alumni», "no current Aviva staff", «Tesco ou Asda sur le CV»: the employer comes before what says so. */
const patterns: [RegExp, keyof Companies][] = [
  [
    new RegExp(
      String.raw`(?:[Nn]o|[Nn]ot|[Ee]xcluding|[Ee]xcept|[Nn]on|[Pp]as de|[Hh]ors|[Ss]ans) ${now} ${names} ${staff}|(?:[Nn]o|[Nn]ot|[Ee]xcluding|[Ee]xcept|[Ww]ithout) ${names}['’]s ${now} ${staff}`,
      'gu',
    ),
    'exclude_current',
  ],
  [new RegExp(String.raw`(?:[Cc]urrent|[Ee]xisting|[Pp]resent|[Ss]erving) ${names} ${staff}`, 'gu'), 'current'],
  [
    new RegExp(
      String.raw`(?:[Nn]o|[Nn]ot|[Ee]xcluding|[Ee]xcept|[Ww]ithout) (?!ex-|former )${names} (?:${hired})(?!\p{L})`,
      'gu',
    ),
    'exclude_current',
  ],
  [
    new RegExp(
      String.raw`(?:[Nn]o|[Nn]ot|[Ee]xcluding|[Ee]xcept|[Ww]ithout) (?:ex-|former )?${names} (?:${staff}|alumni|veterans?|background)`,
      'gu',
    ),
    'exclude_any',
  ],
  [
    new RegExp(
      String.raw`(?:[Nn]o|[Ss]ans|[Pp]as de|[Ww]ithout) ${names} (?:on|sur|dans|in) (?:the|their|his|her|a|le|leur|son|un) ${paper}`,
      'gu',
    ),
    'exclude_any',
  ],
  [
    new RegExp(String.raw`${names} (?:${staff} )?(?:not wanted|need not apply|excluded|to be avoided|no thanks)(?!\p{L})`, 'gu'),
    'exclude_any',
  ],
  [new RegExp(`${names} (?:alumni|alumn[ua]s?|alums?|veterans?|leavers?|old boys)(?!\\p{L})`, 'gu'), 'past'],
  [
    new RegExp(
      String.raw`${names}(?:,| :| -| –)? (?:salari[ée]e?s? actuel|employ[ée]e?s? actuel|collaborat\p{L}+ actuel|current (?:staff|employees)|actuellement en poste)(?:le)?s?`,
      'gu',
    ),
    'current',
  ],
  [
    new RegExp(
      String.raw`${names},? \(?(?:current or (?:former|past|previous|ex)|(?:former|past|previous) or current|past or present|present or past|now or before|actuels? ou (?:anciens?|pass[ée]s?)|anciens? ou actuels?)(?!\p{L})`,
      'gu',
    ),
    'any',
  ],
  [new RegExp(String.raw`${names} (?:on|sur|dans|in) (?:the|their|his|her|a|le|leur|son|un) ${paper}`, 'gu'), 'any'],
]

/** Nothing of it is known as something else: a town, a person, a tool. */
function isName(draft: Draft, name: string, start: number): boolean {
  const end = start + name.length
  return (
    isFree(draft, start, end) &&
    !(name.includes(' ') && firstNames.has(foldSame(name.split(' ')[0]!))) &&
    !draft.places.some((place) => place.start < end && start < place.end) &&
    !draft.terms.some((term) => term.start <= start && term.end >= end && !term.flags.includes('weak'))
  )
}

export function readNamedFirst(draft: Draft): void {
  if (draft.long || draft.text === draft.text.toUpperCase()) return
  for (const [pattern, how] of patterns) {
    for (const match of draft.text.matchAll(pattern)) {
      const said = match[1] ?? match[2]!
      const from = match.index + match[0].indexOf(said)
      const kind = how === 'exclude_any' ? kindAt(draft, match.index + match[0].length, how) : how
      let at = from
      for (const name of said.split(/(?:, ?| or | and | ou | et )/)) {
        const start = draft.text.indexOf(name, at)
        at = start + name.length
        if (!isName(draft, name, start)) continue
        addPiece(
          draft,
          {
            slot: 'company',
            value: { name, how: kind },
            ...(how.startsWith('exclude') && { mode: 'exclude' as const }),
          },
          match.index,
          match.index + match[0].length,
        )
      }
      if (draft.pieces.some(({ slot, start }) => slot === 'company' && start === match.index))
        coverSpan(draft, match.index, match.index + match[0].length)
    }
  }
}
