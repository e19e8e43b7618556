import type { Draft } from './draft.ts'
import { idleWords } from './plain-words.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'

type Span = { start: number; end: number }

const praise =
  /^(?:small|large|big|busy|new|independent|family-run|family|local|lovely|leading|well-known|fast-growing|growing|nice|great|our|my|their|young|dynamic|friendly|good|strong|solid|proven|basic|advanced|previous|prior|some|any|relevant|excellent|experienced|with|and|or|in|of|for|from|at|the|an?|to|knows?|knowing|know|plus|also|must|have|has|needs?|only|just|is|are|as|on|who|by|like|do|does|did|can|use|uses|used|doing|using|into|not|no|without|including|extra|more|really|very|proper|real|both|either|experience|worked|whos|done|did|does|hold|holds|holding|got|someone|somebody|people|anyone|never|used|also|worked|works|working|skills?|qualified|trained|certified|want|wants|wanted|add|make|remove|drop|take|put|strip|pull|bin|keep|back|ideally|preferably|petit|petite|grand|grande|gros|grosse|nouveau|nouvelle|notre|joli|jolie|bon|bonne)$/

const own = new Set<TermMatch['kind']>(['skill', 'industry'])

/** Does the stretch hold a term of another kind, a place, or what was read already? */
function isTaken(draft: Draft, { start, end }: Span): boolean {
  return (
    draft.left.slice(start, end).includes('·') ||
    draft.places.some((place) => place.start < end && start < place.end) ||
    draft.inner.some((term) => !own.has(term.kind) && term.start < end && start < term.end && !term.flags.includes('caps'))
  )
}

const isSmall = (text: string) => !/\p{Lu}/u.test(text)

/** "radiology clinic", "first-line maintenance": in English what narrows a word stands before it, after a stop. */
export function widenLeft(draft: Draft, match: TermMatch): Span {
  const span = { start: match.start, end: match.end }
  const glued = /(?<=[ ,;(\n]|^)[a-z]+(?:-[a-z]+)*-$/.exec(draft.folded.slice(0, match.start))
  if (glued && !isTaken(draft, { start: glued.index, end: match.start })) span.start = glued.index
  if (draft.long) return span
  const before =
    /(?:^|[,;:(\n]|[–-] | \b(?:an?|the|our|in|at|for|from|with|and|or|of|knows?|some|plus|experience))\s*((?:[a-z]+(?:['-][a-z]+)* ){1,2})$/.exec(
      draft.folded.slice(0, span.start),
    )?.[1]
  if (!before) return span
  const words = before.trim().split(' ')
  const from = words.findLastIndex((word) => praise.test(word) || (idleWords.test(word) && word !== 'needs') || word.length < 4)
  const kept = words.slice(from + 1).join(' ')
  if (!kept) return span
  const start = span.start - kept.length - 1
  if (isTaken(draft, { start, end: span.start }) || !isSmall(draft.text.slice(start, span.end))) return span
  return { ...span, start }
}

const house =
  /^(?:cabinets?|cliniques?|centres?|maisons?|hotels?|restaurants?|entrepots?|magasins?|boutiques?|ecoles?|foyers?|laboratoires?|labos?|ateliers?|agences?|etablissements?|residences?|brasseries?|domaines?|societes?|entreprises?|services?|distribution|industrie|commerce|grossiste|cooperatives?|exploitations?|usines?|chantiers?|salons?|spas?|instituts?|pmes?|groupes?|lycees?|colleges?|universites?|creches?|garages?|campings?|bars?|cafes?|fermes?|haras|musees?|theatres?|pharmacies?|scieries?|menuiseries?|imprimeries?|librairies?|aeroports?|hopita(?:l|ux)|mairies?|bureaux?|studios?|clubs?|chateaux?|caves?|villages?|stations?)(?![a-z])/
const stops =
  /[,;:!?()\n·.]| (?:et|ou|avec|pour|sur|a|au|aux|en|dans|chez|mais|est|serait|souhaite\w*|exige\w*|obligatoire\w*|requis\w*|apprecie\w*|si|un|une|le|la|les|plus|mini|minimum|min|cdi|cdd|interim|dispo\w*|possible|qui|svp|stp|idealement|a|pres|vers|autour|bac|niveau|permis|anglais|sans|avant|des que|temps|de nuit|de jour|le week-end|nuit|jour|deja|pratiquee?|maitrisee?|cherche|recherche|recrute|\d+)(?= |$)| - |$/

/** «cabinet de radiologie», «entrepôt frigorifique»: in French what tells an establishment apart stands after it. */
export function widenHouse(draft: Draft, match: TermMatch): Span {
  const span = { start: match.start, end: match.end }
  if (draft.long || !house.test(draft.folded.slice(match.start))) return span
  const rest = draft.folded.slice(match.end)
  const more = rest.slice(0, stops.exec(rest)?.index ?? 0)
  const narrower = /^(?: (?:de la |de l'|de |d'|du |des )?[a-z][a-z-]{3,}(?: [a-z][a-z-]{3,})?| \d etoiles)/.exec(more)?.[0]
  if (!narrower || idleWords.test(narrower.replace(/^ (?:de la |de l'|de |d'|du |des )/, ''))) return span
  const end = match.end + narrower.length
  const inside = draft.text.slice(match.end, end)
  const shouted = draft.text === draft.text.toUpperCase()
  const taken =
    draft.left.slice(match.end, end).includes('·') ||
    draft.places.some((place) => place.start < end && match.end < place.end && (shouted || /^\p{Lu}/u.test(place.words))) ||
    draft.inner.some(
      (term) =>
        !own.has(term.kind) &&
        term.kind !== 'occupation' &&
        term.start >= match.end &&
        term.start < end &&
        !term.flags.includes('caps'),
    )
  return taken || (!shouted && !isSmall(inside)) ? span : { ...span, end }
}
