import type { Entry, FormIndex } from './index-forms.ts'
import { isConnector, type Token, tokenise } from './normalise.ts'
import { type FormFlag, type FormLang, type Term, type TermKind, termKinds } from './term.ts'

export type TermMatch = {
  term: Term
  /** The form as the taxonomy writes it; `text.slice(start, end)` is what was written. */
  form: string
  lang: FormLang
  start: number
  end: number
  flags: FormFlag[]
  kind: TermKind
}

type Found = { entries: Entry[]; first: number; last: number }

const longestSkip = 3
const openers = new Set(
  'un une des d le la les 1 2 3 4 5 6 8 10 deux trois quatre cinq cherche recherche besoin veux faut voudrais a an some the any need needs want find looking for seeking'.split(
    ' ',
  ),
)
const notAfterShort = new Set('soon well a an the many much long far if for per of to que si'.split(' '))

/** Every form that starts at a word, longest last. */
function walk(index: FormIndex, tokens: Token[], first: number): Found[] {
  const found: Found[] = []
  const open = [{ key: tokens[first]!.key, last: first }]
  for (let at = open.shift(); at; at = open.shift()) {
    const entries = index.entries.get(at.key)
    if (entries) found.push({ entries, first, last: at.last })
    if (index.prefixes.has(at.key)) open.push(...steps(index, tokens, at.key, at.last))
  }
  return found.sort((a, b) => a.last - b.last)
}

/** A small word may be part of a form («infirmier DE») or be left out of it («infirmier de bloc»): both ways are walked. */
function steps(index: FormIndex, tokens: Token[], key: string, last: number): { key: string; last: number }[] {
  const next: { key: string; last: number }[] = []
  for (let at = last + 1; at < tokens.length && at <= last + 1 + longestSkip; at++) {
    const longer = `${key} ${tokens[at]!.key}`
    if (index.entries.has(longer) || index.prefixes.has(longer)) next.push({ key: longer, last: at })
    if (!isConnector(tokens[at]!.raw)) break
  }
  return next
}

/** A sentence or a line ends between two words: «infirmier. Bloc opératoire» is not one title. */
function isBroken(text: string, tokens: Token[], { first, last }: Found): boolean {
  for (let at = first; at < last; at++) {
    if (/[;:!?\n,()[\]]|\.\s/.test(text.slice(tokens[at]!.end, tokens[at + 1]!.start))) return true
  }
  return false
}

function isCapital(raw: string): boolean {
  const word = raw.replace(/(?<=\p{Lu}{2})s$/u, '')
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

function toMatches(tokens: Token[], { entries, first, last }: Found): TermMatch[] {
  const start = tokens[first]!.start
  const end = tokens[last]!.end
  return entries.map(({ term, form }) => ({
    term,
    form: form.text,
    lang: form.lang,
    start,
    end,
    flags: form.flags,
    kind: term.kind,
  }))
}

/** «as de nuit»: a short form in small letters counts only where a job is expected, and when no other job is named. */
function isExpected(tokens: Token[], found: Found): boolean {
  const before = tokens[found.first - 1]
  const after = tokens[found.last + 1]
  return (!before || openers.has(before.key)) && !(after && notAfterShort.has(after.key))
}

/** «aide-soignante de nuit» is no «aide-soignant DE»: the State's diploma is written in capitals, the preposition is not. */
function isPreposition(raw: string, form: string): boolean {
  return form.endsWith(' DE') && raw === 'de'
}

const everyday = new Set(
  'avc but can cap cape ces des doe dim had mas mes mob mod nav oct per plu poo pos rag ros san sas sau sen step tal pals ads obs mae cam ten hue ils lac facts delta mis era ted all cse etp cms als tef coss ppl'.split(
    ' ',
  ),
)
const named: ReadonlySet<TermKind> = new Set<TermKind>(['skill', 'certification', 'industry', 'diploma'])

/** Who types everything in small letters types «hplc» and «cemap» so too. */
function isShortName({ kind, form, start, end }: TermMatch, text: string): boolean {
  const short = form.toLowerCase()
  return named.has(kind) && form.length >= 3 && !everyday.has(short) && text.slice(start, end) === short
}

function splitShort(text: string, tokens: Token[], index: FormIndex, lang?: FormLang) {
  const sure: TermMatch[] = []
  const short: TermMatch[] = []
  const small = /^[^\p{L}]*\p{Ll}/u.test(text)
  tokens.forEach((token, first) => {
    for (const found of walk(index, tokens, first)) {
      if (found.last > first && isBroken(text, tokens, found)) continue
      for (const match of toMatches(tokens, found)) {
        if (isPreposition(tokens[found.last]!.raw, match.form)) continue
        const capital = isCapital(text.slice(match.start, match.end))
        if (!match.flags.includes('caps') || capital || (small && isShortName(match, text))) sure.push(match)
        else if (match.kind === 'occupation' && match.lang === lang && isExpected(tokens, found)) short.push(match)
      }
    }
  })
  return { sure, short }
}

function byLength(a: TermMatch, b: TermMatch): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start
}

function longestPerKind(matches: TermMatch[]): TermMatch[] {
  const kept: TermMatch[] = []
  for (const match of [...matches].sort(byLength)) {
    const clash = kept.some(
      (other) =>
        other.kind === match.kind &&
        match.start < other.end &&
        other.start < match.end &&
        (match.start !== other.start || match.end !== other.end),
    )
    if (!clash) kept.push(match)
  }
  return kept
}

function inOrder(lang?: FormLang) {
  return (a: TermMatch, b: TermMatch): number =>
    a.start - b.start ||
    b.end - a.end ||
    Number(b.lang === lang) - Number(a.lang === lang) ||
    termKinds.indexOf(a.kind) - termKinds.indexOf(b.kind)
}

/** The longest forms of a text, of any language, that do not overlap within a kind; in order of appearance. */
export function matchForms(index: FormIndex, text: string, lang?: FormLang): TermMatch[] {
  const { sure, short } = splitShort(text, tokenise(text), index, lang)
  const named = sure.some((match) => match.kind === 'occupation' && !match.flags.includes('weak'))
  return longestPerKind(named ? sure : [...sure, ...short]).sort(inOrder(lang))
}

/** Drops what lies inside a longer match of any kind: «cuisine» in «chef de cuisine». */
export function outermost(matches: readonly TermMatch[]): TermMatch[] {
  return matches.filter(
    (match) =>
      !matches.some(
        (other) => other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start,
      ),
  )
}
