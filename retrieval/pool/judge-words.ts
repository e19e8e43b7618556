import type { Wanted } from '#retrieval/rank/criteria/wanted-terms'
import { contentStems } from '#retrieval/text/look-up'
import { type Asked, type Column, met, newColumn, notMet } from './column.ts'
import type { IntList } from './lists.ts'
import { inSteps } from './pace.ts'
import { whoSays } from './said.ts'

/** Those of a list get a verdict; the list may have grown past those who are judged. */
function give(column: Column, list: IntList | undefined, verdict: number): void {
  if (!list) return
  for (let at = 0; at < list.length; at += 1) {
    const person = list.values[at]!
    if (person < column.verdicts.length) column.verdicts[person] = verdict
  }
}

/** As `judgeTerm`: stated before denied before said in so many words. */
async function judgeTerm(wanted: Wanted, { pool, count, pace }: Asked): Promise<Column> {
  const column = newColumn(count)
  const stems = wanted.stems
  if (stems.length > 0) give(column, await whoSays(pool.said, stems, pace), met)
  for (const id of wanted.ids) give(column, pool.denying.get(id), notMet)
  for (const id of wanted.ids) give(column, pool.stating.get(id), met)
  return column
}

async function best(columns: Promise<Column>[], { count, pace }: Asked): Promise<Column> {
  const [first, ...others] = await Promise.all(columns)
  const column = first ?? newColumn(count)
  for (const { verdicts } of others) {
    await inSteps(count, pace, (from, to) => {
      for (let person = from; person < to; person += 1) {
        if (verdicts[person]! > column.verdicts[person]!) column.verdicts[person] = verdicts[person]!
      }
    })
  }
  return column
}

export function judgeTerms(any: readonly Wanted[], asked: Asked): Promise<Column> {
  return best(
    any.map((wanted) => judgeTerm(wanted, asked)),
    asked,
  )
}

/** By the name of a diploma, else anywhere in the words of the person. */
export async function judgeDiplomas(any: readonly Wanted[], asked: Asked): Promise<Column> {
  const { pool, count, pace } = asked
  const column = await judgeTerms(any, asked)
  const keys = any.map(({ folded }) => folded)
  const named = pool.diplomaValues.values.map((words) => keys.some((key) => ` ${words} `.includes(` ${key} `)))
  const { starts, items } = pool.diplomas
  await inSteps(count, pace, (from, to) => {
    for (let person = from; person < to; person += 1) {
      for (let at = starts.values[person]!; at < starts.values[person + 1]!; at += 1) {
        if (named[items.values[at]!]) column.verdicts[person] = met
      }
    }
  })
  return column
}

/** Said somewhere, and in the name of a diploma. */
export async function judgeFields(any: readonly (readonly string[])[], asked: Asked): Promise<Column> {
  const { pool, count, pace } = asked
  const column = newColumn(count)
  for (const stems of any) {
    const named = pool.diplomaValues.values.map((words) => words.includes(stems[0]!))
    const { starts, items } = pool.diplomas
    const said = await whoSays(pool.said, stems, pace)
    for (let at = 0; at < said.length; at += 1) {
      const person = said.values[at]!
      if (person >= count) break
      const own = items.values.subarray(starts.values[person]!, starts.values[person + 1]!)
      if (own.some((diploma) => named[diploma])) column.verdicts[person] = met
      if (at % 256 === 255 && pace.isDue()) await pace.rest()
    }
  }
  return column
}

/** Any of these words makes who left it open meet it. */
export async function judgeWords(
  any: readonly string[],
  { pool, count, pace }: Asked,
  column = newColumn(count),
): Promise<Column> {
  for (const words of any) {
    const stems = contentStems(words)
    if (stems.length === 0) continue
    const said = await whoSays(pool.said, stems, pace)
    for (let at = 0; at < said.length; at += 1) {
      const person = said.values[at]!
      if (person < count && column.verdicts[person] !== notMet) column.verdicts[person] = met
    }
  }
  return column
}
