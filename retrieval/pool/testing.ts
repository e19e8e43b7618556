import type { Profile } from '#lib/profile'
import type { Filters } from '#retrieval/query/slots'
import { toSearchDocument } from '#retrieval/text/document'
import { monthOfDay } from '#retrieval/text/months'
import type { SearchDocument } from '#retrieval/text/search-document'

export const date = new Date('2026-11-24T09:00:00Z')
export const today = { date, month: monthOfDay(date) }

const trades: { label: string; lang: 'fr' | 'en'; work: NonNullable<Profile['work']>; study?: [string, string] }[] = [
  {
    label: 'Aide-soignante de nuit',
    lang: 'fr',
    work: [
      { position: 'Aide-soignante', name: 'EHPAD Les Tilleuls', startDate: '2019-03' },
      {
        position: 'Agent de service',
        name: 'Clinique du Parc',
        startDate: '2016',
        endDate: '2018-12',
        summary: 'Bionettoyage en EHPAD',
      },
    ],
    study: ['Diplôme d’État', 'Aide-soignant'],
  },
  {
    label: 'Conductrice SPL',
    lang: 'fr',
    work: [{ position: 'Conductrice SPL', name: 'Transports Bérard', startDate: '2012-01' }],
  },
  {
    label: 'HGV driver',
    lang: 'en',
    work: [{ position: 'HGV driver', name: 'Penrose Haulage', startDate: '2015-01', endDate: '2022-12' }],
  },
  {
    label: 'Chef de cuisine',
    lang: 'fr',
    work: [
      { position: 'Chef de cuisine', name: 'Restaurant La Halle', startDate: '2021-09' },
      { position: 'Cuisinier', name: 'Restaurant du Marché', startDate: '2017-02', endDate: '2021-10' },
    ],
    study: ['CAP cuisine', 'Cuisine'],
  },
  {
    label: 'Comptable junior',
    lang: 'fr',
    work: [{ position: 'Comptable', name: 'Cabinet Vernet' }],
    study: ['BTS', 'Comptabilité et gestion'],
  },
  {
    label: 'Lead software developer',
    lang: 'en',
    work: [{ position: 'Software developer', name: 'Hospital Trust', startDate: '2025-02' }],
    study: ['Master', 'Informatique'],
  },
  {
    label: 'Infirmière',
    lang: 'fr',
    work: [{ position: 'Infirmière', name: 'Hôpital Nord', startDate: '2020-01', endDate: '2025-06' }],
  },
  { label: '', lang: 'fr', work: [] },
]
const cities = ['Villeurbanne', 'Lyon', 'Grenoble', 'Vienne', 'Paris', '']
const texts = [
  'Prise en charge de la douleur, toilettes. DEAS 2018. 12 ans d’expérience.',
  'FIMO, ADR, permis B. Gestion des stocks, travail en équipe.\nService en salle et tenue de la caisse.',
  'No forklift licence. CACES 3 in progress. Full time, willing to travel, mobilité nationale.',
  'Java, Docker. 35 heures, six mois. Je cherche un poste de jour uniquement, en CDI. Véhiculé.',
  'HACCP. Je n’ai pas le permis. Pas de Java. Gestion de planning, stocks de matières premières.',
  '',
  'Mobile en Bretagne. Comptabilité générale. Contrat de 6 mois, 35h. Anglais courant, espagnol.',
]
const wishes: NonNullable<Profile['bassin']>[] = [
  { licences: ['B'], availability: { noticeDays: 0 }, schedule: ['night'], contractTypes: ['permanent'] },
  { licences: ['CE'], availability: { from: '2027-01-10' }, remote: 'hybrid', workAuthorization: ['FR'] },
  { salary: { min: 2300, currency: 'EUR', period: 'month', basis: 'gross' }, workingTime: ['full_time'], hasVehicle: false },
  { salary: { min: 31, currency: 'EUR', period: 'hour', basis: 'net' }, mobilityKm: 60, remote: 'onsite', hasVehicle: true },
  {},
]

