import { findPeriods, toIso } from './dates.ts'
import type { Period } from './dates.ts'
import { partDiploma } from './diploma.ts'
import type { Facts } from './facts.ts'
import type { Line, Span } from './lines.ts'
import { mentionsLanguage } from './languages.ts'
import type { Section } from './outline.ts'
import { isPlace } from './places.ts'
import { companyScore, diplomaScore, jobScore, schoolScore } from './vocabulary.ts'

/** A clause of running text, and where its words stand. */
type Clause = { text: string; start: number }

/** Nothing is titled, and nearly all words stand in paragraphs of whole sentences. */
export function isProse(facts: Facts, sections: Section[], lines: Line[]): boolean {
  const titles = new Set(sections.flatMap(({ title, kinds }) => (title ? kinds : [])))
  if (['work', 'education', 'skills'].some((kind) => titles.has(kind as Section['kinds'][0]))) return false
  const long = paragraphsOf(facts, lines).filter(({ text }) => text.length > 70 && /[.!?]\s*$/.test(text))
  const letters = (all: { text: string }[]) => all.reduce((sum, { text }) => sum + text.length, 0)
  return long.length > 1 && letters(long) > letters(lines) * 0.6 && long.some(({ text }) => findPeriods(text).length)
}

/** A life told in sentences, without titles or entries: who says when says what they did then, for whom, and where. */
export function putProse(facts: Facts, lines: Line[]): void {
  const paragraphs = paragraphsOf(facts, lines)
  const plain: Clause[] = []
  for (const paragraph of paragraphs) {
    const before = facts.facts.length
    for (const clause of clausesOf(paragraph)) {
      const said = diplomaIn(clause)
      if (said) putStudy(facts, clause, said)
      else putJob(facts, clause)
    }
    if (facts.facts.length === before) plain.push(paragraph)
  }
  const own = plain.find(
    ({ text }) => text.length > 60 && /[.!]\s*$/.test(text) && !text.match(listCue) && !mentionsLanguage(text),
  )
  if (own) putWords(facts, 'basics.summary', own)
}

function putWords(facts: Facts, path: string, { text, start }: Clause): void {
  const span = { start, end: start + text.trimEnd().length }
  facts.set(path, facts.words(span), span, 0.6)
}

/** Lines that follow each other with no space between are one paragraph; the offsets stand. */
function paragraphsOf(facts: Facts, lines: Line[]): Clause[] {
  const paragraphs: { start: number; end: number }[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    const ended = !line.box && /(?:[.!?:,]|^.{0,55})$/.test(facts.text.slice(last?.start, last?.end))
    if (last && !line.gap && !line.bullet && !ended && line.start - last.end < 3) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  }
  return paragraphs
    .map(({ start, end }) => ({ text: facts.text.slice(start, end).replace(/\s/g, ' '), start }))
    .filter(({ text }) => text.length > 40 && !text.includes('@'))
}

const sentenceEnd =
  /(?<!(?:^|[\s(])(?:\p{Lu}|janv|févr|avr|juil|sept|oct|nov|déc|jan|feb|mar|apr|jun|jul|aug|sep|dec|St|Ste|Mr|Mrs|Dr|Mme|No))[.!?]\s+(?=\p{Lu})|;\s+/gu
const turn =
  /,?\s+(?:(?:et|and|but|mais)\s+)?(?=(?:puis|ensuite|après|avant cela|auparavant|then|before that|after that|later|previously|following|having)(?!\p{L}))/giu

/** Sentences, cut once more where each part has a date of its own. */
function clausesOf({ text, start }: Clause): Clause[] {
  return cutAll({ text, start }, sentenceEnd).flatMap((sentence) => {
    const parts = cutAll(sentence, turn)
    return parts.length > 1 && parts.every((part) => findPeriods(part.text).length) ? parts : [sentence]
  })
}

function cutAll({ text, start }: Clause, at: RegExp): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (const { index, 0: sign } of text.matchAll(at)) {
    clauses.push({ text: text.slice(from, index), start: start + from })
    from = index + sign.length
  }
  return [...clauses, { text: text.slice(from), start: start + from }]
}

