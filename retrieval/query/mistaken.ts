import type { Draft } from './draft.ts'
import { sectors } from './plain-words.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'

/** What looks like a term and is none: «c'est» after «permis», "Docker" the tool, a commercial lease, «clients de Genève». */
const never = new Set(
  'the will wills change changes accurate rest rush safe split free cover rep line can may like pui puis lad entre domestic'.split(
    ' ',
  ),
)

export function isMistaken(draft: Draft, match: TermMatch): boolean {
  const said = draft.text.slice(match.start, match.end)
  const around = draft.folded.slice(Math.max(0, match.start - 24), match.end + 24)
  if (never.has(said.toLowerCase()) || /^take[- ]off$/i.test(said)) return true
  if (/^(?:gardes? de nuit|mise en rayon)$/i.test(said)) return match.kind !== 'skill' || /nuit/.test(said)
  if (draft.lang === 'en' && match.lang === 'fr' && /^(?:as|or|it|is|at|in)$/i.test(said)) return true
  if (/^['’]/.test(draft.text.slice(match.end)) && /(?:^|\s)[cdlCDL]$/.test(said)) return true
  if (
    match.kind === 'occupation' &&
    /^RH$/.test(said) &&
    /(?:master|bts|licence|bac|m2|diplome) (?:en )?$/.test(draft.folded.slice(0, match.start))
  )
    return true
  if (match.kind === 'occupation' && (said === 'Docker' || (draft.lang === 'en' && /^commercial$/i.test(said)))) return true
  if (match.kind === 'certification' && /^[ABC][12]$/.test(said))
    return /(?:niveau|level|anglais|english|german|french|spanish|italian|allemand|espagnol|italien|lu\b|parle|langue)/.test(
      around,
    )
  if (
    match.kind === 'schedule' &&
    /(?:\d|deux|trois|quinze|two|three|fifteen|ten|dix) ?$/.test(draft.folded.slice(Math.max(0, match.start - 9), match.start))
  )
    return /^(?:days?|jours?|nights?|nuits?)$/i.test(said)
  if (match.kind === 'schedule' && match.start < 6 && /^(?:good )?(?:morning|afternoon|evening)$/i.test(said)) return true
  if (
    match.kind === 'schedule' &&
    /^gardes?$/i.test(said) &&
    /(?:^|(?:on|je|nous|la|le|les|l'|tu) )$/.test(draft.folded.slice(0, match.start))
  )
    return true
  if (match.kind === 'schedule' && /^gardes?$/i.test(said))
    return /^ (?:de nuit|de jour|d'enfants?|a domicile)/.test(draft.folded.slice(match.end))
  if (
    match.kind === 'industry' &&
    /^\p{Lu}/u.test(said) &&
    said !== draft.text.slice(match.start, match.end).toUpperCase() &&
    /(?:knows?|using|maitris\w+|connai\w+|logiciel|outil|software|sur|ats|crm|erp) (?:l')?$/.test(
      draft.folded.slice(0, match.start),
    )
  )
    return true
  if (
    match.kind === 'skill' &&
    /^histoires?$/i.test(said) &&
    /(?:fai\w+|font) (?:des|une|d') ?$/.test(draft.folded.slice(0, match.start))
  )
    return true
  if (match.kind === 'industry')
    return (
      sectors.has(draft.folded.slice(match.start, match.end)) &&
      /(?:\bour|notre|\bnos|\bmy|\bma|\bmon) $/.test(draft.folded.slice(0, match.start))
    )
  if (match.kind === 'diploma' && /^licence$/i.test(said) && /^ [A-Z]{2,}/.test(draft.text.slice(match.end))) return true
  return match.kind === 'diploma' && draft.lang === 'en' && /^(?:licence|but|master)$/i.test(said)
}
