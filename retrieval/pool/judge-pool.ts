import type { Judge } from '#retrieval/rank/criteria/criterion'
import type { Planned } from '#retrieval/rank/criteria/build'
import { standing } from '#retrieval/rank/explain'
import { type PartName, documentOfPart } from './card.ts'
import { type Asked, type Column, newColumn, numberOfVerdict } from './column.ts'
import { judgeCompanies, judgeTitles } from './judge-work.ts'
import { judgeDuration, judgeLevelOfWork } from './judge-years.ts'
import { judgeDiplomas, judgeFields, judgeTerms, judgeWords } from './judge-words.ts'
import type { IntList } from './lists.ts'
import type { Look } from './look.ts'
import { inSteps } from './pace.ts'

/** Groups, and the one of those who take no part. */
export const groups = { met: 0, not_stated: 1, not_met: 2, absent: 3 } as const

export type JudgedPool = { columns: Column[]; group: Uint8Array; count: number }

/** Every criterion on everybody, and the group that they put each in. @param absent those who take no part, by number. */
export async function judgePool(planned: readonly Planned[], absent: Uint8Array, asked: Asked): Promise<JudgedPool> {
  const { count, pace } = asked
  const group = new Uint8Array(count)
  await inSteps(count, pace, (from, to) => {
    for (let person = from; person < to; person += 1) if (absent[person] === 1) group[person] = groups.absent
  })
  const columns: Column[] = []
  for (const { look, judge, importance } of planned) {
    const column = await judgeColumn(look, judge, asked)
    columns.push(column)
    if (importance === 'nice') continue
    const worst = (['not_met', 'unknown', 'met'] as const).map((verdict) => groups[standing(importance, verdict)])
    await inSteps(count, pace, (from, to) => {
      for (let person = from; person < to; person += 1) {
        const own = worst[column.verdicts[person]!]!
        if (own > group[person]!) group[person] = own
      }
    })
  }
  return { columns, group, count }
}

/** Who is not out, and who was asked about by name, rising. */
export function shownOf({ group, count }: JudgedPool, named: ReadonlySet<number | undefined> = new Set()): Int32Array {
  const shown = new Int32Array(count)
  let length = 0
  for (let number = 0; number < count; number += 1)
    if (group[number]! < groups.not_met || (named.size > 0 && named.has(number))) shown[length++] = number
  return shown.subarray(0, length)
}

function judgeColumn(look: Look, judge: Judge, asked: Asked): Promise<Column> {
  switch (look.by) {
    case 'part':
      return judgePart(look.part, judge, asked)
    case 'words':
      return look.part
        ? judgePart(look.part, judge, asked).then((column) => judgeWords(look.any, asked, column))
        : judgeWords(look.any, asked)
    case 'titles':
      return judgeTitles(look.wanted, asked)
    case 'terms':
      return judgeTerms(look.any, asked)
    case 'diplomas':
      return judgeDiplomas(look.any, asked)
    case 'fields':
      return judgeFields(look.any, asked)
    case 'companies':
      return judgeCompanies(look, asked)
    case 'experience':
      return judgeDuration(look.duration, asked)
    case 'seniority':
      return judgeLevelOfWork(look, asked)
    case 'person':
      return judgeEach(judge, asked)
  }
}

/** Each different value once, then everybody's by its number. */
async function judgePart(part: PartName, judge: Judge, { pool, count, today, pace }: Asked): Promise<Column> {
  const { numbers, known } = pool.parts[part]
  const verdicts = new Uint8Array(known.values.length)
  const degrees = new Float32Array(known.values.length)
  await inSteps(known.values.length, pace, (from, to) => {
    for (let value = from; value < to; value += 1) {
      const { verdict, degree } = judge(known.values[value]!, today)
      verdicts[value] = numberOfVerdict[verdict]
      degrees[value] = degree ?? NaN
    }
  })
  const column: Column = { verdicts: new Uint8Array(count) }
  await inSteps(count, pace, (from, to) => {
    const own = numbers.values
    for (let person = from; person < to; person += 1) column.verdicts[person] = verdicts[own[person]!]!
  })
  return degrees.every(Number.isNaN) ? column : { ...column, degrees: await degreesOf(numbers, degrees, { count, pace }) }
}

async function degreesOf(
  numbers: IntList,
  degrees: Float32Array,
  { count, pace }: Pick<Asked, 'count' | 'pace'>,
): Promise<Float32Array> {
  const all = new Float32Array(count)
  await inSteps(count, pace, (from, to) => {
    const own = numbers.values
    for (let person = from; person < to; person += 1) all[person] = degrees[own[person]!]!
  })
  return all
}

async function judgeEach(judge: Judge, { pool, count, today, pace }: Asked): Promise<Column> {
  const column = newColumn(count)
  const nobody = documentOfPart('')
  await inSteps(count, pace, (from, to) => {
    for (let person = from; person < to; person += 1) {
      const { verdict } = judge({ ...nobody, candidateId: pool.ids[person]! }, today)
      column.verdicts[person] = numberOfVerdict[verdict]
    }
  })
  return column
}
