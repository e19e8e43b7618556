import { spelled } from './read-places.ts'
import { addPiece, coverSpan, type Draft, take } from './draft.ts'

const ready =
  "(?:pret(?:e|s|es)?|accept\\w+|dispose\\w*|ouvert\\w*|possibilite|capable|willing|happy|able|prepared|open|ready|keen|looking|ok|okay|fine|good|comfortable|relaxed|qui accept\\w+|d'accord pour)"
const relocating = new RegExp(
  `(?:${ready} (?:a |de |d'|to )*)?(?:se |s')?(?:demenager|s'installer|installer|reloger|relocat(?:e|ing|ion)|move(?: house)?|mobilite geographique|mobile|bouger|partir)(?: (?:a|sur|vers|en|dans|to|near|pour))+(?: (?:le|la|les|l'|the))? *$`,
)
const covering = new RegExp(
  `(?:${ready}(?: (?:a|to|de))? )?(?:couvrir|se deplacer|intervenir|travailler|cover(?:ing)?|travel(?:ling)?|work|mobiles?|mobilite|deplacements?|tournees?|rayonner|sillonner|bouger|circuler|tourner)(?: (?:sur|dans|en|a|partout|anywhere|n'importe ou|across|throughout|around|in|within|all over|regionale?|locale?))*(?: (?:tout|toute|toutes|tous|l'ensemble|the|whole|entire|all|of|de|du|le|la|les|l'|d'|zone|secteur|region|departement|county|area))*[ ']*$`,
)

/** «prêt à déménager à Auch», "happy to cover the whole of Scotland": the place belongs to the move, not to the search. */
export function readMobility(draft: Draft): void {
  for (const { start, end, candidates, alias } of draft.places) {
    const before = draft.left.slice(Math.max(0, start - 70), start)
    const said = draft.text.slice(start, end)
    const short = /^[A-Z]{3,5}$/.test(said) ? said : undefined
    const place = short ?? alias ?? (candidates[0] && spelled(said, candidates[0]))
    if (!place || draft.left.slice(start, end).includes('·')) continue
    const wide = /^(?:region|country|department|county|state)$/.test(candidates[0]!.type)
    const move =
      wide && /mobiles? |(?:bouger|circuler|tourner|partir) (?:dans|sur|partout) (?:tout|l'ensemble|le|la)/.test(before)
        ? null
        : relocating.exec(before)
    if (move) {
      addPiece(draft, { slot: 'mobility', value: { relocate_to: place } }, start - move[0].length, end)
      coverSpan(draft, start - move[0].length, end)
      continue
    }
    const area = /^(?:region|country|department|county|state)$/.test(candidates[0]!.type) ? covering.exec(before) : null
    if (
      !area ||
      !/(?:^(?:pret|willing|happy|able|prepared|ready|accept|open|keen)|couvrir|deplac|cover|travel|mobil|intervenir|tournee|sillonner|rayonner|bouger|circuler|tourner)/.test(
        area[0],
      )
    )
      continue
    addPiece(draft, { slot: 'mobility', value: { area: place } }, start - area[0].length, end)
    coverSpan(draft, start - area[0].length, end)
  }
  readTravel(draft)
}

function readTravel(draft: Draft): void {
  if (draft.lang === 'en') take(draft, travels, () => ({ slot: 'mobility', value: { travel: true } }))
  const often =
    "(?:frequents?|reguliers?|nationaux|internationaux|ponctuels|quotidiens|hebdomadaires|sont a prevoir|a prevoir|sont (?:frequents|reguliers)|est a prevoir|ok|acceptes?|possibles?|a l'etranger|en france|en europe|importants?|a la semaine)"
  take(
    draft,
    new RegExp(
      `(?<![a-z])(?:(?:${ready}|avec|with|doit|must|regular|frequent|some|extensive|international|national|occasional|overseas|european|worldwide|global|uk wide|nationwide|grande?s?) (?:a |to |des |de |se |les |aux )*)?(?:deplacements?(?: ${often})*|se deplacer(?: (?:en|dans|partout|a)[a-z ' ]{0,20}(?:france|europe|region|semaine|national\\w*|etranger))?|travel(?:ling)?(?: (?:\\d+ ?%|is (?:required|expected|essential|involved)|required|expected|for work|nationally|internationally|abroad|regularly|during the week|across the uk|overseas|essential|nationwide|involved))*|grands? deplacements?|mobilite (?:geographique|nationale|internationale|france entiere)|mobiles? (?:geographiquement|dans toute la france|france entiere|nationally)|(?:part\\w*|aller|etre|souvent) en deplacements?|away work(?: accepted)?|stay(?:ing)? away|nights? away|decouch(?:ers?|ees?|es?))(?: \\d+ ?%)?(?! (?:agent|agency|consultant|industry|sector|expenses|retail|insurance|time|nurse|domicile|des patients|des residents))(?![a-z])`,
    ),
    (match) => {
      if (
        /^(?:deplacements?|travel(?:ling)?|away work(?: accepted)?|stay(?:ing)? away|decouchers?|nights? away)$/.test(match[0]) &&
        !isAlone(draft, match.index, match.index + match[0].length)
      )
        return undefined
      if (
        /(?:pas|sans|no|not|without|aide aux|aide au|aux?) ?(?:de |d'|any )?$/.test(
          draft.folded.slice(Math.max(0, match.index - 14), match.index),
        )
      )
        return []
      return { slot: 'mobility', value: { travel: true } }
    },
  )
}

/** "will travel", "who'll travel", "travels all over for work". */
const travels =
  /(?<![a-z])(?:(?:(?:who|that|and|must|he|she|they)(?:'ll| will|'d| would| can)? |will |must |happily )travels?|travels)(?: (?:all over|around|widely|a lot|for work|between (?:our |the )?[a-z]+))*(?= *(?:$|[,.;:!?)]| (?:and|or) ))/

