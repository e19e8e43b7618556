import type { Profile } from '#lib/profile'
import type { Box, Flag, Page } from '../reading.ts'

/** One visible line in reading order; `gap` says that a blank line or clear space comes before it. */
export type ExtractedLine = {
  text: string
  page: number
  gap?: boolean
  box?: Box
  size?: number
  bold?: boolean
  heading?: number
}

/** A word that leads somewhere: `label` is what is read on the page. */
export type Link = { label: string; url: string }

export type Extracted = {
  mime: string
  lines: ExtractedLine[]
  sizes?: { number: number; width: number; height: number }[]
  links?: Link[]
  flags: Flag[]
  /** Formats that already are structured (JSON Resume, Europass XML) say the profile themselves. */
  profile?: Profile
}

/** Joins the lines to one text and gives each its place in it. */
export function compose(extracted: Extracted): { text: string; pages: Page[] } {
  let text = ''
  const pages: Page[] = []
  for (const line of extracted.lines) {
    let page = pages.at(-1)
    if (!page || page.number !== line.page) {
      if (page) page.end = text.length
      const size = extracted.sizes?.find((known) => known.number === line.page)
      if (text) text += '\n\n'
      page = {
        number: line.page,
        start: text.length,
        end: text.length,
        lines: [],
        ...(size && { width: size.width, height: size.height }),
      }
      pages.push(page)
    } else {
      text += line.gap ? '\n\n' : '\n'
    }
    const start = text.length
    text += line.text
    page.lines.push({
      start,
      end: text.length,
      ...(line.box && { box: line.box.map((value) => Math.round(value * 10) / 10) as [number, number, number, number] }),
      ...(line.size && { size: line.size }),
      ...(line.bold && { bold: true }),
      ...(line.heading && { heading: line.heading }),
    })
    page.end = text.length
  }
  return { text, pages }
}
