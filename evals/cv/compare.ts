import type { Profile } from '#lib/profile'
import { type Field, diplomaOf, fields, linksOf, phoneOf, plain, sameSummary, skillsOf } from './fields.ts'
import type { Lang } from './person.ts'

export type Count = { right: number; extra: number; missed: number }
export type Mistake = { field: Field; wanted?: string; got?: string }
export type Comparison = { counts: Record<Field, Count>; mistakes: Mistake[] }

type Note = (field: Field, wanted: string | undefined, got: string | undefined, same: boolean) => void

/** Strict in substance: case, accents and punctuation apart, a value is right or wrong. */
export function compareProfiles(truth: Profile, read: Profile, lang: Lang): Comparison {
  const counts = Object.fromEntries(fields.map((field) => [field, { right: 0, extra: 0, missed: 0 }])) as Record<Field, Count>
  const mistakes: Mistake[] = []
  const note: Note = (field, wanted, got, same) => {
    if (!wanted && !got) return
    const count = counts[field]
    if (same) count.right += 1
    else {
      if (wanted) count.missed += 1
      if (got) count.extra += 1
      mistakes.push({ field, ...(wanted ? { wanted } : {}), ...(got ? { got } : {}) })
    }
  }
  compareBasics(truth, read, lang, note)
  compareWork(truth.work ?? [], read.work ?? [], note)
  compareStudies(truth.education ?? [], read.education ?? [], note)
  compareSets('skills', skillsOf(truth), skillsOf(read), note)
  compareLanguages(truth, read, note)
  return { counts, mistakes }
}

const samePlain = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && plain(a) === plain(b)

function compareBasics(truth: Profile, read: Profile, lang: Lang, note: Note): void {
  const [is, got] = [truth.basics ?? {}, read.basics ?? {}]
  note('name', is.name, got.name, samePlain(is.name, got.name))
  note('mail', is.email, got.email, is.email?.toLowerCase() === got.email?.toLowerCase())
  note('phone', is.phone, got.phone, Boolean(is.phone && got.phone && phoneOf(is.phone, lang) === phoneOf(got.phone, lang)))
  note('city', is.location?.city, got.location?.city, samePlain(is.location?.city, got.location?.city))
  note('summary', is.summary, got.summary, Boolean(is.summary && got.summary && sameSummary(is.summary, got.summary)))
  compareSets('links', linksOf(truth), linksOf(read), note)
}

function compareSets(field: Field, wanted: string[], got: string[], note: Note): void {
  const [all, found] = [new Set(wanted), new Set(got)]
  for (const value of all) note(field, value, found.has(value) ? value : undefined, found.has(value))
  for (const value of found) if (!all.has(value)) note(field, undefined, value, false)
}

type Work = NonNullable<Profile['work']>[number]
type Study = NonNullable<Profile['education']>[number]

const upTo = (wanted: string | undefined, got: string | undefined) => (wanted && got ? got.slice(0, wanted.length) : got)

function compareWork(truth: Work[], read: Work[], note: Note): void {
  const likeness = (a: Work, b: Work) =>
    shared(a.name, b.name) +
    shared(a.position, b.position) +
    (a.startDate && a.startDate === upTo(a.startDate, b.startDate) ? 0.8 : 0) +
    (a.endDate && a.endDate === upTo(a.endDate, b.endDate) ? 0.4 : 0)
  for (const [is, got] of pairUp(truth, read, likeness)) {
    note('company', is?.name, got?.name, samePlain(is?.name, got?.name))
    note('position', is?.position, got?.position, samePlain(is?.position, got?.position))
    const [start, end] = [upTo(is?.startDate, got?.startDate), upTo(is?.endDate, got?.endDate)]
    note('start', is?.startDate, start, is?.startDate === start)
    note('end', is?.endDate, end, is?.endDate === end)
  }
}

function compareStudies(truth: Study[], read: Study[], note: Note): void {
  const year = (study: Study | undefined) => (study?.endDate ?? study?.startDate)?.slice(0, 4)
  const likeness = (a: Study, b: Study) =>
    shared(a.institution, b.institution) + shared(diplomaOf(a), diplomaOf(b)) + (year(a) && year(a) === year(b) ? 0.5 : 0)
  for (const [is, got] of pairUp(truth, read, likeness)) {
    note('institution', is?.institution, got?.institution, samePlain(is?.institution, got?.institution))
    const [diploma, found] = [is && diplomaOf(is), got && diplomaOf(got)]
    note('diploma', diploma, found, diploma === found)
    note('year', year(is), year(got), year(is) === year(got))
  }
}

function compareLanguages(truth: Profile, read: Profile, note: Note): void {
  const keyed = (profile: Profile) =>
    new Map((profile.languages ?? []).map(({ language, fluency }) => [plain(language), fluency]))
  const [wanted, got] = [keyed(truth), keyed(read)]
  compareSets('languages', [...wanted.keys()], [...got.keys()], note)
  for (const [language, level] of wanted) {
    const found = got.get(language)
    const same = Boolean(level && found && level.split('|').some((one) => plain(one) === plain(found)))
    note('level', level && `${language} ${level}`, found && `${language} ${found}`, same)
  }
}

/** How much two texts share, 0 to 1. */
function shared(a: string | undefined, b: string | undefined): number {
  const [left, right] = [new Set(plain(a ?? '').split(' ')), new Set(plain(b ?? '').split(' '))]
  if (!a || !b) return 0
  const common = [...left].filter((word) => right.has(word)).length
  return common / (left.size + right.size - common)
}

/** Each entry with the one that it is most like, once; those left over stand alone. */
function pairUp<Entry>(
  truth: Entry[],
  read: Entry[],
  likeness: (a: Entry, b: Entry) => number,
): [Entry | undefined, Entry | undefined][] {
  const all = truth.flatMap((a) => read.map((b) => ({ a, b, like: likeness(a, b) }))).filter(({ like }) => like >= 0.5)
  const pairs: [Entry | undefined, Entry | undefined][] = []
  const used = new Set<Entry>()
  for (const { a, b } of all.toSorted((x, y) => y.like - x.like)) {
    if (used.has(a) || used.has(b)) continue
    used.add(a).add(b)
    pairs.push([a, b])
  }
  const alone = (entries: Entry[]) => entries.filter((entry) => !used.has(entry))
  return [
    ...pairs,
    ...alone(truth).map((a): [Entry, undefined] => [a, undefined]),
    ...alone(read).map((b): [undefined, Entry] => [undefined, b]),
  ]
}
