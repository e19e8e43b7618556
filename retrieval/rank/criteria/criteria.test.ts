import { describe, expect, it } from 'vitest'
import type { Profile } from '#lib/profile'
import type { Filters } from '#retrieval/query/slots'
import { toSearchDocument } from '#retrieval/text/document'
import { monthOfDay } from '#retrieval/text/months'
import { explain, judgePerson } from '../explain.ts'
import { buildCriteria } from './build.ts'
import type { Verdict } from './criterion.ts'

const now = new Date('2026-11-24T09:00:00Z')
const today = { date: now, month: monthOfDay(now) }

type Person = Profile & { text?: string; lang?: string }
const personOf = ({ text, lang = 'fr', ...profile }: Person) =>
  toSearchDocument({
    candidateId: 'cand_1',
    organisationId: 'org_1',
    version: 1,
    profile,
    facts: [],
    documents: text ? [{ id: 'doc_1', text, pages: [{ number: 1, start: 0, end: text.length }] }] : [],
    lang,
    updatedAt: '2026-11-01T00:00:00Z',
  })

function judge(filters: Filters, person: Person) {
  const { criteria } = buildCriteria(filters, [])
  return explain(criteria, judgePerson(criteria, personOf(person), today))
}

type Case = [what: string, filters: Filters, person: Person, verdict: Verdict, words?: string]

function table(name: string, cases: Case[]) {
  describe(name, () => {
    it.each(cases)('%s', (_what, filters, person, verdict, words) => {
      const found = judge(filters, person)
      expect(found.map((one) => one.verdict)).toEqual([verdict])
      if (verdict === 'met') expect(found[0]!.evidence?.words).toBeTruthy()
      if (words) expect(found[0]!.evidence?.words).toContain(words)
    })
  })
}

const label = (words: string, more: Person = {}): Person => ({ basics: { label: words }, ...more })
const titles = (...list: string[]): Filters => ({ titles: list })

table('titles', [
  ['the same, feminine', titles('aide-soignant'), label('Aide-soignante diplômée d’État'), 'met', 'Aide-soignante'],
  ['an abbreviation', titles('infirmier'), label('IDE'), 'met'],
  ['in the other language', titles('nurse'), label('Infirmière'), 'met'],
  ['a kind of it', titles('infirmier'), label('Infirmier de bloc opératoire'), 'met'],
  ['the wider trade is not the kind', titles('infirmier de bloc opératoire'), label('Infirmier'), 'not_met', 'Infirmier'],
  ['another', titles('cuisinier'), label('Chauffeur poids lourd'), 'not_met', 'Chauffeur'],
  ['any of two', titles('cuisinier', 'chauffeur poids lourd'), label('Conducteur PL'), 'met'],
  [
    'held before',
    titles('aide-soignant'),
    { basics: { label: 'Formatrice' }, work: [{ position: 'Aide-soignante' }] },
    'met',
    'Aide-soignante',
  ],
  ['nothing stated', titles('aide-soignant'), {}, 'unknown'],
  ['a title that no taxonomy holds', titles('gardien de phare'), label('Gardien de phare'), 'met'],
])

const driver = (licences: string[], text?: string): Person => ({ bassin: { licences }, ...(text ? { text } : {}) })
const licence = (code: string): Filters => ({ driving_licences: { must: [code] } })

table('driving licences', [
  ['CE includes C', licence('C'), driver(['CE']), 'met', 'CE'],
  ['CE includes C1E', licence('C1E'), driver(['CE']), 'met'],
  ['C includes C1', licence('C1'), driver(['C']), 'met'],
  ['D includes D1', licence('D1'), driver(['D']), 'met'],
  ['C supposes B', licence('B'), driver(['C']), 'met'],
  ['C does not include CE', licence('CE'), driver(['C']), 'unknown'],
  ['another class leaves it open', licence('B'), driver(['A']), 'unknown'],
  ['from the text', licence('B'), driver([], 'Divers\nPermis B, véhicule personnel'), 'met', 'Permis B'],
  ['in English', licence('CE'), { text: 'HGV class 1 licence', lang: 'en' }, 'met'],
  ['still to be passed', licence('B'), driver([], 'Permis B en cours'), 'unknown'],
  ['denied', licence('B'), driver([], 'Je n’ai pas le permis B'), 'not_met', 'pas le permis'],
  [
    'not yet',
    licence('CE'),
    { text: 'permis B (2010) et C (2017), pas encore le CE\nun employeur qui finance le permis CE' },
    'unknown',
  ],
  ['nothing stated', licence('B'), {}, 'unknown'],
])

