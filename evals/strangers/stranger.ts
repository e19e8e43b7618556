import type { Profile } from '#lib/profile'
import type { Lang } from '../cv/person.ts'

/** How the page reaches the reader: printed by a browser, through LibreOffice, or as it is. */
export type Via =
  | 'print'
  | 'office-pdf'
  | 'office-docx'
  | 'office-odt'
  | 'office-rtf'
  | 'office-doc'
  | 'html'
  | 'txt'
  | 'md'
  | 'xml'
  | 'json'
export type Told = { years?: boolean; levels?: 'none' | 'words' | 'cefr'; summary?: boolean; links?: boolean; city?: boolean }

/** A layout that nothing else of the set has; `told` says what of the truth stands on it. */
export type Stranger = {
  name: string
  via: Via
  told: Told
  /** The file of its people, where they are not those of all the others. */
  people?: string
  write: (profile: Full, lang: Lang) => string
}

type Basics = NonNullable<Profile['basics']>
/** Everybody of this set states everything. */
export type Full = Omit<Profile, 'basics' | 'languages' | 'certificates' | 'interests' | 'work' | 'education' | 'skills'> & {
  basics: Basics & { name: string; label: string; email: string; phone: string; summary: string }
  work: NonNullable<Profile['work']>
  education: NonNullable<Profile['education']>
  skills: NonNullable<Profile['skills']>
  languages: { language: string; fluency: string }[]
  certificates: { name: string; date: string }[]
  interests: { name: string }[]
}

export const page = (css: string, body: string): string =>
  `<!doctype html><html><meta charset="utf-8"><style>@page{size:A4;margin:15mm}*{box-sizing:border-box}body{margin:0;font:10pt/1.4 "DejaVu Sans",sans-serif;color:#222}h1,h2,h3,p,ul{margin:0}${css}</style><body>${body}</body></html>`
