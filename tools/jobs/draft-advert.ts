import { stripInvisible } from '#lib/words'
import { guardText } from '#retrieval/query/guard/guard'
import type { Filters } from '#retrieval/query/slots'
import { understandTurn } from '#retrieval/query/understand'
import { buildCriteria } from '#retrieval/rank/criteria/build'
import { contractOf, salaryOf } from '#retrieval/query/advert-terms'
import { feminineTitle } from './lint-job-text.ts'

type Lang = 'fr' | 'en'
type Spans = ReturnType<typeof understandTurn>['spans']

export type Draft = {
  title: string
  client: string
  city: string
  contract: string
  salary: string
  description: string
  criteria: Filters
  nice: string[]
  refused: string[]
}

const niceWords = {
  fr: /\b(?:apprécié\w*|souhaité\w*|serai(?:t|ent) un plus|est un plus|un plus|idéalement|de préférence|bienvenu\w*)\b/gi,
  en: /\b(?:an? (?:advantage|plus|bonus)|nice to have|preferred|preferably|ideally|desirable|welcome)\b/gi,
}
const startWords = {
  fr: /\b(?:dès|à partir d[ue]|à compter d[ue]|début|prise de poste)\b[^,;.\n]*/i,
  en: /\b(?:from|starting|start(?:s)? (?:on|in)|as soon as possible|immediate start)\b[^,;.\n]*/i,
}
const fragments = (text: string) =>
  text
    .split(/[\n;,]+|\.(?:\s+|$)/)
    .map((part) => part.trim())
    .filter(Boolean)

/** «Vous veillez sur 72 résidents» tells the work; it asks nothing of a person. */
const tellsWork = (part: string) => /^(?:vous|nous|on|le poste|la mission|missions?|you|we|the (?:role|job|team))\b/i.test(part)
const isBenefit = (part: string) =>
  /\b(?:primes?|panier|mutuelle|tickets?|avantages?|13e|bonus|pension|allowance|benefits)\b/i.test(part)

const wished = ['skills', 'certifications', 'industries', 'driving_licences'] as const

/** What only ranks is said apart: «gériatrie appréciée» is a wish, whatever else the sentence asks for. */
function readCriteria(text: string, lang: Lang, today: string): Pick<Draft, 'criteria' | 'nice'> {
  const isNice = (part: string) => new RegExp(niceWords[lang].source, 'i').test(part)
  const parts = fragments(text).filter((part) => !tellsWork(part) && !isBenefit(part))
  const must = understandTurn(parts.filter((part) => !isNice(part)).join(', '), { lang, today }).filters
  const soft = parts.filter(isNice).map((part) => understandTurn(part.replace(niceWords[lang], ' '), { lang, today }).filters)
  const criteria = structuredClone(must)
  const nice: string[] = []
  for (const filters of soft) {
    for (const slot of wished) {
      const { must: words = [], nice: own = [] } = filters[slot] ?? {}
      if (words.length + own.length === 0) continue
      criteria[slot] = { ...criteria[slot], nice: [...new Set([...(criteria[slot]?.nice ?? []), ...words, ...own])] }
    }
    if (filters.languages)
      criteria.languages = [...(criteria.languages ?? []), ...filters.languages.map((one) => ({ ...one, mode: 'nice' as const }))]
    if (filters.has_vehicle) {
      nice.push('has_vehicle')
      criteria.has_vehicle = true
    }
    if (filters.experience) {
      nice.push(...filters.experience.map((_one, index) => `experience.${(criteria.experience?.length ?? 0) + index}`))
      criteria.experience = [...(criteria.experience ?? []), ...filters.experience]
    }
  }
  // A place to work and a wage are what the job is, not what a person must have said.
  const { salary: _salary, availability: _availability, ...kept } = criteria
  return { criteria: kept, nice }
}

const spanOf = (spans: Spans, slot: string) => spans.find((span) => span.slot === slot)

/** The title in the person's own words, with the shift that belongs to it, and a mark for both sexes in French. */
function titleOf(text: string, spans: Spans, lang: Lang): string {
  const title = spanOf(spans, 'title')
  if (!title) return fragments(text)[0]?.slice(0, 80) ?? ''
  const after = spans.find(({ slot, start }) => slot === 'schedule' && start <= title.end + 1 && start >= title.end)
  const before = spans.find(({ slot, end }) => slot === 'schedule' && end <= title.start && end >= title.start - 1)
  const words = text.slice(before?.start ?? title.start, after?.end ?? title.end).trim()
  const capital = words.charAt(0).toUpperCase() + words.slice(1)
  return lang === 'fr' && feminineTitle(capital) !== capital ? `${capital} (F/H)` : capital
}

