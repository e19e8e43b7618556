export type SeedAccount = {
  email: string
  name: string
  role: 'recruiter' | 'admin' | 'candidate'
  locale: 'fr' | 'en'
  /** A candidate's own person: a file of `cv/` or an id of `seedPeople()`. */
  person?: string
}

export const organisation = { name: 'Agence Confluent', slug: 'agence-confluent', area: 'Lyon' }

export const camille = 'recruiter@example.org'
export const idris = 'recruiter2@example.org'

export const accounts: SeedAccount[] = [
  { email: camille, name: 'Camille Rostaing', role: 'recruiter', locale: 'fr' },
  { email: idris, name: 'Idris Valcourt', role: 'recruiter', locale: 'en' },
  { email: 'admin@example.org', name: 'Hélène Marchetti', role: 'admin', locale: 'fr' },
  {
    email: 'candidate@example.org',
    name: 'Malik Ferhaoui',
    role: 'candidate',
    locale: 'fr',
    person: 'ferhaoui-malik-cariste.pdf',
  },
]
