import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const draft = async (text: string, lang: 'fr' | 'en') =>
  (await house.done(house.callerAs('recruiter'), 'draft_job', { text, lang })) as { description: string } & Record<
    string,
    unknown
  >

const night = `Aide-soignant de nuit à Villeurbanne, EHPAD Les Tilleuls, CDI temps plein
2 250 à 2 400 € brut par mois, primes de nuit
permis B, diplôme DEAS, expérience en gériatrie appréciée, dès le 1er décembre, moins de 40 ans`

describe('draft_job', () => {
  it('makes a job of three lines, and of what was said alone', async () => {
    const made = await draft(night, 'fr')
    expect(made).toMatchObject({
      title: 'Aide-soignant de nuit (F/H)',
      client: 'EHPAD Les Tilleuls',
      city: 'Villeurbanne',
      contract: 'CDI temps plein',
      salary: '2 250 à 2 400 € brut par mois',
      criteria: {
        titles: ['aide-soignant'],
        schedule: ['night'],
        driving_licences: { must: ['B'] },
        certifications: { must: ['DEAS'] },
        industries: { nice: ['gériatrie'] },
      },
      missing: [],
    })
    expect(made.description).toContain('un aide-soignant de nuit ou une aide-soignante de nuit à Villeurbanne')
    expect(made.description).toContain('Primes de nuit.')
    expect(made.description).toMatch(/Un plus\n– gériatrie/)
  })

  it('leaves out what the law forbids, and names it', async () => {
    const made = await draft(night, 'fr')
    expect(made).toMatchObject({ refused: ['age'], findings: [] })
    expect(made.description).not.toContain('40 ans')
  })

  it.each([
    ['fr', 'serveur en CDI à Annecy, 35h, anglais', 'CDI, 35h', ''],
    ['fr', 'un cuisinier en intérim à 14 euros de l’heure sur Lyon 7, coupures', 'intérim', '14 euros de l’heure'],
    [
      'fr',
      'Conducteur SPL pour un CDD de 6 mois à Corbas, 39 heures, 13,50 € de l’heure + panier',
      'CDD de 6 mois, 39 heures',
      '13,50 € de l’heure + panier',
    ],
    [
      'en',
      'full-time permanent chef de partie in Leeds at £28k, 45 hours a week',
      'full-time permanent, 45 hours a week',
      '£28k',
    ],
  ] as const)('says contract and pay alone, however the sentence runs: %s, %s', async (lang, text, contract, salary) => {
    const made = await draft(text, lang)
    expect(made).toMatchObject({ contract, salary })
    expect(made.description).not.toMatch(/Un plus|A plus/)
  })

  it('keeps the shift in an English title, and a wished-for car as a wish', async () => {
    const made = await draft('Night care assistant, temp for 3 months in Bolton, own car ideally', 'en')
    expect(made).toMatchObject({ title: 'Night care assistant', contract: 'temp for 3 months', nice: ['has_vehicle'] })
    expect(made.description).toMatch(/A plus\n– own vehicle/)
  })

  it('writes English, takes sentences as the work and wishes as wishes', async () => {
    const made = await draft(
      'Back-end developer in Lyon for Tramontane Data, permanent, 45-52k a year, TypeScript and PostgreSQL required, Kubernetes a plus, 3 years minimum. You will own the billing service.',
      'en',
    )
    expect(made).toMatchObject({
      title: 'Back-end developer',
      client: 'Tramontane Data',
      criteria: { skills: { must: ['TypeScript', 'PostgreSQL'], nice: ['Kubernetes'] } },
    })
    expect(made.description).toContain('Tramontane Data is hiring a back-end developer in Lyon.')
    expect(made.description).toContain('The work\nYou will own the billing service.')
  })

  it('says what is not said', async () => {
    expect(await draft('Cariste à Corbas', 'fr')).toMatchObject({ missing: ['pay', 'contract', 'hours'] })
  })

  it('saves nothing', async () => {
    await draft(night, 'fr')
    expect(await house.done(house.callerAs('recruiter'), 'list_jobs', {})).toMatchObject({ total: 0 })
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'draft_job', { text: 'Cariste' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
