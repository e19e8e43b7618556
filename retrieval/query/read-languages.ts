import { addPiece, coverSpan, type Draft } from './draft.ts'
import type { SpokenLanguage } from './slots.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'

const levels: [RegExp, SpokenLanguage['level']][] = [
  [/\b([abc][12])\b/, 'A1'],
  [/bilingue|bilingual/, 'bilingual'],
  [/natif|native|maternelle|mother[- ]tongue/, 'native'],
  [/courant|couramment|fluent|fluency|fluently|lu,? (?:ecrit|parle)|parle,? (?:lu|ecrit)|parfaite|excellent/, 'fluent'],
  [
    /intermediaire|intermediate|professionnel|operationnel|working knowledge|conversational|conversationnel|correct|\bgood\b|\bbon\b(?! niveau)|business/,
    'intermediate',
  ],
  [/notions?|bases?|basique|basic|debutant|scolaire|elementaire|a bit of|un peu/, 'basic'],
]

export function readLevel(text: string): SpokenLanguage['level'] {
  for (const [pattern, level] of levels) {
    const match = pattern.exec(text)
    if (match) return match[1] ? (match[1].toUpperCase() as SpokenLanguage['level']) : level
  }
  return null
}

const levelBefore =
  "(?:(?:langue maternelle|niveau|level|notions?|bases?|basic|fluent|fluency|native|bilingue|bilingual|good|bon(?:ne)?|excellente?|conversational|intermediate|some|maitrise|courant|professionnel|business|parlant|working knowledge|level of|un peu|parle|speaks?|at least|minimum|[abc][12](?! (?:et|and)))(?:[ -](?:d'|de|du|en|in|of|l'|niveau|level|couramment|fluently|\\/)?)*[ ']?)+$"
const levelAfter =
  '^(?:[ ,:(-]*(?:disons |say |genre |plutot |a un |with a |avec un )?(?:at|in|au|de travail|de|niveau|level|courante?s?|couramment|bilingues?|bilingual|fluent(?:ly)?|native?|natif|natives?|langue|maternelle|mother[- ]tongue|lu|ecrit|parle|et|professionnel|technique|operationnel|intermediaire|intermediate|notions|basique|basic|debutant|scolaire|speakers?|speaking|juridique|commercial|medical|des affaires|business|(?:niveau |level )?[abc][12]|b1\\+|minimum|mini|correct|parfait|conversational|conversationnel|conversation)(?![a-z])[)]?)+'

/** A language with the level said around it; inside a title («professeur d'anglais») it is no criterion. */
/** «anglais et néerlandais courants», "fluent French and German": one level for the list. */
export function shareLevels(draft: Draft): void {
  const spoken = draft.pieces.filter((piece) => piece.slot === 'language').sort((a, b) => a.start - b.start)
  spoken.forEach((piece, index) => {
    const next = spoken[index + 1]
    const before = spoken[index - 1]
    const joinedTo = (from: number, to: number) =>
      (/^ ?(?:l'|le |en )?$/.test(draft.folded.slice(from, to)) && / (?:et|and)$/.test(draft.folded.slice(0, from))) ||
      /^(?: | ?, ?| ?[&/+n] ?| et | and | ou | or | n )(?:l'|le |en |in )?$/.test(draft.folded.slice(from, to))
    if (next && piece.value.level === null && next.value.level !== null && joinedTo(piece.end, next.start)) {
      const after = draft.folded.slice(next.start, next.end)
      if (/[abc][12]$|(?:courants|bilingues|fluents?|natifs|parles|lus|levels?|professionnels|intermediaires)/.test(after))
        piece.value.level = next.value.level
    }
    if (
      before &&
      piece.value.level === null &&
      before.value.level !== null &&
      joinedTo(before.end, piece.start) &&
      !/^ ?, ?$/.test(draft.folded.slice(before.end, piece.start)) &&
      /^(?:fluent|bilingual|native|business|conversational|basic|good|bilingue|notions|bases|maitrise|working)/.test(
        draft.folded.slice(before.start, before.end),
      )
    )
      piece.value.level = before.value.level
  })
}

/** "Bilingual assistant (French/English)": one word for both. */
export function shareBilingual(draft: Draft): void {
  const spoken = draft.pieces.filter((piece) => piece.slot === 'language')
  if (spoken.length !== 2 || !/(?<![a-z])bilingu(?:al|e)s?(?![a-z])/.test(draft.folded)) return
  const [first, second] = spoken.sort((a, b) => a.start - b.start)
  if (!/^ ?(?:\/|-|–|,| and | et |&) ?$/.test(draft.folded.slice(first!.end, second!.start))) return
  for (const piece of spoken) piece.value.level ??= 'bilingual'
}

/** "from Finnish, native English": after a comma, a level before another language is the other's. */
function ofNext(draft: Draft, end: number, tail: string): string {
  const comma = tail.lastIndexOf(',')
  const another =
    comma >= 0 && draft.inner.some(({ kind, start }) => kind === 'language' && start > end && start <= end + tail.length + 2)
  return another ? tail.slice(0, comma) : tail
}

export function addLanguage(draft: Draft, match: TermMatch): void {
  const lang = match.term.codes.slot
  if (!lang) return
  if (lang.length > 2 && /sign/i.test(match.term.en)) {
    addPiece(draft, { slot: 'skill', value: draft.text.slice(match.start, match.end) }, match.start, match.end)
    coverSpan(draft, match.start, match.end)
    return
  }
  const before = new RegExp(levelBefore).exec(draft.folded.slice(Math.max(0, match.start - 45), match.start))?.[0] ?? ''
  const tail = new RegExp(levelAfter).exec(draft.folded.slice(match.end, match.end + 45))?.[0] ?? ''
  const after = ofNext(draft, match.end, tail)
  const aside =
    /^[^,.;()\n]{0,30}\((?:niveau |level )?([abc][12])\b/.exec(draft.folded.slice(match.end + after.length))?.[1] ??
    /^[^,.;()\n]{0,25} (?:at|au niveau|niveau|level) (?:a )?((?:[abc][12]|fluent|courant|bilingu[a-z]+|native|intermediate|basic)(?![a-z]))/.exec(
      draft.folded.slice(match.end + after.length),
    )?.[1] ??
    ''
  const said = `${before} ${draft.folded.slice(match.start, match.end)} ${after} ${aside}`
  const start = match.start - before.length
  addPiece(draft, { slot: 'language', value: { lang, level: readLevel(said) } }, start, match.end + after.length)
  coverSpan(draft, match.start, match.end + after.length)
  const lead = draft.left.slice(start, match.start)
  if (lead && !lead.includes('·')) coverSpan(draft, start, match.start)
}
