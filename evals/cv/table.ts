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
  console.table(figuresOf(scored))
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

/** The figures with a floor. */
export function figuresOf(scored: Scored[]): Record<string, number> {
  const f1 = (some: Scored[]) => Math.round(summarise(some).f1 * 10) / 10
  const of = (test: (one: Scored) => boolean) => scored.filter(test)
  const text = of((one) => !isImage(one)).map(({ ms }) => ms)
  const images = of(isImage)
  const figures: [string, number | undefined][] = [
    ['f1', f1(scored)],
    ['f1PdfDocx', f1(of(({ document }) => document.format === 'pdf' || document.format === 'docx'))],
    ['f1Images', images.length ? f1(images) : undefined],
    ['f1French', f1(of(({ document }) => document.person.lang === 'fr'))],
    ['f1English', f1(of(({ document }) => document.person.lang === 'en'))],
    ['f1Held', f1(of(({ document }) => document.person.half === 'held'))],
    ['crashes', of(({ crash }) => Boolean(crash)).length],
    ['unread', of(({ failure }) => Boolean(failure)).length],
    ['invalid', of(({ invalid }) => Boolean(invalid)).length],
    ['medianMs', Math.round(quantile(text, 0.5))],
    ['p95Ms', Math.round(quantile(text, 0.95))],
    [
      'imageMedianMs',
      images.length
        ? Math.round(
            quantile(
              images.map(({ ms }) => ms),
              0.5,
            ),
          )
        : undefined,
    ],
  ]
  return Object.fromEntries(figures.filter((figure): figure is [string, number] => figure[1] !== undefined))
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