function isAlone(draft: Draft, start: number, end: number): boolean {
  return (
    /(?:^|[,;.(–•\n-]|\bet|\band|\bavec|\bwith) ?$/.test(draft.folded.slice(0, start)) &&
    /^(?: ?[,;.)–•\n]| ?$| et | and | \d)/.test(draft.folded.slice(end))
  )
}

const countries: [string, RegExp][] = [
  ['FR', /france|francais|\bue\b|\beu\b|union europeenne|french/],
  ['GB', /\buk\b|united kingdom|britain|british|royaume|england|scotland|wales/],
  ['IE', /ireland|irish|irlande/],
  ['BE', /belgi/],
  ['CH', /suisse|switzerland|swiss/],
  ['LU', /luxembourg/],
  ['CA', /canad|quebec/],
  ['US', /\bus\b|\busa\b|united states|etats-unis/],
  ['DE', /german|allemagne/],
  ['ES', /spain|espagne/],
  ['IT', /ital/],
  ['PT', /portug/],
  ['NL', /netherlands|pays-bas/],
]

const codes: Record<string, string> = { UK: 'GB', OZ: 'AU' }

/** «permis de travail CH», "allowed to work in Norway". */
function countryAfter(draft: Draft, end: number): string | undefined {
  const { text, places } = draft
  const rest = /^ (?:(?:valable |valide |valid )?(?:en|in|au|aux|for|within|dans|sur) )?(?:the |le |la |l['’])?/i.exec(
    text.slice(end),
  )
  if (!rest) return undefined
  const at = end + rest[0].length
  const code = /^(?:UK|CH|BE|LU|FR|IE|DE|NL|US|CA|AU|NZ|[Oo]z)(?![\p{L}])/u.exec(text.slice(at))?.[0].toUpperCase()
  const named = places.find(({ start, candidates }) => start === at && candidates[0]?.type === 'country')
  if (named) coverSpan(draft, named.start, named.end)
  return code ? (codes[code] ?? code) : named?.candidates[0]?.country
}

/** A right to work, a residence permit, a visa: lawful, and of a country. */
export function readRight(draft: Draft): void {
  take(
    draft,
    /(?<![a-z])(?:(?:le |un |the |a |an |avec |ayant |valid |full |existing |must have |need(?:s)? |has |have |already |deja |proof of |ayant le |must |uk |eu |irish |us )*)(?:droit (?:de|a) travail(?:ler)?|titre de sejour(?: valide| en regle| valable)?|autorisation de travail(?:ler)?|permis de travail|titres? de travail(?: valides?| en regle| valables?)?|autorisee?s? a travailler|papiers en regle|right[- ]to[- ]work|work (?:permit|visa|authori[sz]ation)|eligib(?:le|ility) to work|authori[sz]ed to work|permission to work|allowed to work|legally (?:able|entitled) to work|entitled to work|settled status|visa de travail|work(?:ing)? rights?|rights? to work|en regle pour travailler|permis de travail valable|autorisation de travail valable|valid visa|work eligib\w+|can legally work)(?:,? (?:ou|or|et|and) (?:le |un |the |a )?(?:droit (?:de|a) travailler|titre de sejour|autorisation de travail|work permit|right to work|visa))*(?: (?:valable |valide |valid )?(?:en|in|within|au|aux|dans|for|sur) (?:the |le |la |l')?(?:france|uk|united kingdom|ireland|republic of ireland|belgique|belgium|suisse|switzerland|luxembourg|canada|us|usa|union europeenne|ue|eu|royaume-uni|irlande|germany|allemagne|espagne|spain|italie|italy|portugal|pays-bas|netherlands|quebec|etats-unis|united states|great britain|england|scotland|wales))?(?: documents?| en regle| required| obligatoire)*/,
    (match) => {
      const end = match.index + match[0].length
      const said =
        countries.find(([, pattern]) => pattern.test(draft.folded.slice(Math.max(0, match.index - 10), end + 10)))?.[0] ??
        countryAfter(draft, end) ??
        draft.places[0]?.candidates[0]?.country
      return { slot: 'authorization', value: { country: said ?? (draft.lang === 'fr' ? 'FR' : 'GB') } }
    },
  )
}
