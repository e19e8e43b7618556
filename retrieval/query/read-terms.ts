import { addPiece, coverSpan, type Draft, isFree, type Made } from './draft.ts'
import { formKey } from './taxonomy/normalise.ts'
import { outermost, type TermKind, type TermMatch } from './taxonomy/taxonomy.ts'
import { isPlaceName } from './place-or-word.ts'
import { isMistaken } from './mistaken.ts'
import { addLanguage } from './read-languages.ts'
import { sectorIn, skillIn } from './read-know-how.ts'
import { cardOf, isJobToo, plainCard, titleOf } from './title.ts'
import { partSlash, trimTitle, uncovered, weakSeniority } from './trim-title.ts'
import { isWeak } from './weak-term.ts'

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

const bareLevel =
  /^(?:bac|bac pro|baccalauréat|licence|master|master [12]|M[12]|bachelor(?:['’]s)?(?: degree)?|degree(?: level)?|doctorat|maîtrise|master['’]?s?(?: degree)?|doctorate|phd|HND|bac technologique|bac général|bac professionnel)$/i

/** "food hygiene level 3": the level belongs to the card. */
function levelled(draft: Draft, match: TermMatch): Made {
  const head = /habilitation (?:electrique )?$/.exec(draft.left.slice(0, match.start))
  if (head && /^[A-Z]{4,}$/.test(match.form)) return { slot: 'certification', value: match.form, start: head.index }
  if (head && !/habilitation/i.test(match.form))
    return { slot: 'certification', value: `habilitation ${cardOf(match)}`, start: head.index }
  const level =
    /^ (?:level|niveau|lvl) ?\d(?![a-z\d])/.exec(draft.left.slice(match.end))?.[0] ??
    (/\d/.test(match.form) ? /^ [A-C]\d(?:\.\d)?(?![\p{L}\d])/u.exec(draft.text.slice(match.end))?.[0] : undefined)
  const register =
    /^ (?:pin(?: numbers?)?|badges?|memberships?|members?|registers?|registration|registered|accredit\w+|number|status|approved|regulated|authori[sz]ed|licen[cs]ed|chartered|ticketed|card[- ]?holders?)(?![a-z])/.exec(
      draft.left.slice(match.end),
    )?.[0]
  if (register && draft.lang === 'en') return { slot: 'certification', value: cardOf(match), end: match.end + register.length }
  const paper =
    draft.lang === 'en' && !level
      ? /^ (?:licen[cs]e|certificate|cards?|checks?|ticket|award|badge)(?= *(?:$|[,.;:!?)]| (?:is|are|a|an|and|or|plus|would|must|required|essential|needed|preferred|desirable|nice|please|mandatory|now|has|in|temp|perm|nights?|days) ))/.exec(
          `${draft.left.slice(match.end)} `,
        )?.[0]
      : undefined
  if (paper && /^ (?:cards?|checks?)$/.test(paper) && /^(?:driver )?[A-Z]{3,5}$/.test(cardOf(match)))
    return { slot: 'certification', value: cardOf(match), end: match.end + paper.length }
  if (paper && !/(?:card|licen[cs]e|ticket|certificate|award|badge)$/i.test(match.form)) {
    const end = match.end + paper.length
    return { slot: 'certification', value: plainCard(`${cardOf(match)}${draft.text.slice(match.end, end)}`), end }
  }
  if (!level || (/\d$/.test(match.form) && !/^ [A-C]\d/.test(level))) return { slot: 'certification', value: cardOf(match) }
  const end = match.end + level.length
  return { slot: 'certification', value: `${cardOf(match)}${draft.text.slice(match.end, end)}`, end }
}

/** «le permis, ce serait…»: no licence CE. */
const thatIs = /^ ce (?:serait|sera|soit|n'|doit|peut|qui|que|soir|matin)/

/** Diplomas by their letters; DEAS is asked for as the right to practise. */
const stateDiploma = /^(?:DE(?!AS$)[A-Z]{1,5}|PGCE)$/

function toMade(draft: Draft, match: TermMatch): Made | undefined {
  const slot = match.term.codes.slot
  switch (match.kind) {
    case 'licence':
      if (thatIs.test(draft.folded.slice(match.end - 3))) return { slot: 'licence', value: 'B', end: match.end - 3 }
      if (slot === 'boat') return { slot: 'certification', value: draft.text.slice(match.start, match.end) }
      return slot ? { slot: 'licence', value: slot } : undefined
    case 'certification':
      return /^diplome d'etat (?:d'|de )/.test(draft.folded.slice(match.start)) || stateDiploma.test(match.form)
        ? { slot: 'education', value: { diploma: draft.text.slice(match.start, match.end) } }
        : levelled(draft, match)
    case 'diploma':
      if (match.term.id === 'diploma:no-qualification') return undefined
      if (match.term.eqf && bareLevel.test(match.form)) return { slot: 'education', value: { min_eqf: match.term.eqf } }
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
      return { slot: 'title', value: titleOf(match) }
    case 'industry':
      return sectorIn(draft, match)
    default:
      return skillIn(draft, match)
  }
}

