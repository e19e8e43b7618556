import type { Draft, Mode, Piece, Slot } from './draft.ts'

const niceBefore =
  "(?:idealement|si possible|de preference|preferably|ideally|nice to have|eventuellement|un plus|en bonus|bonus|atouts?|souhaite\\w*|apprecie\\w*|would be nice|ce serait (?:bien|top|un plus)|on apprecie\\w*|desirable|preferred|optional(?:ly)?|a plus if|it'?s a plus|plus si|l'ideal|priorite a\\w*|preference (?:for|pour|a)|prefer|mieux si|top si|the ideal|if possible|bonus points|extra points|serait un plus|would help|good to have|we'd love|en nice to have|as a nice to have)"
const niceAfter =
  "(?:,? on (?:la|le|les) (?:passe|met|garde|laisse|bascule)\\w* (?:en|comme)(?: simple| juste| un)* (?:plus|bonus|atout|souhaite|optionnel|facultatif)|c(?:'?est)? (?:juste |qu'|que )?un \\+|(?:would be|is|serait|est),(?: [\\w']+){1,2}, (?:an? |un )?(?:plus|bonus|asset|atout|nice|advantage)|(?:seulement |juste |just |only )?(?:en plus )?(?:apprecie\\w*|souhaite\\w*|desirable|preferred|handy|useful)|(?:c est|wd be|wld be|cd be) (?:mieux|un plus|a plus|an? asset|an? advantage|nice|good)|apprecie\\w*|souhaite\\w*|an? (?:advantage|asset|plus|bonus)|(?:c'est|ce serait|ca serait|it's|would be|is|even) (?:mieux|un plus|better|top|bien|great)|(?:en|as|to|a|comme) (?:a )?(?:nice to have|souhaite|bonus|optionnel|optional|facultatif|preference)|(?:serait?|est|sera|seraient|c'est|devient|ce serait|reste)(?: (?:juste|un|plutot|qu'un|vraiment))* (?:plus|bonus|atout|souhaite\\w*|apprecie\\w*|facultati\\w+|optionnel\\w*|preference|secondaire)|est appreci\\w+|un (?:vrai |gros )?(?:plus|bonus|atout)|en plus si possible|si possible|if (?:at all )?possible|where possible|si vous pouvez|if you can|dans l'ideal|only as a plus|as a plus|au moins souhait\\w*|facultati\\w+|(?:would be|(?:can|could|should|may|might) be|that'd be|it'd be|is|are|as|becomes|just|only|now|be)(?: (?:just|only|now|just|a))* (?:a |an )?(?:plus|bonus|advantage|asset|nice|nice to have|preferred|desirable|optional|beneficial|preference|helpful|handy|useful|great|good|lovely)|plus(?= *(?:$|[.;!)]))|bonus|nice(?= *(?:$|[,.;!)]))|preferred|desirable|advantageous|beneficial|nice to have|a plus|a bonus|optional|optionnel\\w*|facultati\\w+|welcome|appreciated|helpful|would help|would be great|would be good|as a nice to have|idealement|ideally|bienvenu\\w*|de preference|pas obligatoires?|non obligatoires?|plus obligatoires?|(?:n'est |ne sont )?plus (?:indispensables?|imperati\\w+|exigee?s?)|(?:is |are )?no longer (?:essential|mandatory|a must|compulsory)|(?:pourra|pourrait|peut|peuvent|may|might|can|could)(?: [\\w']+){0,4} (?:atouts?|plus|bonus|asset|advantage|desirable|preferred|optional|souhaite\\w*|apprecie\\w*)|not (?:essential|mandatory|a must|compulsory)|pas (?:indispensable|imperati\\w+|eliminatoire))"
const mustAfter =
  '(?:obligatoires?|imperatifs?|imperative(?:s|ment)?|indispensables?|exigee?s?|requise?s?|necessaires?|eliminatoires?|required|essential|mandatory|compulsory|a must|needed|non negociable|non negotiable|imperatif|is a must|must have|only|uniquement|seulement|exclusivement|obligatoirement|demandee?s?|indispensable|(?:par contre |en revanche )?oui(?=,? c est| *$)|(?:par contre |en revanche )?oui,? c.est oblige\\w*|obligee?s?)'