/** Who hires: after «chez», or a fragment that names an establishment with its capitals. */
function clientOf(text: string, lang: Lang): string {
  const said = lang === 'fr' ? /\b(?:chez|pour)\s+(\p{Lu}[^,;\n.]{1,60})/u : /\b(?:at|for)\s+(\p{Lu}[^,;\n.]{1,60})/u
  const house =
    /(?:^|[,;\n]\s*)((?:EHPAD|Résidence|Clinique|Hôpital|Restaurant|Brasserie|Boulangerie|École|Collège|Lycée|Crèche|Société|Entreprise|Transports|Garage|Hotel|Hôtel|School|Hospital|Care home)\s+(?:d[eu]s?\s+|d['’]|l[ae]s?\s+|the\s+)*\p{Lu}[^,;\n.]{0,60})/u
  return (said.exec(text)?.[1] ?? house.exec(text)?.[1] ?? '').trim()
}

const said = {
  fr: {
    opening: (title: string, client: string, city: string) =>
      `${client ? `${client} recrute` : 'Nous recrutons'} ${title}${city ? ` à ${city}` : ''}.`,
    both: (title: string) => `un ${title} ou une ${feminineTitle(title)}`,
    contract: 'Contrat',
    salary: 'Salaire',
    start: 'Début',
    work: 'Le travail',
    must: 'Ce qui est demandé',
    nice: 'Un plus',
  },
  en: {
    opening: (title: string, client: string, city: string) =>
      `${client || 'We'} ${client ? 'is hiring' : 'are hiring'} ${title}${city ? ` in ${city}` : ''}.`,
    both: (title: string) => `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}`,
    contract: 'Contract',
    salary: 'Pay',
    start: 'Start',
    work: 'The work',
    must: 'What is asked',
    nice: 'A plus',
  },
} as const

const shownElsewhere = new Set([
  'titles',
  'locations',
  'contract_types',
  'contract_duration_months',
  'working_time',
  'hours_per_week',
  'salary',
  'availability',
])

function descriptionOf(
  draft: Omit<Draft, 'description' | 'refused'>,
  { lang, start, rest }: { lang: Lang; start: string; rest: string[] },
): string {
  const words = said[lang]
  const bare = draft.title.replace(/ \(F\/H\)$/, '')
  const title = draft.title === bare && lang === 'fr' ? bare : words.both(bare.charAt(0).toLowerCase() + bare.slice(1))
  const criteria = buildCriteria(draft.criteria, draft.nice).criteria.filter(({ slot }) => !shownElsewhere.has(slot))
  const list = (importance: string) =>
    criteria.filter((one) => one.importance === importance).map(({ label }) => `– ${label[lang]}`)
  const colon = lang === 'fr' ? '\u00a0:' : ':'
  const line = (name: string, value: string) => (value ? [`${name}${colon} ${value}.`] : [])
  const block = (name: string, lines: string[]) => (lines.length > 0 ? ['', name, ...lines] : [])
  return [
    words.opening(title, draft.client, draft.city),
    ...line(words.contract, draft.contract),
    ...line(words.start, start),
    ...line(words.salary, draft.salary),
    ...block(
      words.work,
      rest.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`),
    ),
    ...block(words.must, list('must')),
    ...block(words.nice, list('nice')),
  ].join('\n')
}

/** What no part of the draft says yet, in the person's own words: nothing is lost, nothing is made up. */
function leftOver(text: string, spans: Spans, { used, lang }: { used: string[]; lang: Lang }): string[] {
  const isNice = new RegExp(niceWords[lang].source, 'i')
  let at = 0
  return fragments(text).filter((part) => {
    const start = text.indexOf(part, at)
    at = start + part.length
    if (part.length < 4 || used.some((one) => one.includes(part) || part.includes(one))) return false
    if (tellsWork(part) || isBenefit(part)) return true
    const covered = spans.filter((span) => span.start < at && span.end > start)
    const letters = covered.reduce((sum, span) => sum + Math.min(at, span.end) - Math.max(start, span.start), 0)
    return !isNice.test(part) && (covered.length === 0 || (part.split(/\s+/).length > 3 && letters * 2 < part.length))
  })
}

/** Three lines → a proposed job, from the facts given alone. What the law forbids is left out and named. */
export function draftAdvert(given: string, { lang, today }: { lang: Lang; today: string }): Draft {
  const guarded = guardText(stripInvisible(given))
  const text = guarded.text.replace(/·+/g, ' ').replace(/ {2,}/g, ' ').trim()
  const { filters, spans } = understandTurn(text, { lang, today })
  const client = clientOf(text, lang)
  const { criteria, nice } = readCriteria(client ? text.replace(client, ' ') : text, lang, today)
  const start = startWords[lang].exec(text)?.[0]?.trim() ?? ''
  const facts = {
    title: titleOf(text, spans, lang),
    client,
    city: filters.locations?.[0]?.place ?? '',
    contract: contractOf(text, spans),
    salary: salaryOf(text, spans),
    criteria,
    nice,
  }
  const used = [facts.client, facts.contract, facts.salary, start].filter(Boolean)
  const rest = leftOver(text, spans, { used, lang })
  return { ...facts, description: descriptionOf(facts, { lang, start, rest }), refused: guarded.refused }
}
