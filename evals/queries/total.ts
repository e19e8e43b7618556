import type { Figure, Figures } from '../report.ts'
import type { Score } from './score.ts'

export type Scored = { id: string; lang: 'fr' | 'en'; at: number; score: Score; ms: number }

const share = (values: readonly (boolean | undefined)[]): number | undefined => {
  const told = values.filter((value) => value !== undefined)
  return told.length === 0 ? undefined : (100 * told.filter(Boolean).length) / told.length
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** F1 over all pairs together, in per cent; undefined where neither side has any. */
export function f1(hit: number, extra: number, missed: number): number | undefined {
  return hit + extra + missed === 0 ? undefined : (200 * hit) / (2 * hit + extra + missed)
}

export function quantile(values: readonly number[], part: number): number | undefined {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]
}

type Measure = (turns: readonly Scored[]) => number | undefined

const measures: Record<string, Measure> = {
  turns: (turns) => turns.length,
  'intent %': (turns) => share(turns.map(({ score }) => score.intent)),
  'slot F1': (turns) =>
    f1(
      ...((['hit', 'extra', 'missed'] as const).map((kind) => sum(turns.map(({ score }) => score[kind].length))) as [
        number,
        number,
        number,
      ]),
    ),
  'joint first %': (turns) => share(turns.filter(({ at }) => at === 0).map(({ score }) => score.joint)),
  'joint follow-up %': (turns) => share(turns.filter(({ at }) => at > 0).map(({ score }) => score.joint)),
  'action %': (turns) => share(turns.map(({ score }) => score.action)),
  'other arguments %': (turns) => share(turns.map(({ score }) => score.args)),
  'confirm recall %': (turns) => share(turns.map(({ score }) => score.confirm)),
  'refused by name %': (turns) => share(turns.map(({ score }) => score.refused)),
  'refusal leaks': (turns) => sum(turns.map(({ score }) => score.leaks)),
  'wrongly refused': (turns) => sum(turns.map(({ score }) => Number(score.wronglyRefused))),
  'ms median': (turns) =>
    quantile(
      turns.map(({ ms }) => ms),
      0.5,
    ),
  'ms p95': (turns) =>
    quantile(
      turns.map(({ ms }) => ms),
      0.95,
    ),
}

/** French, English and across, figure by figure. */
export function totals(turns: readonly Scored[], prefix = ''): Figures {
  const of = (lang: 'fr' | 'en') => turns.filter((turn) => turn.lang === lang)
  return Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => [
      `${prefix}${name}`,
      rounded({ fr: measure(of('fr')), en: measure(of('en')), across: measure(turns) }),
    ]),
  )
}

function rounded(figure: { [side in keyof Figure]: number | undefined }): Figure {
  const told = Object.entries(figure).filter((entry): entry is [string, number] => entry[1] !== undefined)
  return Object.fromEntries(told.map(([side, value]) => [side, Math.round(value * 100) / 100]))
}

/** The slots, worst first: F1, hits, extras, misses. */
export function bySlot(turns: readonly Scored[]): { slot: string; f1: number; hit: number; extra: number; missed: number }[] {
  const counts = new Map<string, { hit: number; extra: number; missed: number }>()
  for (const { score } of turns) {
    for (const kind of ['hit', 'extra', 'missed'] as const) {
      for (const pair of score[kind]) {
        const slot = pair.slice(0, pair.indexOf('='))
        const count = counts.get(slot) ?? { hit: 0, extra: 0, missed: 0 }
        count[kind] += 1
        counts.set(slot, count)
      }
    }
  }
  return [...counts]
    .map(([slot, count]) => ({ slot, f1: f1(count.hit, count.extra, count.missed)!, ...count }))
    .sort((left, right) => left.f1 - right.f1)
}
