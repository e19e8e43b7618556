import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import { type Duration, roundedYears, yearsSlack } from '#retrieval/rank/criteria/experience'
import { levelWords, yearsOfLevel } from '#retrieval/rank/criteria/seniority'
import type { Wanted } from '#retrieval/rank/criteria/wanted-terms'
import { type Asked, type Column, met, newColumn, notMet, open } from './column.ts'
import { inSteps } from './pace.ts'
import { type Pool, noDate, running } from './pool.ts'
import { numberOfStem } from './said.ts'

/** Which jobs count, by number; everything where nothing is said. */
type InDomain = Uint8Array | undefined

/** A job counts for a domain by the taxonomy or by all of its words, as `isIn` has it. */
async function jobsIn(domain: readonly Wanted[] | undefined, { pool, count, pace }: Asked): Promise<InDomain> {
  if (!domain) return undefined
  const { jobs, said } = pool
  const ids = new Uint8Array(jobs.termValues.values.length)
  for (const { ids: own } of domain) {
    for (const id of own) {
      const number = jobs.termValues.numbers.get(id)
      if (number !== undefined) ids[number] = 1
    }
  }
  const phrases = domain
    .map(({ stems }) => stems.map((stem) => numberOfStem(said, stem)))
    .filter((stems) => stems.length > 0 && !stems.includes(-1))
  const last = jobs.starts.values[count]!
  const inside = new Uint8Array(last)
  await inSteps(last, pace, (from, to) => {
    for (let job = from; job < to; job += 1) inside[job] = Number(hasTerm(pool, job, ids) || hasPhrase(pool, job, phrases))
  })
  return inside
}

function hasTerm({ jobs: { terms } }: Pool, job: number, ids: Uint8Array): boolean {
  for (let at = terms.starts.values[job]!; at < terms.starts.values[job + 1]!; at += 1) {
    if (ids[terms.items.values[at]!] === 1) return true
  }
  return false
}

function hasPhrase({ jobs: { stems } }: Pool, job: number, phrases: readonly number[][]): boolean {
  const [start, end] = [stems.starts.values[job]!, stems.starts.values[job + 1]!]
  const has = (stem: number) => {
    for (let at = start; at < end; at += 1) if (stems.items.values[at] === stem) return true
    return false
  }
  return phrases.some((phrase) => phrase.every(has))
}

/** Months of the dated jobs that count, overlaps once; how many jobs count, and how many of them are dated. */
type Work = { months: number; jobs: number; dated: number }
const spans: [number, number][] = []

function workOf({ jobs }: Pool, person: number, { inside, month }: { inside: InDomain; month: number }): Work {
  const work = { months: 0, jobs: 0, dated: 0 }
  spans.length = 0
  for (let job = jobs.starts.values[person]!; job < jobs.starts.values[person + 1]!; job += 1) {
    if (inside && inside[job] === 0) continue
    work.jobs += 1
    const from = jobs.from.values[job]!
    if (from === noDate) continue
    work.dated += 1
    const to = jobs.to.values[job]!
    spans.push([from, to === running ? month : Math.min(to, month)])
  }
  if (spans.length > 1) spans.sort((a, b) => a[0] - b[0])
  let reached = -Infinity
  for (const [from, to] of spans) {
    work.months += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return work
}

/** As `judgeExperience` of one person. */
function judgeWork({ min = 0, max, domain }: Duration, work: Work, said: number): [verdict: number, degree: number] {
  const years = work.months / 12
  const degree = Math.min(1, years / Math.max(min * 1.5, 5))
  if (work.dated > 0 && years + yearsSlack >= min) return [max === undefined || years <= max + yearsSlack ? met : notMet, degree]
  if (said >= 0 && said >= min && (!domain || work.jobs > 0)) return [met, degree]
  return work.dated === 0 || work.dated < work.jobs ? [open, NaN] : [notMet, degree]
}

export async function judgeDuration(duration: Duration, asked: Asked): Promise<Column> {
  const { pool, count, today, pace } = asked
  const column = { ...newColumn(count), degrees: new Float32Array(count) }
  const inside = await jobsIn(duration.domain, asked)
  await inSteps(count, pace, (from, to) => {
    for (let person = from; person < to; person += 1) {
      const work = workOf(pool, person, { inside, month: today.month })
      const [verdict, degree] = judgeWork(duration, work, pool.saidYears[person]!)
      column.verdicts[person] = verdict
      column.degrees[person] = degree
    }
  })
  return column
}

/** As `judgeSeniority` of one person: by the words of an occupation, else by the years in the trade. */
export async function judgeLevelOfWork({ level, trade }: { level: string; trade?: Wanted[] }, asked: Asked): Promise<Column> {
  const { pool, count, today, pace } = asked
  const column = newColumn(count)
  const { byId } = loadTaxonomy()
  const named = pool.occupationValues.values.map(
    ({ words, terms }) =>
      levelWords[level]?.test(words) || terms.some((id) => id.startsWith('seniority:') && byId.get(id)?.codes['slot'] === level),
  )
  const duration = yearsOfLevel[level]
  const inside = duration ? await jobsIn(trade, asked) : undefined
  const { starts, items } = pool.occupations
  await inSteps(count, pace, (from, to) => {
    for (let person = from; person < to; person += 1) {
      const own = items.values.subarray(starts.values[person]!, starts.values[person + 1]!)
      if (own.some((occupation) => named[occupation >> 1])) column.verdicts[person] = met
      else if (duration) {
        const work = workOf(pool, person, { inside, month: today.month })
        if (work.dated === 0) continue
        const wanted = { ...duration, ...(trade ? { domain: trade } : {}) }
        column.verdicts[person] = judgeWork(wanted, work, pool.saidYears[person]!)[0]
      }
    }
  })
  return column
}

type Years = { month: number; values: Float32Array; count: number }
const yearsInAll = new WeakMap<Pool, Years>()

/** Years worked of everybody, in all or in a domain, rounded as they are shown; NaN where no date is stated. */
export async function yearsOfPool(domain: readonly Wanted[] | undefined, asked: Asked): Promise<Float32Array> {
  const { pool, count, today, pace } = asked
  const known = domain ? undefined : yearsInAll.get(pool)
  const kept = known?.month === today.month ? known : { values: new Float32Array(0), count: 0 }
  if (kept.count >= count) return kept.values
  const values = new Float32Array(count)
  values.set(kept.values.subarray(0, kept.count))
  const inside = await jobsIn(domain, asked)
  await inSteps(count - kept.count, pace, (from, to) => {
    for (let person = kept.count + from; person < kept.count + to; person += 1) {
      const work = workOf(pool, person, { inside, month: today.month })
      values[person] = work.dated === 0 ? NaN : roundedYears(work.months / 12)
    }
  })
  if (!domain) yearsInAll.set(pool, { month: today.month, values, count })
  return values
}
