import { addPiece, coverSpan, type Draft, isFree, type Made, take } from './draft.ts'
import { findTerm, type TermKind, type TermMatch } from './taxonomy/taxonomy.ts'
import type { SpokenLanguage } from './slots.ts'

const order: TermKind[] = [
  'licence',
  'certification',
  'diploma',
  'language',
  'contract',
  'working_time',
  'schedule',
  'occupation',
  'seniority',
  'industry',
  'skill',
]

function isAbbreviation(match: TermMatch, label: string): boolean {
  if (match.flags.includes('caps') || match.flags.includes('weak')) return true
  const first = match.form.split(/[ '-]/)[0]!
  if (/^[A-Z0-9]{2,5}$/.test(first) && !label.startsWith(first)) return true
  return (
    first.length <= 5 &&
    label.length > match.form.length &&
    label.toLowerCase().startsWith(first.toLowerCase()) &&
    label.split(' ')[0] !== first
  )
}

/** The words of the query, in the taxonomy's spelling; an abbreviation is written out. */
export function nameOf(match: TermMatch): string {
  const label = (match.lang === 'en' ? match.term.en || match.term.fr : match.term.fr || match.term.en) || match.form
  return match.kind === 'occupation' && isAbbreviation(match, label) ? label : match.form
}

const levels: [RegExp, SpokenLanguage['level']][] = [
  [/\b([abc][12])\b/, 'A1'],
  [/bilingue|bilingual/, 'bilingual'],
  [/natif|native|maternelle|mother tongue/, 'native'],
  [/courant|couramment|fluent|fluency|fluently|lu,? (?:ecrit|parle)|parle,? (?:lu|ecrit)|parfaite|maitrise|excellent/, 'fluent'],
  [
    /intermediaire|intermediate|professionnel|operationnel|working knowledge|conversational|conversationnel|bon niveau|good level|correct|\bgood\b|\bbon\b|business/,
    'intermediate',
  ],
  [/notions?|bases?|basique|basic|debutant|scolaire|elementaire|a bit of|some\b|un peu/, 'basic'],
]

function readLevel(text: string): SpokenLanguage['level'] {
  for (const [pattern, level] of levels) {
    const match = pattern.exec(text)
    if (match) return match[1] ? (match[1].toUpperCase() as SpokenLanguage['level']) : level
  }
  return null
}

const levelBefore =
  "(?:(?:niveau|level|notions?|bases?|basic|fluent|fluency|native|bilingue|bilingual|good|bon(?:ne)?|excellente?|conversational|intermediate|some|maitrise|courant|professionnel|business|parlant|working knowledge|level of|un peu|parle|speaks?|at least|minimum|[abc][12]|francais|french|anglais|english)(?:[ -](?:d'|de|du|en|in|of|l'|niveau|level|couramment|fluently|and|et|\\/)?)*[ ']?)+$"
const levelAfter =
  '^(?:[ ,:(-]*(?:niveau|level|courant|couramment|bilingue|bilingual|fluent(?:ly)?|native?|natif|natives?|langue|maternelle|lu|ecrit|parle|et|professionnel|technique|operationnel|intermediaire|intermediate|notions|basique|basic|debutant|scolaire|speakers?|speaking|(?:niveau |level )?[abc][12]|b1\\+|minimum|mini|correct|parfait|conversational)(?![a-z])[)]?)+'

/** A language with the level said around it; inside a title («professeur d'anglais») it is no criterion. */
function addLanguage(draft: Draft, match: TermMatch): void {
  const lang = match.term.codes.slot
  if (!lang) return
  const before = new RegExp(levelBefore).exec(draft.folded.slice(Math.max(0, match.start - 45), match.start))?.[0] ?? ''
  const after = new RegExp(levelAfter).exec(draft.folded.slice(match.end, match.end + 45))?.[0] ?? ''
  const said = `${before} ${draft.folded.slice(match.start, match.end)} ${after}`
  const start = match.start - before.length
  addPiece(draft, { slot: 'language', value: { lang, level: readLevel(said) } }, start, match.end + after.length)
  coverSpan(draft, match.start, match.end + after.length)
  const tail = draft.left.slice(start, match.start)
  if (tail && !tail.includes('·')) coverSpan(draft, start, match.start)
}

const weakSeniority = new Set(['manager', 'director', 'executive', 'lead', 'intern'])

function toMade(draft: Draft, match: TermMatch): Made | undefined {
  const slot = match.term.codes.slot
  switch (match.kind) {
    case 'licence':
      return slot ? { slot: 'licence', value: slot } : undefined
    case 'certification':
      return { slot: 'certification', value: match.form }
    case 'diploma':
      return { slot: 'education', value: { diploma: match.form } }
    case 'contract':
      return slot ? { slot: 'contract', value: slot as never } : undefined
    case 'working_time':
      return slot ? { slot: 'working_time', value: slot as never } : undefined
    case 'schedule':
      return slot ? { slot: 'schedule', value: slot as never } : undefined
    case 'seniority':
      return slot ? { slot: 'seniority', value: slot as never } : undefined
    case 'occupation':
      return { slot: 'title', value: nameOf(match) }
    case 'industry':
      return { slot: 'industry', value: nameOf(match) }
    default:
      return { slot: 'skill', value: nameOf(match) }
  }
}

const colleagues =
  /(?:sous la (?:responsabilite|direction|supervision)|rattache\w*|report\w*|encadr\w+|manag\w+|equipe|team|collabor\w+|travaill\w+ avec|work\w* (?:alongside|with|closely)|en lien|en binome|aupres|assist\w+|support\w*|help\w*|liais\w+|superv\w+|lead\w*|accompagn\w+|aide?r?|train\w*|form\w+|responsable|aux cotes)(?: [\w'/]+){0,3}? (?:du|de|des|d'|un|une|les|le|la|au|aux|l'|a|an|the|to|of|with|our|notre|nos|avec|in)(?: \w+)? ?'?$/

function isColleague(draft: Draft, match: TermMatch): boolean {
  return colleagues.test(draft.folded.slice(Math.max(0, match.start - 70), match.start))
}

function isUsable(draft: Draft, match: TermMatch): boolean {
  if (!isFree(draft, match.start, match.end)) return false
  if (match.kind === 'occupation' && isColleague(draft, match)) return false
  if (
    match.kind === 'seniority' &&
    weakSeniority.has(match.term.codes.slot ?? '') &&
    draft.pieces.some((piece) => piece.slot === 'title' && piece.end >= match.start - 1 && piece.start <= match.end + 1)
  )
    return false
  return true
}

function isWeak(match: TermMatch, draft: Draft): boolean {
  if (!match.flags.includes('weak')) return false
  const before = draft.folded.slice(Math.max(0, match.start - 28), match.start)
  if (match.kind === 'occupation') {
    const titled =
      draft.pieces.some((piece) => piece.slot === 'title') ||
      draft.terms.some((term) => term.kind === 'occupation' && !term.flags.includes('weak'))
    return (
      titled ||
      !(
        /^\s*$/.test(draft.folded.slice(0, match.start)) ||
        /(?:\d+|un|une|des|an?|cherch\w+|besoin d'?e?|need\w*|for|some|want|recrut\w+|hiring|hire|find( me)?|trouv\w+( moi)?|plutot|les?) $/.test(
          before,
        )
      )
    )
  }
  if (['contract', 'schedule', 'working_time'].includes(match.kind))
    return (
      !/(?:en|de|des|la|d'|avec|contrat|poste|a|on|with|travail) ?$/.test(before) && match.start > 0 && !/[,;/] ?$/.test(before)
    )
  return !/(?:maitris\w+|experience|connaissance|competence|skills?|knowledge|using|utilis\w+|logiciel|outil|avec|with|en|in|sur|on)(?: (?:de|du|des|la|le|les|l'|in|of|with|the|d'))* ?'?$/.test(
    before,
  )
}

function addTerm(draft: Draft, match: TermMatch): void {
  if (match.kind === 'language') return addLanguage(draft, match)
  const made = toMade(draft, match)
  if (!made) return
  addPiece(draft, made, match.start, match.end)
  coverSpan(draft, match.start, match.end)
}

/** «infirmier de nuit», "senior developer": the job without what belongs to another slot, when the rest is still a job. */
function trimTitle(draft: Draft, match: TermMatch, all: readonly TermMatch[]): TermMatch {
  for (const inner of all) {
    const kinds =
      inner.kind === 'schedule' ||
      inner.kind === 'contract' ||
      (inner.kind === 'seniority' && !weakSeniority.has(inner.term.codes.slot ?? ''))
    if (!kinds || inner.start < match.start || inner.end > match.end || inner.end - inner.start === match.end - match.start)
      continue
    const rest = inner.start === match.start ? ([inner.end, match.end] as const) : ([match.start, inner.start] as const)
    if (inner.start !== match.start && inner.end !== match.end) continue
    const words = draft.text
      .slice(...rest)
      .replace(/\b(?:de|d'|en|du|la|le)\s*$/i, '')
      .trim()
    const term = findTerm('occupation', words)
    if (!term) continue
    const offset = draft.text.indexOf(words, rest[0])
    const form = term.forms.find((known) => known.text.toLowerCase() === words.toLowerCase()) ?? {
      text: match.lang === 'en' ? term.en : term.fr,
      flags: [],
    }
    return { ...match, term, form: form.text, flags: form.flags, start: offset, end: offset + words.length }
  }
  return match
}

/** All that the taxonomy names, kind after kind. */
export function readTerms(draft: Draft, all: readonly TermMatch[]): void {
  const outer = draft.terms.map((match) => (match.kind === 'occupation' ? trimTitle(draft, match, all) : match))
  const freed = all.filter((match) => ['schedule', 'contract', 'seniority'].includes(match.kind))
  for (const kind of order) {
    const pool = kind === 'schedule' || kind === 'contract' ? [...outer, ...freed] : outer
    for (const match of pool) {
      if (match.kind !== kind || !isUsable(draft, match) || isWeak(match, draft)) continue
      if (
        (kind === 'schedule' || kind === 'contract') &&
        outer.some((other) => other.kind === 'occupation' && other.start <= match.start && match.end <= other.end)
      )
        continue
      addTerm(draft, match)
    }
  }
}

/** «CACES 1, 3 et 5», «permis C et CE»: the head word is said once for several numbers. */
export function readSeries(draft: Draft): void {
  const caces = '(?:r ?\\d{3} ?)?(?:cat(?:egorie|egories|\\.)?s? ?)?'
  const item = '(?:\\d ?[ab]?|[a-g]\\d?)'
  take(
    draft,
    new RegExp(`\\bcaces? (${caces})(${item}(?:(?: ?[,/&+-] ?| et | ou | and | or )(?:caces )?${item})+)(?![a-z0-9])`),
    (match) => {
      const head = /r ?(\d{3})/.exec(match[1]!)
      const items = match[2]!
        .replaceAll('caces', '')
        .split(/[,/&+-]| et | ou | and | or /)
        .map((part) => part.replaceAll(' ', '').toUpperCase())
        .filter(Boolean)
      const mode = / ou | or /.test(match[2]!) ? ('any' as const) : undefined
      return items.map((part) => ({
        slot: 'certification' as const,
        value: head ? `CACES R${head[1]} ${part}` : `CACES ${part}`,
        ...(mode && { mode }),
      }))
    },
  )
  take(draft, /\bpermis ([a-e]1?e?\b)((?:(?: ?[,/+&] ?| et | ou )(?:permis )?(?:[a-e]1?e?|ec)\b)+)/, (match) => {
    const items = `${match[1]}${match[2]!.replaceAll('permis', '')}`
      .split(/[,/+&]| et | ou /)
      .map((part) => part.trim().toUpperCase())
      .filter(Boolean)
    return items.map((part) => ({ slot: 'licence' as const, value: part === 'EC' ? 'CE' : part }))
  })
  take(draft, /\bhgv class (?:1|one)\b|\bclass (?:1|one)(?: hgv)?(?= (?:driver|licen))|\bclasse? 1 hgv\b/, (match) => ({
    slot: 'licence',
    value: 'CE',
    ...(/driver/.test(draft.folded.slice(match.index)) && {}),
  }))
}
