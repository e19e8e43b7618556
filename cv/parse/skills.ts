import type { Facts } from './facts.ts'
import type { Line, Span } from './lines.ts'

/** Reads skills as they are listed: one a line, or parted by commas, bars, bullets or tabs. */
export function putSkills(facts: Facts, lines: Line[]): void {
  for (const span of listItems(lines).slice(0, 300)) {
    const name = facts.words(span)
    if ((name.length < 2 && !/^[A-Z]$/.test(name)) || name.length > 120 || isKnown(facts, name)) continue
    facts.set(`skills[${facts.profile.skills?.length ?? 0}].name`, name, span, 0.85)
  }
}

function isKnown(facts: Facts, name: string): boolean {
  return Boolean(facts.profile.skills?.some((known) => known.name.toLowerCase() === name.toLowerCase()))
}

/** The single items of lists; a label before a colon («Bureautique : Word, Excel») is no item. */
export function listItems(lines: Line[]): Span[] {
  const items: Span[] = []
  for (const block of blocksOf(lines)) {
    const label = /^(?:• )?[^:,;]{2,40}\s?:\s+/.exec(block.text)
    let from = label ? label[0].length : (/^(?:•|[-–*])\s*/.exec(block.text)?.[0].length ?? 0)
    for (const match of `${block.text};`.matchAll(/\s*[;|•·\t]\s*(?![^(]*\))|,\s+(?![^(]*\))|\s+[–—]\s+(?=\p{Lu})|\s+\/\s+/gu)) {
      pushItem(items, block, from, match.index)
      from = match.index + match[0].length
    }
  }
  return items
}

function pushItem(items: Span[], block: Span & { text: string }, from: number, to: number): void {
  const words = block.text.slice(from, to)
  const head = /^[\s•*–-]*/.exec(words)?.[0].length ?? 0
  const tail = /[\s.]*(?:[★☆●○◆◇■□▪▫⬤]+\s*|\s\d{1,3}\s?%|\s\d\/\d+)?$/u.exec(words)?.[0].length ?? 0
  if (words.length - head - tail < (/\p{Lu}/u.test(words) ? 1 : 2)) return
  items.push({ start: block.start + from + head, end: block.start + to - tail })
}

/** Wrapped lines of one comma list read as one. */
function blocksOf(lines: Line[]): (Span & { text: string })[] {
  const blocks: (Span & { text: string })[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    const goesOn =
      last &&
      !line.gap &&
      !line.bullet &&
      (/[,;(]\s*$/.test(last.text) || (/^[\p{Ll})]/u.test(line.text) && /,|;/.test(last.text)))
    if (last && goesOn) Object.assign(last, { text: `${last.text} ${line.text}`.slice(0, line.end - last.start), end: line.end })
    else blocks.push({ start: line.start, end: line.end, text: line.text })
  }
  return blocks
}