const waivedAfter =
  "(?:(?:n'est |ne sont |n'est pas |is |are |is not |isn't |aren't )*(?:pas|plus|non|not|no longer|n't)(?: (?:forcement|du tout|vraiment|strictly|really))* (?:necessaires?|requise?s?|exigee?s?|utiles?|needed|required|necessary|demandee?s?|important\\w*|relevant|besoin)|peu importe|importe peu|doesn't matter|does not matter|,? (?:tu |on |vous )?(?:l')?(?:enleve|retire|vire|supprime|oublie|laisse tomber|laisse)[a-z]*(?:-(?:le|la|les)| (?:le|la|les))?(?= *(?:$|[,.;!]| (?:carrement|finalement|svp|stp|merci|du coup|tout court)))|not needed|unnecessary|on s'en fiche|pas grave|off$|useless(?: here)?(?:,? take it off)?|take it off|remove it|drop it|inutile)"
const waivedBefore =
  "(?:peu importe|qu'importe|pas besoin (?:de |d')?|inutile (?:de |d')?|no need (?:for|of|to)|regardless of|doesn't matter|need not|needn't|don't need|do not need|n'a pas besoin (?:de |d')?|pas forcement(?: de| d')?|even without|meme sans|avec ou sans|with or without|quel que soit|quelle que soit)"
const excludedAfter =
  '(?:(?:users?|people|profiles?|candidates?|types?|profils?|candidats?) )?(?:a |to be |are |is |sont |est )?(?:excluded|excluee?s?|exclus?|exclure|ecartee?s?|ecarter|ruled out|proscrits?|banned|bannir|unwanted|to avoid|eviter)(?= *(?:$|[,.;!)]| (?:et|and|please|svp|stp)))'
const removeBefore =
  "(?:never mind|leave(?= (?:the )?[\\w-]+ out(?![a-z]))|enleve\\w*|retire\\w*|supprime\\w*|oublie\\w*|laisse tomber|vire\\w*|sans (?:le critere|la contrainte|le filtre|l'exigence)|remove|drop|forget|take off|take out|lose|cancel|nah cancel|get rid of|clear|ignore|scrap|ote[rz]?|efface\\w*|abandonne\\w*|annule\\w* (?:le critere|le filtre)|plus besoin (?:de |d')?|no longer (?:need\\w*|want)|laisse de cote|without the|skip|au lieu (?:de |du |des |d')?|a la place (?:de |du |des |d')?|instead of|rather than|plutot qu(?:e |')|et non(?: pas)?|and not|scrub|ditch|cut|delete|lift|relax|leve[rz]?|no need for)"
const excludeBefore =
  "(?:pas(?: de| d'| d)?|sans|sauf|hors|excepte|exclu\\w*(?! ?[,.])|hormis|ni|surtout pas(?: de| d')?|evite[rz]?|ecarte[rz]?|elimine[rz]?|no|not|without|except(?: for)?|excluding|exclude|avoid|but not|nor|minus|hide|masque\\w*|other than|apart from|never|aucune?|anything but|rather not|not in|pas en|pas a|none|autre que|autres que)"

const words = (source: string, flags = 'g') => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, flags)
const fillers =
  "(?: |:|'|,)*(?:(?:d|l|qu)'|(?:de|du|des|la|le|les|un|une|en|a|au|aux|avec|avoir|with|the|a|an|any|in|from|at|have|having|has|of|on|for|some|experience|exp|connaissance|knowledge|competences?|skills?|maitrise|critere|filtre|contrainte|exigence|filter|requirement|condition|criteria|sur|dans|chez|ceux|celles|qui|ont|travail|profils?|candidats?|gens|people|candidates|those|anyone|who|est|sont|is|are|travaille\\w*|working|work|based|base|bases|titulaires?|detenteurs?|le mot|de la|niveau|ou|to|do|speak\\w*|parl\\w+|fait|vienne\\w*|coming)(?: |'|:)+)*(?: |'|:)*"

const modal: ReadonlySet<Slot> = new Set<Slot>([
  'skill',
  'certification',
  'industry',
  'language',
  'licence',
  'title',
  'location',
  'vehicle',
  'education',
  'schedule',
  'contract',
  'experience',
  'seniority',
  'remote',
  'working_time',
  'mobility',
  'salary',
  'availability',
  'hours',
  'company',
  'contract_duration',
  'distance',
  'authorization',
])

/** The stretches of a text in which one cue can govern: between strong stops. */
function segments(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(/[,;.!?\n()]| mais | but | - | puis | then /g)) {
    if (match[0] === '.' && /\d/.test(text[match.index - 1] ?? '') && /\d/.test(text[match.index + 1] ?? '')) continue
    out.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  out.push({ start, end: text.length })
  return out
}

const joined =
  /^(?:[ ,/+&]|\bet\b|\bou\b|\band\b|\bor\b|\bni\b|\bnor\b|\bde\b|\bd'|\bdes\b|\ble\b|\bla\b|\bles\b|\bl'|\bun\b|\bune\b|\ba\b|\bau\b|\ben\b|\bdu\b|\bthe\b|\bin\b|\bof\b|\bexperience\b)*$/

