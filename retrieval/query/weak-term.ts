import type { Draft } from './draft.ts'
import { isLinked } from './is-linked.ts'
import { plainWords, softSkills } from './plain-words.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'

const listing = /^ ?(?:,|\/|\+|&|et|ou|and|or) ?$/

/** «React, Vue ou Angular»: one of a list of its kind. */
const isListed = (match: TermMatch, draft: Draft): boolean =>
  match.kind === 'skill' &&
  draft.terms.some((other) => other.kind === 'skill' && !other.flags.includes('weak') && isLinked(draft, listing, [other, match]))

const joining = /^ ?(?:\+|&|\/) ?$/

/** "gel + acrylics": beside a skill that can be nothing else. */
const isJoinedTo = (draft: Draft, match: TermMatch): boolean =>
  draft.terms.some((other) => other.kind === 'skill' && !isPlain(draft, other) && isLinked(draft, joining, [other, match]))

/** «sérieux», "will", "cover": a word of every day, and not written as a name. */
function isPlain(draft: Draft, { start, end }: TermMatch): boolean {
  const said = draft.folded.slice(start, end)
  return plainWords.has(said) || plainWords.has(said.replace(/e?s?$/, '')) || softSkills.test(said)
}

/** «la taille c'est primordial», «dev backend Go ou Rust»: a word of every day, and a criterion by its place. */
function isStressed(draft: Draft, { start, end, form }: TermMatch): boolean {
  if (
    /^,?(?: (?:c'est|est|is|are))? (?:primordial|obligatoire|indispensable|exige|requis|essential|required|mandatory|a must)/.test(
      draft.folded.slice(end),
    )
  )
    return true
  return (
    /^\p{Lu}/u.test(form) &&
    draft.pieces.some((piece) => piece.slot === 'title' && piece.end === start - 1) &&
    /^\p{Lu}/u.test(draft.text.slice(start))
  )
}

/** “a good chef”, «un bon chef»: what is said of somebody right before who they are. */
const praised =
  /(?:(?:^| )(?:really|very|tres|vraiment|good|great|decent|solid|strong|skilled|experienced|reliable|proper|excellent|talented|bons?|bonnes?|vrais?|excellente?s?|super|solides?))+ $/

const counted = /^ (?:et|and|&|ou|or|as well as|ainsi que|plus) (?:(?:une?|an?|des|some|\d+) )?$/

/** «2 commis et un plongeur», “pickers and packers”: counted, or beside another job of a list. */
const isCounted = (draft: Draft, match: TermMatch): boolean =>
  /(?:\d+|deux|trois|quatre|cinq|six|two|three|four|five) $/.test(draft.folded.slice(0, match.start)) ||
  draft.terms.some(
    (term) => term.kind === 'occupation' && !term.flags.includes('weak') && isLinked(draft, counted, [term, match]),
  )

/** «mimizan saison, bafa»: at the end of its stretch. */
const isSeason = ({ folded, first, long }: Draft, { start, end, form }: TermMatch) =>
  form === 'saison' &&
  first &&
  !long &&
  /^ *(?:$|[,;])/.test(folded.slice(end)) &&
  !/(?:fin|debut|hors|basse|haute|pleine|de|la|en|cette|une?) $/.test(folded.slice(0, start))

const terms: ReadonlySet<string> = new Set(['contract', 'schedule', 'working_time'])
const beside = /^ ?(?:\+|&|\/|et|ou|and|or) ?$/

/** «soir + week-end»: beside other hours. */
const isBesideTerms = (draft: Draft, match: TermMatch): boolean =>
  draft.terms.some((one) => terms.has(one.kind) && !one.flags.includes('weak') && isLinked(draft, beside, [one, match]))

/** A word that means a criterion only where something says so. */
export function isWeak(match: TermMatch, draft: Draft): boolean {
  if (match.kind === 'skill' && isStressed(draft, match)) return false
  if (match.kind === 'skill' && /(?<![a-z])(?:swap|replace|switch|remplace[rz]?|troque)(?![a-z])/.test(draft.folded)) return false
  if (
    match.kind === 'skill' &&
    /(?<![a-z])(?:r?ajout\w+|add|include|inclu\w+|plus) (?:le |la |les |l'|du |the |in )?$/.test(
      draft.folded.slice(0, match.start),
    )
  )
    return false
  const plain = match.kind === 'skill' && isPlain(draft, match) && !isJoinedTo(draft, match)
  if (!plain && (!match.flags.includes('weak') || isListed(match, draft))) return false
  const before = draft.folded.slice(Math.max(0, match.start - 28), match.start)
  if (match.kind === 'occupation') {
    const titled =
      draft.pieces.some((piece) => piece.slot === 'title') ||
      draft.terms.some(
        (term) =>
          term.kind === 'occupation' && !term.flags.includes('weak') && (term.end <= match.start || match.end <= term.start),
      )
    return (
      (titled && !isCounted(draft, match)) ||
      !(
        isCounted(draft, match) ||
        /(?:^|[.!?\n])\s*$/.test(draft.folded.slice(0, match.start).replace(praised, '')) ||
        /(?:\d+|un|une|des|an?|cherch\w+|besoin d'?e?|need\w*|for|some|want|recrut\w+|hiring|hire|another|autre|find( me)?|trouv\w+( moi)?|plutot|les?) $/.test(
          before.replace(praised, ' '),
        )
      )
    )
  }
  if (match.kind === 'contract' && draft.lang === 'en' && /^(?:temps?|perm)$/i.test(match.form)) return false
  if (isSeason(draft, match)) return false
  if (match.kind === 'contract' && draft.pieces.some(({ slot, end }) => slot === 'title' && end === match.start - 1)) return false
  if (terms.has(match.kind))
    return (
      !isBesideTerms(draft, match) &&
      !/(?:en|de|des|la|d'|avec|contrat|poste|a|on|with|travail) ?$/.test(before) &&
      match.start > 0 &&
      !/[,;/] ?$/.test(before)
    )
  return !/(?:maitris\w+|experience|connaissance|competence|skills?|knowledge|using|utilis\w+|logiciel|outil|avec|with|en|in|sur|on)(?: (?:de|du|des|la|le|les|l'|in|of|with|the|d'))* ?'?$/.test(
    before,
  )
}
