import type { Salary } from '#retrieval/query/slots'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, met, notMet, unknown } from './criterion.ts'

/** Full-time French year: 12 months, 218 days, 1,820 hours paid (151.67 a month). */
const perYear = { year: 1, month: 12, day: 218, hour: 1820 } as const
/** Net of French contributions over gross, for who is not an executive. */
const netOfGross = 0.78

export const yearlyGross = (amount: number, period: keyof typeof perYear, basis: 'net' | 'gross' | undefined) =>
  (amount * perYear[period]) / (basis === 'net' ? netOfGross : 1)

/** What the person asks for fits under what is offered: its top, or its only figure. */
export function judgeSalary(offered: Salary, document: SearchDocument): Finding {
  const asked = document.wishes.salary
  const top = offered.max ?? offered.min
  if (!asked || top === undefined || asked.currency !== offered.currency) return unknown
  const wanted = yearlyGross(asked.min, asked.period, asked.basis ?? offered.basis)
  const limit = yearlyGross(top, offered.period, offered.basis ?? asked.basis)
  const converted = asked.period !== offered.period || (asked.basis ?? offered.basis) !== (offered.basis ?? asked.basis)
  const detail = {
    key: converted ? 'asks_about' : 'asks',
    params: { amount: Math.round(asked.min), currency: asked.currency, period: asked.period },
  }
  const fits = wanted <= limit * (converted ? 1.02 : 1)
  return fits
    ? met(asked.at, { detail, degree: 1 })
    : notMet(asked.at, { detail, degree: Math.max(0, 1 - (wanted / limit - 1) * 4) })
}

export const salaryJudge =
  (offered: Salary): Judge =>
  (document) =>
    judgeSalary(offered, document)