/** The pieces that follow one another as a list, from one of them on. */
function listFrom(pieces: Piece[], first: number, text: string): Piece[] {
  const list = [pieces[first]!]
  for (let next = first + 1; next < pieces.length; next++) {
    const previous = list.at(-1)!
    const piece = pieces[next]!
    if (piece.slot !== previous.slot && !near(piece.slot, previous.slot)) break
    if (!joined.test(text.slice(previous.end, piece.start))) break
    list.push(piece)
  }
  return list
}

function near(a: Slot, b: Slot): boolean {
  const kin: Slot[] = ['skill', 'certification', 'industry']
  return kin.includes(a) && kin.includes(b)
}

function setMode(piece: Piece, mode: Mode): void {
  if (!modal.has(piece.slot)) return
  piece.mode = mode
  piece.said = true
}

/** «t'as pas des caristes ?», "haven't you got any…": asked for, not refused. */
const asking =
  /(?:t'as|tu as|tu n'as|t'aurais|tu aurais|tu n'aurais|vous avez|vous n'avez|vous auriez|vous n'auriez|y a|y'a|n'y a|on a|on aurait|avez-vous|as-tu|aurais-tu|haven't (?:you|we)|don't (?:you|we)|y en a) (?:pas|plus)?[^,.;]{0,12}$/

function applyBefore(draft: Draft, pieces: Piece[], source: string, mode: Mode): void {
  const pattern = new RegExp(`(?<![a-z])(?:${source})${fillers}$`)
  pieces.forEach((piece, index) => {
    if (piece.said && piece.mode !== 'any') return
    const from = Math.max(0, piece.start - 60)
    const lead = draft.left.slice(from, piece.start)
    if (!pattern.test(lead) || (mode === 'exclude' && asking.test(lead))) return
    for (const one of listFrom(pieces, index, draft.folded)) setMode(one, mode)
  })
}

function applyAfter(draft: Draft, pieces: Piece[], source: string, mode: Mode): void {
  const pattern = new RegExp(
    `^(?: |\\)|:|-|=|>|→|, ?(?=(?:that|it|this|which)(?:'d| would| wd)? be)|,(?= (?:serait|est|ce serait|c'est|is|would|au moins|si possible|if possible|ideally|idealement|de preference|preferably)))*(?:(?:'s|is|est|n'est|isn't|experience|exp|licence|spoken|written|parle|permis|niveau|valide|speaker|speaking|skills?|seulement|c'est|ca|that|it|qui|which|en plus|exposure|background|know-how|knowledge|expertise|experiences?) |(?:that|it|this|which)(?:'d| would| wd)? (?=be) )*(?:${source})(?![a-z])`,
  )
  pieces.forEach((piece, index) => {
    if (!pattern.test(draft.left.slice(piece.end, piece.end + 60))) return
    setMode(piece, mode)
    const plural = /^\W*\w+s\b/.test(draft.left.slice(piece.end, piece.end + 24))
    for (let at = index - 1; at >= 0; at--) {
      const previous = pieces[at]!
      const next = pieces[at + 1]!
      if (
        previous.said ||
        (previous.slot !== next.slot && !near(previous.slot, next.slot)) ||
        !joined.test(draft.folded.slice(previous.end, next.start))
      )
        break
      if (!plural && /^ ?,/.test(draft.folded.slice(previous.end))) break
      setMode(previous, mode)
    }
  })
}

/** «idéalement X et Y»: governs its own segment and the list that goes on after a comma. */
function applyNiceSegments(draft: Draft, pieces: Piece[]): void {
  const parts = segments(draft.folded)
  const cue = words(niceBefore, '')
  let open = false
  for (const part of parts) {
    const said = cue.exec(draft.left.slice(part.start, part.end))
    const inside = pieces.filter((piece) => piece.start >= part.start && piece.end <= part.end + 1)
    if (said) {
      const at = part.start + said.index
      const after = inside.filter((piece) => piece.start > at)
      open = after.length > 0 || /[:]\s*$/.test(draft.left.slice(part.start, part.end))
      for (const piece of after) if (!piece.said) setMode(piece, 'nice')
    } else if (
      open &&
      inside.length > 0 &&
      /^ ?(?:et |ou |and |or )?$/.test(draft.left.slice(part.start, inside[0]!.start)) &&
      draft.folded[part.start - 1] === ','
    ) {
      const before = pieces[pieces.indexOf(inside[0]!) - 1]
      if (before && (before.slot === inside[0]!.slot || near(before.slot, inside[0]!.slot)) && before.mode === 'nice')
        for (const piece of inside) if (!piece.said) setMode(piece, 'nice')
    } else open = false
  }
}

