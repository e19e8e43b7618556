import { addPiece, coverSpan, type Draft, isFree, take } from './draft.ts'
import { readBeside } from './companies-beside.ts'
import { cues } from './company-cues.ts'
import { atPresent, kindAt, whenSaid } from './company-when.ts'
import { firstNames } from './first-names.ts'
import { foldSame } from './fold.ts'
import { readNamedFirst } from './read-named-first.ts'
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

/** Employers: now, before, ever, or unwanted. Several may follow: «chez Renault ou PSA». */
export function readCompanies(draft: Draft, before: Filters): void {
  readBeside(draft)
  readNamedFirst(draft)
  readNegated(draft)
  readAnother(draft, before)
  const small = draft.text === draft.text.toLowerCase()
  for (const [cue, how] of cues) {
    take(draft, cue, (match) => {
      const at = withArticle(draft, match.index + match[0].length)
      const first = nameAt(draft, at)
      if (!first || !isFree(draft, at, first.end)) return undefined
      if (
        !isProper(first.name) &&
        !/chez|ex[- ]|work\w* (?:at|for)|passe|travaill|bosse|been |employed/.test(match[0]) &&
        !(small && match[0].endsWith(' at '))
      )
        return undefined
      if (/ex[- ]|anciens?|ancienne|former/.test(match[0]) && !isProper(first.name) && !small) return undefined
      if (
        /(?:^anciens? |^anciennes? |^former |connu|frequente|fait|quitte|left|quit) ?$/.test(match[0]) &&
        !isUnknown(draft, first, at)
      )
        return undefined
      if (isPlaceOrTerm(draft, at, first.end)) return undefined
      const came = /(?:come|came)(?: over| across| to us)? $/.test(draft.folded.slice(0, match.index))
      if (match[0] === 'from ' && !came && !(isProper(first.name) && isOfTitle(draft, match.index, first))) return undefined
      const kind = kindAt(draft, first.end, how)
      const made = [{ slot: 'company' as const, value: { name: first.name, how: kind }, start: match.index, end: first.end }]
      for (let end = first.end; ;) {
        const link = /^(?:,? (?:ou|et|or|and|ni|nor) |, ?)(?:de |du |d'|par )?(?:chez |a la |au |la |le |l'|the )?/.exec(
          draft.folded.slice(end),
        )
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
      const last = made.at(-1)!
      last.end += (kind.endsWith('current') && whenSaid.exec(draft.folded.slice(last.end))?.[0].length) || 0
      return made
    })
    for (const piece of draft.pieces)
      if (piece.slot === 'company')
        draft.left = `${draft.left.slice(0, piece.start)}${'·'.repeat(piece.end - piece.start)}${draft.left.slice(piece.end)}`
  }
}

const capitals = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: \\p{Lu}[\\p{L}\\p{N}&'’.-]*){0,2}"
const another = new RegExp(
  `^(?:(${capitals}) )?((?:ou|or|et|and|ni|nor)(?: alors| aussi| else| also| even)? |aussi |also |plus |\\+ ?)?((?:chez |at |de chez |from |ex[- ]|d['’]|du |de )?)(${capitals})(?: (?:people|folks?|staff|types|guys|lot))?( (?:(?:s['’]y )?ajout\\p{L}*|aussi|également|itou|pareil|idem|hein|too|as well|also|(?:works?|counts?|qualif\\p{L}+|is fine|would do|fera l['’]affaire|convient|irait|passe)(?: too| as well| aussi| également)?))?[ .!?]*$`,
  'u',
)

/** «ou Framatome», «Orano s’y ajoute», after «anciens d'Orano»: one more employer of the only kind that was asked for. */
function readAnother(draft: Draft, { companies }: Filters): void {
  const kinds = Object.keys(companies ?? {}) as (keyof Companies)[]
  const [how] = kinds
  const match = another.exec(draft.text.split(/[,;:.!?—–](?= |$)/)[0]!.trim())
  if (!match || !how || kinds.length > 1) return
  const [, held, joined, lead, name, added] = match
  const isHeld = held && companies![how]!.some((one) => foldSame(one) === foldSame(held))
  if (held ? !isHeld : !joined && !added) return
  const start = draft.text.indexOf(name!, held?.length ?? 0)
  const end = start + name!.length
  if ((!lead && firstNames.has(foldSame(name!.split(' ')[0]!))) || isPlaceOrTerm(draft, start, end)) return
  addPiece(draft, { slot: 'company', value: { name: name!, how } }, start, end)
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

const staff = /^ (?:staff|employees?|people|workers?|crew|team|lot|salariee?s?|employee?s?)(?![a-z])/
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
    if (!isFree(draft, start, end)) continue
    const after = draft.folded.slice(end)
    const how = atPresent.test(after) || staff.test(after) ? 'exclude_current' : 'exclude_any'
    addPiece(draft, { slot: 'company', value: { name, how }, mode: 'exclude' }, match.index, end)
    coverSpan(draft, match.index, end)
  }
}

/** «de La Poste»: a capital article belongs to the name. */
function withArticle(draft: Draft, at: number): number {
  return at - (/(?:La |Le |Les |L['’]|The )$/.exec(draft.text.slice(0, at))?.[0].length ?? 0)
}

/** «qui a fait Vinci», «ancien Airbus»: a proper name that means nothing else. */
function isUnknown(draft: Draft, { name, end }: { name: string; end: number }, at: number): boolean {
  return isProper(name) && !draft.terms.some((term) => term.start < end && at < term.end && !term.flags.includes('weak'))
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
    !/(?:chez|work\w* (?:at|for)|been (?:at|with|through)|employe\w* (?:par|by)|employer(?: is)?|still (?:at|with)|never (?:at|with)|not (?:at|with)|ex[- ]|passee?s? par|travaille|bosse|former|employed|currently (?:at|with)|actuellement|aujourd'hui|en poste|salariee?s?|jamais|quitte|left|never|quit|connu)[^a-z]*(?:(?:a|a la|au|par|pour|for|by|at|la|le|l'|de|du|d') ?)?$/.test(
      draft.folded.slice(Math.max(0, start - 24), start),
    )
  const town = draft.places.find((place) => place.start <= start && start < place.end)
  if (weak && town && (town.end >= end || !/^ \p{Lu}/u.test(draft.text.slice(town.end, end)))) return true
  if (/^\p{Ll}/u.test(draft.text.slice(start)) && draft.terms.some((term) => term.kind === 'occupation' && term.start === start))
    return true
  return draft.terms.some(
    (term) =>
      term.start <= start &&
      term.end >= end &&
      term.kind !== 'skill' &&
      !term.flags.includes('weak') &&
      !(term.kind === 'industry' && !weak && isProper(draft.text.slice(start, end))),
  )
}
