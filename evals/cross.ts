import { type Row, type Settings, learn, sharesOf } from './learn.ts'

/** A row read by weights that have not seen it: the class found and its share. */
export type Crossed<Own extends Row> = { row: Own; best: number; share: number }

/** Each fifth of the rows, read by what was learned from the other four. */
export function crossed<Own extends Row>(rows: readonly Own[], settings: Settings): Crossed<Own>[] {
  return [0, 1, 2, 3, 4].flatMap((fifth) => {
    const weights = learn(
      rows.filter((_row, at) => at % 5 !== fifth),
      settings,
    )
    return rows
      .filter((_row, at) => at % 5 === fifth)
      .map((row) => {
        const known = row.readings[0]!.filter((feature) => weights.has(feature))
        const shares = sharesOf(known, weights, settings.classes)
        const share = Math.max(...shares)
        return { row, best: shares.indexOf(share), share }
      })
  })
}

export const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`

/** How many rows are read right, and how many of those that are read more surely than `least`. */
export function rightOf(read: readonly Crossed<Row>[], least: number): string {
  const isRight = ({ row, best }: Crossed<Row>) => row.want === best
  const sure = read.filter(({ share }) => share > least)
  return `right ${percent(read.filter(isRight).length, read.length)} of ${read.length}; above ${least}: ${percent(sure.filter(isRight).length, sure.length)} of ${sure.length}`
}
