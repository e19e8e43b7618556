import type { Figures } from '../report.ts'
import { fields } from './fields.ts'
import { type Scored, summarise } from './score.ts'

const round = (value: number | undefined) => (value === undefined ? '' : Math.round(value * 10) / 10)
const isImage = ({ document }: Scored) => document.format.startsWith('image')

export function printTables(scored: Scored[]): void {
  const halves = {
    all: scored,
    dev: scored.filter(({ document }) => document.person.half === 'dev'),
    held: scored.filter(({ document }) => document.person.half === 'held'),
  }
  const columns = Object.entries(halves).filter(([, some]) => some.length > 0)
  const line = (pick: (summary: ReturnType<typeof summarise>) => number | undefined) =>
    Object.fromEntries(columns.map(([name, some]) => [name, round(pick(summarise(some)))]))
  console.table(
    Object.fromEntries([
      ['documents', Object.fromEntries(columns.map(([name, some]) => [name, some.length]))],
      ['macro F1', line(({ f1 }) => f1)],
      ...fields.map((field) => [field, line(({ byField }) => byField[field])]),
    ]),
  )
  printGroups('format', scored, ({ document }) => document.format)
  printGroups('language', scored, ({ document }) => document.person.lang)
  printGroups('layout', scored, ({ document }) => document.layout)
}

function printGroups(name: string, scored: Scored[], keyOf: (one: Scored) => string): void {
  const groups = Map.groupBy(scored, keyOf)
  const rows = [...groups]
    .map(([key, some]) => ({ key, some, summary: summarise(some) }))
    .toSorted((a, b) => a.summary.f1 - b.summary.f1)
  console.log(`by ${name}`)
  console.table(
    Object.fromEntries(
      rows.map(({ key, some, summary }) => [
        key,
        {
          documents: some.length,
          'macro F1': round(summary.f1),
          'median ms': Math.round(
            quantile(
              some.map(({ ms }) => ms),
              0.5,
            ),
          ),
        },
      ]),
    ),
  )
}

/** In French, in English and across: what `report.json` keeps and `floor.json` bounds. */
export function figuresOf(scored: Scored[]): Figures {
  const f1 = (some: Scored[]) => (some.length ? Math.round(summarise(some).f1 * 10) / 10 : undefined)
  const count = (test: (one: Scored) => boolean | undefined) => (some: Scored[]) => some.filter(test).length
  const among = (test: (one: Scored) => boolean) => (some: Scored[]) => f1(some.filter(test))
  const time = (test: (one: Scored) => boolean, share: number) => (some: Scored[]) => {
    const times = some.filter(test).map(({ ms }) => ms)
    return times.length ? Math.round(quantile(times, share)) : undefined
  }
  const measures: Record<string, (some: Scored[]) => number | undefined> = {
    'macro F1': f1,
    'held: macro F1': among(({ document }) => document.person.half === 'held'),
    'PDF and DOCX': among(({ document }) => document.format === 'pdf' || document.format === 'docx'),
    scans: among(isImage),
    crashes: count(({ crash }) => crash),
    'not read': count(({ failure }) => failure !== undefined),
    'invalid JSON Resume': count(({ invalid }) => invalid),
    'text: median ms': time((one) => !isImage(one), 0.5),
    'text: p95 ms': time((one) => !isImage(one), 0.95),
    'scan: median ms': time(isImage, 0.5),
  }
  const sides = {
    fr: (one: Scored) => one.document.person.lang === 'fr',
    en: (one: Scored) => one.document.person.lang === 'en',
    across: () => true,
  }
  return Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => [
      name,
      Object.fromEntries(
        Object.entries(sides).flatMap(([side, test]) => {
          const value = measure(scored.filter(test))
          return value === undefined ? [] : [[side, value]]
        }),
      ),
    ]),
  )
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** What went wrong in the half that may be looked at. */
export function printMistakes(scored: Scored[]): void {
  for (const { document, mistakes, failure } of scored) {
    if (document.person.half !== 'dev' || !mistakes.length) continue
    console.log(`\n${document.file}${failure ? ` not read: ${failure}` : ''}`)
    if (!failure)
      for (const { field, wanted, got } of mistakes) console.log(`  ${field.padEnd(11)} ${wanted ?? '–'}  ≠  ${got ?? '–'}`)
  }
}
