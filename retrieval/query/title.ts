import type { TermMatch } from './taxonomy/taxonomy.ts'

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

/** A certificate as it is named: «FCO à jour» is FCO, "CSCS card" CSCS, «carte pro» written out. */
export function cardOf(match: TermMatch): string {
  return match.form
    .replace(/ (?:à jour|a jour|valide|en cours de validité|up to date|valid)$/i, '')
    .replace(/(?<=^[A-Z]\w*(?: [A-Z]\w*)?) (?:registered|qualified|trained|certified|registration|membership)$/, '')
    .replace(/^carte pro(?= |$)/i, 'carte professionnelle')
    .replace(/ ticket$/i, '')
}

/** «secteur de l'énergie» is energy. */
export function sectorOf(match: TermMatch): string {
  return nameOf(match)
    .replace(/^(?:secteur|milieu|domaine|univers|chez)(?: (?:de la|de l['’]|de|du|des|d['’]))? ?(?=\p{L})/iu, '')
    .replace(/ (?:sector|industry|secteur|setting)$/i, '')
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