const speaks = (language: string, fluency?: string): Person => ({ languages: [{ language, ...(fluency ? { fluency } : {}) }] })
const spoken = (level: NonNullable<Filters['languages']>[number]['level']): Filters => ({
  languages: [{ lang: 'en', level, mode: 'must' }],
})

table('languages', [
  ['B2 meets B1', spoken('B1'), speaks('Anglais', 'B2'), 'met', 'B2'],
  ['B1 does not meet B2', spoken('B2'), speaks('Anglais', 'B1'), 'not_met', 'B1'],
  ['fluent meets B2', spoken('B2'), speaks('Anglais', 'courant'), 'met'],
  ['native meets C2', spoken('C2'), speaks('English', 'native'), 'met'],
  ['native meets native', spoken('native'), speaks('Anglais', 'langue maternelle'), 'met'],
  ['notions do not meet fluent', spoken('fluent'), speaks('Anglais', 'notions'), 'not_met'],
  ['no level asked for', spoken(null), speaks('Anglais'), 'met'],
  ['no level stated', spoken('B2'), speaks('Anglais'), 'unknown'],
  ['another language leaves it open', spoken('B2'), speaks('Espagnol', 'C1'), 'unknown'],
  ['from the text', spoken('B1'), { text: 'Langues : anglais B2, italien A2' }, 'met', 'anglais B2'],
  [
    'the level of its neighbour is not its own',
    { languages: [{ lang: 'it', level: 'B1', mode: 'must' }] },
    { text: 'Langues : italien A2, anglais B2' },
    'not_met',
  ],
])

const lives = (city: string, more: Person = {}): Person => ({ basics: { location: { city } }, ...more })
const at = (place: string, more: Partial<NonNullable<Filters['locations']>[number]> = {}): Filters => ({
  locations: [{ place, type: 'city', ...more }],
})

table('places', [
  ['the town', at('Villeurbanne'), lives('Villeurbanne'), 'met', 'Villeurbanne'],
  ['the next town', at('Villeurbanne'), lives('Bron'), 'met', 'Bron'],
  ['a district of the city', at('Lyon'), lives('Lyon 8e'), 'met'],
  ['too far', at('Villeurbanne'), lives('Vienne'), 'not_met', 'Vienne'],
  ['inside the radius', at('Villeurbanne', { radius: 30, unit: 'km' }), lives('Vienne'), 'met'],
  ['outside the radius', at('Lyon', { radius: 5, unit: 'km' }), lives('Givors'), 'not_met'],
  ['miles', at('Lyon', { radius: 20, unit: 'mi' }), lives('Vienne'), 'met'],
  ['minutes', at('Lyon', { commute_min: 45 }), lives('Givors'), 'met'],
  ['too few minutes', at('Lyon', { commute_min: 15 }), lives('Vienne'), 'not_met'],
  ['mobility reaches', at('Lyon'), lives('Vienne', { bassin: { mobilityKm: 50 } }), 'met', '50'],
  ['mobility does not reach', at('Paris'), lives('Vienne', { bassin: { mobilityKm: 50 } }), 'not_met'],
  ['would move', at('Paris'), lives('Vienne', { text: 'Prête à déménager' }), 'unknown'],
  ['the department', { locations: [{ place: 'Rhône', type: 'department' }] }, lives('Givors'), 'met'],
  ['another department', { locations: [{ place: 'Isère', type: 'department' }] }, lives('Lyon'), 'not_met'],
  ['the region', { locations: [{ place: 'Auvergne-Rhône-Alpes', type: 'region' }] }, lives('Grenoble'), 'met'],
  ['a county', { locations: [{ place: 'Greater Manchester', type: 'county' }] }, lives('Manchester', { lang: 'en' }), 'met'],
  [
    'any of two',
    {
      locations: [
        { place: 'Paris', type: 'city' },
        { place: 'Lyon', type: 'city' },
      ],
    },
    lives('Bron'),
    'met',
  ],
  ['nothing stated', at('Lyon'), {}, 'unknown'],
])

type Work = NonNullable<Profile['work']>[number]
const worked = (...work: Work[]): Person => ({ work })
const years = (min: number, domain?: string): Filters => ({ experience: [{ min, ...(domain ? { in: domain } : {}) }] })

