import { numbering, plain, sectionsOf } from '../sections.ts'
import type { SectionKind } from '../sections.ts'
import { hasRange } from './dates.ts'
import { guessKind } from './guess.ts'
import { labelOf, rolesOf } from './labels.ts'
import { mentionsLanguage } from './languages.ts'
import type { Line } from './lines.ts'
import { cutAtUnknownTitles } from './unknown-titles.ts'

/** A stretch of lines under one title; the lines before the first title have the kind `head`. */
export type Section = { kinds: readonly (SectionKind | 'head')[]; title?: Line; lines: Line[] }

/** Cuts the document at its section titles. */
export function outline(lines: Line[]): Section[] {
  const sections: Section[] = [{ kinds: ['head'], lines: [] }]
  const repeated = repeatedTitles(lines)
  const once = labelsSaidOnce(lines)
  const name = largestOf(lines)
  for (const line of lines) {
    if (sections.length === 1 && sections[0]!.lines.length < 2 && /^(?:cv|curriculum vitae|resume)$/.test(plain(line.text)))
      continue
    // A column beside it may have been read first: what stands under the name is the head.
    if (line === name && sections.length > 1) sections.push({ kinds: ['head'], lines: [] })
    const inWork = sections.at(-1)!.kinds[0] === 'work'
    const found = inWork && repeated.has(plain(line.text)) ? undefined : titleOf(line, sections.at(-1)!, once)
    if (found) sections.push({ kinds: found.kinds, title: line, lines: found.rest ? [found.rest] : [] })
    else sections.at(-1)!.lines.push(line)
  }
  const cut = cutAtUnknownTitles(withWork(sections.filter((section) => section.title || section.lines.length)))
  const told = cut.some((section) => section.kinds.includes('work') || section.kinds.includes('education'))
  return told ? cut : cut.flatMap((section) => (section.kinds[0] === 'head' ? withoutTitles(section) : [section]))
}

/** «Références professionnelles» over jobs: ranges of dates, and no ways to reach somebody. */
function withWork(sections: Section[]): Section[] {
  if (sections.some(({ kinds }) => kinds.includes('work'))) return sections
  return sections.map((section) => {
    const { kinds, lines } = section
    const jobs =
      kinds[0] === 'references' &&
      lines.filter(({ text }) => hasRange(text)).length > 1 &&
      !lines.some(({ text }) => /\S@\S/.test(text))
    return jobs ? { ...section, kinds: ['work'] } : section
  })
}

/** The first of the lines in the largest letters, where these are clearly larger than all others and few. */
function largestOf(lines: Line[]): Line | undefined {
  const sizes = lines.map((line) => line.size ?? 0)
  const largest = Math.max(...sizes, 0)
  const rest = Math.max(...sizes.filter((size) => size < largest * 0.95), 0)
  const found = lines.filter((line) => (line.size ?? 0) >= largest * 0.95)
  // Where a file tells no size of its usual letters, they are of eleven points.
  const clear = largest > (rest || 11) * 1.25 && found.length < 4
  return clear && found.every((line) => !sectionsOf(line.text).length) ? found[0] : undefined
}

/** «Réalisations», «Key achievements» under each job are labels, no titles of the document. */
function repeatedTitles(lines: Line[]): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { text } of lines) {
    const kinds = text.length < 40 ? sectionsOf(text) : []
    if (!kinds.length || kinds[0] === 'work') continue
    if (seen.has(plain(text))) repeated.add(plain(text))
    seen.add(plain(text))
  }
  return repeated
}

/** «Skills: …» under each of the studies belongs to it; said but once it is a title of the document. */
function labelsSaidOnce(lines: Line[]): Set<string> {
  const labels = lines.flatMap(({ text }) => /^(?:• )?([^:\t]{3,45}?)\s*:\s/.exec(text)?.[1] ?? []).map((label) => plain(label))
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const label of labels) (once.has(label) ? again : once).add(label)
  return once.difference(again)
}

/** A CV without any titles: each block of lines is told by its words. */
function withoutTitles(section: Section): Section[] {
  const blocks: Line[][] = []
  for (const line of section.lines) {
    if (line.gap || !blocks.length) blocks.push([line])
    else blocks.at(-1)!.push(line)
  }
  const sections: Section[] = []
  for (const [index, block] of blocks.entries()) {
    const last = sections.at(-1)
    const guessed = index === 0 ? 'head' : guessKind(block)
    const open = last && ['work', 'education'].includes(last.kinds[0]!)
    const again = guessed === 'skills' && sections.some((section) => section.kinds[0] === 'skills')
    const kind =
      (again ? ('interests' as const) : guessed) ?? (open && block.every((line) => line.bullet) ? last.kinds[0]! : 'head')
    if (last?.kinds[0] === kind) last.lines.push(...block)
    else sections.push({ kinds: [kind], lines: block })
  }
  return sections
}

