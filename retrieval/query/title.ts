import type { Draft } from './draft.ts'
import { closestTerm, findTerm, type TermMatch } from './taxonomy/taxonomy.ts'

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

/** The words of the query, in the taxonomy's spelling; an abbreviation is written out. */
export function nameOf(match: TermMatch): string {
  const label = (match.lang === 'en' ? match.term.en || match.term.fr : match.term.fr || match.term.en) || match.form
  return match.kind === 'occupation' && isAbbreviation(match, label) ? label : match.form
}

/** A certificate as it is named: «FCO à jour» is FCO, "CSCS card" CSCS, «carte pro» written out. */
export function cardOf(match: TermMatch): string {
  return match.form
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
    .replace(/^(?:secteur|milieu|domaine|univers|chez)(?: (?:de la|de l['’]|des|de|du|d['’])(?= |(?<=['’])))? ?(?=\p{L})/iu, '')
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

const praise =
  /^(?:okay|ok|hiya|hey|right|well|um|erm|basically|kindly|experienced|qualified|good|great|reliable|senior|junior|mid|newly|fully|certified|registered|temporary|temp|perm|permanent|mobile|freelance|enthusiastic|local|skilled|part|full|time|contract|agency|bank|relief|night|day|weekend|first|second|third|top|best|competent|trained|motivated|friendly|professional|passionate|dynamic|hard|working|hardworking|smart|bilingual|french|english|german|spanish|self|employed|ex|former|some|any|several|few|two|three|four|five|six|ten|more|other|another|new|no|not|also|urgent|urgently|need|needs|needed|looking|for|wanted|find|me|us|get|hire|hiring|recruit|seeking|please|hi|hello|hey|and|or|with|without|the|a|an|my|our|of|in|at|to|just|only|then|now|as|is|are|be|who|that|proper|decent|solid|strong|older|younger|male|female|man|woman|under|over|able|available|immediate|start|starting|want|wants|would|like|actually|instead|rather|same|but|plus|around|near|based|graduate|trainee|apprentice|live|out|agent|people|someone|deaf|blind|smiley|tall|pretty|young|old|mature|asap|either|both|maybe|possibly|preferably|ideally|search|show|about|engage|appoint|kindly|identify|locate|source|present|propose|suggest|list|display|give|send|pull|check|provide|fetch|recommend|replacement|supply|interim|term|reckon|after|want|kinda|quick|quickly|same|again|then|cover)$/

/** "industrial buyer", "commercial property solicitor": the words before a title that make it another job. */
export function qualified(draft: Draft, match: TermMatch): { value: string; start: number } | undefined {
  if (draft.lang !== 'en' || match.lang !== 'en' || draft.long) return undefined
  const before = /(?:^|[,;:.!?\n(]|\b(?:an?|the|for|some|of|\d+|and|or|plus|need|needs|another))\s*((?:[a-z-]+ ){1,2})$/.exec(
    draft.left.slice(0, match.start),
  )?.[1]
  if (
    !before ||
    before
      .trim()
      .split(' ')
      .some((word) => praise.test(word) || word.length < 4)
  )
    return undefined
  const start = match.start - before.length
  const skill = draft.inner.some(
    (term) =>
      ((term.kind === 'skill' && /\p{Lu}|[ -]/u.test(term.form)) || (term.kind === 'industry' && /\p{Lu}/u.test(term.form))) &&
      term.start === start &&
      term.end >= match.start - 1 &&
      !term.flags.includes('weak'),
  )
  if (skill) return undefined
  if (
    draft.places.some((place) => place.start < match.start && start < place.end) ||
    draft.inner.some(
      (term) =>
        term.start < match.start &&
        start < term.end &&
        ['language', 'contract', 'working_time', 'schedule', 'licence'].includes(term.kind),
    )
  )
    return undefined
  const whole = draft.folded.slice(start, match.end)
  const meant = whole.length > 12 && !findTerm('occupation', whole) ? closestTerm('occupation', whole, 1) : undefined
  return { value: meant?.en ?? `${draft.text.slice(start, match.start).toLowerCase()}${titleOf(match)}`, start }
}

const beside = /^(?: ?[,/] ?| (?:ou|or|et|and)(?: (?:une?|des|an?))? )$/

/** "CSM or account executive": letters that are a job and a card stand where jobs do. */
export function isJobToo(draft: Draft, { start, end }: TermMatch): boolean {
  const jobs = draft.inner.filter(({ kind }) => kind === 'occupation')
  if (!jobs.some((job) => job.start === start && job.end === end)) return false
  return jobs.some(
    (job) =>
      (job.end <= start && beside.test(draft.folded.slice(job.end, start))) ||
      (end <= job.start && beside.test(draft.folded.slice(end, job.start))),
  )
}