/** People who state all that criteria look at, and some who state nothing. */
export function makeDocuments(): SearchDocument[] {
  return Array.from({ length: 168 }, (_, index) => {
    const { label, lang, work, study } = trades[index % trades.length]!
    const text = texts[index % texts.length]!
    const city = cities[Math.floor(index / 3) % cities.length]!
    const profile: Profile = {
      basics: { ...(label ? { label } : {}), ...(city ? { location: { city } } : {}) },
      work,
      ...(study ? { education: [{ institution: 'Lycée Vaucanson', studyType: study[0], area: study[1] }] } : {}),
      ...(index % 4 === 1
        ? { languages: [{ language: lang === 'fr' ? 'Anglais' : 'English', fluency: ['B1', 'C1'][index % 2]! }] }
        : {}),
      bassin: wishes[index % wishes.length]!,
    }
    return toSearchDocument({
      candidateId: `cand_${index}`,
      organisationId: 'org_1',
      version: 1,
      profile,
      facts: [],
      documents: text ? [{ id: `doc_${index}`, text }] : [],
      lang,
      updatedAt: new Date(date.getTime() - index * 5 * 86_400_000).toISOString(),
    })
  })
}

const place = (name: string, radius?: number): Filters => ({
  locations: [{ place: name, type: 'city', ...(radius ? { radius, unit: 'km' as const } : {}) }],
})

/** Filters of every kind. */
export const filters: Filters[] = [
  { titles: ['aide-soignant'] },
  { titles: ['chauffeur poids lourd', 'cariste'], seniority: 'senior' },
  { titles: ['infirmier'], experience: [{ min: 3 }, { max: 8 }] },
  { titles: ['software developer'], seniority: 'lead' },
  { exclude_titles: ['cuisinier'], seniority: 'junior' },
  { titles: ['chef de cuisine'], seniority: 'manager' },
  { skills: { must: ['gestion des stocks'], nice: ['travail en équipe'], exclude: ['Java'], any: ['Docker', 'toilettes'] } },
  { skills: { must: ['prise en charge de la douleur'] } },
  { skills: { must: ['service en salle', 'caisse'] } },
  { certifications: { any: ['CACES 3', 'HACCP', 'DEAS'], must: ['permis B'] } },
  { industries: { must: ['EHPAD'], exclude: ['restauration'] } },
  { ...place('Villeurbanne'), exclude_locations: [{ place: 'Lyon', type: 'city' }] },
  { ...place('Lyon', 4) },
  { locations: [{ place: 'Isère', type: 'department' }] },
  { locations: [{ place: 'Bron', type: 'city', commute_min: 15 }] },
  { experience: [{ min: 5, in: 'EHPAD' }] },
  { experience: [{ min: 2, max: 4, in: 'cuisine' }] },
  { experience: [{ min: 10 }] },
  {
    languages: [
      { lang: 'en', level: 'B2', mode: 'must' },
      { lang: 'es', level: null, mode: 'nice' },
    ],
  },
  { availability: { max_notice_days: 30 } },
  { availability: { by: '2027-01-15' } },
  { schedule: ['night', 'weekend'], contract_types: ['permanent', 'temp'], working_time: 'full_time' },
  { schedule: ['day'], remote: { mode: 'hybrid' } },
  { salary: { max: 2400, currency: 'EUR', period: 'month', basis: 'gross' } },
  { education: { min_eqf: 5, diplomas: ['BTS', 'CAP cuisine'], fields: ['comptabilité'] } },
  { driving_licences: { must: ['B'], nice: ['CE'] }, has_vehicle: true },
  { mobility: { relocate_to: 'Bretagne' }, work_authorization: { country: 'FR' } },
  { mobility: { travel: true }, hours_per_week: 35, contract_duration_months: 6 },
  { companies: { any: ['Clinique', 'Transports'], exclude_current: ['EHPAD'] } },
  { companies: { past: ['Restaurant'] } },
  { companies: { current: ['Hôpital', 'Hospital'] } },
]
