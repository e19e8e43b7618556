import { formKey } from '#retrieval/query/taxonomy/normalise'
import type { Tense } from '#retrieval/rank/criteria/companies'
import type { Wanted } from '#retrieval/rank/criteria/wanted-terms'
import { type Asked, type Column, met, newColumn, notMet } from './column.ts'
import { occupationsNear, occupationsOf } from './occupation-index.ts'
import { inSteps } from './pace.ts'
import { type Pool, noDate, running } from './pool.ts'

const near = 1
const same = 2

/** As `titlesJudge`. Who holds none of those wanted nor a near one is not looked at. */
export async function judgeTitles(wanted: readonly Wanted[], asked: Asked): Promise<Column> {
  const { pool, count, pace } = asked
  const { starts, items } = pool.occupations
  const column = await withoutAny(asked)
  const kinds = new Uint8Array(pool.occupationValues.values.length)
  for (const occupation of occupationsNear(pool, wanted)) kinds[occupation] = near
  for (const occupation of occupationsOf(pool, wanted)) kinds[occupation] = same
  await inSteps(kinds.length, pace, (from, to) => {
    for (let occupation = from; occupation < to; occupation += 1) {
      if (kinds[occupation] === 0) continue
      const { values, length } = pool.occupationIndex.holders[occupation]!
      for (let at = 0; at < length && values[at]! < count; at += 1) {
        const person = values[at]!
        const [start, end] = [starts.values[person]!, starts.values[person + 1]!]
        column.degrees[person] = degreeOf(kinds, items.values, { start, end })
        column.verdicts[person] = column.degrees[person]! > 0.6 ? met : notMet
      }
    }
  })
  return column
}

type Titles = { verdicts: Uint8Array; degrees: Float32Array }
const others = new WeakMap<Pool, Titles>()

/** Everybody as if none of their occupations were wanted: not met, or open for who states none. Reckoned once, and for those who came since. */
async function withoutAny({ pool, count, pace }: Asked): Promise<Titles> {
  const known = others.get(pool) ?? { verdicts: new Uint8Array(0), degrees: new Float32Array(0) }
  const before = known.verdicts.length
  if (before >= count) return { verdicts: known.verdicts.slice(0, count), degrees: known.degrees.slice(0, count) }
  const all = { verdicts: newColumn(count).verdicts, degrees: new Float32Array(count).fill(NaN) }
  all.verdicts.set(known.verdicts)
  all.degrees.set(known.degrees)
  const { values } = pool.occupations.starts
  await inSteps(count - before, pace, (from, to) => {
    for (let person = before + from; person < before + to; person += 1) {
      if (values[person] === values[person + 1]) continue
      all.degrees[person] = 0
      all.verdicts[person] = notMet
    }
  })
  others.set(pool, all)
  return { verdicts: all.verdicts.slice(), degrees: all.degrees.slice() }
}

/** 1 for the occupation of now or the first, 0.8 for one of before, 0.5 for a near one, else 0. */
function degreeOf(kinds: Uint8Array, items: Int32Array, { start, end }: { start: number; end: number }): number {
  let degree = 0
  for (let at = start; at < end; at += 1) {
    const kind = kinds[items[at]! >> 1]!
    if (kind === same && ((items[at]! & 1) === 1 || at === start)) return 1
    if (kind === same) degree = 0.8
    else if (kind === near) degree = Math.max(degree, 0.5)
  }
  return degree
}

function fits({ jobs }: Pool, job: number, tense: Tense): boolean {
  const isCurrent = jobs.from.values[job] !== noDate && jobs.to.values[job] === running
  return tense === 'any' || (tense === 'current') === isCurrent
}

/** As `judgeCompanies` of one person. */
export async function judgeCompanies(
  { names, tense }: { names: readonly string[]; tense: Tense },
  { pool, count, pace }: Asked,
): Promise<Column> {
  const column = newColumn(count)
  const { companyValues, company, starts } = pool.jobs
  const wanted = names.map((name) => ` ${formKey(name)} `)
  const isOne = new Uint8Array(companyValues.values.length)
  await inSteps(isOne.length, pace, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const own = companyValues.values[at]!
      isOne[at] = Number(wanted.some((name) => own.includes(name)))
    }
  })
  await inSteps(count, pace, (from, to) => {
    for (let person = from; person < to; person += 1) {
      for (let job = starts.values[person]!; job < starts.values[person + 1]!; job += 1) {
        const employer = company.values[job]!
        if (employer === -1 || !fits(pool, job, tense)) continue
        if (isOne[employer] === 1) column.verdicts[person] = met
        else if (column.verdicts[person] !== met) column.verdicts[person] = notMet
      }
    }
  })
  return column
}