table('experience', [
  ['dates add up', years(5), worked({ position: 'Serveur', startDate: '2018-01', endDate: '2023-06' }), 'met'],
  ['a running job counts until today', years(3), worked({ position: 'Serveur', startDate: '2023-01' }), 'met'],
  ['too short', years(5), worked({ position: 'Serveur', startDate: '2023-01' }), 'not_met', 'Serveur'],
  [
    'overlaps count once',
    years(5),
    worked(
      { position: 'Serveur', startDate: '2020-01', endDate: '2023-01' },
      { position: 'Barman', startDate: '2020-06', endDate: '2023-06' },
    ),
    'not_met',
  ],
  [
    'in a domain',
    years(2, 'EHPAD'),
    worked({ position: 'Cuisinier', name: 'EHPAD des Lilas', startDate: '2019-01', endDate: '2022-01' }),
    'met',
  ],
  [
    'only the domain counts',
    years(4, 'EHPAD'),
    worked(
      { position: 'Cuisinier', name: 'EHPAD des Lilas', startDate: '2019-01', endDate: '2020-12' },
      { position: 'Cuisinier', name: 'Hôtel du Lac', startDate: '2021-01', endDate: '2026-01' },
    ),
    'not_met',
  ],
  ['no date', years(2), worked({ position: 'Serveur' }), 'unknown'],
  ['said as such', years(8), { text: '10 ans d’expérience en restauration' }, 'met', '10 ans'],
  ['said in English', years(8), { text: '12 years of experience in catering', lang: 'en' }, 'met', '12 years'],
  ['years alone', years(3), worked({ position: 'Serveur', startDate: '2014', endDate: '2017' }), 'met'],
  ['nothing stated', years(1), {}, 'unknown'],
  ['a maximum', { experience: [{ max: 2 }] }, worked({ position: 'Serveur', startDate: '2016-01' }), 'not_met'],
])

const studied = (studyType: string): Person => ({ education: [{ studyType }] })

table('studies', [
  ['bac+5 over bac+3', { education: { min_eqf: 6 } }, studied('Master 2 Comptabilité'), 'met', 'Master'],
  ['BTS is bac+2', { education: { min_eqf: 5 } }, studied('BTS Comptabilité et gestion'), 'met'],
  ['CAP is below', { education: { min_eqf: 5 } }, studied('CAP Cuisine'), 'not_met', 'CAP'],
  ['BSc', { education: { min_eqf: 6 } }, { ...studied('BSc Computer Science'), lang: 'en' }, 'met'],
  ['nothing stated', { education: { min_eqf: 5 } }, {}, 'unknown'],
  ['by name', { education: { diplomas: ['DEAS'] } }, { text: 'DEAS obtenu en 2015' }, 'met', 'DEAS'],
  ['any of two', { education: { diplomas: ['BTS', 'CAP cuisine'] } }, studied('CAP cuisine'), 'met'],
])

const free = (availability: NonNullable<NonNullable<Profile['bassin']>['availability']>): Person => ({ bassin: { availability } })

table('availability', [
  ['now', { availability: { max_notice_days: 0 } }, free({ noticeDays: 0 }), 'met'],
  ['a notice too long', { availability: { max_notice_days: 30 } }, free({ noticeDays: 90 }), 'not_met'],
  ['a date before', { availability: { by: '2027-01-15' } }, free({ from: '2027-01-02' }), 'met'],
  ['a date after', { availability: { by: '2027-01-01' } }, free({ from: '2027-02-01' }), 'not_met'],
  ['a date that is past', { availability: { max_notice_days: 0 } }, free({ from: '2026-09-01' }), 'met'],
  ['nothing stated', { availability: { max_notice_days: 30 } }, {}, 'unknown'],
])

const asks = (min: number, period: 'year' | 'month' | 'hour', basis: 'net' | 'gross' = 'gross'): Person => ({
  bassin: { salary: { min, currency: 'EUR', period, basis } },
})
const offers = (max: number, period: 'year' | 'month' | 'hour'): Filters => ({
  salary: { max, currency: 'EUR', period, basis: 'gross' },
})

table('salary', [
  ['under the top', offers(2400, 'month'), asks(2200, 'month'), 'met'],
  ['over the top', offers(2400, 'month'), asks(2700, 'month'), 'not_met'],
  ['by the year', offers(30000, 'year'), asks(2400, 'month'), 'met'],
  ['by the hour', offers(2000, 'month'), asks(15, 'hour'), 'not_met'],
  ['net is more than it looks', offers(2200, 'month'), asks(2000, 'month', 'net'), 'not_met'],
  ['another currency', { salary: { max: 40000, currency: 'GBP', period: 'year' } }, asks(30000, 'year'), 'unknown'],
  ['nothing stated', offers(2200, 'month'), {}, 'unknown'],
])

