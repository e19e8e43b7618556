import type { OutputOf } from '#tools/registry'
import { wordsOf } from './builtin/words.ts'
import type { ToolAnswer } from './message.ts'

type Lang = 'fr' | 'en'
type Row = Record<string, unknown>

const marks = { met: '✓', not_met: '✗', unknown: '?' } as const
const text = (value: unknown) => (typeof value === 'string' ? value : '')
const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
const joined = (...parts: unknown[]) => parts.map(text).filter(Boolean).join(', ')

/** What a call found, as lines of a terminal: people with a verdict for each criterion, jobs, stages. */
export function linesOf(name: string, answer: ToolAnswer, lang: Lang): string[] {
  if (answer.status === 'needs_approval') {
    return answer.preview.facts.map(
      ({ person, before, after, value }) => `  ${joined(person, value)}${after ? ` ${before ?? ''} → ${after}` : ''}`,
    )
  }
  if (answer.status !== 'done') return []
  const output = answer.output as Row
  if (name === 'search_candidates') return searchLines(output as unknown as OutputOf<'search_candidates'>, lang)
  if (name === 'compare_candidates')
    return rows(output.people).flatMap((person) => personLines(person as unknown as Person, lang))
  if (name === 'get_pipeline')
    return rows(output.columns).map(({ kind, total }) => `  ${wordsOf(lang).stages[text(kind)] ?? text(kind)}: ${Number(total)}`)
  return rows(output.items).map(
    (row, at) =>
      `${String(at + 1).padStart(3)}. ${joined(row.name ?? row.title, row.headline ?? row.client, row.city, row.stage)}`,
  )
}

function searchLines({ understood, groups }: OutputOf<'search_candidates'>, lang: Lang): string[] {
  const chips = understood.chips.map(({ label }) => label[lang]).join(' · ')
  return [...(chips ? [`[${chips}]`] : []), ...groups.flatMap(({ items }) => items.flatMap((item) => personLines(item, lang)))]
}

type Person = Pick<
  OutputOf<'search_candidates'>['groups'][number]['items'][number],
  'name' | 'headline' | 'city' | 'criteria'
> & { rank?: number }

function personLines({ rank, name, headline, city, criteria }: Person, lang: Lang): string[] {
  const verdicts = criteria.map(
    ({ verdict, label, evidence }) => `${marks[verdict]} ${label[lang]}${evidence ? ` « ${evidence.words} »` : ''}`,
  )
  return [
    `${String(rank ?? '').padStart(3)}${rank ? '.' : ' '} ${joined(name, headline, city)}`,
    ...verdicts.map((line) => `      ${line}`),
  ]
}
