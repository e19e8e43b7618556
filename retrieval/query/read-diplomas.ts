import { addPiece, coverSpan, type Draft, isFree, take } from './draft.ts'

const stops =
  "(?:ou|et|en|pas|non|not|no|or|and|needed|required|essential|preferred|desirable|min|minimum|mini|exige\\w*|requis\\w*|souhaite\\w*|apprecie\\w*|obligatoire|indispensable|impera\\w+|avec|with|a|au|pour|for|cdi|cdd|dispo\\w*|permis|sur|dans|niveau|valide|suffit|ok|possible|accepte\\w*|c'est|plus|idealement|est|serait|validee?|n'est|isn't|is|peut|devient|passe|on|finalement|ca|deja|obtenu|acquis|forme\\w*|svp|stp|bienvenu\\w*|un plus|de rigueur|sinon|si|qui|mais|but)"
const speciality = `(?: (?:(?:en|de la|de l'|de|du|des|d'|mention|option|specialite) ?)?(?!${stops}\\b)[a-z0-9][a-z0-9'-]*(?: (?:et |de |en |d')?(?!${stops}\\b)[a-z][a-z'-]*){0,3})?`

/** A diploma called by its name, with all that its name holds. */
export function readDiplomas(draft: Draft): void {
  readNamed(draft)
  readUniversity(draft)
  readIssued(draft)
}

/** «DU d'hygiène hospitalière»: in capitals, or it is the preposition. */
function readUniversity(draft: Draft): void {
  const pattern = new RegExp(
    `(?<![a-z])(?:un |le )?((?:du|diu)(?: (?:de la |de l'|de |d'|en )(?!${stops}\\b)[a-z-]+(?: (?:et |de |d'|des |du )?(?!${stops}\\b)[a-z-]{3,}){0,3}))(?![a-z])`,
  )
  take(draft, pattern, (match) => {
    const start = match.index + match[0].length - match[1]!.length
    if (!/^DI?U /.test(draft.text.slice(start)) || draft.text === draft.text.toUpperCase()) return undefined
    return {
      slot: 'education',
      value: { diploma: draft.text.slice(start, cutAt(draft, start, match.index + match[0].length)).trim() },
    }
  })
}

/** "Norland diploma", "a diploma in plumbing". */
function readIssued(draft: Draft): void {
  if (draft.lang !== 'en' || draft.long) return
  for (const match of draft.text.matchAll(issued)) {
    const said = (match[1] ?? match[2])!
    const start = match.index + match[0].indexOf(said)
    const end = start + said.length
    if (!isFree(draft, start, end)) continue
    addPiece(draft, { slot: 'education', value: { diploma: said } }, start, end)
    coverSpan(draft, start, end)
  }
}

const issued =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}&]+ (?:and |of )?){1,4}[Dd]iploma(?: in (?:\p{L}+)(?: \p{L}+)?)?)(?![\p{L}])|(?<=(?:^|[,;.(] ?|\b(?:an?|with|holding|holds|has|the) ))((?:postgraduate |advanced |national |foundation )?diploma in (?:the )?\p{Ll}+(?: (?:and )?(?!(?:and|or|with|near|at|in|required|essential|preferred|needed|please|is|would)(?!\p{L}))\p{Ll}+){0,2})/gu

/** «BTS MCO», «CAP pâtissier», «titre pro conducteur», «mention complémentaire sommellerie». */
function readNamed(draft: Draft): void {
  const name =
    '(?:mentions? complementaires?|bpa|bepa|dejeps|desjeps|cfc|afp|btm|brevet (?:federal|technique|de maitrise)|cap|bep|bts|dut|bac ?pro|bp(?= (?:cuisine|boul|bouch|coif|prep|esth|elec))|titre pro(?:fessionnel)?|deust|capa|but(?= (?:gea|gmp|tc|mmi|info|gaco|qlio))|a[- ]levels?|gcses?)'
  take(
    draft,
    new RegExp(`\\b(?:diplome (?:de )?|titulaire (?:d'un |du )|un |a |an )?(${name}(?:\\/${name})?${speciality})(?![a-z])`),
    (match) => {
      const start = match.index + match[0].indexOf(match[1]!)
      if (draft.places.some((place) => place.start < start && start < place.end)) return undefined
      const head = new RegExp(`^${name}`).exec(match[1]!)![0].length
      const end = cutAt(draft, start, start + match[1]!.length, start + head)
      const said = draft.text
        .slice(start, end)
        .trim()
        .replace(/ de rigueur$/i, '')
      if (/^bac ?pro(?:fessionnel)?$/i.test(said)) return { slot: 'education', value: { min_eqf: 4 }, end }
      return said.split('/').length === 2 && /^(?:cap|bep)\/(?:cap|bep)/i.test(said)
        ? said.split('/').map((diploma) => ({ slot: 'education' as const, value: { diploma }, end }))
        : { slot: 'education', value: { diploma: said }, end }
    },
  )
}

const other = new Set(['working_time', 'contract', 'schedule', 'language', 'licence', 'occupation', 'certification'])

/** A speciality ends where something else is named. */
function cutAt(
  draft: Draft,
  start: number,
  end: number,
  after = start + /^\S+/.exec(draft.text.slice(start))![0].length,
): number {
  const isSmall = draft.text === draft.text.toLowerCase()
  const starts = [
    ...draft.terms
      .filter(({ kind, start: at }) => other.has(kind) && !(kind === 'occupation' && at === after + 1))
      .map((term) => term.start),
    ...draft.places
      .filter(({ words, candidates }) => /^\p{Lu}/u.test(words) || (isSmall && (candidates[0]?.population ?? 0) > 20_000))
      .map((place) => place.start),
  ]
  return Math.min(end, ...starts.filter((at) => at > after && at < end))
}
