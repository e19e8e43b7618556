export const termKinds = [
  'licence',
  'certification',
  'diploma',
  'language',
  'contract',
  'working_time',
  'schedule',
  'seniority',
  'occupation',
  'skill',
  'industry',
] as const
/** In order of priority when one form belongs to several kinds. */
export type TermKind = (typeof termKinds)[number]

/** Kinds that mean themselves wherever they stand: a phrase of another kind holds none of them. */
export const standingKinds = [
  'diploma',
  'language',
  'contract',
  'working_time',
  'schedule',
  'licence',
] as const satisfies readonly TermKind[]

/**
 * `caps`: counts only when written in capitals (AS, PL), or as the only job of a query.
 * `weak`: also a common word (chef, driver); needs a context that the caller checks.
 * `shared`: several terms of one kind own this form, on purpose.
 * `made`: the feminine, made by rule from another form.
 */
export type FormFlag = 'caps' | 'weak' | 'shared' | 'made'
export type FormLang = 'fr' | 'en'
export type Form = { text: string; lang: FormLang; flags: FormFlag[] }

export type Term = {
  id: string
  kind: TermKind
  fr: string
  en: string
  forms: Form[]
  /** Family, or the id of a wider term. */
  parent?: string
  /** `rome: K1301`, `esco: …`, `slot: night` (the value of the slot that the term fills). */
  codes: Record<string, string>
  eqf?: number
  flags: string[]
}