const until = String.raw`(?=\s+(?:chez|à|au|aux|pour|dans|auprès|avec|en|sur|où|qui|puis|mais|et|and|there|here|ever|at|with|for|in|where|who|on|until|till|from|since|depuis|de\s\d|du\s\d|by|then|before|after|when|while)(?!\p{L})|\s*[,.;:()]|$)`
const called = new RegExp(
  String.raw`(?<!\p{L})(?:(?:been|was|am)\s(?:working|employed|hired|engaged)\sas|comme|en tant qu(?:e\s|['’])|en qualité d(?:e\s|['’])|postes? d(?:e\s|['’])|emploi d(?:e\s|['’])|étais|ai été|suis(?: devenue?)?|fus|devenue?|embauchée?|as|was|am|been|became|become|(?:position|role|post|job) of)\s*(?:une?\s|an?\s|the\s|their\s|its\s|leur\s)?(?<job>[\p{L}][\p{L}\d’'()/&. -]{2,70}?)${until}`,
  'giu',
)
const name = String.raw`(?:[Ll][’']|[Ll]a\s|[Ll]e\s|[Ll]es\s|[Tt]he\s)?(?:(?!(?:when|where|dont|which|that|with|avec|comme|puis|then|before|after|until|since|depuis|from|même|whose)\s)\p{Ll}{4,}\s(?:d[eu]s?\s|de la\s)?)?\p{Lu}[\p{L}\d&'’.-]*(?:\s(?:(?:d[eu]s?|la|le|les|et|&|en|sur|sous|of|and|the|for|aux?|lès)\s|[dl][’'])*(?:[dl][’'])?(?:\p{Lu}|\d{1,3}(?!\d))[\p{L}\d&'’.-]*)*`
const where = new RegExp(
  String.raw`(?:(?<!\p{L})(?:chez|pour|auprès d(?:e|u|es)|au sein d(?:e|u|es)|à|au|aux|dans|at|with|for|by|in|joined|joining|rejoint|intégré|moved to|when|de)\s+|,\s+|\()(?<name>${name})`,
  'gu',
)

type Named = { text: string; at: number }

