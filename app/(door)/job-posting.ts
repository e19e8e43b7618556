import type { OutputOf } from '#tools/registry'

type Advert = OutputOf<'get_public_job'>

const types: Record<string, string> = {
  permanent: 'FULL_TIME',
  fixed_term: 'CONTRACTOR',
  temp: 'TEMPORARY',
  freelance: 'CONTRACTOR',
  apprenticeship: 'INTERN',
  internship: 'INTERN',
  seasonal: 'TEMPORARY',
}
const units: Record<string, string> = { year: 'YEAR', month: 'MONTH', day: 'DAY', hour: 'HOUR' }

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign]!)

/** The figures of a wage as it is written: «2 250 à 2 400 € brut par mois», "£28,000 a year". */
export function readPay(text: string): { min: number; max?: number; currency: string; unit: string } | undefined {
  const figures = [...text.matchAll(/\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+(?:[.,]\d{1,2})?/g)].slice(0, 2).map((match) => {
    const written = match[0].replace(/[ \u00a0\u202f]|[.,](?=\d{3}\b)/g, '').replace(',', '.')
    const thousands =
      /^\s?k/i.test(text.slice(match.index + match[0].length)) ||
      /^\s?[-–]\s?\d+\s?k/i.test(text.slice(match.index + match[0].length))
    return Number(written) * (thousands ? 1000 : 1)
  })
  const currency = /€|eur/i.test(text) ? 'EUR' : /£|gbp/i.test(text) ? 'GBP' : /\$|usd/i.test(text) ? 'USD' : undefined
  const [min, max] = figures
  if (!min || !currency) return undefined
  const period = /mois|month|mensuel/i.test(text)
    ? 'month'
    : /heure|hour|\/ ?h\b/i.test(text)
      ? 'hour'
      : /jour|day|tjm/i.test(text)
        ? 'day'
        : /an\b|year|annuel|annum/i.test(text)
          ? 'year'
          : undefined
  const guessed = min >= 10_000 ? 'year' : min >= 900 ? 'month' : 'hour'
  const range = max && max > min && max < min * 4 ? { max } : {}
  return { min, ...range, currency, unit: units[period ?? guessed]! }
}

/** The advert as search engines read it (schema.org/JobPosting); what was not said is not there. */
export function jobPosting(job: Advert, site: string): Record<string, unknown> {
  const pay = readPay(job.salary)
  const contract = (job.criteria.contract_types ?? []).map((type) => types[type]).filter(Boolean)
  const time = job.criteria.working_time === 'part_time' ? ['PART_TIME'] : contract
  const country = job.lang === 'en' && /^[A-Z]{1,2}\d/.test(job.postcode) ? 'GB' : 'FR'
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    description: job.description
      .split('\n')
      .filter(Boolean)
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join(''),
    identifier: { '@type': 'PropertyValue', name: job.organisation, value: job.reference },
    datePosted: job.createdAt.slice(0, 10),
    ...(job.visibleUntil ? { validThrough: `${job.visibleUntil}T23:59:59+01:00` } : {}),
    ...(time.length > 0 ? { employmentType: time } : {}),
    hiringOrganization: { '@type': 'Organization', name: job.client || job.organisation },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressCountry: country,
        ...(job.city ? { addressLocality: job.city } : {}),
        ...(job.postcode ? { postalCode: job.postcode } : {}),
      },
    },
    ...(pay
      ? {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: pay.currency,
            value: {
              '@type': 'QuantitativeValue',
              unitText: pay.unit,
              ...(pay.max ? { minValue: pay.min, maxValue: pay.max } : { value: pay.min }),
            },
          },
        }
      : {}),
    ...(job.criteria.remote?.mode === 'full_remote' ? { jobLocationType: 'TELECOMMUTE' } : {}),
    totalJobOpenings: job.positions,
    directApply: true,
    url: `${site}${job.address}`,
  }
}

/** JSON inside a script element: no `<` may close it. */
export const scriptJson = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')
