import type { Facts } from './facts.ts'
import { bareLanguage } from './languages.ts'
import type { Line, Span } from './lines.ts'

/**
 * Reads skills as they are listed: one a line, or parted by commas, bars, bullets or tabs. Answers the languages among them: those
 * whose level is told, and where no others are known (`alone`) all.
 */
export function putSkills(facts: Facts, lines: Line[], alone: boolean): Line[] {
  const spoken: Line[] = []
  for (const item of listItems(lines).slice(0, 300)) {
    const language = bareLanguage(facts.words(item))
    if (language === 'level' || (language && alone)) {
      const line = lines.find((one) => one.start <= item.start && item.start < one.end)!
      spoken.push({ ...line, ...item, text: facts.text.slice(item.start, item.end) })
      continue
    }
    const span = withoutPractice(facts, item)
    const name = facts.words(span)
    if (
      (name.length < 2 && !/^[A-Z]$/.test(name)) ||
      name.length > 120 ||
      rating.test(name) ||
      column.test(name) ||
      isKnown(facts, name)
    )
      continue
    facts.set(`skills[${facts.profile.skills?.length ?? 0}].name`, name, span, 0.85)
  }
  return spoken
}

const practice =
  /(?:\s*[:–—-]\s+|\s*\()(?:(?:moins|plus) d['’e]\s?(?:un|une|\d+) ans?|\d+\s?\+?\s?(?:ans?|années?|mois|years?|yrs?|months?)(?: d['’]expérience| of experience)?|(?:less|more) than (?:a|\d+) years?|débutante?|intermédiaire|confirmée?|avancée?|experte?|notions|bases|courant|maîtrise|bon niveau|très bon niveau|beginner|basic|intermediate|advanced|expert|proficient|good|excellent)\)?$/iu

/** «Excel (2 ans)», «Word – avancé»: how long or how well is no part of the name. */
function withoutPractice(facts: Facts, { start, end }: Span): Span {
  const said = practice.exec(facts.text.slice(start, end))
  return said && said.index > 0 ? { start, end: start + said.index } : { start, end }
}

/** «95», «8/10», «Très bon»: how well, of a skill that stands beside or above it. */
const rating =
  /^(?:\d{1,3}(?:\s?%|\s?\/\s?\d{1,2})?|[IlA-E]|(?:très )?bon(?:ne)?(?: niveau| maîtrise)?|excellent(?:e)?(?: niveau| maîtrise)?|maîtrise(?: complète)?|maîtrisée?s?|(?:très |very )?good|expert(?:e|ise)?|confirmée?s?|pratiquée?s?|avancée?s?|débutante?s?|intermédiaires?|notions?|bases|familier|familiers|familiar(?: with)?|proficient(?: in)?|advanced|intermediate|beginner|basic|basics|native|skilled|experienced|working knowledge|courante?s?|opérationnel(?:le)?s?)$/iu

/** «Compétence», «Niveau», «Années de pratique»: what the columns of a table are, no skill. */
const column =
  /^(?:compétences?|savoir-faire|outils?|niveau|années?(?: de pratique| d['’]expérience)?|expérience|skills?|tools?|level|years?(?: of (?:practice|experience|use))?|experience|last used|dernière utilisation)$/iu

function isKnown(facts: Facts, name: string): boolean {
  return Boolean(facts.profile.skills?.some((known) => known.name.toLowerCase() === name.toLowerCase()))
}

const joints =
  /\s*[;|•·●■\t]\s*(?![^(]*\))|(?:^|\s)(?![©®™°])\p{So}\uFE0F?(?=\s)(?![^(]*\))|\s+~\s+|,\s+(?![^(]*\))|\s+[–—]\s+(?=\p{Lu})|\s+\/\s+|\s*\]\s*\[\s*|\s+#(?=\p{L})/gu
/** Where hyphens part a whole row of things. */
const dashed = new RegExp(`${joints.source}|\\s+-\\s+`, 'gu')

/** The single items of lists; a label before a colon («Bureautique : Word, Excel») is no item. */
export function listItems(lines: Line[]): Span[] {
  const items: Span[] = []
  for (const block of blocksOf(lines)) {
    const label = /^(?:• )?(?:[^:,;]{2,40}\s?:\s+|[^:,;\t]{2,30}\t(?=[^\t,;|•]+[,;|•]))/.exec(block.text)
    let from = label ? label[0].length : (/^(?:•|[-–*])\s*/.exec(block.text)?.[0].length ?? 0)
    const parts = (block.text.match(/\s-\s/g)?.length ?? 0) > 1 ? dashed : joints
    for (const match of `${block.text};`.matchAll(parts)) {
      // The bullet that opens the line.
      if (match.index < from && match.index + match[0].length <= from) continue
      pushItem(items, block, from, match.index)
      from = match.index + match[0].length
    }
  }
  return items
}

function pushItem(items: Span[], block: Span & { text: string }, from: number, to: number): void {
  const words = block.text.slice(from, to)
  const head = /^(?:[•*–+›»\s-]*\s)?[•*–›»-]*(?:\[\s*|#(?=\p{L}))?/u.exec(words)?.[0].length ?? 0
  const tail = /(?:\s*\])?[\s.]*(?:[★☆●○◆◇■□▪▫⬤]+\s*|\s\d{1,3}\s?%|\s\d\/\d+)?$/u.exec(words)?.[0].length ?? 0
  if (words.length - head - tail < (/\p{Lu}/u.test(words) ? 1 : 2)) return
  items.push({ start: block.start + from + head, end: block.start + to - tail })
}

const parting = /[,;]|\s(?:[|•·–—/-]|(?![©®™°])\p{So})\s/u

/** Wrapped lines of one comma list read as one. */
function blocksOf(lines: Line[]): (Span & { text: string })[] {
  const blocks: (Span & { text: string })[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    const goesOn =
      last &&
      !line.gap &&
      !line.bullet &&
      (/(?:[,;(|•·–—]|\s(?![©®™°])\p{So})\s*$/u.test(last.text) || (/^[\p{Ll})]/u.test(line.text) && parting.test(last.text)))
    if (last && goesOn) Object.assign(last, { text: `${last.text} ${line.text}`.slice(0, line.end - last.start), end: line.end })
    else blocks.push({ start: line.start, end: line.end, text: line.text })
  }
  return blocks
}
