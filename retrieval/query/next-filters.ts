import { fold } from '#lib/words'
import type { Piece } from './draft.ts'
import { resolvePlace } from './places/places.ts'
import type { Filters, Intent } from './slots.ts'
import { putPiece, tidy } from './state.ts'

const adds =
  /^(?:ou|or|plus(?! d\b| de\b| du\b| besoin| la peine| obligatoire| necessaire| exige)|and (?!in |at |around |near |sinon|(?:please |then |now |maybe |can you |could you )*(?:chang|switch|swap|replac|turn)))\b(?! .*\b(?:plutot|instead|rather)\b)|^et (?!sinon|a |au |aux |sur |en |vers |dans |pour |de |du |chez |si |finalement|(?:puis |alors )*(?:chang|remplac|bascul|pass))|(?<!\b(?:not|n t|isn t|if it s not|that s not) )\btoo\b(?! (?:much|far|late|long|many|few|big|small|hard|bad|soon|expensive))|\b(?:2|ok|possible|fine|add|considered|welcome|added|included)$|\b(?:aussi|egalement|ajout\w*|rajout\w*|as well(?! as (?:possible|can be))|also|add(?:ed|ing)?|inclu\w+|elargi\w*|etend\w*|extend\w*|widen\w*|broaden\w*|ainsi que|en plus de|on top of|along ?with|(?:could|can|may|might|would) be (?:considered|added|included|fine|ok|an option|possible)|worth (?:including|adding|considering|a look)|ca (?:passe|marche|va|irait)|acceptables?|(?:chuck|throw|bung|stick|pop|toss|mix|put|count) in|open (?:it |this |things )?(?:up )?to|ouvr\w* (?:a|au|aux)|conviendrait (?:aussi|egalement|tout aussi)|tout aussi bien|complete\w* (?:avec|par)|joins|s ajoute\w*|s y ajoute\w*|itou|gliss\w+|integr\w+|alongside)\b/
/** What adds at the end of a clause: «… en plus, c’est tout près». */
const addsHere =
  /\b(?:as well|on top|en plus|en sus|en complement|in addition|to boot|and all|into the bargain|for good measure|while you re at it|besides|too|also|likewise|(?:chuck|throw|bung|stick|pop|toss|mix|put|count|have|get|add) (?:\w+ ){1,4}(?:in|on)(?: there| the (?:list|mix|search))?)$/
const whole =
  /\b(?:all of|whole of|tout le|toute la|toute l|tout l|rien que|anywhere in|partout (?:en|dans)|n importe ou|the whole|entire|only|uniquement|seulement)\b/
const swaps =
  /\b(?:plutot|finalement|instead|rather|actually|en fait|idem|pareil|meme chose|same|what about|how about|passe[rz]? (?:en|a)|change\w*|switch\w*|remplace\w*|replace|make (?:it|that)|mets?|seulement|uniquement|only|just|juste|que des|que les|alors|then|et pour|et en|et de|non|no)\b/

const narrowed =
  /\b(?:just|juste|only|uniquement|seulement|exclusivement|plutot|instead|rien que|ne (?:garde|laisse)\w* que|que)\b/

/** Hours of the day that take one another's place. */
const rhythms: ReadonlySet<string> = new Set(['day', 'night', 'evening', 'early_morning', '2x8', '3x8', 'second_shift'])

const kept: [RegExp, (keyof Filters)[]][] = [
  [
    /\b(?:metiers?|postes?|titres?|intitules?|fonction|profession|titles?|jobs?|roles?|occupation|trade)\b/,
    ['titles', 'seniority'],
  ],
  [/\b(?:villes?|lieux?|localisation|endroit|secteur|zone|places?|towns?|city|location|area|where)\b/, ['locations']],
  [/\b(?:contrats?|contracts?)\b/, ['contract_types', 'contract_duration_months']],
  [/\b(?:permis|licen[cs]es?)\b/, ['driving_licences']],
  [/\b(?:langues?|languages?)\b/, ['languages']],
  [/\b(?:experience|annees|years)\b/, ['experience']],
  [/\b(?:salaires?|remuneration|budget|salary|pay|rate)\b/, ['salary']],
  [/\b(?:horaires?|schedule|shifts?|nuit|nights?)\b/, ['schedule']],
  [/\b(?:competences?|skills?|savoir faire)\b/, ['skills']],
  [/\b(?:certifications?|cartes?|habilitations?|tickets?|cards?|certificates?)\b/, ['certifications']],
  [/\b(?:diplomes?|etudes|degrees?|education|qualifications?)\b/, ['education']],
  [/\b(?:dispo\w*|availability|start date)\b/, ['availability']],
]
const onlyThese =
  /\b(?:(?:ne )?(?:garde|gardez|gardons|conserve|conservez|laisse|laissez)(?: moi)? (?:que|qu|seulement|uniquement|juste)|(?:keep|leave)(?: me)? (?:only|just)|(?:only|just) keep|(?:clear|drop|remove|delete|scrap|lose|forget|wipe|enleve\w*|vire\w*|retire\w*|supprime\w*|efface\w*|oublie\w*) (?:everything|all|the lot|tout)(?: \w+){0,2}? (?:but|except|apart from|bar|sauf|a part|hormis|excepte)) (.+)$/

