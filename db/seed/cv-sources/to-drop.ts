import type { CvSource } from './source.ts'

const common = { source: 'signup', daysAgo: 0, consentMonths: 24 } as const

/** CVs to drop into the chat as a new person would; they are not in the demo's pool. Every person is invented. */
export const cvsToDrop: CvSource[] = [
  {
    ...common,
    file: 'cv-yanis-belkhodja.pdf',
    layout: 'classic',
    lang: 'fr',
    trade: 'conducteur',
    name: 'Yanis Belkhodja',
    email: 'yanis.belkhodja@example.org',
    city: 'Vénissieux',
    title: 'Conducteur super poids lourd',
    contact: ['69200 Vénissieux', '06 39 98 21 47', 'yanis.belkhodja@example.org'],
    body: `
Conducteur SPL depuis 2019, en régional et messagerie de nuit. Sérieux avec le matériel et les horaires.
## Expérience
### Mars 2019 – aujourd’hui | Conducteur super poids lourd | Transports Vaubrun, Saint-Priest
Tractions régionales, semi-remorque frigorifique, retour chaque soir.
- Contrôle du chargement, arrimage, lettres de voiture
- Suivi du chronotachygraphe et des temps de conduite
### Septembre 2014 – février 2019 | Conducteur poids lourd | Messageries du Confluent, Vénissieux
Tournées urbaines, 15 à 20 livraisons par jour, transpalette électrique.
## Formation
- Titre professionnel de conducteur du transport routier de marchandises, 2014
- FIMO marchandises 2014, FCO renouvelée en 2024
## Permis et cartes
- Permis B, C et CE
- Carte conducteur en cours de validité
- CACES R489 catégorie 1A`,
    notes: 'Pour essayer le parcours d’un candidat.',
  },
  {
    ...common,
    file: 'cv-grace-ollerton.docx',
    layout: 'docx-plain',
    lang: 'en',
    trade: 'nurse',
    name: 'Grace Ollerton',
    email: 'grace.ollerton@example.org',
    city: 'Lyon',
    title: 'Registered nurse',
    contact: ['69007 Lyon', '06 39 98 30 15', 'grace.ollerton@example.org'],
    body: `
Registered nurse with eight years in elderly care, now living in Lyon and working in both English and French.
## Experience
### January 2021 – present | Registered nurse | Clinique des Trois Ponts, Lyon
Surgical ward of 30 beds, day shifts, mentoring of two student nurses.
### June 2017 – December 2020 | Staff nurse | Larkfield Care Home, Leeds
Medication rounds, wound care, end-of-life care.
## Education
- BSc Nursing, University of Westhaven, 2017
## Skills
- Wound care, intravenous therapy, care plans
- English: native. French: B2
- Full driving licence (B)`,
    notes: 'To try a candidate’s journey in English.',
  },
]
