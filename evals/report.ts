import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** One number in French, in English and across both; a language without a case of its own is absent. */
export type Figure = { fr?: number; en?: number; across?: number }
export type Figures = Record<string, Figure>
type Side = keyof Figure

const sides = ['fr', 'en', 'across'] as const
const bound = z.strictObject({ atLeast: z.number().optional(), atMost: z.number().optional() })
const floorSchema = z.record(z.string(), z.record(z.string(), bound))
export type Floor = z.infer<typeof floorSchema>[string]
export type Broken = { eval: string; figure: string; side: Side; value: number; bound: string }

const reportFile = join(import.meta.dirname, 'report.json')
const published: { name: string; figures: Figures; broken: Broken[] }[] = []

/** The floors by eval: a figure of `floor.json` holds in French, in English and across. */
export function readFloors(): Record<string, Floor> {
  return floorSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')))
}

/**
 * The one way for an eval to say what it measured: kept in `report.json` under its name beside what other runs of it measured, held to
 * its floor, and printed when the evals are done.
 */
export function publish(name: string, figures: Figures): void {
  const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as Record<string, Figures>) : {}
  report[name] = { ...report[name], ...figures }
  const sorted = Object.fromEntries(Object.entries(report).sort(([left], [right]) => (left < right ? -1 : 1)))
  writeFileSync(reportFile, `${JSON.stringify(sorted, null, 2)}\n`)
  published.push({ name, figures, broken: brokenFloors(name, figures, readFloors()[name] ?? {}) })
}

/** The figures under (or over) what their floor allows; a figure that was not measured this time breaks nothing. */
export function brokenFloors(name: string, figures: Figures, floor: Floor): Broken[] {
  return Object.entries(floor).flatMap(([figure, { atLeast, atMost }]) =>
    sides.flatMap((side): Broken[] => {
      const value = figures[figure]?.[side]
      if (value === undefined) return []
      if (atLeast !== undefined && value < atLeast) return [{ eval: name, figure, side, value, bound: `≥ ${atLeast}` }]
      return atMost !== undefined && value > atMost ? [{ eval: name, figure, side, value, bound: `≤ ${atMost}` }] : []
    }),
  )
}

const shown = (value: number | undefined) => (value === undefined ? '–' : Number(value.toFixed(2)).toString())

/** One table over the evals: French, English, across. */
export function tableOf(parts: readonly { name: string; figures: Figures }[]): string {
  const rows = parts.flatMap(({ name, figures }) =>
    Object.entries(figures).map(([figure, value]) => [`${name}: ${figure}`, ...sides.map((side) => shown(value[side]))]),
  )
  const lines = [['', 'French', 'English', 'across'], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]!.length)))
  const padded = (line: string[]) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' │ ')
  return lines.map(padded).join('\n')
}

/** Prints what this run published; false where a floor is broken. */
export function printPublished(): boolean {
  if (published.length === 0) return true
  process.stdout.write(`\n${tableOf(published)}\n`)
  const broken = published.flatMap((part) => part.broken)
  for (const { eval: name, figure, side, value, bound } of broken)
    process.stdout.write(`under its floor: ${name}: ${figure} (${side}) is ${shown(value)}, must be ${bound}\n`)
  return broken.length === 0
}
