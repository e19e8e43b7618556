import { z } from 'zod'
import { readNames } from '#db/identity'
import type { CandidateTable } from '#db/schema'
import type { Profile } from '#lib/profile'
import { yearsOf } from '#retrieval/rank/criteria/experience'
import { explainReliability } from '#retrieval/rank/reliability'
import { loadTaxonomy, matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import { monthOfDay } from '#retrieval/text/months'
import type { SearchDocument } from '#retrieval/text/search-document'
import type { ReadContext } from '../kit/define.ts'
import { testsOf } from './tests-of.ts'

export const label = z.object({ fr: z.string(), en: z.string() })
type Label = z.infer<typeof label>

export const candidateRow = z.object({
  candidateId: z.string(),
  name: z.string(),
  headline: z.string(),
  city: z.string(),
  lang: z.string(),
  source: z.string(),
  completeness: z.number(),
  /** Years worked, overlaps counted once; absent where no date is stated. */
  experienceYears: z.number().optional(),
  /** 0–100, how far the profile can be relied on; absent until it is indexed. */
  reliability: z.number().optional(),
  availability: z.object({ from: z.string().optional(), noticeDays: z.number().optional() }).optional(),
  licences: z.array(z.string()),
  /** Diplomas and certificates stated, by their short name. */
  titles: z.array(label),
  applications: z.array(z.object({ jobId: z.string(), title: z.string(), stage: z.string(), since: z.string() })),
  consentUntil: z.string().nullable(),
  updatedAt: z.string(),
})
export type CandidateRow = z.infer<typeof candidateRow>

type Listed = Pick<CandidateTable, 'id' | 'headline' | 'city' | 'lang' | 'source' | 'consent_until'> & {
  completeness: number
  updated_at: Date
  profile: Profile
}

/** The rows of a page in full: who, what their profile states, where they stand. */
export async function rowsOf({ db, deps, now }: ReadContext, listed: readonly Listed[]): Promise<CandidateRow[]> {
  const ids = listed.map(({ id }) => id)
  if (ids.length === 0) return []
  const [nameOf, applications, tests, documents] = await Promise.all([
    readNames(db, deps.keys, ids),
    applicationsOf(db, ids),
    testsOf(db, ids),
    db.selectFrom('search_document').select(['candidate_id', 'body']).where('candidate_id', 'in', ids).execute(),
  ])
  const bodies = new Map(documents.map(({ candidate_id, body }) => [candidate_id, body as unknown as SearchDocument]))
  return listed.map((row) => ({
    candidateId: row.id,
    name: nameOf(row.id),
    headline: row.headline,
    city: row.city,
    lang: row.lang,
    source: row.source,
    completeness: row.completeness,
    ...readOf(bodies.get(row.id), now, tests.get(row.id)),
    titles: titlesOf(row.profile),
    ...(row.profile.bassin?.availability ? { availability: row.profile.bassin.availability } : {}),
    applications: applications
      .filter((application) => application.candidate_id === row.id)
      .map(({ job_id, title, kind, entered_stage_at }) => ({
        jobId: job_id,
        title,
        stage: kind,
        since: entered_stage_at.toISOString(),
      })),
    consentUntil: row.consent_until?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
  }))
}

type Read = Pick<CandidateRow, 'experienceYears' | 'reliability' | 'licences'>

/** What the index reads of a profile: years worked, how far it can be relied on, licences. */
export function readOf(document: SearchDocument | undefined, now: Date, tests = 0): Read {
  if (!document) return { licences: [] }
  const today = { date: now, month: monthOfDay(now) }
  const years = yearsOf(document, today)
  return {
    ...(years === undefined ? {} : { experienceYears: years }),
    reliability: explainReliability(document, today, { tests }).score,
    licences: document.licences.map(({ code }) => code),
  }
}

/** The diplomas and certificates of a profile that the taxonomy knows, and the other certificates as they are written. */
function titlesOf({ education, certificates }: Profile): Label[] {
  const known = (words: string) =>
    matchTerms(words)
      .filter(({ term }) => term.kind === 'certification')
      .toSorted((left, right) => right.end - right.start - (left.end - left.start))[0]?.term.id
  const held = [
    ...(education ?? []).map(({ studyType = '' }) => known(studyType)),
    ...(certificates ?? []).map(({ name }) => known(name) ?? { fr: name, en: name }),
  ].flatMap((one) => (one === undefined ? [] : [typeof one === 'string' ? shortLabel(one) : one]))
  return held.filter(({ fr }, index) => held.findIndex((other) => other.fr === fr) === index).slice(0, 6)
}

/** «DEAS» rather than its ten words, where people write it so. */
function shortLabel(id: string): Label {
  const term = loadTaxonomy().byId.get(id)
  if (!term) return { fr: id, en: id }
  const short = (lang: 'fr' | 'en') => {
    if (term[lang].length <= 14) return term[lang]
    const forms = term.forms.filter((form) => form.lang === lang && /^[\p{Lu}\d .-]{2,12}$/u.test(form.text))
    return forms[0]?.text ?? term[lang]
  }
  return { fr: short('fr'), en: short('en') }
}

async function applicationsOf(db: ReadContext['db'], ids: string[]) {
  return db
    .selectFrom('application')
    .innerJoin('job', 'job.id', 'application.job_id')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select(['application.candidate_id', 'application.job_id', 'application.entered_stage_at', 'job.title', 'stage.kind'])
    .where('application.candidate_id', 'in', ids)
    .orderBy('application.entered_stage_at', 'desc')
    .limit(500)
    .execute()
}
