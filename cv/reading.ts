import type { Fact, Profile } from '#lib/profile'

/** What a CV says: its visible text with places, the profile read from it, and what was kept out. */
export type CvReading = {
  mime: string
  lang: Language
  text: string
  pages: Page[]
  profile: Profile
  facts: Fact[]
  flags: Flag[]
}

export type Language = 'fr' | 'en' | 'other'

/** x, y, width, height in points from the top left of the page. */
export type Box = [number, number, number, number]

/** `start` and `end` are character offsets into the text of the reading; the lines of a page do not overlap. */
export type Page = { number: number; start: number; end: number; width?: number; height?: number; lines: PageLine[] }

export type PageLine = {
  start: number
  end: number
  box?: Box
  /** Font size in points, where the format says it. */
  size?: number
  bold?: boolean
  /** A heading by the format's own marks (Word style, HTML h1–h6, Markdown #). */
  heading?: number
}

export type Flag = {
  /** `unchecked`: hidden words cannot be told from others in some respect. */
  kind: 'hidden_text' | 'truncated' | 'ocr' | 'low_text' | 'unchecked'
  words?: string
  page?: number
  /** A stable snake_case key: white, tiny, invisible, transparent, clipped, off_page, covered, optional_content, vanish, zero_width… */
  reason: string
}

export type ReadOptions = {
  /** ISO day that "today", "à ce jour" and durations are counted from. */
  today?: string
  documentId?: string
  /** Limit of the whole reading, processor and clock; 10 s of the processor by default, more where images must be recognised. */
  timeoutMs?: number
}
