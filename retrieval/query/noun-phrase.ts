import type { Draft } from './draft.ts'

export type Span = { start: number; end: number }

const article = {
  fr: /^ ?(?:(?:bien|parfaitement|deja|aussi|imperativement|surtout|notamment|tres bien|l'outil|l'art|le logiciel|les logiciels|logiciels?|outils?|le milieu|l'univers|le monde|le secteur|le|la|les|un|une|des|du|de la|de l'|de|d'|l'|son|sa|ses|leur|leurs|au|aux|sur|en) ?(?<=['’ ]))*/,
  en: /^ ?(?:(?:the|really|mainly|mostly|both|an?|some|any|their|his|her|its|our) )*/,
}

const shared = /[,;:.!?()\n·"«»|+]| (?:-|–|—|\/|&) |(?<![a-z])\d+ ?(?:ans|mois|h|k|km|euros|years?|yrs?|months?|miles)(?![a-z])/

const asked =
  'obligatoire\\w*|exige\\w*|indispensable\\w*|requis\\w*|imperati\\w+|souhait\\w+|apprecie\\w*|bienvenu\\w*|bonus|idealement|possible|svp|stp|merci|hein|quoi|euh|surtout|evidemment|deja|aussi|oui|non|egalement|tant|atout|top|maitris\\w+|valable|valide|recommande\\w*|facultati\\w*'
const work =
  'cdi|cdd|interim|freelance|alternance|apprentissage|stage|temps|plein|mi-temps|dispo\\w*|disponible\\w*|permis|debutant\\w*|actuellement|minimum|mini|min|maxi|confirme\\w*|senior|junior|bac|niveau|anglais|nuit|jour|week-end|weekend|matin|soir'

const stops = {
  fr: new RegExp(
    `${shared.source}| (?:et|ou|mais|puis|ni|enfin|avec|pour|chez|dans|vers|pres|autour|qui|que|qu'|dont|si|est|sont|serait|seraient|ce|c'est|ca|il|elle|on|depuis|pendant|plus|par|ayant|sachant|n'|ne|pas|comme|cherche\\w*|recherche\\w*|recrut\\w+|${asked}|${work})(?![a-z])|$`,
  ),
  en: new RegExp(
    `${shared.source}| (?:and|or|but|plus|with|for|in|at|on|near|around|from|to|by|who|who's|that|which|is|are|was|would|will|must|can|could|should|as|if|ideally|preferably|please|pls|needed|required|essential|mandatory|only|also|too|handy|welcome|desirable|preferred|based|perm|temp|permanent|temporary|contract|full|part|nights?|days?|weekends?|currently|now|not|no|though|while|when|so|than|know-?how|nous|experience|exp|skills?|background|an?|the|have|has|had|got|wanted|nice|minimum|min|own|either|neither|before|after|since|this|just|outside|close|right|also|available)(?![a-z'])|$`,
  ),
}

const inner = /^ (?:a|au|aux|en|sur) (?:la |le |les |l')?/
const outside =
  /^ (?:a|au|aux|en|sur) (?:la |le |les |l')?(?:temps|mi|plein|partir|pourvoir|jour|proximite|cote|cdi|cdd|interim|alternance|freelance|semaine|week|plus|prime|option|contrat|poste|charge|place|bonus|cours|journee|soiree|equipe|priorite|fait|quotidien|aise|distance du|bout|perfection|fond|besoin|volonte|domicile$|moins|minimum|maximum|\d)/

/** «dorure à chaud», «travail en hauteur»: the small word is inside, unless a place, a contract or a time follows. */
function goesOn(draft: Draft, at: number): boolean {
  const small = inner.exec(draft.left.slice(at))?.[0]
  if (!small || outside.test(draft.folded.slice(at))) return false
  const next = at + small.length
  return (
    /^\p{Ll}{3}/u.test(draft.text.slice(next)) &&
    /\p{Lu}/u.test(draft.text) &&
    !draft.places.some(({ start }) => start >= at && start <= next)
  )
}

function stopAfter(draft: Draft, from: number): number {
  const rest = draft.left.slice(from)
  const hard = stops[draft.lang].exec(rest)!.index
  if (draft.lang === 'en') return from + hard
  for (const match of rest.slice(0, hard).matchAll(/ (?:a|au|aux|en|sur)(?= )/g))
    if (match.index > 0 && !goesOn(draft, from + match.index)) return from + match.index
  return from + hard
}

/** A town named behind the phrase is no part of it, unless «de» ties it. */
function townIn(draft: Draft, { start, end }: Span): number {
  const town = draft.places.find(
    (place) =>
      place.start > start &&
      place.start < end &&
      /^\p{Lu}/u.test(place.words) &&
      !/(?: de | du | d'| of )$/.test(draft.folded.slice(start, place.start)) &&
      /^\p{Ll}/u.test(draft.text.slice(start)),
  )
  return town ? town.start : end
}

function trimmed(draft: Draft, start: number, end: number): Span {
  const said = draft.folded.slice(start, end)
  const tail =
    /(?: (?:de|du|des|d'|la|le|les|l'|of|a|en|sur|derriere|bien|lui|tres|vraiment|really|stuff|work(?=$) ?(?!.)))*[ '’-]*$/.exec(
      said,
    )!
  return { start, end: end - (/ (?:stuff|work)/.test(tail[0]) ? tail[0].length - tail[0].trimEnd().length : tail[0].length) }
}

/** The longest noun phrase that begins at a place of the text, articles left out. */
export function phraseAfter(draft: Draft, at: number): Span | undefined {
  const start = at + article[draft.lang].exec(draft.left.slice(at))![0].length
  if (!/^[\p{L}\p{N}]/u.test(draft.left.slice(start))) return undefined
  const whole = trimmed(draft, start, stopAfter(draft, start))
  const span = trimmed(draft, start, townIn(draft, whole))
  const words = draft.folded
    .slice(span.start, span.end)
    .split(/[ '’]/)
    .filter((word) => word.length > 2)
  return span.end - span.start < 3 || words.length > 5 || span.end - span.start > 50 ? undefined : span
}

const begins = {
  fr: /(?:^|[,;:.!?()\n·+]| (?:-|–|—|\/)(?= )| (?:et|ou|mais|avec|qui|dont|que|ayant)(?= )|(?<! a| de| sur| en| dans) (?:(?:le|la|les|un|une|son|sa|ses)(?= )|l')|^(?: ?)(?:des|du)(?= ))/g,
  en: /(?:^|[,;:.!?()\n·+]| (?:-|–|—|\/)(?= )| (?:and|or|but|plus|with|ideally|preferably|has|have|got|having|hold|holds|holding|must hold|an?|the|his|her|their|some|good|strong|solid|decent|proper|in|from|is|be|who's|real|any|for|current|valid|active|full|proven|previous|prior|needs?|wanted|for|at|on|i'm|after|looking|want|who|that)(?= ))/g,
}

/** The noun phrase that ends at a place of the text. */
export function phraseBefore(draft: Draft, at: number): Span | undefined {
  const left = draft.left.slice(0, at).trimEnd()
  const ahead = ` ${left}`
  const last = [...ahead.matchAll(begins[draft.lang])].at(-1)
  const open = last ? last.index + last[0].length : 0
  const start = Math.max(0, open + / */.exec(ahead.slice(open))![0].length - 1)
  const span = { start, end: left.length }
  const words = draft.folded
    .slice(start, left.length)
    .split(/[ '’]/)
    .filter((word) => word.length > 2)
  return left.length - start < 2 || words.length > 4 || words.length === 0 ? undefined : span
}
