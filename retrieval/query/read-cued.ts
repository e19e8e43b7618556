import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { after, before, type CueKind } from './cue-words.ts'
import { firstNames } from './first-names.ts'
import { phraseAfter, phraseBefore, type Span } from './noun-phrase.ts'
import { softSkills } from './plain-words.ts'
import { type TermKind, standingKinds } from './taxonomy/term.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'
import { isTalk } from './talk.ts'

const kinds: CueKind[] = ['certification', 'industry', 'skill']

type Table = { kind: CueKind; pattern: RegExp }[]

const ahead = (cues: Record<CueKind, string[]>): Table =>
  kinds.flatMap((kind) =>
    cues[kind].map((source) => ({
      kind,
      pattern: new RegExp(`(?<![a-z'])(?:${source})(?=[ '])|(?<![a-z'])(?:${source})(?<=')`, 'g'),
    })),
  )
const behind = (cues: Record<CueKind, string[]>): Table =>
  kinds.flatMap((kind) =>
    cues[kind].map((source) => ({ kind, pattern: new RegExp(`(?<=[a-z0-9)·]) ?(?<![a-z])(?:${source})(?![a-z])`, 'g') })),
  )

const tables = {
  fr: { ahead: ahead(before.fr), behind: behind(after.fr) },
  en: { ahead: ahead(before.en), behind: behind(after.en) },
}

const strong: ReadonlySet<TermKind> = new Set<TermKind>([...standingKinds, 'occupation', 'seniority'])

