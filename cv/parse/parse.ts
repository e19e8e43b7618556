import { profileSchema } from '#lib/profile'
import type { Fact, Profile } from '#lib/profile'
import type { SectionKind } from '../sections.ts'
import type { Language, Page } from '../reading.ts'
import { putCertificates } from './certificates.ts'
import { plain } from '../sections.ts'
import { findMail, putContact } from './contact.ts'
import { putEducation } from './education.ts'
import { Facts } from './facts.ts'
import { putIdentity } from './identity.ts'
import { languageOf } from './language.ts'
import { isLanguageLine, isLanguageList, putLanguages } from './languages.ts'
import { toLines } from './lines.ts'
import { partForms } from './labels.ts'
import type { Line } from './lines.ts'
import { outline } from './outline.ts'
import type { Section } from './outline.ts'
import { putAvailability, putPractical } from './practical.ts'
import { isProse, putProse, putKnown } from './prose.ts'
import { listItems, putSkills } from './skills.ts'
import { joinWrapped, putWork } from './work.ts'

export type ParseOptions = { today?: string; documentId?: string }

/** Reads the profile out of a CV's visible text. Pure: the same text gives the same profile. */
export function parseCv(
  text: string,
  pages: Page[],
  options: ParseOptions = {},
): { lang: Language; profile: Profile; facts: Fact[] } {
  const lines = partForms(toLines(text, pages))
  const lang = languageOf(text)
  const facts = new Facts(text, lines, options.documentId)
  const sections = withStrayParagraph(outline(lines))
  const of = (kind: SectionKind | 'head') =>
    sections.filter((section) => section.kinds.includes(kind)).flatMap((section) => linesFor(section, kind))
  const head = [...of('head'), ...of('contact')]
  putIdentity(facts, lines, head)
  const referees = new Set(of('references'))
  const own = lines.filter((line) => !referees.has(line))
  // What stands at the foot of the page comes after the referees: the mail that bears the name is the person's.
  const foot = findMail(own) ? [] : ownContact(facts.profile.basics?.name ?? '', [...referees])
  putContact(facts, [...head, ...foot, ...own], lang)
  const told = isProse(facts, sections, lines)
  if (told) putProse(facts, lines)
  else putSummary(facts, of('summary'), head)
  putWork(facts, told ? [] : of('work'))
  const mixed = sections.filter(({ kinds }) => kinds.includes('education') && kinds.includes('certificates'))
  const trained = new Set(mixed.flatMap((section) => section.lines))
  putEducation(facts, told ? [] : of('education').filter((line) => !trained.has(line)))
  putEducation(facts, [...trained], true)
  const spoken = putSkills(facts, of('skills'), !of('languages').length)
  if (told) spoken.push(...putKnown(facts, lines))
  // «Permis B ; arabe courant, anglais A2» under «Divers».
  const aside = of('practical').filter((line) => isLanguageList(line.text.replace(/^•\s*/, '')))
  const mother = sections.filter((section) =>
    /^(?:•\s*)?(?:langue\(?s?\)? maternelle|mother tongue)/i.test(section.title?.text ?? ''),
  )
  putLanguages(
    facts,
    [...of('languages'), ...spoken, ...aside],
    mother.flatMap((section) => section.lines.slice(0, 1)),
  )
  putCertificates(
    facts,
    of('certificates').filter((line) => !trained.has(line)),
  )
  putNamed(facts, 'interests', of('interests'))
  putReferences(facts, of('references'))
  const notes = [...head, ...of('summary'), ...of('practical')]
  putPractical(facts, lines, notes)
  putAvailability(facts, lines)
  return { lang, profile: profileSchema.parse(facts.profile), facts: facts.facts }
}

/** The lines around the mail that holds a part of the name. */
function ownContact(name: string, lines: Line[]): Line[] {
  const parts = plain(name)
    .split(' ')
    .filter((part) => part.length > 2)
  const at = lines.findIndex((line) => /@/.test(line.text) && parts.some((part) => plain(line.text).includes(part)))
  return at < 0
    ? []
    : lines
        .slice(Math.max(0, at - 2), at + 4)
        .sort((one, other) => Math.abs(one.index - lines[at]!.index) - Math.abs(other.index - lines[at]!.index))
}