table('working conditions', [
  ['nights worked', { schedule: ['night'] }, { text: 'Aide-soignante de nuit, EHPAD' }, 'met', 'nuit'],
  ['nights in English', { schedule: ['night'] }, { text: 'Care assistant, night shifts', lang: 'en' }, 'met', 'night'],
  ['3x8 holds nights', { schedule: ['night'] }, { text: 'Conducteur de ligne en 3x8' }, 'met'],
  ['days alone', { schedule: ['night'] }, { bassin: { schedule: ['day'] }, text: 'Infirmière de nuit en 2014' }, 'not_met'],
  [
    'nights refused',
    { schedule: ['night'] },
    { text: 'Je recherche un poste de jour uniquement ; je ne travaille pas la nuit.' },
    'not_met',
    'jour uniquement',
  ],
  ['nights denied', { schedule: ['night'] }, { text: 'Je ne travaille plus la nuit' }, 'unknown'],
  ['silence', { schedule: ['night'] }, {}, 'unknown'],
  ['a contract wished', { contract_types: ['permanent'] }, { bassin: { contractTypes: ['permanent', 'temp'] } }, 'met'],
  ['another contract wished', { contract_types: ['permanent'] }, { bassin: { contractTypes: ['temp'] } }, 'not_met'],
  ['a contract had is no wish', { contract_types: ['permanent'] }, { text: '2019 Serveur (CDD), Lyon' }, 'unknown'],
  ['a contract looked for', { contract_types: ['permanent'] }, { text: 'Je recherche un CDI à temps plein' }, 'met', 'CDI'],
  ['part time alone', { working_time: 'full_time' }, { bassin: { workingTime: ['part_time'] } }, 'not_met'],
  ['a car', { has_vehicle: true }, { text: 'Permis B, véhiculée' }, 'met'],
  ['no car', { has_vehicle: true }, { bassin: { hasVehicle: false } }, 'not_met'],
  ['remote', { remote: { mode: 'full_remote' } }, { bassin: { remote: 'onsite' } }, 'not_met'],
  ['a right to work', { work_authorization: { country: 'GB' } }, { bassin: { workAuthorization: ['GB'] } }, 'met'],
])

table('skills, certifications, sectors', [
  ['by the taxonomy', { certifications: { must: ['FIMO'] } }, { text: 'FIMO marchandises (2021)' }, 'met', 'FIMO'],
  [
    'by the very words',
    { skills: { must: ['taille de pierre'] } },
    { text: 'Taille de pierres, ravalement' },
    'met',
    'Taille de pierres',
  ],
  ['words of one family', { skills: { must: ['encadrement d’équipe'] } }, { text: 'Encadrer une équipe de 5 personnes' }, 'met'],
  ['words of two lines', { skills: { must: ['pose zellige'] } }, { text: 'Pose de parquet\nVente de zellige' }, 'unknown'],
  ['denied', { certifications: { must: ['FIMO'] } }, { text: 'Pas de FIMO' }, 'not_met'],
  ['nothing stated', { certifications: { must: ['FIMO'] } }, label('Chauffeur'), 'unknown'],
  ['one of several', { certifications: { any: ['FIMO', 'ADR'] } }, { text: 'Habilitation ADR' }, 'met'],
])

table('employers and level', [
  ['an employer', { companies: { any: ['Sainte-Reine'] } }, worked({ name: 'Hôpital Sainte-Reine', position: 'IDE' }), 'met'],
  [
    'now, not before',
    { companies: { current: ['Sainte-Reine'] } },
    worked({ name: 'Hôpital Sainte-Reine', position: 'IDE', startDate: '2014', endDate: '2017' }),
    'unknown',
  ],
  [
    'before',
    { companies: { past: ['Sainte-Reine'] } },
    worked({ name: 'Hôpital Sainte-Reine', position: 'IDE', startDate: '2014', endDate: '2017' }),
    'met',
  ],
  ['senior by title', { seniority: 'senior' }, label('Développeuse senior'), 'met'],
  ['lead, a woman', { seniority: 'lead' }, label('Cheffe d’équipe logistique'), 'met'],
  ['manager, a woman', { seniority: 'manager' }, label('Cheffe de cuisine'), 'met'],
  ['senior by years', { seniority: 'senior' }, worked({ position: 'Comptable', startDate: '2012-01' }), 'met'],
  ['senior, two years', { seniority: 'senior' }, worked({ position: 'Comptable', startDate: '2025-01' }), 'not_met'],
  ['manager by title alone', { seniority: 'manager' }, worked({ position: 'Comptable', startDate: '2012-01' }), 'unknown'],
])

it('leaves an exclusion that is respected out, and shows one that is not', () => {
  const filters: Filters = { skills: { exclude: ['intérim'] }, companies: { exclude_any: ['Manpower'] } }
  expect(judge(filters, label('Cariste'))).toEqual([])
  const found = judge(filters, worked({ name: 'Manpower', position: 'Cariste' }))
  expect(found).toMatchObject([{ importance: 'exclude', verdict: 'not_met', evidence: { words: 'Manpower' } }])
})
