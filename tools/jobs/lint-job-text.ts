import { findUnlawful } from '#retrieval/query/guard/guard'
import { foldSame } from '#retrieval/query/fold'
import { feminine } from '#retrieval/query/taxonomy/feminine'
import { type TermMatch, matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import { type WordingRule, wordingRules } from './lint-rules.ts'

export type Finding = {
  field: 'title' | 'text'
  kind: WordingRule['kind']
  /** A name of the law's criteria where `kind` is unlawful, else the rule. */
  rule: string
  start: number
  end: number
  words: string
  /** What may stand instead; none: take it out. */
  replacements: string[]
}

export type Missing = 'pay' | 'place' | 'contract' | 'hours'

type Advert = { title: string; text: string; lang: 'fr' | 'en' }
type Field = { field: Finding['field']; text: string; lang: 'fr' | 'en' }

/** Wording that is unlawful, speaks to one sex, or keeps good people from applying. Pure; every span is of the field given. */
export function lintJobText({ title, text, lang }: Advert): Finding[] {
  const found = [
    ...lintTitle(title, lang),
    ...lintWords({ field: 'title', text: title, lang }),
    ...lintWords({ field: 'text', text, lang }),
    ...(lang === 'fr' && !marksBoth(title) ? lintSoughtTitles(text) : []),
    ...lintShouting(text),
  ]
  return withoutOverlap(found)
}

const marks = /\b[hfm] ?\/ ?[fhmx](?: ?\/ ?x)?\b|\(e\)|[·•]e|\bou\b|\bor\b|\/(?:ère|euse|rice|e)\b|\ball genders\b/i
const marksBoth = (title: string) => marks.test(title)

/** The feminine of a title whatever its capitals: «Chef de partie» → «Cheffe de partie». */
export function feminineTitle(title: string): string {
  const [first = ''] = title
  const word = /^\S+/.exec(title)?.[0] ?? ''
  if (word === word.toUpperCase() && word.length > 1) return title
  const made = feminine(first.toLowerCase() + title.slice(1))
  return first === first.toUpperCase() ? made.charAt(0).toUpperCase() + made.slice(1) : made
}

/** «un vendeur» speaks to men: both forms, or a mark, are asked for (Code du travail, L1142-1). */
function lintTitle(title: string, lang: 'fr' | 'en'): Finding[] {
  const other = lang === 'fr' ? bothForms(title) : undefined
  if (!other || marksBoth(title)) return []
  const whole = { field: 'title' as const, start: 0, end: title.length, words: title }
  return [{ ...whole, kind: 'gendered', rule: 'title_one_gender', replacements: [`${title} (F/H)`, other] }]
}

/** «Vendeur ou vendeuse»; undefined where one form serves both. */
function bothForms(title: string): string | undefined {
  const made = feminineTitle(title)
  if (made !== title) return `${title} ou ${made.charAt(0).toLowerCase()}${made.slice(1)}`
  const masculine = masculineOf(title)
  return (
    masculine && `${masculine.charAt(0).toUpperCase()}${masculine.slice(1)} ou ${title.charAt(0).toLowerCase()}${title.slice(1)}`
  )
}

const occupations = (text: string): TermMatch[] => matchTerms(text, 'fr').filter(({ kind }) => kind === 'occupation')

/** The masculine of a title written in the feminine, by the trade that it names. */
function masculineOf(title: string): string | undefined {
  for (const { term, start, end } of occupations(title)) {
    const own = foldSame(title.slice(start, end))
    const form = term.forms.find(
      ({ text, lang }) => lang === 'fr' && foldSame(text) !== own && foldSame(feminineTitle(text)) === own,
    )
    if (form) return `${title.slice(0, start)}${form.text}${title.slice(end)}`.trim()
  }
  return undefined
}

const seeking =
  /\b(?:recherch\w+|recrut\w+|cherch\w+|embauch\w+)\s+(?:activement |actuellement )?(une?|notre|nos|son|sa|le|la)\s+(?:future? |nouve(?:au|lle) )?/g

/** «nous recherchons un vendeur» in the text of an advert whose title has no mark. */
function lintSoughtTitles(text: string): Finding[] {
  return [...foldSame(text).matchAll(seeking)].flatMap((match): Finding[] => {
    const after = match.index + match[0].length
    const trade = occupations(text.slice(after, after + 60)).find(({ start }) => start === 0)
    if (!trade) return []
    const words = text.slice(after, after + trade.end)
    const other = bothForms(words)
    if (!other || /^\s*(?:\(|ou\b|·|\/)/.test(text.slice(after + trade.end))) return []
    const lower = other.charAt(0).toLowerCase() + other.slice(1)
    const article = /^une?$/.test(match[1]!) ? `${text.slice(0, after).trimEnd().split(/\s+/).at(-1)!} ` : ''
    const both = article ? `un ${lower.replace(' ou ', ' ou une ')}` : lower
    const span = { field: 'text' as const, start: after - article.length, end: after + trade.end, words: article + words }
    return [{ ...span, kind: 'gendered', rule: 'one_gender', replacements: [both, `${article}${words} (F/H)`] }]
  })
}

function lintWords({ field, text, lang }: Field): Finding[] {
  const folded = foldSame(text).replaceAll('’', "'")
  const law = findUnlawful(text.replaceAll('’', "'")).map(({ name, start, end }) => ({
    field,
    kind: 'unlawful' as const,
    rule: name as string,
    start,
    end,
    words: text.slice(start, end),
    replacements: [],
  }))
  const wording = wordingRules[lang].flatMap(({ pattern, kind, rule, replacements }) =>
    [...folded.matchAll(pattern)].map((match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      return { field, kind, rule, start, end, words: text.slice(start, end), replacements }
    }),
  )
  return [...law, ...wording]
}

/** Capitals and exclamation marks in a row. */
function lintShouting(text: string): Finding[] {
  const found = [...text.matchAll(/!{2,}|(?:\b[\p{Lu}]{4,}\b[ ,']*){3,}/gu)]
  return found.map((match) => {
    const words = match[0].trimEnd()
    const calm = words.startsWith('!') ? '.' : words.charAt(0) + words.slice(1).toLowerCase()
    const span = { field: 'text' as const, start: match.index, end: match.index + words.length, words }
    return { ...span, kind: 'off_putting', rule: 'shouting', replacements: [calm] }
  })
}

const order: Finding['kind'][] = ['unlawful', 'gendered', 'off_putting']

/** One finding a place: the graver, then the longer. In the order of the advert. */
function withoutOverlap(found: Finding[]): Finding[] {
  const ranked = [...found].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      Number(b.replacements.length > 0) - Number(a.replacements.length > 0) ||
      b.end - b.start - (a.end - a.start),
  )
  const kept: Finding[] = []
  for (const one of ranked) {
    const clashes = kept.some((other) => other.field === one.field && one.start < other.end && other.start < one.end)
    const wholeTitle = one.rule === 'title_one_gender'
    if (!clashes || wholeTitle) kept.push(one)
  }
  return kept.sort((a, b) => Number(a.field === 'text') - Number(b.field === 'text') || a.start - b.start)
}

const pays = /\d[\d .,\u00a0\u202f]*(?:k|k€)?\s?(?:€|£|\$|euros?|eur\b|pounds?)|[£$€]\s?\d|\bsmic\b/i
const hours =
  /\d{1,2}\s?h(?:\d{2}|\s\d{2})?\b|\d{1,2}[:.]\d{2}\b|\bnuits?\b|\bnights?\b|\b(?:temps|horaires?|hours?|shifts?|time)\b|\b[23]x8\b/i

/** What people look for first and the advert does not say. */
export function missingIn(advert: { text: string; salary: string; city: string; contract: string }): Missing[] {
  const missing: Missing[] = []
  if (!pays.test(`${advert.salary} ${advert.text}`)) missing.push('pay')
  if (!advert.city.trim()) missing.push('place')
  if (!advert.contract.trim()) missing.push('contract')
  if (!hours.test(`${advert.contract} ${advert.text}`)) missing.push('hours')
  return missing
}
