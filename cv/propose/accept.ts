import { z } from 'zod'
import { type Fact, type Profile, profileSchema } from '#lib/profile'
import { findPeriods, toIso } from '../parse/dates.ts'
import { Facts } from '../parse/facts.ts'
import { type Span, toLines } from '../parse/lines.ts'
import type { Page } from '../reading.ts'

const words = z.string().max(500).nullish()
const entries = <T extends z.ZodRawShape>(shape: T) => z.array(z.object(shape)).max(60).nullish()

/** What a model may say: words copied from the CV, and nothing else. */
export const proposalSchema = z.object({
  basics: z.object({ name: words, label: words, city: words, summary: z.string().max(3000).nullish() }).nullish(),
  work: entries({ name: words, position: words, location: words, startDate: words, endDate: words }),
  education: entries({ institution: words, studyType: words, area: words, startDate: words, endDate: words }),
  skills: entries({ name: words }),
  languages: entries({ language: words }),
  certificates: entries({ name: words, date: words }),
})
export type Proposal = z.infer<typeof proposalSchema>

type Reading = { text: string; pages: Page[]; profile: Profile; facts: Fact[] }

/** How sure a proposal is that was found: less than anything that was read. */
const confidence = 0.5
/** Characters around the first words of an entry within which its other words must stand. */
const nearness = 400

/**
 * Adds what a model proposes where nothing was read: single values that are absent, whole lists that are empty. Each value must stand in the
 * visible text, near the rest of its entry, or it is dropped; dates are read from the words. What was read is never changed.
 */
export function acceptProposal(proposal: Proposal, { text, pages, profile, facts }: Reading, documentId?: string): Reading {
  const lines = toLines(text, pages)
  const found = new Facts(text, lines, documentId)
  putBasics(found, proposal, profile)
  for (const [list, main] of lists) if (!profile[list]?.length) putList(found, list, main, proposal[list] ?? [])
  const merged = { ...found.profile, ...profile, basics: mergeBasics(found.profile, profile) }
  return { text, pages, profile: profileSchema.parse(merged), facts: [...facts, ...found.facts] }
}

function mergeBasics(found: Profile, read: Profile): Profile['basics'] {
  const location = { ...found.basics?.location, ...read.basics?.location }
  const basics = { ...found.basics, ...read.basics, ...(Object.keys(location).length > 0 ? { location } : {}) }
  return Object.keys(basics).length > 0 ? basics : undefined
}

function putBasics(found: Facts, { basics }: Proposal, profile: Profile): void {
  const known = profile.basics
  const wanted: [string, string | null | undefined, unknown][] = [
    ['basics.name', basics?.name, known?.name],
    ['basics.label', basics?.label, known?.label],
    ['basics.location.city', basics?.city, known?.location?.city],
    ['basics.summary', basics?.summary, known?.summary],
  ]
  for (const [path, said, read] of wanted) {
    const span = read ? undefined : spanOf(found.text, said)
    if (span) found.set(path, found.words(span), span, confidence)
  }
}

type List = 'work' | 'education' | 'skills' | 'languages' | 'certificates'
/** A list, and the value that says where an entry stands. */
const lists: [List, string[]][] = [
  ['work', ['position', 'name']],
  ['education', ['studyType', 'institution']],
  ['skills', ['name']],
  ['languages', ['language']],
  ['certificates', ['name']],
]

function putList(found: Facts, list: List, main: string[], said: Record<string, string | null | undefined>[]): void {
  for (const entry of said) {
    const anchor = main.map((key) => spanOf(found.text, entry[key])).find((span) => span !== undefined)
    if (!anchor) continue
    const path = `${list}[${found.profile[list]?.length ?? 0}]`
    for (const [key, value] of Object.entries(entry)) {
      const span = spanOf(found.text, value, anchor)
      const read = span && (/date$/i.test(key) ? dateIn(found.words(span)) : found.words(span))
      if (span && read) found.set(`${path}.${key}`, read, span, confidence)
    }
  }
}

function dateIn(said: string): string | undefined {
  const start = findPeriods(said)[0]?.start
  return start && toIso(start)
}

/** Where these very words stand, whole, whatever spaces are between them; near `around` where that is given. */
function spanOf(text: string, said: string | null | undefined, around?: Span): Span | undefined {
  const parts = (said ?? '').trim().split(/\s+/).filter(Boolean)
  if (parts.length === 0) return undefined
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join(String.raw`\s+`)
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'giu')
  const spans = [...text.matchAll(whole)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
  if (!around) return spans[0]
  const near = spans.filter(({ start, end }) => end > around.start - nearness && start < around.end + nearness)
  return near.sort((one, other) => Math.abs(one.start - around.start) - Math.abs(other.start - around.start))[0]
}