const colleagues =
  /(?:sous la (?:responsabilite|direction|supervision)|rattache\w*|report\w*|encadr\w+|manag\w+|equipe|team|collabor\w+|travaill\w+ avec|work\w* (?:alongside|with|closely)|en lien|en binome|aupres|assist\w+|support\w*|help\w*|liais\w+|superv\w+|lead\w*|accompagn\w+|aide?r?|train\w*|form\w+|responsable|aux cotes)(?: [\w'/]+){0,3}? (?:\d+|du|de|des|d'|un|une|les|le|la|au|aux|l'|a|an|the|to|of|with|our|notre|nos|avec|in)(?: \w+)? ?'?$/

/** “help me find a nurse”: looked for, not worked beside. */
const sought = /(?:find|trouv|denich|recrut|embauch|cherch|hir(?:e|ing)|recruit|need|want|sourc|search|get|besoin|faut)/

function isColleague(draft: Draft, match: TermMatch): boolean {
  const cue = colleagues.exec(draft.folded.slice(Math.max(0, match.start - 70), match.start))
  if (!cue || sought.test(cue[0])) return false
  // “sales assistants and a cashier”: the name of a job, no verb.
  const at = Math.max(0, match.start - 70) + cue.index
  return !draft.inner.some(({ kind, start, end }) => kind === 'occupation' && start <= at && at < end && end < match.start)
}

/** «une secrétaire pour trois médecins»: for whom. */
const isServed = ({ folded, pieces }: Draft, { start }: TermMatch) =>
  /(?<!(?:and|et|looking|search|cherche|also|aussi),? )(?<![a-z])(?:pour|for) (?:\d+|deux|trois|quatre|two|three|four|nos|our|un|une|an?) $/.test(
    folded.slice(0, start),
  ) && pieces.some((piece) => piece.slot === 'title' && piece.end < start)

/** "executive assistant to a chief exec", "PA to the CEO": whose. */
function isServedBy({ folded, pieces }: Draft, { start }: TermMatch): boolean {
  return pieces.some(
    (piece) =>
      piece.slot === 'title' &&
      piece.end < start &&
      /assistant|secretary|(?<![a-z])p\.?a|(?<![a-z])ea|support|aide/i.test(folded.slice(piece.start, piece.end)) &&
      /^s? (?:to|for|of) (?:(?:an?|the|our|my|his|her|their|two|three|four|\d|busy|senior) )*$/.test(
        folded.slice(piece.end, start),
      ),
  )
}

/** "housing developer background", after another job: where somebody comes from, no second job. */
function isPast(draft: Draft, { start, end }: TermMatch): boolean {
  return (
    /^ (?:background|exposure)(?![a-z])/.test(draft.folded.slice(end)) &&
    draft.pieces.some((piece) => piece.slot === 'title' && piece.end < start)
  )
}

function isUsable(draft: Draft, match: TermMatch): boolean {
  if (match.form === 'WE' && draft.lang === 'en') return false
  if (match.kind === 'certification' && isJobToo(draft, match)) return false
  if (isMistaken(draft, match)) return false
  if (!isFree(draft, match.start, match.end) || isPlaceName(draft, match)) return false
  if (match.kind === 'occupation' && /·· ?(?:a|à|to|with|avec)(?: (?:une?|an?))? $/.test(draft.text.slice(0, match.start)))
    return false
  if (
    match.kind === 'occupation' &&
    (isColleague(draft, match) || isPast(draft, match) || isServed(draft, match) || isServedBy(draft, match))
  )
    return false
  if (
    match.kind === 'seniority' &&
    weakSeniority.has(match.term.codes.slot ?? '') &&
    draft.pieces.some((piece) => piece.slot === 'title' && piece.end >= match.start - 1 && piece.start <= match.end + 1)
  )
    return false
  return true
}

function addTerm(draft: Draft, match: TermMatch): void {
  if (match.kind === 'language') return addLanguage(draft, match)
  const made = toMade(draft, match)
  if (!made) return
  const both =
    made.slot === 'certification' ? /^(\p{Lu}{2,6})\/(\p{Lu}{2,6})$/u.exec(draft.text.slice(match.start, match.end)) : null
  if (both) for (const value of [both[1]!, both[2]!]) addPiece(draft, { slot: 'certification', value }, match.start, match.end)
  else addPiece(draft, made, match.start, match.end)
  coverSpan(draft, made.start ?? match.start, made.end ?? match.end)
}

/** "paralegal" in an English text is the English form, though the French one has the same key. */
function localised(draft: Draft, match: TermMatch): TermMatch {
  if (match.lang === draft.lang) return match
  const key = formKey(draft.text.slice(match.start, match.end))
  const form = match.term.forms.find(({ lang, text }) => lang === draft.lang && formKey(text) === key)
  return form ? { ...match, form: form.text, lang: form.lang, flags: form.flags } : match
}

/** All that the taxonomy names, kind after kind; of a term that another took a part of, what is inside it. */
export function readTerms(draft: Draft, all: readonly TermMatch[]): void {
  const trimmed = all
    .flatMap((match) => partSlash(draft, match))
    .map((match) => (match.kind === 'occupation' ? trimTitle(draft, match, all) : match))
  const outer = outermost(trimmed)
  const broken: TermMatch[] = []
  for (const kind of order) {
    for (const match of outer) {
      if (match.kind !== kind) continue
      const one = kind === 'occupation' && !isFree(draft, match.start, match.end) ? uncovered(draft, match) : match
      if (isUsable(draft, one) && !isWeak(one, draft)) addTerm(draft, localised(draft, one))
      else if (kind === 'skill' && !isFree(draft, match.start, match.end)) broken.push(match)
    }
  }
  for (const match of trimmed) {
    const hidden = broken.some((other) => other !== match && other.start <= match.start && match.end <= other.end)
    if (hidden && isUsable(draft, match) && !isWeak(match, draft)) addTerm(draft, localised(draft, match))
  }
}
