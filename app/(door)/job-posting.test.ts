import { describe, expect, it } from 'vitest'
import { jobPosting, readPay, scriptJson } from './job-posting.ts'

describe('a wage as it is written', () => {
  it.each([
    ['2 250 à 2 400 € brut par mois', { min: 2250, max: 2400, currency: 'EUR', unit: 'MONTH' }],
    ['2 250 € brut par mois, primes de nuit comprises', { min: 2250, currency: 'EUR', unit: 'MONTH' }],
    ['£28,000 to £31,000 a year', { min: 28_000, max: 31_000, currency: 'GBP', unit: 'YEAR' }],
    ['45-52k € a year', { min: 45_000, max: 52_000, currency: 'EUR', unit: 'YEAR' }],
    ['12,50 € de l’heure', { min: 12.5, currency: 'EUR', unit: 'HOUR' }],
    ['selon profil', undefined],
  ])('%s', (text, expected) => {
    expect(readPay(text)).toEqual(expected)
  })
})

const advert = {
  title: 'Aide-soignant de nuit (F/H)',
  client: 'EHPAD Les Tilleuls',
  description: 'Rondes & soins\n</script><script>alert(1)</script>',
  lang: 'fr' as const,
  city: 'Villeurbanne',
  postcode: '69100',
  contract: 'CDI',
  salary: '2 250 € brut par mois',
  positions: 2,
  criteria: { contract_types: ['permanent' as const] },
  nice: [],
  visibleUntil: '2026-12-15',
  closesAt: null,
  jobId: 'job_x',
  reference: '0123456789ab',
  address: '/offres/aide-soignant-0123456789ab',
  organisation: 'Agence Confluent',
  contact: 'Camille Rostaing',
  questions: [],
  days: { read: 3, interview: null, answer: null },
  listed: true,
  membersOnly: false,
  createdAt: '2026-11-08T09:00:00.000Z',
  updatedAt: '2026-11-08T09:00:00.000Z',
}

it('tells search engines what was said, and nothing else', () => {
  const posting = jobPosting(advert, 'https://emploi.example.org')
  expect(posting).toMatchObject({
    '@type': 'JobPosting',
    datePosted: '2026-11-08',
    validThrough: '2026-12-15T23:59:59+01:00',
    employmentType: ['FULL_TIME'],
    hiringOrganization: { name: 'EHPAD Les Tilleuls' },
    jobLocation: { address: { addressLocality: 'Villeurbanne', postalCode: '69100', addressCountry: 'FR' } },
    baseSalary: { currency: 'EUR', value: { unitText: 'MONTH', value: 2250 } },
    url: 'https://emploi.example.org/offres/aide-soignant-0123456789ab',
  })
  expect(jobPosting({ ...advert, salary: '', visibleUntil: null }, '')).not.toHaveProperty('baseSalary')
})

it('cannot be closed by an advert that holds a tag', () => {
  const written = scriptJson(jobPosting(advert, ''))
  expect(written).not.toContain('<')
  expect(JSON.parse(written)).toMatchObject({ description: expect.stringContaining('&lt;/script&gt;') })
})