const never =
  /^[^a-z]*$|(?:^| )(?:faut|qu|que|qui|who|i|i'm|i'd|you|we|looking|after|grateful|number)(?: |$)|^(?:l'equipe|equipe|team|people|personnes?|gens|clients?|customers?|nous|vous|moi|lui|elle|it|them|us|me|you|this|that|all|tout|tous|travail\w*|work\w*|working|autonomie|candidat\w*|poste|role|job|mission|salaire|what|how|quoi|domaine|secteur|metier|sector|field|industry|similar|meme|same|son|sa|ses|own|[a-z]+er (?:seule?|en|avec)|etre|avoir|being|having|business|entreprises?|company|horaires?|shifts?|hours|le|la)(?![a-z])|(?:^| )(?:years?|months?|previous|prior|relevant|proven|extensive|practical|commercial|professional|hands[- ]on|real[- ]world|minimum|any|more|less|no|little|much|enough|life|lived|customer|first[- ]hand|by|of|for|on|with|their|his|her)$/

/** Does the stretch say a criterion of another kind, or none? */
function isOther(draft: Draft, { start, end }: Span): boolean {
  const said = draft.folded.slice(start, end)
  if (
    !isFree(draft, start, end) ||
    never.test(said) ||
    softSkills.test(said) ||
    (/^\p{Lu}/u.test(draft.text.slice(start)) && firstNames.has(said.split(' ')[0]!))
  )
    return true
  return draft.inner.some(
    (term) =>
      strong.has(term.kind) &&
      term.start < end &&
      start < term.end &&
      !term.flags.includes('caps') &&
      !(term.kind === 'occupation' && term.start > start),
  )
}

const whole = (draft: Draft, { start, end }: Span, kind: TermMatch['kind']) =>
  draft.inner.find((term) => term.start === start && term.end === end && term.kind === kind)

/** "nursing home experience", "busy hotel experience": where, which the lists know. */
const endsAsSector = ({ inner }: Draft, { start, end }: Span) =>
  inner.some((term) => term.kind === 'industry' && term.end === end && term.start >= start)

const home: ReadonlySet<string> = new Set(['FR', 'GB', 'IE', 'BE', 'CH', 'LU', 'CA', 'US'])

/** "specialist in Solihull": where, not what. */
function isTown(draft: Draft, { start, end }: Span): boolean {
  if (/^\p{Ll}/u.test(draft.text.slice(start)) && /\p{Lu}/u.test(draft.text)) return false
  return (
    /(?:^| )(?:in|at|a|au|en|from|sur|de|dans|par) (?:la |le |les |l')?$/.test(draft.folded.slice(0, start)) &&
    draft.places.some((place) => place.start === start && place.end >= end && home.has(place.candidates[0]?.country ?? ''))
  )
}

/** The phrase from there; a term that begins with it and goes on is one: "oil and gas". */
function phraseFrom(draft: Draft, at: number): Span | undefined {
  const span = phraseAfter(draft, at)
  const longer = span && draft.inner.find((term) => term.start === span.start && term.end > span.end && !strong.has(term.kind))
  return longer ? { start: span.start, end: longer.end } : span
}

const seeks =
  /(?:^|[^a-z])(?:look\w*|search\w*|hunt\w*|seek\w*|recruit\w*|hir\w+|advertis\w*|ask\w*|market|cherch\w*|recrut\w*|on the lookout) (?:for|pour)(?: [a-z']+)? ?$/

/** «pour un remplacement», "for a start-up project": a reason to hire, no house to come from. */
function isAim(draft: Draft, cue: string, { start, end }: Span): boolean {
  if (!/^(?:pour|for) /.test(cue)) return false
  const said = draft.folded.slice(start, end)
  // "looking for a junior admin assistant": the person, not the house.
  if (draft.inner.some((term) => term.kind === 'occupation' && term.start < end && start < term.end)) return true
  if (seeks.test(draft.folded.slice(0, start))) return true
  return (
    said.split(' ').length > 3 ||
    /\d/.test(said) ||
    /\p{Lu}/u.test(draft.text.slice(start, end)) ||
    /(?:^| )(?:remplacement|renfort|mission|missions|projet|saison|client|cliente|clients|persons?|personnes?|place|lady|gentleman|child|children|kids?|enfants?|dame|monsieur|family|famille|couple|patients?|man|woman|homme|femme|candidat\w*|equipe|site|job|role|position|start|project|team|season|month|months|week|weeks|year|day|days|few|contract|shift|cover|maternity|friend|colleague|boss|collegue|manager|patron|conge|conges|arret|duree|periode|semaine|an|annee|mois|journee|poste|offre|besoin|boite|societe|entreprise|company|firm|business|office|opening|vacancy|recrutement|embauche|salaire|budget|prise|demarrage|debut|lancement|ouverture|creation|bureau|agence|chat|interview|entretien|call|look|change|minimum|max\w*|rate|bit|while|full|part|permanent|perm|temp|temporary|good|great|busy|small|large|big|new|petite?|grande?|nouvel\w*)(?= |$)/.test(
      said,
    )
  )
}

const carrier = /(?<=\p{Lu}{2}) (?:register|registration|membership|roll)$/u

function put(draft: Draft, kind: CueKind, span: Span, end = 0): boolean {
  if (isTalk(draft.folded.slice(span.start, span.end))) return false
  if (isOther(draft, span) || isTown(draft, span) || (end > 0 && whole(draft, { start: span.start, end }, kind))) return false
  if (whole(draft, span, kind) || (kind === 'skill' && endsAsSector(draft, span))) return true
  if (kind !== 'certification' && whole(draft, span, 'certification')) return true
  const value = draft.text.slice(span.start, span.end).replace(carrier, '')
  const close = Math.max(span.end, end)
  addPiece(draft, { slot: kind, value }, span.start, close)
  coverSpan(draft, span.start, close)
  return true
}

const onwards = {
  fr: /^,? (?:et|ou|ou bien|et aussi|et puis|puis) (?:(?:avec|en|a|au|aux|de|du|des|d'|sur|dans|par|la|le|les|l')(?= |(?<=')) ?)?/,
  en: /^,? (?:and|or|and also|as well as) (?:(?:with|in|on|at|of|for|by|the) )?/,
}

/** "and conversant with…", "or cladding know-how": another cue begins, or ends there. */
function isCue(draft: Draft, { start, end }: Span): boolean {
  const { ahead, behind } = tables[draft.lang]
  const meets = (table: Table, at: number) =>
    table.some(({ pattern }) => {
      const sticky = new RegExp(pattern.source, 'y')
      sticky.lastIndex = at
      return sticky.test(draft.folded)
    })
  return meets(ahead, start) || meets(behind, end)
}

/** «à Google Ads et à Meta»: what goes on is of the same kind. */
function goOn(draft: Draft, kind: CueKind, { end }: Span): void {
  const link = onwards[draft.lang].exec(draft.left.slice(end))
  if (!link) return
  const next = phraseFrom(draft, end + link[0].length)
  if (!next || draft.folded.slice(next.start, next.end).split(' ').length > 3 || isCue(draft, next)) return
  if (put(draft, kind, next)) goOn(draft, kind, next)
}

function readAhead(draft: Draft): number[] {
  const read: number[] = []
  for (const { kind, pattern } of tables[draft.lang].ahead)
    for (const match of draft.folded.matchAll(pattern)) {
      const at = match.index + match[0].length
      const span = draft.left[match.index] === '·' ? undefined : phraseFrom(draft, at)
      if (match[0].endsWith('on the') && !/^ \p{Lu}{2,}/u.test(draft.text.slice(at))) continue
      if (!span || isAim(draft, match[0], span) || !put(draft, kind, span)) continue
      if (kind === 'skill') coverSpan(draft, match.index, at)
      read.push(span.end)
      goOn(draft, kind, span)
    }
  return read
}

function readBehind(draft: Draft, read: readonly number[]): void {
  for (const { kind, pattern } of tables[draft.lang].behind)
    for (const match of draft.folded.matchAll(pattern)) {
      const span = draft.left[match.index] === '·' ? undefined : phraseBefore(draft, match.index)
      if (span && !read.includes(span.end)) put(draft, kind, span, match.index + match[0].length)
    }
}

/** What a cue introduces («rompu à…», "trained on…", "… know-how") is one criterion, as long as it goes, whatever its words are alone. */
export function readCued(draft: Draft): void {
  readBehind(draft, readAhead(draft))
}
