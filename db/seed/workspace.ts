import type { MemberTable } from '../schema.ts'

export const organisation = { name: 'Agence Confluent', slug: 'agence-confluent', area: 'Lyon' }

export type DemoAccount = { email: string; name: string; locale: 'fr' | 'en'; role: MemberTable['role']; person?: string }

/** The four demo people; `person` is the candidate of the demo whose account it is. */
export const accounts: DemoAccount[] = [
  { email: 'recruiter@example.org', name: 'Camille Rostaing', locale: 'fr', role: 'recruiter' },
  { email: 'recruiter2@example.org', name: 'Idris Valcourt', locale: 'fr', role: 'recruiter' },
  { email: 'admin@example.org', name: 'Hélène Marchetti', locale: 'fr', role: 'admin' },
  {
    email: 'candidate@example.org',
    name: 'Malik Ferhaoui',
    locale: 'fr',
    role: 'candidate',
    person: 'ferhaoui-malik-cariste.pdf',
  },
]
