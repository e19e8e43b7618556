import type { Draft } from './draft.ts'
import { sectors } from './plain-words.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'

/** What looks like a term and is none: «c'est» after «permis», "Docker" the tool, a commercial lease, «clients de Genève». */
const never = new Set(
  'the will wills change changes accurate rest rush safe split free cover rep line can may like pui puis mind course lad entre domestic skip exclusion ecoute'.split(
    ' ',
  ),
)

const heads = /(?:^|[,.;!:] ?)(?:(?:bon|ok|allez|alors|finalement|donc|et|puis|mais|non|oui)(?: |, ?))*$/

/** «garde Cannes», «on garde que le permis»: to keep, not to be on call. */
function keeps({ folded }: Draft, { start, end }: TermMatch): boolean {
  const [before, after] = [folded.slice(0, start), folded.slice(end)]
  if (/(?:^|(?:on|je|nous|la|le|les|l'|tu) )$/.test(before) || (heads.test(before) && /^ [a-z]/.test(after))) return true
  return /^ (?:de nuit|de jour|d'enfants?|a domicile|les? |la |l'|que |seulement|uniquement|juste)/.test(after)
}

export function isMistaken(draft: Draft, match: TermMatch): boolean {
  const said = draft.text.slice(match.start, match.end)
  const around = draft.folded.slice(Math.max(0, match.start - 24), match.end + 24)
  if (/^(?:send|mes)$/.test(said) || never.has(said.toLowerCase()) || /^take[- ]off$/i.test(said)) return true
  if (/^(?:gardes? de nuit|mise en rayon)$/i.test(said)) return match.kind !== 'skill' || /nuit/.test(said)
  if (
    draft.lang === 'en' &&
    match.lang === 'fr' &&
    /^(?:as|or|it|is|at|in|stage|bureau|pose|chat|fort|rayon|relation|service|moment)$/i.test(said)
  )
    return true
  if (draft.lang === 'fr' && match.lang === 'en' && /^correspondent$/i.test(said)) return true
  if (match.kind === 'contract' && draft.lang === 'fr' && /^temps$/i.test(said)) return true
  if (match.kind === 'occupation' && /(?:^|[^a-z])(?:m'en |veuillez )$/.test(draft.folded.slice(0, match.start))) return true
  if (isPartOfName(draft, match) || isCardOfJob(draft, match) || isTruckOfJob(draft, match)) return true
  if (isSpelledAlike(draft, match, said) || isOfPay(draft, match, said)) return true
  if (/^['’]/.test(draft.text.slice(match.end)) && /(?:^|\s)[cdlCDL]$/.test(said)) return true
  if (
    match.kind === 'occupation' &&
    /^RH$/.test(said) &&
    /(?:master|bts|licence|bac(?: ?\+ ?\d)?|m2|diplome) (?:en )?$/.test(draft.folded.slice(0, match.start))
  )
    return true
  if (match.kind === 'occupation' && (said === 'Docker' || (draft.lang === 'en' && /^commercial$/i.test(said)))) return true
  if ((match.kind === 'certification' || match.kind === 'skill') && /^[ABC][12]$/i.test(said))
    return (
      draft.inner.some(({ kind, end }) => kind === 'language' && end <= match.start && match.start - end < 16) ||
      /(?:niveau|level|anglais|english|german|french|spanish|italian|allemand|espagnol|italien|lu\b|parle|langue)/.test(around)
    )
  if (match.kind === 'schedule') return isNoHours(draft, match, said)
  if (
    match.kind === 'occupation' &&
    /^extras?$/i.test(said) &&
    /(?:as an?|an|en|comme|small|petit|little|real|bonus) $/.test(draft.folded.slice(0, match.start))
  )
    return true
  if (isToolNamedAlike(draft, match) || isOccasion(draft, match) || isVerb(draft, match)) return true
  if (match.kind === 'industry' && isElsewhere(draft, match)) return true
  if (
    match.kind === 'language' &&
    /^\p{Lu}/u.test(said) &&
    draft.lang === 'fr' &&
    /(?:un|une|des) $/.test(draft.folded.slice(0, match.start))
  )
    return true
  if (match.kind === 'industry')
    return (
      sectors.has(draft.folded.slice(match.start, match.end)) &&
      /(?:\bour|notre|\bnos|\bmy|\bma|\bmon) $/.test(draft.folded.slice(0, match.start))
    )
  if (match.kind === 'diploma' && /^licence$/i.test(said) && /^ [A-Z]{2,}/.test(draft.text.slice(match.end))) return true
  if (
    match.kind === 'diploma' &&
    /^licences?$/i.test(said) &&
    /^ (?:a jour|valide|en cours|de |d')/.test(draft.folded.slice(match.end))
  )
    return true
  return match.kind === 'diploma' && draft.lang === 'en' && /^(?:licence|but|master)$/i.test(said)
}

/** "warehouse operative, FLT": after another job, what they can drive. */
const isTruckOfJob = ({ text, inner }: Draft, { kind, start, end }: TermMatch) =>
  kind === 'occupation' &&
  text.slice(start, end) === 'FLT' &&
  inner.some((term) => term.kind === 'occupation' && term.end < start)

/** "insolvency administrator with CPI": capitals that somebody has are no second job. */
const isCardOfJob = ({ folded, inner }: Draft, { kind, flags, start }: TermMatch) =>
  kind === 'occupation' &&
  flags.includes('caps') &&
  /(?:with|avec|holding|has|ayant|titulaire d[ue])(?: (?:an?|the|le|la|son|sa|un|une))? $/.test(folded.slice(0, start)) &&
  inner.some((term) => term.kind === 'occupation' && term.end < start)

/** «Berger-Levrault», "HEC-RAS", «Dr Veto»: half of a name is no job and no diploma. */
function isPartOfName({ text, inner }: Draft, { kind, start, end }: TermMatch): boolean {
  if ((kind !== 'occupation' && kind !== 'diploma') || !/^\p{Lu}/u.test(text.slice(start)) || text === text.toUpperCase())
    return false
  if (/(?<![\p{L}])(?:Dr|Mr|Mme|St) $/u.test(text.slice(0, start))) return true
  const other = /^-(\p{Lu}[\p{L}]+)/u.exec(text.slice(end))
  return (
    other !== null &&
    !/eur$|euse$|ier$|ière$|iste$|trice$|ien$|ienne$|ant$|er$/.test(other[1]!) &&
    !inner.some((term) => term.start === end + 1 && term.kind === 'occupation')
  )
}

/** «trois jours», "Morning Jude", «la garde des enfants»: no hours of work. */
function isNoHours(draft: Draft, match: TermMatch, said: string): boolean {
  if (/(?:\d|deux|trois|quinze|two|three|fifteen|ten|dix) ?$/.test(draft.folded.slice(Math.max(0, match.start - 9), match.start)))
    return /^(?:days?|jours?|nights?|nuits?)$/i.test(said)
  if (/\d [a-z]+(?: [a-z]+)? (?:an?|per|par|each) $/.test(draft.folded.slice(0, match.start))) return true
  if (
    /(?:^|\n|[.!] )(?:good )?$/.test(draft.folded.slice(0, match.start)) &&
    /^(?:good )?(?:morning|afternoon|evening)$/i.test(said)
  )
    return true
  if (/^(?:every )?(?:night|evening)s?$/i.test(said) && isAtHome(draft, match)) return true
  return /^gardes?$/i.test(said) && keeps(draft, match)
}

/** "home every night", "nights out": where somebody sleeps. */
const isAtHome = ({ folded }: Draft, { start, end }: TermMatch) =>
  /(?:home|back|chez eux)(?: (?:by|every|each|most))* $/.test(folded.slice(0, start)) ||
  /^ (?:out|away)(?! of)(?![a-z])/.test(folded.slice(end))

/** "£50k DOE", «permis en cours de validité». */
function isOfPay({ lang, folded }: Draft, { start }: TermMatch, said: string): boolean {
  return (
    (lang === 'en' && /^(?:DOE|TBC|TBA|OTE)$/i.test(said)) ||
    (/^wages?$/i.test(said) && /(?:minimum|min|living|national|basic) $/.test(folded.slice(0, start))) ||
    (/^cat c$/i.test(said) && folded.slice(start + said.length).startsWith(' prison')) ||
    (/^cours$/i.test(said) && /(?:en|au) $/.test(folded.slice(0, start)))
  )
}

/** «un bac+2 me conviendrait», "on a permanent basis", «j'ai», "late": words that are spelled like an abbreviation or a tool. */
function isSpelledAlike(draft: Draft, { flags, form, start }: TermMatch, said: string): boolean {
  if (/\p{Lu}S$/u.test(form) && !/s$/i.test(said)) return true
  if (/^(?:aix|sud|nord)$/i.test(said) && said !== said.toUpperCase()) return true
  if (flags.includes('caps') && /^\p{Ll}{2,3}$/u.test(said) && /\p{Lu}/u.test(draft.text)) return true
  if (said === 'basis' || (form === 'LaTeX' && !/x$/i.test(said))) return true
  return /^ai$/i.test(said) && /j['’]$/i.test(draft.text.slice(0, start))
}

/** «Figma ou Illustrator»: the tool of a capital, when a job was named already. */
function isToolNamedAlike(draft: Draft, { kind, start, end }: TermMatch): boolean {
  if (kind === 'industry' && /^\p{Lu}/u.test(draft.text.slice(start, end)))
    return /(?:knows?|using|maitris\w+|connai\w+|logiciel|outil|software|ats|crm|erp) (?:l')?$/.test(draft.folded.slice(0, start))
  if (kind !== 'occupation' || !/^\p{Lu}\p{Ll}+$/u.test(draft.text.slice(start, end))) return false
  const tool = draft.inner.some(
    (term) => term.kind === 'skill' && term.start === start && term.end === end && /^\p{Lu}/u.test(term.form),
  )
  return tool && draft.inner.some((term) => term.kind === 'occupation' && term.end <= start)
}

/** «pour les vendanges», "for the harvest": when, not what. */
function isOccasion(draft: Draft, { kind, start, end }: TermMatch): boolean {
  return (
    kind === 'skill' &&
    /^(?:vendanges?|recoltes?|cueillettes?|harvest|moissons?|soldes|fetes)$/.test(draft.folded.slice(start, end)) &&
    /(?:pour|pr|pendant|for|during)(?: (?:la|les|le|the|l'))? ?$/.test(draft.folded.slice(0, start))
  )
}

/** «recherche une assistante», «ça fait des histoires», "our culture": said, and no know-how asked for. */
function isVerb(draft: Draft, { kind, start, end }: TermMatch): boolean {
  if (kind !== 'skill') return false
  if (/^(?:EC|WC|SE|SW|NW)\d/.test(draft.text.slice(start, end)) && draft.folded.slice(0, start).endsWith('london ')) return true
  const [said, before, after] = [draft.folded.slice(start, end), draft.folded.slice(0, start), draft.folded.slice(end)]
  if (/^visas?(?: sponsorship)?$/.test(said)) return true
  if (said === 'scratch' && /(?:^|[,;.] ?)$/.test(before)) return /^ [a-z]/.test(after)
  if (/^rondes?$/.test(said)) return before.endsWith('a la ')
  if (said === 'etat') return before.endsWith("diplome d'")
  if (said === 'porte') return /^ (?:a|le|la|tout)(?![a-z])/.test(after)
  if (said === 'recherche') return /^ (?:une?|des|d'|le|la|les|pour|activement)(?![a-z])/.test(after)
  if (/^histoires?$/.test(said)) return /(?:fai\w+|font) (?:des|une|d') ?$/.test(before)
  return /(?<![a-z])(?:our|my|notre|nos|mon|ma|mes) $/.test(before)
}

/** «le cabinet est à deux pas de la gare»: where the work is, told by the way. */
const located =
  /^ (?:[a-z']+ ){0,2}?(?:est|sont|se trouve\w*|is|are|sits) (?:a|au|aux|en|sur|dans|pres|juste|in|on|at|near|next|close|right|just|up|down)(?![a-z])/

/** «après l'école», «pas de lieu particulier», «langue maternelle», "refugees": no kind of establishment. */
function isElsewhere(draft: Draft, { start, end }: TermMatch): boolean {
  const [said, before, after] = [draft.folded.slice(start, end), draft.folded.slice(0, start), draft.folded.slice(end)]
  if (/^(?:ecoles?|schools?)$/.test(said))
    return (
      /(?:old |apres l'|sorties? (?:d'|de l')|avant l'|after )$/.test(before) ||
      /^ (?:d'inge|run|pick|hours?|holidays?|day\b|term)/.test(after)
    )
  if (
    /(?<![a-z])(?:pres|proche|a cote|a deux pas|a proximite|en face|au dessus|derriere|next|opposite|near|close to|behind|by|beside)(?: (?:de|du|des|d'|to|from))?(?: (?:la|le|les|l'|un|une|the|our|a|an))? ?$/.test(
      before,
    )
  )
    return true
  if (/(?:[,.;:!?] ?| (?:car|parce que|puisque|as|because|since) )(?:le |la |l'|les |the )$/.test(before) && located.test(after))
    return true
  if (/^particuliers?$/.test(said)) return /(?:lieu|rien de|aucun|sans critere|en) $/.test(before)
  if (
    /^(?:magasins?|chantiers?|mairies?|boutiques?|sites?|usines?|agences?|bureaux?|shops?|stores?|factory|branch)$/.test(said) &&
    /(?:pour|for|sur|at|on|de|dans|in) (?:le |la |l'|un |une |notre |nos |the |our )(?:[a-z]+ )?$|(?:j'ai|on a|nous avons|i have|we have|we've got|i've got|there's|il y a) (?:un|une|an?|another|des|two|deux|\d)(?: [a-z]+)? $/.test(
      before,
    )
  )
    return true
  if (said === 'maternite' && /conges? $/.test(before)) return true
  return (said === 'maternelle' && before.endsWith('langue ')) || /^refugees?$/.test(said)
}