function titleOf(line: Line, section: Section, once: Set<string>): { kinds: readonly SectionKind[]; rest?: Line } | undefined {
  const text = line.text.replace(/^• /, '').replace(numbering, '')
  // Under «Langues», «Langue maternelle» is the level of the language above it.
  if (nativeTitle.test(text) && (/[:(]/.test(text) || section.kinds[0] !== 'languages')) return { kinds: ['languages'] }
  const kinds = sectionsOf(text)
  if (kinds.length) return isPlausible(line, text, kinds, section) ? { kinds } : undefined
  const beside = text.split('\t').map((part) => sectionsOf(part))
  if (beside.length > 1 && beside.every((found) => found.length)) return { kinds: [...new Set(beside.flat())] }
  return headOfTable(line, section) ?? inlineTitle(line, section, once)
}

/** «Période ⇥ Employeur ⇥ Fonction»: the columns say what the rows are of. */
function headOfTable(line: Line, section: Section): { kinds: readonly SectionKind[]; rest: Line } | undefined {
  const roles = rolesOf(line.text) ?? []
  const kind = roles.some((role) => role === 'company' || role === 'position')
    ? 'work'
    : roles.some((role) => role === 'diploma' || role === 'school')
      ? 'education'
      : undefined
  return kind && roles.length > 2 && !section.kinds.includes(kind) ? { kinds: [kind], rest: line } : undefined
}

/** Europass: «Langue(s) maternelle(s)», «Other language(s)» beside the languages themselves. */
export const nativeTitle =
  /^(?:langue\(?s?\)? maternelle\(?s?\)?|autres?\(?s?\)? langue\(?s?\)?|mother tongue\(?s?\)?|other language\(?s?\)?)\s?:?$/i

/** «COMPÉTENCES CLÉS Excel, Word»: capitals, then words that are none. */
function shoutedTitle(text: string): RegExpExecArray | null {
  const match = /^(?:• )?(\p{Lu}[\p{Lu}’'& -]{3,40}[\p{Lu}])\s+(?=\p{Lu}?[\p{Ll}\d])/u.exec(text)
  return match && sectionsOf(match[1]!).length ? match : null
}

/** «Langues : anglais, espagnol» is a title and its text in one line. */
function inlineTitle(line: Line, section: Section, once: Set<string>): { kinds: readonly SectionKind[]; rest: Line } | undefined {
  const shouted = shoutedTitle(line.text)
  const match = shouted ?? /^(?:• )?([^:\t]{3,45}?)(?:\s*:\s+|\t)(?=\S)/.exec(line.text)
  if (!match?.[1]) return undefined
  const kinds =
    nativeTitle.test(match[1]) && mentionsLanguage(line.text.slice(match[0].length))
      ? ['languages' as const]
      : sectionsOf(match[1])
  const kind = kinds[0]
  if (!kind || kind === 'contact' || kind === 'references') return undefined
  const inside = section.kinds[0]
  // «Activities: …» in each of the jobs is a label of theirs.
  const label = plain(match[1])
  if (
    (inside === 'work' || inside === 'education') &&
    !shouted &&
    kind !== 'work' &&
    kind !== 'education' &&
    !match[0].endsWith('\t') &&
    !once.has(label)
  )
    return undefined
  // «School: …» names the school of one of the studies.
  if (kind === inside && labelOf(line.text)) return undefined
  const careful = kind === 'skills' || kind === 'work' || kind === 'education' || kind === 'projects'
  if (careful && !shouted && (inside === 'work' || inside === 'education' || inside === 'projects')) {
    const only = inside === 'education' && kind === 'skills' && once.has(label)
    if (!only && !line.gap && !line.text.includes('\t')) return undefined
  }
  const tabbed = match[0].endsWith('\t')
  if ((inside === 'skills' || inside === 'certificates') && kind === 'skills' && !tabbed) return undefined
  if ((inside === 'practical' || inside === 'contact' || inside === 'head') && kind === 'practical') return undefined
  // «Autres : LaTeX, Python» under the skills is a group of them.
  if (
    inside === 'skills' &&
    kind === 'practical' &&
    /^(?:•\s*)?(?:autre|divers|other|misc|additional|more|extra|compl)/i.test(match[1])
  )
    return undefined
  const start = line.start + match[0].length
  return { kinds, rest: { ...line, text: line.text.slice(match[0].length), start, bullet: false } }
}

/** A word like «Formation» or «Langues» inside a list is no title unless it looks like one. */
function isPlausible(line: Line, text: string, kinds: readonly SectionKind[], section: Section): boolean {
  if (line.heading) return true
  const capitals = text === text.toUpperCase() && /\p{L}{3}/u.test(text)
  if (capitals || /:\s*$/.test(text) || /^[—–~=*-]+\s.+\s[—–~=*-]+$/.test(text)) return true
  if (line.text.startsWith('• ') && !line.gap) return false
  if (line.bold || line.gap) return true
  if (!/^\p{Lu}/u.test(text)) return false
  // In the text of a job a one-word line may be a wrapped end of a sentence.
  return kinds[0] !== section.kinds[0]
}