/** «ne garde que le métier et la ville», "clear everything but the title": the kinds of criteria that stay. */
function keptOnly(said: string): Set<string> | undefined {
  const named = onlyThese.exec(said)?.[1]
  const slots = named ? kept.filter(([pattern]) => pattern.test(named)).flatMap(([, own]) => own) : []
  return slots.length > 0 ? new Set(slots) : undefined
}

/** The whole of the filters after a message: a search starts anew, a refinement changes, an action leaves them. */
export function nextFilters(
  intent: Intent,
  text: string,
  { pieces, before }: { pieces: readonly Piece[]; before: Filters },
): Filters {
  const empty = Object.keys(before).length === 0
  const changes = intent === 'search' || intent === 'refine' || intent === 'similar' || (intent === 'count' && empty)
  if (!changes) return before
  const anew = intent !== 'refine'
  const only = anew || pieces.some(({ slot }) => slot !== 'clear') ? undefined : keptOnly(fold(text))
  if (only) return tidy(Object.fromEntries(Object.entries(before).filter(([slot]) => only.has(slot))) as Filters)
  const filters: Filters = anew ? {} : structuredClone(before)
  const levels = pieces.filter((piece) => piece.slot === 'education' && piece.value.min_eqf !== undefined)
  const gone = pieces.filter(({ mode }) => mode === 'exclude' || mode === 'remove')
  const superseded = gone.filter((piece) => levels.includes(piece) && levels.some((other) => !gone.includes(other)))
  if (!anew) for (const piece of gone) if (!superseded.includes(piece)) putPiece(filters, piece)
  if (!anew) makeRoom(filters, pieces, text)
  for (const piece of pieces) if (anew || !gone.includes(piece)) putPiece(filters, piece)
  // “full time is fine too”: either will do.
  if (!anew && filters.working_time !== before.working_time && before.working_time && addsTo(text)) delete filters.working_time
  if (!anew) keepPay(filters, before.salary, text)
  const freed = pieces.some(({ slot, mode }) => slot === 'distance' && mode === 'remove')
  if (!anew && !freed) keepReach(filters, before.locations?.[0], pieces)
  return tidy(filters)
}

/** «+ Somerset» and «➕ Ramsgate» add; the rest as it is said. */
function marked(text: string): string {
  const said = fold(text.replaceAll(/(?<= en )\+(?= )/g, 'plus'))
  return /^\s*(?:\+|➕)/u.test(text) ? `and ${said}` : said
}

/** Whether a message adds to what was asked for: "York as well, it's close", «Rezé itou». */
function addsTo(text: string): boolean {
  const said = marked(text)
  if (text.includes('?') && /^(?:and|et)\b/.test(said)) return false
  return adds.test(said) || text.split(/[,;:.!?—–](?= |$)/).some((clause) => addsHere.test(fold(clause)))
}

/** The stretch between commas and stops around a place in the text. */
function clauseAt(text: string, at: number): string {
  const from = Math.max(...[',', ';', '.', '!', '?', '\n'].map((stop) => text.lastIndexOf(stop, at))) + 1
  return text.slice(from).split(/[,;.!?\n]/)[0]!
}

/** «finalement en CDD», «plutôt Bron», "what about night shifts?": the new one takes the place of the old. */
function makeRoom(filters: Filters, pieces: readonly Piece[], text: string): void {
  for (const piece of pieces) if (piece.how === 'replace') vacate(filters, piece)
  makeRoomUnsaid(
    filters,
    pieces.filter(({ slot }) => !pieces.some((other) => other.slot === slot && other.how)),
    text,
  )
}

const lists: Partial<Record<Piece['slot'], keyof Filters>> = {
  title: 'titles',
  location: 'locations',
  contract: 'contract_types',
  schedule: 'schedule',
  language: 'languages',
  company: 'companies',
}
const wishes = { skill: 'skills', certification: 'certifications', industry: 'industries', licence: 'driving_licences' } as const

/** Takes away what is held of the kind of a piece; what is unwanted stays so. */
function vacate(filters: Filters, { slot, value }: Piece): void {
  const list = lists[slot]
  if (list) delete filters[list]
  else if (slot in wishes) {
    const kind = wishes[slot as keyof typeof wishes]
    const { exclude } = { exclude: undefined, ...filters[kind] }
    if (exclude) filters[kind] = { exclude }
    else delete filters[kind]
  } else if (slot === 'education') {
    const { diplomas, fields, ...level } = filters.education ?? {}
    filters.education = { ...level, ...(value.diploma ? { fields } : { diplomas }) }
  }
}

