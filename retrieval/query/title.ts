import type { Draft } from './draft.ts'
import { isLinked } from './is-linked.ts'
import { findTerm, type TermMatch } from './taxonomy/taxonomy.ts'
import { feminine } from './taxonomy/feminine.ts'
import { opening } from './titles/opening.ts'

function isAbbreviation(match: TermMatch, label: string): boolean {
  if (match.flags.includes('caps') || match.flags.includes('weak')) return true
  const [first, ...rest] = match.form.split(/[ '-]/) as [string, ...string[]]
  if (rest.length > 0 && label.split(/[ '-]/).slice(1).join(' ') === rest.join(' ')) return false
  if (/^[A-Z0-9]{2,5}$/.test(first) && !label.startsWith(first)) return true
  return (
    first.length <= 5 &&
    label.length > match.form.length &&
    label.toLowerCase().startsWith(first.toLowerCase()) &&
    label.split(' ')[0] !== first
  )
}

/** The form that a feminine was made from. */
const masculineOf = ({ term, form }: TermMatch) =>
  term.forms.find(({ text, lang, flags }) => lang === 'fr' && !flags.includes('made') && feminine(text) === form)?.text ?? form

/** The words of the query, in the taxonomy's spelling; an abbreviation is written out. */
export function nameOf(given: TermMatch): string {
  const match = given.flags.includes('made') ? { ...given, form: masculineOf(given) } : given
  const label = (match.lang === 'en' ? match.term.en || match.term.fr : match.term.fr || match.term.en) || match.form
  return match.kind === 'occupation' && isAbbreviation(match, label) ? label : match.form
}

const issuers = 'SIA|PSA|CPA|CNO|FCA|SRA|CLC|ARB|GMC|NMC|NMBI|HCPC|GDC|GPhC|IRTEC|TSSA|CAA|CBI|RCVS|CORU|TEFL|PADI|RLSS|STA'
/** "SIA licence", "valid SRA practising certificate": who issues it says it all. */
const issued = new RegExp(
  `^(?:valid |current |in-date |full |live |active )?(${issuers}) (?:licen[cs]e|badge|ticket|permit|(?:practising )?certificate|regulated|qualified|licen[cs]ed|authori[sz]ed|approved)(?: holder)?$`,
  'i',
)

const letters =
  /^((?:\p{Lu}[\p{L}&]*\p{Lu}\p{L}*)(?: \p{Lu}\p{Lu}+)?) (?:regulated|registered|chartered|qualified|accredited|authori[sz]ed|licen[cs]ed|member|membership|pin(?: number)?)$/iu
const checked =
  /^((?:enhanced |basic |standard )?(?:DBS|CRB|PVG|Garda vet))(?:'d|ted| check(?:ed|s)?| cleared| scheme(?: member(?:ship)?| record)?)$/i

/** A card by its own name, without the words of who holds it. */
export function plainCard(name: string): string {
  const own = name
    .replace(issued, '$1')
    .replace(/^(?:valid|current|in-date) (?=[A-Z]{2})/i, '')
    .replace(checked, (_all, card: string) => card.replace(/vet$/i, 'vetting'))
  const body = letters.exec(own)?.[1]
  return body && body === body.toUpperCase() && body.length < 7 ? body : own
}

/** A certificate as it is named: «FCO à jour» is FCO, "CSCS card" CSCS, «carte pro» written out. */
export function cardOf(match: TermMatch): string {
  return plainCard(match.form)
    .replace(/ (?:à jour|a jour|valide|en cours de validité|up to date|valid)$/i, '')
    .replace(/(?<=^[A-Z]\w*(?: [A-Z]\w*)?) (?:registered|qualified|trained|certified|registration|membership|engineer)$/, '')
    .replace(
      /^(.+) (?:registration|registered|register|membership|members?|pin(?: number)?|badge|number|certified|accredited|accreditation|certificate|card holder|holder)$/i,
      (whole, name: string) => (findTerm('certification', name) === match.term ? name : whole),
    )
    .replace(/^(?:digi(?:tal)? (?:tacho(?:graph)? )?|tacho(?:graph)? )card$/i, 'digital tachograph card')
    .replace(/^[Cc]ertificat(?:ion)? (?=\p{Lu})/u, '')
    .replace(/^((?:driver )?[A-Z]{3,5}) (?:cards?|checks?)$/, '$1')
    .replace(/^18th (?:edn|ed)\b.*$/i, '18th Edition')
    .replace(/^carte pro(?= |$)/i, 'carte professionnelle')
    .replace(/(?<=^[A-Z][A-Z0-9]+) ticket$/, '')
    .replace(/(?<=licence) holder$/i, '')
}

/** «secteur de l'énergie» is energy. */
export function sectorOf(match: TermMatch): string {
  const name = match.flags.includes('caps') || !match.flags.includes('weak') ? nameOf(match) : match.form
  return name
    .replace(
      /^(?:secteur|milieu|domaine|univers|chez)(?![\p{L}])(?: (?:de la|de l['’]|des|de|du|d['’])(?= |(?<=['’])))? ?(?=\p{L})/iu,
      '',
    )
    .replace(/(?<!^(?:food|public|private|third|voluntary)) (?:sector|industry|secteur|setting)$/i, '')
}

const written: [RegExp, string][] = [
  [/\bSPL\b/i, 'super poids lourd'],
  [/\bPL\b/, 'poids lourd'],
  [/^dev(?![\p{L}])/iu, 'développeur'],
  [/^resp(?![\p{L}])\.?/iu, 'responsable'],
  [/^tech(?![\p{L}])\.?/iu, 'technicien'],
  [/^ing(?![\p{L}])\.?/iu, 'ingénieur'],
  [/^(?:assist|asst)(?![\p{L}])\.?/iu, 'assistant'],
  [/^admin(?![\p{L}])/iu, 'administrateur'],
  [/\bRH\b/, 'ressources humaines'],
  [/ (?:DE|D\.E\.|diplômée? d['’]État|diplômée?)$/, ''],
  [/ (?:H\/F|F\/H)$/i, ''],
]

/** The title as said, its abbreviations written out, the State's diploma left to the diploma. */
export function titleOf(match: TermMatch): string {
  const name = nameOf(match)
  if (match.lang === 'en') return name
  return written.reduce((title, [short, long]) => title.replace(short, long), name)
}

const beside = /^(?: ?[,/] ?| (?:ou|or|et|and)(?: (?:une?|des|an?))? )$/

/** "CSM or account executive": letters that are a job and a card stand where jobs do. */
export function isJobToo(draft: Draft, { start, end }: TermMatch): boolean {
  const jobs = draft.inner.filter(({ kind }) => kind === 'occupation')
  if (!jobs.some((job) => job.start === start && job.end === end)) return false
  if (draft.first && opening(draft.folded) === start) return true
  if (/\d/.test(draft.text.slice(start, end))) return false
  return jobs.some((job) => isLinked(draft, beside, [job, { start, end }]))
}
