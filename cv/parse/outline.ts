import { sectionsOf } from '../sections.ts'
import type { SectionKind } from '../sections.ts'
import type { Line } from './lines.ts'

/** A stretch of lines under one title; the lines before the first title have the kind `head`. */
export type Section = { kinds: (SectionKind | 'head')[]; title?: Line; lines: Line[] }

/** Cuts the document at its section titles. */
export function outline(lines: Line[]): Section[] {
  const sections: Section[] = [{ kinds: ['head'], lines: [] }]
  for (const line of lines) {
    const found = titleOf(line, sections.at(-1)!)
    if (found) sections.push({ kinds: found.kinds, title: line, lines: found.rest ? [found.rest] : [] })
    else sections.at(-1)!.lines.push(line)
  }
  return sections.filter((section) => section.title || section.lines.length)
}

function titleOf(line: Line, section: Section): { kinds: SectionKind[]; rest?: Line } | undefined {
  const text = line.text.replace(/^• /, '').replace(/^\d{1,2}[.)]\s+/, '')
  const kinds = sectionsOf(text)
  if (kinds.length) return isPlausible(line, text, kinds, section) ? { kinds } : undefined
  return inlineTitle(line, section)
}

/** «Langues : anglais, espagnol» is a title and its text in one line. */
function inlineTitle(line: Line, section: Section): { kinds: SectionKind[]; rest: Line } | undefined {
  const match = /^(?:• )?([^:\t]{3,45}?)(?:\s*:\s+|\t)(?=\S)/.exec(line.text)
  if (!match?.[1]) return undefined
  const kinds = sectionsOf(match[1])
  const kind = kinds[0]
  if (!kind || kind === 'contact' || kind === 'references') return undefined
  const inside = section.kinds[0]
  const careful = kind === 'skills' || kind === 'work' || kind === 'education' || kind === 'projects'
  if (careful && (inside === 'work' || inside === 'education' || inside === 'projects')) {
    if (!line.gap && !line.text.includes('\t')) return undefined
  }
  if ((inside === 'skills' || inside === 'certificates') && kind === 'skills') return undefined
  if ((inside === 'practical' || inside === 'contact' || inside === 'head') && kind === 'practical') return undefined
  const start = line.start + match[0].length
  return { kinds, rest: { ...line, text: line.text.slice(match[0].length), start, bullet: false } }
}

/** A word like «Formation» or «Langues» inside a list is no title unless it looks like one. */
function isPlausible(line: Line, text: string, kinds: SectionKind[], section: Section): boolean {
  if (line.heading) return true
  const capitals = text === text.toUpperCase() && /\p{L}{3}/u.test(text)
  if (capitals || /:\s*$/.test(text)) return true
  if (line.text.startsWith('• ') && !line.gap) return false
  if (line.bold || line.gap) return true
  if (!/^\p{Lu}/u.test(text)) return false
  // In the text of a job a one-word line may be a wrapped end of a sentence.
  return kinds[0] !== section.kinds[0]
}
