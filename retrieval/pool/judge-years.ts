import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import { type Duration, roundedYears, yearsSlack } from '#retrieval/rank/criteria/experience'
import { levelWords, yearsOfLevel } from '#retrieval/rank/criteria/seniority'
import type { Wanted } from '#retrieval/rank/criteria/wanted-terms'
import { type Asked, type Column, met, newColumn, notMet, open } from './column.ts'
import { inSteps } from './pace.ts'
import { type Pool, noDate, running } from './pool.ts'
import { inAll, listOf } from './postings.ts'
import { numberOfStem } from './said.ts'

/** Which jobs count, by number, and the people who held them, rising. */
type Domain = { inside: Uint8Array; people: Int32Array }

/** A job counts for a domain by the taxonomy or by all of its words, as `isIn` has it. */
function jobsIn(domain: readonly Wanted[], { pool, count }: Asked): Domain {
  const { jobs, said } = pool
  const inside = new Uint8Array(jobs.starts.values[count]!)
  const held = new Uint8Array(count)
  const lists = domain.flatMap(({ ids, stems }) => [
    ...Array.from(ids, (id) => listOf(jobs.byTerm, id)),
    inAll(stems.map((stem) => listOf(jobs.byStem, numberOfStem(said, stem)))),
  ])
  for (const { values, length } of lists) {
    for (let at = 0; at < length && values[at]! < inside.length; at += 1) {
      const job = values[at]!
      inside[job] = 1
      held[jobs.owners.values[job]!] = 1
    }
  }
  return { inside, people: numbersOf(held) }
}

function numbersOf(marks: Uint8Array): Int32Array {
  const numbers = new Int32Array(marks.length)
  let length = 0
  for (let number = marks.indexOf(1); number !== -1; number = marks.indexOf(1, number + 1)) numbers[length++] = number
  return numbers.subarray(0, length)
}

/** Months of the dated jobs that count, overlaps once; how many jobs count, and how many of them are dated. */
type Work = { months: number; jobs: number; dated: number }
const spans: [number, number][] = []

function workOf({ jobs }: Pool, person: number, { inside, month }: { inside?: Uint8Array; month: number }): Work {
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

/** The work of everybody in all, as of a month: reckoned once, and for those who came since. */
type AllWork = { month: number; count: number; months: Float32Array; jobs: Uint16Array; dated: Uint16Array; years: Float32Array }
const workInAll = new WeakMap<Pool, AllWork>()

async function workOfAll({ pool, count, today, pace }: Asked): Promise<AllWork> {
  const known = workInAll.get(pool)
  const kept = known?.month === today.month ? known : newAllWork(today.month, 0)
  if (kept.count >= count) return kept
  const all = newAllWork(today.month, count)
  for (const column of ['months', 'jobs', 'dated', 'years'] as const) all[column].set(kept[column].subarray(0, kept.count))
  await inSteps(count - kept.count, pace, (from, to) => {
    for (let person = kept.count + from; person < kept.count + to; person += 1) {
      const work = workOf(pool, person, { month: today.month })
      all.months[person] = work.months
      all.jobs[person] = work.jobs
      all.dated[person] = work.dated
      all.years[person] = work.dated === 0 ? NaN : roundedYears(work.months / 12)
    }
  })
  workInAll.set(pool, all)
  return all
}

const newAllWork = (month: number, count: number): AllWork => ({
  month,
  count,
  months: new Float32Array(count),
  jobs: new Uint16Array(count),
  dated: new Uint16Array(count),
  years: new Float32Array(count),
})

/** As `judgeExperience` of one person. */
function judgeWork({ min = 0, max, domain }: Duration, work: Work, said: number): [verdict: number, degree: number] {
  const years = work.months / 12
  const degree = Math.min(1, years / Math.max(min * 1.5, 5))
  if (work.dated > 0 && years + yearsSlack >= min) return [max === undefined || years <= max + yearsSlack ? met : notMet, degree]
  if (said >= 0 && said >= min && (!domain || work.jobs > 0)) return [met, degree]
  return work.dated === 0 || work.dated < work.jobs ? [open, NaN] : [notMet, degree]
}

/** Everybody who has work that counts, with it; all people where no domain is given. */
async function eachWork(
  domain: readonly Wanted[] | undefined,
  asked: Asked,
  visit: (person: number, work: Work) => void,
): Promise<void> {
  const { pool, count, today, pace } = asked
  if (domain) {
    const { inside, people } = jobsIn(domain, asked)
    return inSteps(people.length, pace, (from, to) => {
      for (const person of people.subarray(from, to)) visit(person, workOf(pool, person, { inside, month: today.month }))
    })
  }
  const { months, jobs, dated } = await workOfAll(asked)
  return inSteps(count, pace, (from, to) => {
    for (let person = from; person < to; person += 1)
      visit(person, { months: months[person]!, jobs: jobs[person]!, dated: dated[person]! })
  })
}

export async function judgeDuration(duration: Duration, asked: Asked): Promise<Column> {
  const { pool, count } = asked
  const column = { ...newColumn(count), degrees: new Float32Array(count).fill(NaN) }
  await eachWork(duration.domain, asked, (person, work) => {
    const [verdict, degree] = judgeWork(duration, work, pool.saidYears[person]!)
    column.verdicts[person] = verdict
    column.degrees[person] = degree
  })
  return column
}

/** As `judgeSeniority` of one person: by the words of an occupation, else by the years in the trade. */
export async function judgeLevelOfWork({ level, trade }: { level: string; trade?: Wanted[] }, asked: Asked): Promise<Column> {
  const { pool, count } = asked
  const column = newColumn(count)
  const duration = yearsOfLevel[level]
  if (duration) {
    const wanted = { ...duration, ...(trade ? { domain: trade } : {}) }
    await eachWork(trade, asked, (person, work) => {
      if (work.dated > 0) column.verdicts[person] = judgeWork(wanted, work, pool.saidYears[person]!)[0]
    })
  }
  for (const occupation of await occupationsOfLevel(level, asked)) {
    const { values, length } = pool.occupationIndex.holders[occupation]!
    for (let at = 0; at < length && values[at]! < count; at += 1) column.verdicts[values[at]!] = met
  }
  return column
}

type OfLevel = { numbers: number[]; read: number }
const levels = new WeakMap<Pool, Map<string, OfLevel>>()

/** The occupations whose words name a level: each is read once. */
async function occupationsOfLevel(level: string, { pool, pace }: Asked): Promise<readonly number[]> {
  const { byId } = loadTaxonomy()
  const known = levels.get(pool) ?? new Map<string, OfLevel>()
  levels.set(pool, known)
  const own = known.get(level) ?? { numbers: [], read: 0 }
  known.set(level, own)
  const { values } = pool.occupationValues
  const names = ({ words, terms }: (typeof values)[number]) =>
    levelWords[level]?.test(words) || terms.some((id) => id.startsWith('seniority:') && byId.get(id)?.codes['slot'] === level)
  while (own.read < values.length) {
    if (names(values[own.read]!)) own.numbers.push(own.read)
    own.read += 1
    if (own.read % 256 === 0 && pace.isDue()) await pace.rest()
  }
  return own.numbers
}

/** Years worked of everybody, in all or in a domain, rounded as they are shown; NaN where no date is stated. */
export async function yearsOfPool(domain: readonly Wanted[] | undefined, asked: Asked): Promise<Float32Array> {
  if (!domain) return (await workOfAll(asked)).years
  const years = new Float32Array(asked.count).fill(NaN)
  await eachWork(domain, asked, (person, work) => {
    if (work.dated > 0) years[person] = roundedYears(work.months / 12)
  })
  return years
}