function matches(pattern: RegExp, text: string, group: string): Named[] {
  return [...text.matchAll(pattern)].map((match) => {
    const whole = match.groups![group]!
    const words = whole.replace(/^(?:l['’]|la\s|les?\s|the\s)/, '')
    return { text: words.replace(/[.,\s]+$/, ''), at: match.index + match[0].lastIndexOf(whole) + whole.length - words.length }
  })
}

function putJob(facts: Facts, { text, start }: Clause): void {
  const periods = findPeriods(text)
  const period = periods.find((one) => one.end ?? one.running) ?? spanned(periods, text)
  if (!period) return
  const jobs = matches(called, text, 'job').filter((job) => !findPeriods(job.text).length)
  const job = jobs.find((one) => jobScore(one.text) >= 1) ?? jobs.find((one) => /^\p{Lu}/u.test(one.text))
  const { house, town } = houseIn(text, job)
  if (!job && periods.length === 1) putLeaving(facts, { text, start }, periods[0]!)
  if (!job || (!house && jobScore(job.text) < 1)) return
  const path = `work[${facts.profile.work?.length ?? 0}]`
  const span = (one: Named): Span => ({ start: start + one.at, end: start + one.at + one.text.length })
  if (house) facts.set(`${path}.name`, facts.words(span(house)), span(house), 0.7)
  facts.set(`${path}.position`, facts.words(span(job)), span(job), 0.7)
  if (town) facts.set(`${path}.location`, facts.words(span(town)), span(town), 0.7)
  putDates(facts, path, period, start)
}

/** «I stayed until August 2012»: the end of the job told just before, of which the beginning alone was known. */
function putLeaving(facts: Facts, { text, start }: Clause, { start: day, startWords: [from, to] }: Period): void {
  const at = (facts.profile.work?.length ?? 0) - 1
  const last = facts.profile.work?.[at]
  if (!day || !last || last.startDate !== last.endDate || !/(?:jusqu|until|till|left|quitt|parti)/i.test(text)) return
  facts.set(`work[${at}].endDate`, toIso(day), { start: start + from, end: start + to }, 0.7)
}

const goesOn =
  /(?<!\p{L})(?:ever since|to this day|still|toujours en poste|encore aujourd['’]hui|où je (?:suis|travaille) (?:toujours|encore))(?!\p{L})/iu

/** Two dates said apart («… in 2015 … until May 2017») are from and to; a lone one is both. */
function spanned([first, second]: Period[], text: string): Period | undefined {
  if (first && goesOn.test(text)) return { ...first, running: true }
  if (!first?.start || !second?.start) return first
  return { ...first, end: second.start, endWords: second.startWords }
}

/** The first name past the job, or before it, that is no town; a town beside it. */
function houseIn(text: string, job: Named | undefined): { house?: Named; town?: Named } {
  const found = matches(where, text, 'name').filter((one) => !findPeriods(one.text).length && !(job && overlaps(one, job)))
  const houses = found.filter(
    (one) =>
      !isPlace(one.text) &&
      !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(one.text),
  )
  const house = houses.find((one) => companyScore(one.text) >= 2) ?? houses[0]
  const town = found.find((one) => isPlace(one.text))
  return { ...(house && { house }), ...(town && { town }) }
}

const overlaps = (one: Named, other: Named) => one.at < other.at + other.text.length && other.at < one.at + one.text.length

function putDates(facts: Facts, path: string, { start, startWords, end, endWords, running }: Period, from: number): void {
  const at = ([first, last]: [number, number]): Span => ({ start: from + first, end: from + last })
  if (start) facts.set(`${path}.startDate`, toIso(start), at(startWords), 0.8)
  if (end && endWords) facts.set(`${path}.endDate`, toIso(end), at(endWords), 0.8)
  else if (start && !running) facts.set(`${path}.endDate`, toIso(start), at(startWords), 0.5)
}

/** The words of a diploma from where it begins, up to where or when. */
function diplomaIn({ text }: Clause): Named | undefined {
  if (!findPeriods(text).length) return undefined
  for (const { index } of text.matchAll(/(?<![\p{L}\d])\p{L}/gu)) {
    if (diplomaScore(text.slice(index, index + 60)) !== 2 || /^a\s/.test(text.slice(index))) continue
    const stop = new RegExp(
      String.raw`(?=\s+(?:à|au|aux|chez|auprès|dans|at|from|by|where|which|that|que|avec|with|(?:en|in|de|du)\s+(?:\p{L}+\s)?\d{4})(?!\p{L})|\s*[,.;:()]|$)`,
      'u',
    )
    const words = text.slice(index, index + 3 + text.slice(index + 3).search(stop))
    return words.length > 2 ? { text: words, at: index } : undefined
  }
  return undefined
}

function putStudy(facts: Facts, { text, start }: Clause, diploma: Named): void {
  const periods = findPeriods(text)
  const period = periods.find((one) => one.end) ?? periods[0]!
  const schools = matches(where, text, 'name').filter((one) => !overlaps(one, diploma) && !findPeriods(one.text).length)
  const school = schools.find((one) => schoolScore(one.text) > 0) ?? schools.find((one) => !isPlace(one.text))
  const path = `education[${facts.profile.education?.length ?? 0}]`
  const span = (from: number, length: number): Span => ({ start: start + from, end: start + from + length })
  if (school) facts.set(`${path}.institution`, school.text, span(school.at, school.text.length), 0.7)
  const { kind, area } = partDiploma(diploma.text)
  const part = ([from, to]: [number, number]) => span(diploma.at + from, to - from)
  facts.set(`${path}.studyType`, facts.words(part(kind)), part(kind), 0.7)
  if (area) facts.set(`${path}.area`, facts.words(part(area)), part(area), 0.7)
  if (period.end)
    facts.set(
      `${path}.startDate`,
      toIso(period.start!),
      span(period.startWords[0], period.startWords[1] - period.startWords[0]),
      0.8,
    )
  const [end, words] = period.end ? [period.end, period.endWords!] : [period.start!, period.startWords]
  facts.set(`${path}.endDate`, toIso(end), span(words[0], words[1] - words[0]), 0.8)
}

const listCue =
  /(?:ce que je (?:fais|sais faire)(?: (?:bien|le mieux))? ?:|je (?:maîtrise|sais(?: aussi)?|connais)|mes (?:compétences|atouts|outils) (?:sont|:)|à l['’]aise avec|my (?:skills|strengths|tools) (?:are|include)|i am (?:skilled|good|trained) (?:in|at)|i know|i can|i use|i work with)\s*:?\s+(?<list>[^.!?]+)/giu
const spokenCue = /(?:je parle|i speak)(?!\p{L})/iu
const article = /^(?:l[’']|d[’']|la\s|les?\s|des\s|du\s|de\s|une?\s|the\s|an?\s)/i

/** What is said to be known and spoken: the parts of the list, and the lists of languages as lines. */
export function putKnown(facts: Facts, lines: Line[]): Line[] {
  const spoken: Line[] = []
  for (const { text, start } of paragraphsOf(facts, lines).flatMap((paragraph) => cutAll(paragraph, sentenceEnd))) {
    for (const list of matches(listCue, text, 'list')) putSkillsOf(facts, list, start)
    const parts = cutAll({ text, start }, /,\s+|\s(?:et|and)\s/gu).filter((part) => mentionsLanguage(part.text))
    if (parts.length < 2 && !spokenCue.test(text)) continue
    for (const part of parts) {
      const line = lines.find((one) => one.start <= part.start && part.start < one.end)!
      spoken.push({ ...line, ...part, end: part.start + part.text.length, bullet: false })
    }
  }
  return spoken
}

function putSkillsOf(facts: Facts, list: Named, start: number): void {
  for (const { index, 0: words } of list.text.matchAll(/(?:(?!,|\s(?:et|and|ou|or|ainsi que|as well as)\s).)+/gu)) {
    const bare = words.replace(/^\s*(?:(?:et|and|ou|or)\s+)?/, '')
    const kept = bare.replace(article, '').trim()
    if (kept.length < 2 || kept.split(/\s+/).length > 5) continue
    const from = start + list.at + index + words.length - bare.length + (bare.length - bare.replace(article, '').length)
    const span = { start: from, end: from + kept.length }
    facts.set(`skills[${facts.profile.skills?.length ?? 0}].name`, facts.words(span), span, 0.6)
  }
}