/** The same where nothing but the wording tells. */
function makeRoomUnsaid(filters: Filters, pieces: readonly Piece[], text: string): void {
  const said = marked(text)
  const wanted = (slot: Piece['slot']) =>
    pieces.some((piece) => piece.slot === slot && (piece.mode === 'must' || piece.mode === 'any'))
  const place = pieces.find(({ slot, mode }) => slot === 'location' && (mode === 'must' || mode === 'any'))
  const whereSaid = place ? fold(clauseAt(text, place.start)) : ''
  if (whole.test(whereSaid) && !/\b(?:add|ajoute\w*|aussi|egalement|also|as well|too)\b/.test(whereSaid)) delete filters.locations
  if (addsTo(text)) return
  if (wanted('location')) delete filters.locations
  if (wanted('contract')) delete filters.contract_types
  if (pieces.some(({ slot, value, mode }) => slot === 'contract' && value === 'permanent' && mode === 'must'))
    delete filters.contract_duration_months
  const rhythm = pieces.filter((piece) => piece.slot === 'schedule' && rhythms.has(piece.value) && piece.mode === 'must')
  if (rhythm.length > 0) filters.schedule = filters.schedule?.filter((held) => !rhythms.has(held))
  if (!swaps.test(said)) return
  if (wanted('title')) delete filters.titles
  if (wanted('company') && narrowed.test(said)) delete filters.companies
  if (wanted('industry') && /\b(?:just|juste|only|uniquement|seulement|plutot|instead|finalement)\b/.test(said))
    delete filters.industries
  if (wanted('schedule')) delete filters.schedule
  if (wanted('language') && /\b(?:just|juste|only|uniquement|seulement|plutot|instead)\b/.test(said)) delete filters.languages
  for (const piece of pieces) if (piece.slot === 'certification' && piece.mode === 'must') dropLevel(filters, piece.value)
}

/** «plutôt le SSIAP 2»: the other level of the same card goes. */
function dropLevel(filters: Filters, card: string): void {
  const stem = (name: string) => name.replace(/ ?\d[a-z]?$/i, '').toLowerCase()
  if (stem(card) === card.toLowerCase() || !filters.certifications?.must) return
  const must = filters.certifications.must.filter(
    (known) => known === card || stem(known) !== stem(card) || stem(known) === known.toLowerCase(),
  )
  filters.certifications = { ...filters.certifications, must }
}

const keptFloor =
  /(?:keep|garde\w*|leave)(?: the| le)? (?:bottom|floor|minimum|bas|plancher|mini)|(?:bottom|floor|minimum|le bas|plancher|mini)(?: \w+)? (?:bouge\w* pas|unchanged|inchange\w*|stays?|reste\w*|ne change pas|same)/

const coin = /\b(?:eur\w*|e|pounds?|quid|gbp|chf|francs?|dollars?|usd|balles)\b|\d ?(?:e|eur|euros?)\b/

/** «pousse le salaire à 2 800»: still net; "up to £18, floor unchanged": the same minimum. */
function keepPay(filters: Filters, kept: Filters['salary'], text: string): void {
  const pay = filters.salary
  if (!pay || !kept || pay === kept || pay.period !== kept.period) return
  const basis = pay.basis ?? kept.basis
  const currency = coin.test(fold(text)) || /[€£$]/.test(text) ? pay.currency : kept.currency
  const both = kept.min !== undefined && kept.max !== undefined
  const min = pay.min ?? (keptFloor.test(fold(text)) || (both && kept.min! < (pay.max ?? 0)) ? kept.min : undefined)
  const max = pay.max ?? (both && kept.max! > (pay.min ?? kept.max!) ? kept.max : undefined)
  filters.salary = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...pay,
    currency,
    ...(basis && { basis }),
  }
}

/** "Hackney rather than Camden", after "Camden, London": a part of the same town. */
const isIn = (district: string, town: string) => resolvePlace(district, { within: town, type: 'district' }).length > 0

/** «et à Bron ?»: another place, the same radius. */
function keepReach(
  filters: Filters,
  kept: NonNullable<Filters['locations']>[number] | undefined,
  pieces: readonly Piece[],
): void {
  if (!kept || !pieces.some(({ slot, mode }) => slot === 'location' && mode === 'must')) return
  const reach = {
    ...(kept.radius === undefined ? {} : { radius: kept.radius, unit: kept.unit ?? ('km' as const) }),
    ...(kept.commute_min === undefined ? {} : { commute_min: kept.commute_min }),
  }
  const { within } = kept
  if (within && kept.type === 'district')
    filters.locations = filters.locations?.map((location) =>
      location.type === 'district' && !location.within && isIn(location.place, within) ? { ...location, within } : location,
    )
  filters.locations = filters.locations?.map((location) =>
    location.radius === undefined && location.commute_min === undefined && !location.near ? { ...location, ...reach } : location,
  )
}
