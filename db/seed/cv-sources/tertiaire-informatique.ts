import type { CvSource } from './source.ts'

export const tertiaireInformatique: CvSource[] = [
  {
    file: 'Aubanel_Veronique_Comptable.pdf',
    layout: 'classic',
    lang: 'fr',
    trade: 'comptable',
    name: 'Véronique Aubanel',
    email: 'veronique.aubanel@example.org',
    city: 'Caluire-et-Cuire',
    title: 'Comptable unique',
    contact: ['11 montée des Forts, 69300 Caluire-et-Cuire', '04 65 71 20 11', 'veronique.aubanel@example.org'],
    body: `
Vingt ans de comptabilité en PME, seule à bord : de la facture au bilan, avec l’expert-comptable pour dernier regard.
## Expérience professionnelle
### 2015 – 2026 | Comptable unique | Menuiserie Grandclément-Roux (28 salariés), Rillieux-la-Pape
- Tenue complète, trésorerie, rapprochements, immobilisations, préparation du bilan
- TVA mensuelle, CFE, liasse avec le cabinet
- Paie de 28 salariés, DSN, convention collective du bâtiment
- Passage à la facturation électronique en 2026
### 2006 – 2015 | Assistante comptable puis comptable | Cabinet Fiduciaire des Brotteaux, Lyon 6e
- Portefeuille de 45 TPE, révision, situations
### 2003 – 2006 | Aide-comptable | Garage Sérézin-Autos, Lyon 7e
## Formation
- DCG, 2010 (cours du soir)
- BTS comptabilité et gestion, 2003, Lycée La Martelière, Lyon
- Paie et DSN, mise à jour 2025
--
## Compétences
- Progiciels de comptabilité et de paie, tableur avancé (TCD, macros simples)
- Recouvrement amiable, relations avec les banques
- Anglais lu
## Informations
- Permis B
- Temps partiel souhaité : 24 à 28 h, 2 jours sur site au moins, télétravail possible
- Disponible au 1er janvier 2027 (licenciement économique)`,
    notes: 'Comptable unique, paie, temps partiel.',
    source: 'import',
    daysAgo: 59,
    consentMonths: 24,
  },
  {
    file: 'Priya Raman - Accountant.docx',
    layout: 'docx-table',
    accent: '#155e75',
    lang: 'en',
    trade: 'accountant',
    name: 'Priya Raman',
    email: 'priya.raman@example.com',
    city: 'Lyon 6e',
    title: 'Accountant (ACCA), general ledger and reporting',
    contact: ['Lyon 6e (69006)', '020 7946 0734', 'priya.raman@example.com'],
    body: `
ACCA-qualified accountant with eight years in group reporting, based in Lyon since 2023.
## Experience
### Jan 2024 – present | General ledger accountant | Altivia Medical Devices, Lyon 7e
- Month-end close in five days, IFRS and French GAAP, intercompany for six entities
- VAT returns, fixed assets, liaison with the auditors
### 2018 – 2023 | Accounts assistant, then accountant | Thameside Logistics Group, London
- Accounts payable and receivable, cash-flow forecast, payroll journal
## Qualifications
### 2022 | ACCA member
### 2018 | BSc Accounting and Finance, University of the Downs
## Skills
- ERP (finance module), Power Query, Excel at an advanced level
- IFRS 15 and 16, consolidation
## Languages
- English native, Tamil native, French B2
## Other
- Passeport talent residence permit, no sponsorship needed until 2028
- Hybrid work, two days at home
- Notice period: three months; €46,000 gross a year`,
    notes: 'Anglais ; ACCA, français B2, hybride.',
    source: 'signup',
    daysAgo: 21,
    consentMonths: 24,
  },
  {
    file: 'Lacombe-Ott_Berengere.pdf',
    layout: 'sidebar-right',
    accent: '#4a4e69',
    lang: 'fr',
    trade: 'assistante de direction',
    name: 'Bérengère Lacombe-Ott',
    email: 'b.lacombeott@example.org',
    city: 'Lyon 6e',
    title: 'Assistante de direction bilingue allemand',
    contact: ['69006 Lyon', '04 65 71 20 34', '06 39 98 16 08', 'b.lacombeott@example.org'],
    body: `
## Expérience
### 2019 – aujourd’hui | Assistante du directeur général | Groupe Valmorel Énergies, Lyon Part-Dieu
- Agenda de deux dirigeants, déplacements, conseils d’administration, procès-verbaux
- Organisation du séminaire annuel (220 personnes)
- Mise en place de la signature électronique
### 2011 – 2019 | Assistante commerciale export | Textiles Koechly, Villeurbanne
- Commandes et litiges, Allemagne et Autriche
### 2008 – 2011 | Standardiste | Chambre des métiers d’art du Rhin, Colmar
## Formation
### 2008 | BTS assistant de manager | Lycée Bartholdy, Colmar
### 2017 | Certificat Pitman, anglais professionnel
### 2024 | Prise de notes et synthèse
##> Langues
- Allemand C1
- Anglais B2
- Alsacien
##> Outils
- Suite bureautique
- Visioconférence
- Notes de frais
##> Divers
- Permis B
- 80 % ou temps plein
- Préavis de trois mois
- 2 à 3 jours de télétravail`,
    notes: 'Bilingue allemand, télétravail.',
    source: 'import',
    daysAgo: 95,
    consentMonths: 24,
  },
  {
    file: 'keita-blanc_moussa_ssiap1.pdf',
    layout: 'modern',
    accent: '#7f1d1d',
    lang: 'fr',
    trade: 'agent de sécurité',
    name: 'Moussa Keïta-Blanc',
    email: 'moussa.keitablanc@example.net',
    city: 'Villeurbanne',
    title: 'Agent de sécurité – SSIAP 1',
    contact: ['69100 Villeurbanne', '06 39 98 16 19', 'moussa.keitablanc@example.net'],
    body: `
Agent de sécurité incendie en immeuble de grande hauteur, calme, courtois, formé aux premiers secours.
## Expérience
### Mars 2022 – aujourd’hui | Agent SSIAP 1 | Vigie Rhodanienne, tour de bureaux, Lyon 3e
Vacations de 12 h, jour et nuit. PC sécurité, rondes, levée de doute, évacuations (2 exercices par an), permis de feu.
### 2019 – 2022 | Agent de prévention et de sécurité | Alto Gardiennage, centre commercial de Vaulx
Filtrage, vidéosurveillance, gestion des conflits.
### 2016 – 2019 | Animateur de quartier | Maison de la Soie, Vaulx-en-Velin
## Qualifications
- SSIAP 1 (mars 2022, recyclage en mars 2025)
- CQP APS, 2019 ; carte professionnelle CNAPS valable jusqu’en février 2029
- SST (janvier 2026), habilitation H0-B0
## Langues et permis
- Français, soninké, anglais B1
- Permis B
## Disponibilité
- Un mois de préavis, CDI, nuits acceptées, week-ends aussi`,
    notes: 'SSIAP 1 et carte professionnelle à jour.',
    source: 'import',
    daysAgo: 35,
    consentMonths: 24,
  },
  {
    file: 'antoine-ravoux-dev.pdf',
    layout: 'sidebar-left',
    accent: '#111827',
    lang: 'fr',
    trade: 'développeur',
    name: 'Antoine Ravoux',
    email: 'antoine.ravoux@example.org',
    city: 'Lyon 7e',
    title: 'Développeur back-end TypeScript / PostgreSQL',
    contact: ['Lyon 7e', '06 39 98 16 23', 'antoine.ravoux@example.org'],
    body: `
## Profil
Développeur back-end depuis 2017. J’aime les schémas simples, les migrations réversibles et les journaux lisibles.
## Expériences
### Depuis avril 2021 | Développeur back-end senior | Cartolane (logistique urbaine), Lyon 7e
- API Node.js / TypeScript, PostgreSQL, files d’attente ; 12 millions d’appels par jour
- Passage de 900 à 120 ms au 95e centile sur la recherche de tournées
- Astreinte une semaine sur six, revues de code, deux alternants encadrés
### 2017 – 2021 | Développeur PHP puis Node | Studio Belvédère, Villeurbanne
- Sites et applications métier pour collectivités, Symfony, Docker
## Formation
### 2017 | Master informatique | Université de la Doua-Nord, Villeurbanne
### 2015 | Licence d’informatique
## Réalisations libres
- Mainteneur d’une petite bibliothèque de migrations SQL (1 200 étoiles)
##> Technique
- TypeScript, Node.js
- PostgreSQL, SQL avancé
- Docker, Kubernetes
- Observabilité
- Tests, CI
##> Langues
- Anglais C1
- Espagnol A2
##> Attentes
- CDI, 52 à 58 k€
- 3 jours de télétravail
- Préavis de 3 mois
##> Hors écran
- Escalade
- Fresque du climat`,
    notes: 'Back-end TypeScript senior.',
    source: 'import',
    daysAgo: 43,
    consentMonths: 24,
  },
  {
    file: 'Bankole_Oluwaseun_backend.pdf',
    layout: 'modern',
    accent: '#065f46',
    lang: 'en',
    trade: 'developer',
    name: 'Oluwaseun Bankole',
    email: 'seun.bankole@example.com',
    city: 'Villeurbanne',
    title: 'Back-end developer (Go, TypeScript)',
    contact: ['Villeurbanne (69100)', '+33 6 39 98 16 35', 'seun.bankole@example.com'],
    body: `
Back-end developer with seven years on payments and logistics platforms. I write boring services that stay up.
## Experience
### Feb 2023 – present | Back-end engineer | Payrelay, Lyon (remote-first)
- Owns the settlement service: Go, PostgreSQL, Kafka, 40k transactions an hour at peak
- Cut infrastructure cost by 31 %, wrote the incident handbook
### 2019 – 2023 | Software engineer | Lagoon Freight Systems, Lagos
- TypeScript and Node.js APIs, MySQL to PostgreSQL migration with no downtime
## Education
### 2025 | MSc Distributed Systems (part-time) | Institut des Réseaux de Lyon-Ouest
### 2019 | BSc Computer Science | University of Ikorodu
## Skills
- Go, TypeScript, Node.js, SQL
- PostgreSQL, Kafka, Redis, gRPC
- Terraform, Kubernetes, OpenTelemetry
## Languages
- English: native, Yoruba: native, French: B1 (working on B2)
## Practical
- Permanent contract, hybrid or remote, Lyon area
- One month's notice, EUR 55,000 gross a year
- Right to work in France (residence permit until 2030)`,
    notes: 'Anglais ; back-end Go et TypeScript.',
    source: 'signup',
    daysAgo: 23,
    consentMonths: 24,
  },
  {
    file: 'Elena-Markovic-frontend.pdf',
    layout: 'two-columns',
    accent: '#7c3aed',
    lang: 'en',
    trade: 'developer',
    name: 'Elena Marković',
    email: 'elena.markovic@example.net',
    city: 'Lyon 3e',
    title: 'Front-end developer – React, accessibility',
    contact: ['Lyon 3e', '06 39 98 16 42', 'elena.markovic@example.net'],
    body: `
Front-end developer who reads the WCAG for fun. Six years of React, two design systems shipped.
## Experience
### March 2022 – today | Front-end developer | Mutualis Nova (health insurance), Lyon Part-Dieu
- Design system used by nine teams, 74 components, 0 axe violations
- React, TypeScript, Playwright; member area with 600k users
### 2020 – 2022 | Web developer | Studio Plava, Novi Sad
- E-commerce, Vue then React, SSR
### 2019 | Intern | Danube Tech Lab, Novi Sad
## Education
- MSc Information Engineering, University of Petrovaradin, 2019
- Certified accessibility specialist, 2024
## Skills
- React, Next.js, TypeScript, CSS
- Testing, Storybook, performance budgets
- Node.js for tooling
## Languages
- Serbian: native
- English: C1
- French: B2
- German: A2
## Availability
- Permanent, full time, two days on site
- Three months' notice`,
    notes: 'Anglais ; front-end, accessibilité.',
    source: 'import',
    daysAgo: 68,
    consentMonths: 24,
  },
  {
    file: 'T. Zielinski devops.docx',
    layout: 'docx-sidebar',
    accent: '#0f4c81',
    lang: 'en',
    trade: 'developer',
    name: 'Tomasz Zielinski',
    email: 'tomasz.zielinski@example.org',
    city: 'Bron',
    title: 'Full-stack developer / DevOps',
    contact: ['69500 Bron, France', '+33 6 39 98 16 57', 'tomasz.zielinski@example.org'],
    body: `
## Summary
Full-stack developer turned platform engineer; eleven years, three countries, one rule: automate it the second time.
## Experience
### 2020 – present | Platform engineer (freelance since 2024) | Clients in Lyon, Grenoble and Geneva
- Kubernetes, Terraform, GitLab CI, PostgreSQL operations, on-call
- Python and TypeScript services, back-end work on request
### 2015 – 2020 | Full-stack developer | Baltica Software House, Gdańsk
- Java, Spring, Angular
## Education
- MSc Computer Science, Politechnika Pomorska, 2015
##> Skills
- Kubernetes, Helm, Terraform
- Python, TypeScript, Java
- PostgreSQL, Elasticsearch
- Linux, networking
##> Languages
- Polish: native
- English: C1
- French: B2
##> Terms
- Freelance, 480 euros a day, or permanent
- Available from 4 January 2027
- Driving licence B`,
    notes: 'Anglais ; plateforme, indépendant ou CDI.',
    source: 'signup',
    daysAgo: 30,
    consentMonths: 24,
  },
  {
    file: 'vernoux-loic-dev-junior.pdf',
    layout: 'compact',
    lang: 'fr',
    trade: 'développeur',
    name: 'Loïc Vernoux',
    email: 'loic.vernoux@example.com',
    city: 'Lyon 9e',
    title: 'Développeur web junior',
    contact: ['Lyon 9e, Vaise', '06 39 98 16 60', 'loic.vernoux@example.com'],
    body: `
Ancien professeur de technologie, développeur depuis 2025 après une reconversion de neuf mois.
## Expérience
### Sept. 2025 – août 2026 | Développeur web en alternance | Régie Publique des Eaux du Mont-Verdun, Limonest
API Node.js et Express, base PostgreSQL, écran de suivi des interventions en React. Tests d’intégration, recettes avec les agents.
### 2013 – 2024 | Professeur de technologie | Collèges du Rhône
Classes de la 5e à la 3e, référent numérique.
## Formation
- Titre professionnel concepteur développeur d’applications (bac+3/4), 2026, École du Code des Pentes
- Master MEEF, 2013
## Compétences
- JavaScript, TypeScript, Node.js, SQL, Git, notions de Docker
- Pédagogie, rédaction, travail en équipe
- Anglais B2
## Divers
- Permis B, disponible immédiatement
- CDI, Lyon, télétravail partiel bienvenu`,
    notes: 'Junior en reconversion, disponible immédiatement.',
    source: 'signup',
    daysAgo: 10,
    consentMonths: 24,
  },
]
