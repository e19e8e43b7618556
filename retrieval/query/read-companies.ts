import { addPiece, coverSpan, type Draft, take } from './draft.ts'
import { readBeside } from './companies-beside.ts'
import { firstNames } from './first-names.ts'
import { foldSame } from './fold.ts'
import type { Companies, Filters } from './slots.ts'

const notName = new Set(
  'le la les un une des nous vous eux moi lui elle notre nos votre mon the a an our my me us them him her un particulier particuliers client clients domicile concurrent concurrents plusieurs home work least night present school university college a an one once any all same this that those these anywhere'.split(
    ' ',
  ),
)

/** The proper name typed at an offset: capitalised words, or the first word when nothing is capitalised. */
function nameAt(draft: Draft, at: number): { name: string; end: number } | undefined {
  const article = /^(?:à la |a la |chez |au |aux |la |le |les |l['’]|the )(?=\p{Lu})/u.exec(draft.text.slice(at))?.[0].length ?? 0
  const shouted = draft.text === draft.text.toUpperCase()
  if (article > 0) {
    const named = nameAt(draft, at + article)
    return named && /\p{Ll}/u.test(named.name) ? named : undefined
  }
  const rest = shouted
    ? draft.text
        .slice(at)
        .split(/ (?:OR|AND|OU|ET|PEOPLE|ONLY|STAFF|SEULEMENT|UNIQUEMENT|NOW|PLEASE|SVP|STP)(?![A-Z])|[,.;!?]/)[0]!
    : draft.text.slice(at)
  const proper =
    /^(?:\p{Ll}{1,5}\p{Lu}|[A-ZÀ-Ý0-9])[\p{L}\p{N}&'’.+-]*(?:(?<!\p{L}{3}\.) (?:(?:de|du|des|et|&|of|and|the|de la) |[dDlL]['’])?(?:[A-ZÀ-Ý][\p{L}\p{N}&'.+-]*|\d{1,3}(?! ?(?:ans|km|mois|years?|h\b))))*/u.exec(
      rest,
    )
  const match = proper ?? /^[\p{L}][\p{L}\p{N}&-]+(?:['’]s(?!\p{L}))?/u.exec(rest)
  if (!match) return undefined
  const name = match[0].replace(/[.'-]+$/, '')
  if (notName.has(name.toLowerCase())) return undefined
  return { name, end: at + name.length }
}

const cues: [RegExp, keyof Companies][] = [
  [
    /(?:(?:pas|plus|non|surtout pas) (?:actuellement|deja|en ce moment|aujourd'hui)(?: en poste)? (?:chez|a la|au|a l'|pour)|(?:exclu\w*|ecarte\w*|retire\w*|enleve\w*|vire\w*|masque\w*) (?:tous |toutes )?(?:ceux|celles|les gens|les personnes|les candidats) (?:qui )?(?:sont |est |travaillent |bossent )?(?:actuellement |en ce moment |deja )?(?:en poste |employes )?(?:chez|a la|au)|(?:exclud\w+|leave out|skip|drop|remove|hide|ignore|no one|no-one|nobody|not|without|avoid) (?:any of )?(?:anyone |anybody |those |people |candidates |folk |folks |the ones )?(?:who(?: is| are|'s|'re) )?(?:working (?:at|for|with)|employed (?:by|at))|qui (?:ne )?(?:sont|est|travaillent?|bossent?)(?: pas)? (?:deja|actuellement|encore) chez|pas (?:ceux )?(?:actuellement|deja|en poste) chez|pas (?:quelqu'un|une personne|de gens|des gens|ceux|celles) qui (?:bosse|travaille|est|sont)(?:nt)?(?: (?:en ce moment|actuellement|deja))? chez|not (?:someone|anyone|people) (?:who is |who's |currently )*(?:at|working (?:at|for))|not (?:currently|already) (?:at|with|working (?:at|for))|not (?:the |any )?(?:ones?|people|candidates|those|anyone) (?:currently )?(?:at|from)|(?:pas|sauf|hors|exclu\w*|ecarte\w*)(?: (?:tous|toutes))? (?:ceux|celles) (?:de chez|chez|qui (?:sont|bossent|travaillent) chez)|(?:don't|doesn't|do not|does not) (?:currently )?work (?:at|for)|nobody (?:who's |who is |that's )?(?:currently )?(?:at|working (?:at|for))|(?:exclud\w+|leave out|skip|drop|remove|no one|nobody|without) (?:anyone |anybody |those |people |candidates )?(?:who(?: is| are|'s) )?(?:presently|currently|now) (?:employed by|with|at|working (?:at|for))|not working (?:at|for)|hors salaries (?:de|chez)|sauf (?:les )?salaries (?:de|chez)|pas en poste chez) /,
    'exclude_current',
  ],
  [
    /(?:(?:personne|aucun|aucune|pas un|nul) (?:candidat |profil |d'eux )?(?:qui|ayant) (?:ait |a |aurait |ai )?(?:deja )?(?:ete |travaille |bosse |passe |fait )?(?:chez|par|pour|a la|au)|(?:never|not) (?:at|with)|(?:personne|aucun|pas quelqu'un) (?:de chez|venant de)|(?:jamais|pas) (?:deja )?(?:passee?s? (?:par|chez)|(?:travaille|bosse)r? (?:chez|pour)|venant de(?: chez)?)|(?:sans|pas|sauf|hors)(?: de)? (?:ceux|celles|gens|profils|candidats) (?:qui )?(?:viennent|venant|venus?|issus?|sortent|passes?) (?:de(?: chez)?|d['’]|du|par)|never been (?:at|with)|(?:nobody|no one|noone|no-one|none|exclud\w+ (?:anyone|anybody|people|those)) who(?:'s| has| have|'ve)? (?:ever )?(?:been|worked|was|were) (?:at|with|for|in)|(?:ecarte\w*|exclu\w*|elimine\w*|retire\w*|enleve\w*) (?:les |tous les )?(?:profils?|candidats?|gens|personnes?|ceux|celles)(?: qui sont)? (?:deja )?passee?s? (?:par|chez)|has(?:n't| not) worked (?:at|for)|sauf (?:ceux |les gens )?(?:de chez|passes? par|venant de chez)|(?:pas|sauf|hors)(?: de| des)? (?:gens |profils? |candidats? |personne |anciens? )?(?:de chez|chez)|never worked (?:at|for)|not from|no one from|nobody from|nobody who worked (?:at|for)|exclu\w* (?:ceux de |les gens de |people from |anyone from |anyone who worked (?:at|for) )(?:chez )?|(?:anyone|people) except from|(?:pas|sauf|hors|exclus?) (?:ceux|celles|les gens|les salaries|les anciens) (?:de|du)|not (?:those|people|the ones|anyone) (?:at|from)) /,
    'exclude_any',
  ],
  [
    /(?:(?:aujourd'hui|actuellement|en ce moment|toujours|encore)(?: en poste| employee?s?)? (?:chez|a la|au|a l')|(?:employee?s?|salariee?s?|en poste)(?: (?:actuel\w*|aujourd'hui|en ce moment))? (?:par|chez|a la)|(?:whose |with )?current employer(?: is|:)?|employeur actuel ?(?::|est)?|(?:still|currently) (?:at|with|working (?:at|for)|employed (?:by|at))|(?:presently|at present) (?:at|with|employed by)|actuellement (?:en poste )?(?:chez|a la|au)|en poste (?:a la|au)|en poste (?:actuellement )?chez|qui (?:travaille|bosse)(?:nt)? (?:actuellement |aujourd'hui )?chez|currently (?:employed )?(?:at|with|working (?:at|for|with)|employed by)|now (?:at|working (?:at|for))|who works? (?:at|for)|working (?:at|for)(?= [a-z]+ (?:now|at the moment|currently))) /,
    'current',
  ],
  [
    /(?:anciennement (?:de )?chez |autrefois chez |ex[- ]|ancien(?:ne)?s? (?:(?:salariee?s?|employee?s?|collaborat\w+) )?(?:d'|du |de chez |de la |de |chez )|former (?:employees? (?:of|at) )?|formerly (?:at|of|with) |(?:who )?used to (?:be|work) (?:at|for|with|in) |previously (?:at|with|worked (?:at|for)) |used to work (?:at|for) |ex-)/,
    'past',
  ],
  [
    /(?:been (?:at|with|through)|(?:time|years?) (?:spent )?(?:at|with)|(?:a )?(?:stint|spell|stretch) (?:at|with)|spent (?:at|with)|passages? (?:chez|par|au|a la)|from|passee?s? (?:par|chez)|(?:a |ont |ayant |avoir )?(?:deja )?(?:travaille|bosse)r? (?:chez|pour)|experience (?:chez|de chez)|venant de(?: chez)?|issue?s? de(?: chez)?|de chez|venus? de chez|worked (?:at|for|with)|(?:has |have )?worked (?:at|for)|experience (?:at|with)|coming from|people from|someone from|candidates? from|background at|chez) /,
    'any',
  ],
]

/** "people currently there", «en poste là-bas»: said further on. */
const there =
  /^[^.;!?\n]{0,60}(?<![a-z])(?:(?:currently|presently|now|still|works?|working|employed) there|there (?:now|right now|currently|at the moment)|(?:en poste|toujours|actuellement|encore|bossent|travaillent) la-bas)(?![a-z])/

const others = '(?:,? (?:ou|or|et|and) [a-z][a-z0-9 ]*)?'
const atPresent = new RegExp(
  `^${others},? (?:actuel\\w*|en ce moment|en poste|aujourd'hui|currently|at the moment|right now|now|today)(?![a-z])`,
)
const inThePast = new RegExp(`^${others},? ?\\(?(?:avant|autrefois|par le passe|previously|before|in the past)(?![a-z])`)

/** «chez Renault en ce moment», "worked at Boots before": what follows says when. */
function kindAt(draft: Draft, end: number, how: keyof Companies): keyof Companies {
  const after = draft.folded.slice(end)
  if (there.test(after)) return how.startsWith('exclude') ? 'exclude_current' : how === 'any' ? 'current' : how
  if (atPresent.test(after)) return how.startsWith('exclude') ? 'exclude_current' : how === 'any' ? 'current' : how
  return how === 'any' && inThePast.test(after) ? 'past' : how
}

/** Employers: now, before, ever, or unwanted. Several may follow: «chez Renault ou PSA». */
export function readCompanies(draft: Draft, before: Filters): void {
  readBeside(draft)
  readNegated(draft)
  readAnother(draft, before)
  const small = draft.text === draft.text.toLowerCase()
  for (const [cue, how] of cues) {
    take(draft, new RegExp(`(?<![a-z])${cue.source}`), (match) => {
      const at = match.index + match[0].length
      const first = nameAt(draft, at)
      if (!first) return undefined
      if (
        !isProper(first.name) &&
        !/chez|ex[- ]|work\w* (?:at|for)|passe|travaill|bosse|been |employed/.test(match[0]) &&
        !(small && match[0].endsWith(' at '))
      )
        return undefined
      if (/ex[- ]|anciens?|ancienne|former/.test(match[0]) && !isProper(first.name) && !small) return undefined
      if (isPlaceOrTerm(draft, at, first.end)) return undefined
      if (match[0].endsWith('from ') && !(isProper(first.name) && isOfTitle(draft, match.index, first))) return undefined
      const kind = kindAt(draft, first.end, how)
      const made = [{ slot: 'company' as const, value: { name: first.name, how: kind }, start: match.index, end: first.end }]
      for (let end = first.end; ;) {
        const link = /^(?:,? (?:ou|et|or|and|ni|nor) |, ?)(?:de )?(?:chez |a la |au |la |le |the )?/.exec(draft.folded.slice(end))
        const next = link && nameAt(draft, end + link[0].length)
        if (
          !next ||
          !isListed(draft, next.name, {
            start: end + link[0].length,
            end: next.end,
            strong: isProper(first.name),
            comma: !/[a-z]/.test(link[0]),
          })
        )
          break
        made.push({ slot: 'company', value: { name: next.name, how: kind }, start: end + link[0].length, end: next.end })
        end = next.end
      }
      return made
    })
    for (const piece of draft.pieces)
      if (piece.slot === 'company')
        draft.left = `${draft.left.slice(0, piece.start)}${'·'.repeat(piece.end - piece.start)}${draft.left.slice(piece.end)}`
  }
}

const another =
  /^(?:(?:ou|or|et|and|ni|nor)(?: alors| aussi| else| also| even)?|aussi|also|plus|\+) ((?:chez |at |de chez |from |ex[- ]|d['’]|du |de )?)(\p{Lu}[\p{L}\p{N}&'’.-]*(?: \p{Lu}[\p{L}\p{N}&'’.-]*){0,2})(?: (?:aussi|too|as well|also))?[ .!?]*$/u

/** «ou Framatome», after «anciens d'Orano»: one more employer of the only kind that was asked for. */
function readAnother(draft: Draft, { companies }: Filters): void {
  const kinds = Object.keys(companies ?? {}) as (keyof Companies)[]
  const match = another.exec(draft.text.trim())
  const [how] = kinds
  if (!match || !how || kinds.length > 1) return
  const name = match[2]!
  const start = draft.text.indexOf(name)
  const end = start + name.length
  if ((!match[1] && firstNames.has(foldSame(name.split(' ')[0]!))) || isPlaceOrTerm(draft, start, end)) return
  addPiece(draft, { slot: 'company', value: { name, how } }, start, end)
  coverSpan(draft, start, end)
}

const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)/

/** "store managers from Aldi": right after the job. */
function isOfTitle(draft: Draft, at: number, { name }: { name: string }): boolean {
  return !days.test(foldSame(name)) && draft.inner.some(({ kind, end }) => kind === 'occupation' && end === at - 1)
}

const negated =
  /(?<![\p{L}])(?:[Pp]as|[Ss]auf|[Hh]ors|[Nn]ot|[Ee]xcept|[Ee]xcluding) (?:de |d['’])?(\p{Lu}[\p{L}\p{N}&'’-]+(?: (?:et |& )?\p{Lu}[\p{L}&'’-]+)*)/gu

const now = /^ (?:en poste|actuel\w*|en ce moment|aujourd'hui|currently|right now|at the moment|now)(?![a-z])/
const noEmployer =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|i|je|cdi|cdd|les?|la|the|more|less|plus|moins|english|french|cv|hr|rh|it|uk|eu|ue|b|c|[a-z]|madame|monsieur|mme|mr|mrs|m)$/

/** «pas Crédit Agricole», «hors Capgemini»: capitals that are neither a place nor a person nor a trade. */
function readNegated(draft: Draft): void {
  const shouted = draft.text === draft.text.toUpperCase()
  for (const match of draft.text.matchAll(negated)) {
    const name = match[1]!
    const start = match.index + match[0].length - name.length
    const end = start + name.length
    if (
      !/^\p{Lu}/u.test(name) ||
      (!name.includes(' ') && (shouted || noEmployer.test(foldSame(name)))) ||
      (name.includes(' ') && name === name.toUpperCase()) ||
      firstNames.has(foldSame(name.split(' ')[0]!))
    )
      continue
    const known =
      draft.places.some((place) => place.start < end && start < place.end) ||
      draft.terms.some((term) => term.start <= start && term.end >= end)
    if (known) continue
    const how = now.test(draft.folded.slice(end)) ? 'exclude_current' : 'exclude_any'
    addPiece(draft, { slot: 'company', value: { name, how }, mode: 'exclude' }, match.index, end)
    coverSpan(draft, match.index, end)
  }
}

/** «anciens de Veolia ou Suez»: what follows an employer is one too, though a town is called so. */
function isListed(
  draft: Draft,
  name: string,
  { start, end, strong, comma }: { start: number; end: number; strong: boolean; comma: boolean },
): boolean {
  if (!strong)
    return /(?:ou|or|et|and|ni|nor) (?:chez )?$/.test(draft.folded.slice(0, start)) && !isPlaceOrTerm(draft, start, end)
  if (comma && draft.places.some((place) => place.start <= start && start < place.end)) return false
  const term = draft.terms.some((one) => one.start <= start && one.end >= end && one.kind !== 'skill')
  return isProper(name) && !term
}

function isProper(name: string): boolean {
  return /^(?:[A-ZÀ-Ý0-9]|\p{Ll}{1,5}\p{Lu})/u.test(name) && /\p{L}/u.test(name)
}

function isPlaceOrTerm(draft: Draft, start: number, end: number): boolean {
  const weak =
    !/(?:chez|work\w* (?:at|for)|been (?:at|with|through)|employe\w* (?:par|by)|employer(?: is)?|still (?:at|with)|never (?:at|with)|not (?:at|with|from)|actuellement (?:a la|au)|salaries de|ex[- ]|passee?s? par|travaille|bosse|former|employed|currently (?:at|with))[^a-z]*$/.test(
      draft.folded.slice(Math.max(0, start - 24), start),
    )
  if (weak && draft.places.some((place) => place.start <= start && start < place.end)) return true
  return draft.terms.some(
    (term) =>
      term.start <= start &&
      term.end >= end &&
      term.kind !== 'skill' &&
      !term.flags.includes('weak') &&
      !(term.kind === 'industry' && !weak && isProper(draft.text.slice(start, end))),
  )
}