/** «React ou Vue»: at least one, for what can be chosen from. */
function applyAny(draft: Draft, pieces: Piece[]): void {
  for (let index = 1; index < pieces.length; index++) {
    const before = pieces[index - 1]!
    const piece = pieces[index]!
    if (
      (piece.slot !== 'skill' && piece.slot !== 'certification') ||
      piece.slot !== before.slot ||
      before.mode === 'exclude' ||
      before.mode === 'nice' ||
      piece.mode === 'nice'
    )
      continue
    const between = draft.folded.slice(before.end, piece.start)
    if (!/^(?: |,)*(?:ou|or)(?: (?:bien|de|d'|en|sur|in|le|la))* ?'?$/.test(between)) continue
    for (let at = index; at >= 0; at--) {
      const one = pieces[at]!
      if (one.slot !== piece.slot) break
      if (at < index - 1 && !/^ ?, ?$/.test(draft.folded.slice(one.end, pieces[at + 1]!.start))) break
      one.mode = 'any'
      one.said = true
    }
  }
}

const exchanges =
  /(?<![a-z])(?:remplac\w+|replace|swap|change|troque\w*|switch|substitue\w*)(?: (?:le|la|les|l'|the|from|de|out))*(?![a-z])/
const exchanged = /(?<![a-z])(?:par|with|for|by|to|en|pour|a|au)(?![a-z])/

/** «remplace Nantes par Rennes», "swap React for Vue": the first goes, the second comes. */
function applyExchange(draft: Draft, pieces: Piece[]): void {
  const cue = exchanges.exec(draft.folded)
  if (!cue) return
  const [first, ...rest] = pieces.filter(({ start }) => start >= cue.index)
  for (const next of rest) {
    if (!exchanged.test(draft.folded.slice(first!.end, next.start))) continue
    const plain = /^(?:remplac|replace|troque|substitue|swap)/.test(cue[0])
    if (plain || first!.slot === next.slot || near(first!.slot, next.slot)) {
      setMode(first!, 'remove')
      setMode(next, 'must')
    }
    return
  }
}

/** «pas de boucher industriel», «pas un menuisier d'atelier»: the job that is not wanted, with the words that tell it apart. */
function widenTitles(draft: Draft, pieces: Piece[]): void {
  for (const piece of pieces) {
    if (piece.slot !== 'title' || piece.mode !== 'exclude') continue
    const more =
      /^ (?:d'|de |du |en )?(?!en |plus|et |ou |pour|avec|a |sur|svp|stp|merci|please|either|thanks|non plus|revanche|mind|though|however|either)[a-z-]{4,}/.exec(
        draft.folded.slice(piece.end),
      )?.[0]
    if (!more || draft.places.some((place) => place.start >= piece.end && place.start < piece.end + more.length)) continue
    const end = piece.end + more.length
    const next = pieces.findIndex((other) => other !== piece && other.start >= piece.end && other.start < end)
    if (next >= 0) pieces.splice(next, 1)
    piece.value += draft.text.slice(piece.end, end)
    piece.end = end
  }
}

/** Decides for each piece whether it was required, preferred, unwanted or taken back. */
export function scopeModes(draft: Draft): void {
  const pieces = draft.pieces.sort((a, b) => a.start - b.start)
  applyAny(draft, pieces)
  applyExchange(draft, pieces)
  applyBefore(draft, pieces, waivedBefore, 'waived')
  applyBefore(draft, pieces, removeBefore, 'remove')
  applyBefore(draft, pieces, excludeBefore, 'exclude')
  const [first] = pieces
  if (first && /^\s*(?:-|−|–|➖|❌|🚫)\s*$/u.test(draft.text.slice(0, first.start)))
    for (const one of listFrom(pieces, 0, draft.folded)) setMode(one, 'exclude')
  widenTitles(draft, pieces)
  applyAfter(draft, pieces, waivedAfter, 'waived')
  applyAfter(draft, pieces, '(?:non merci|non|no|nope|no thanks|non plus)(?= *(?:$|[,.;!]))', 'exclude')
  applyAfter(draft, pieces, excludedAfter, 'exclude')
  applyAfter(draft, pieces, mustAfter, 'must')
  applyAfter(draft, pieces, niceAfter, 'nice')
  applyNiceSegments(draft, pieces)
  for (const piece of pieces)
    if (
      piece.slot === 'education' &&
      /^ (?:is |are |n'est |est )?(?:not|isn't|pas) (?:essential|mandatory|a must|indispensable|obligatoire|necessaire)/.test(
        draft.folded.slice(piece.end),
      )
    )
      setMode(piece, 'waived')
}