/** Under a title of two kinds («Langues et informatique») each line goes where its words belong. */
function linesFor(section: Section, kind: SectionKind | 'head'): Line[] {
  if (section.kinds.length === 1 || !section.kinds.includes('languages')) return section.lines
  const tells = (text: string) => isLanguageLine(text) || isLanguageList(text)
  return section.lines.filter((line) => tells(line.text) === (kind === 'languages'))
}

function putSummary(facts: Facts, lines: Line[], head: Line[]): void {
  const own = lines.filter((line) => /\p{L}{3}/u.test(line.text))
  const paragraph = own.length
    ? own
    : head.filter(
        (line) => line.text.length > 60 && !/@|\||https?:|\.(?:com|org|net|fr)\b|\d{2}[ .]\d{2}[ .]\d{2}/.test(line.text),
      )
  const first = paragraph[0]
  if (!first) return
  let last = first
  for (const line of paragraph.slice(1)) {
    if (line.index !== last.index + 1) break
    last = line
  }
  // «Notre avis : …», in a head that is a form: the label is none of the words.
  const label = own.length ? undefined : /^(?:\p{L}[\p{L}’']*\s){0,3}[\p{L}’']+\s*(?:\t|:\s)\s*(?=\p{Lu})/u.exec(first.text)?.[0]
  const span = { start: first.start + (label?.length ?? 0), end: last.end }
  facts.set('basics.summary', facts.words(span), span, own.length ? 0.9 : 0.6)
}

/** The paragraph that opens a list of skills, above its first bullet, tells of the person. */
function openingParagraph(section: Section): Line[] {
  const first = section.lines.findIndex((line) => line.bullet)
  const above = section.lines.slice(0, Math.max(first, 0))
  const text = above.map((line) => line.text).join(' ')
  return section.kinds[0] === 'skills' && text.length > 80 && /[.!]$/.test(text) && !/[@\t|]/.test(text) ? above : []
}

/** Where no title announces a summary and none stands in the head: the paragraph that opens the column after another one. */
function withStrayParagraph(sections: Section[]): Section[] {
  const isParagraph = ({ text, bullet }: Line) => !bullet && text.length > 110 && /[.!]$/.test(text) && !/[@\t|]/.test(text)
  const told = sections.some(
    ({ kinds, lines }) => kinds.includes('summary') || (kinds[0] === 'head' && lines.some((line) => isParagraph(line))),
  )
  const aside = new Set(['contact', 'skills', 'languages', 'interests', 'certificates'])
  for (const [at, section] of told ? [] : sections.entries()) {
    const from = section.title?.box?.[0]
    const stray = section.lines.filter(
      (line) => isParagraph(line) && from !== undefined && Math.abs((line.box?.[0] ?? from) - from) > 60,
    )
    const opening = openingParagraph(section)
    if (opening.length) {
      const rest = { ...section, lines: section.lines.slice(opening.length) }
      return [...sections.slice(0, at), { kinds: ['summary'], lines: opening }, rest, ...sections.slice(at + 1)]
    }
    if (!aside.has(section.kinds[0]!) || stray.length !== 1 || section.lines.at(-1) !== stray[0]) continue
    const rest = { ...section, lines: section.lines.slice(0, -1) }
    return [...sections.slice(0, at), rest, { kinds: ['summary'], lines: stray }, ...sections.slice(at + 1)]
  }
  return sections
}

function putNamed(facts: Facts, path: 'interests', lines: Line[]): void {
  for (const span of listItems(lines)) {
    const name = facts.words(span)
    if (name.length > 1 && name.length < 100) facts.set(`${path}[${facts.profile[path]?.length ?? 0}].name`, name, span, 0.8)
  }
}

function putReferences(facts: Facts, lines: Line[]): void {
  joinWrapped(lines).forEach((span, index) => facts.set(`references[${index}].reference`, facts.words(span), span, 0.7))
}
