import type { StageKind } from '../schema.ts'

export type DemoJob = {
  key: string
  title: string
  client: string
  city: string
  postcode: string
  contract: string
  salary: string
  lang: 'fr' | 'en'
  positions: number
  description: string
  criteria: Record<string, unknown>
  /** Candidates of the demo, by stage: files of `cv/`, or people by trade and number. */
  people: Partial<Record<StageKind, string[]>>
}

const near = (place: string) => [{ place, type: 'city' }]

/** The twelve jobs of the demo. */
export const jobs: DemoJob[] = [
  {
    key: 'as-nuit',
    title: 'Aide-soignant de nuit',
    client: 'Résidence du Parc Boisé',
    city: 'Villeurbanne',
    postcode: '69100',
    contract: 'CDI',
    salary: '2 250 € brut par mois, primes de nuit comprises',
    lang: 'fr',
    positions: 2,
    description:
      'La Résidence du Parc Boisé accueille 78 personnes âgées dépendantes, dont 14 en unité protégée.\nVous travaillez la nuit, de 20 h 45 à 6 h 45, en binôme, trois ou quatre nuits par semaine.\nVous assurez les rondes, les changes, la surveillance et les transmissions sur le logiciel de soins.\nLe diplôme d’État d’aide-soignant est demandé, comme le permis B : aucun transport en commun ne dessert la résidence à l’heure de la prise de poste.\nUne expérience en EHPAD est attendue ; la formation PRAP 2S est un plus.\nReprise d’ancienneté, prime de nuit, stationnement sur place.',
    criteria: {
      titles: ['aide-soignant'],
      schedule: ['night'],
      locations: near('Villeurbanne'),
      driving_licences: { must: ['B'] },
      industries: { must: ['EHPAD'] },
      certifications: { nice: ['PRAP 2S'] },
    },
    people: {
      new: ['CV-elodie-grangeon.pdf', 'aide-soignant-3', 'marguerite tchoumi.txt'],
      screening: ['cv-sandrine-cottavoz.pdf', 'aminata_sarr-guyot_cv2026.pdf', 'aide-soignant-1'],
      phone_screen: ['Mazuyer Florian CV aide soignant.docx'],
      interview: ['pham-thi-lan-as.pdf', 'aide-soignant-5'],
      rejected: ['morvillier.pdf'],
    },
  },
  {
    key: 'spl',
    title: 'Conducteur SPL régional',
    client: 'Transports Mermet-Lac',
    city: 'Saint-Priest',
    postcode: '69800',
    contract: 'CDI',
    salary: '2 350 à 2 500 € brut par mois',
    lang: 'fr',
    positions: 3,
    description:
      'Vous conduisez un ensemble articulé sur la région, départ à 5 h, retour chaque soir au dépôt de Saint-Priest.\nPermis CE, FIMO ou FCO à jour et carte conducteur sont indispensables.\nChargements à quai, palettes, peu de manutention.\nUn premier poste en régional ou en messagerie est apprécié.',
    criteria: {
      titles: ['conducteur SPL'],
      locations: [{ place: 'Saint-Priest', type: 'city', within: 30, unit: 'km' }],
      driving_licences: { must: ['CE'] },
      certifications: { must: ['FIMO'] },
    },
    people: {
      new: ['rachid_ouardi_PL.txt', 'conducteur-spl-2'],
      screening: ['CV_conducteur_SPL_Mondoloni.pdf', 'conducteur-spl-1'],
      interview: ['Kaczmarek-Bonnet Sylwia.docx'],
      offer: ['conducteur-spl-3'],
      withdrawn: ['Gareth Pryce CV.txt'],
    },
  },
  {
    key: 'cuisine',
    title: 'Cuisinier de collectivité',
    client: 'Cuisines du Val d’Ozon',
    city: 'Vénissieux',
    postcode: '69200',
    contract: 'CDI',
    salary: '2 100 € brut par mois',
    lang: 'fr',
    positions: 1,
    description:
      'Cuisine centrale de 900 couverts, en journée, du lundi au vendredi, de 6 h 30 à 14 h 30.\nVous préparez les plats chauds et tenez les relevés du plan de maîtrise sanitaire.\nCAP cuisine et bonne connaissance des règles HACCP demandés.',
    criteria: {
      titles: ['cuisinier'],
      schedule: ['day'],
      locations: near('Vénissieux'),
      certifications: { must: ['HACCP'] },
      industries: { nice: ['restauration collective'] },
    },
    people: {
      new: ['CV Rosalie Ngata.docx', 'cuisinier-2'],
      screening: ['Pontvianne-Gerald-cuisinier.pdf'],
      interview: ['cuisinier-1'],
      hired: ['cuisinier-4'],
      rejected: ['commis-de-cuisine-1'],
    },
  },
  {
    key: 'elec',
    title: 'Électricien H0/B0',
    client: 'Ampérage Est',
    city: 'Genas',
    postcode: '69740',
    contract: 'Intérim',
    salary: '14 € brut de l’heure',
    lang: 'fr',
    positions: 4,
    description:
      'Chantiers tertiaires de l’Est lyonnais : tirage de câbles, pose de chemins, raccordement d’armoires.\nHabilitations H0/B0 à jour exigées, BR appréciée.\nPermis B et deux ans de chantier au moins.',
    criteria: {
      titles: ['électricien'],
      certifications: { must: ['H0/B0'], nice: ['BR'] },
      driving_licences: { must: ['B'] },
      experience: [{ min: 2 }],
      contract_types: ['temp'],
    },
    people: {
      new: ['electricien-1', 'electricien-3'],
      screening: ['CV_Ines_Taleb-Roche.pdf'],
      test: ['electricien-2'],
      interview: ['escoffon-bruno-electricien.pdf'],
      hired: ['electricien-4'],
    },
  },
  {
    key: 'compta',
    title: 'Comptable unique',
    client: 'Menuiseries Cognard',
    city: 'Caluire-et-Cuire',
    postcode: '69300',
    contract: 'CDI, mi-temps',
    salary: '17 € brut de l’heure',
    lang: 'fr',
    positions: 1,
    description:
      'Seul comptable d’une menuiserie de 18 personnes, à mi-temps, horaires choisis ensemble.\nVous tenez la comptabilité jusqu’au bilan, la TVA et les relances.\nBac+2 en comptabilité et cinq ans d’expérience attendus.',
    criteria: {
      titles: ['comptable'],
      working_time: 'part_time',
      experience: [{ min: 5 }],
      education: { min_eqf: 5 },
      locations: near('Caluire-et-Cuire'),
    },
    people: {
      new: ['comptable-2'],
      screening: ['Priya Raman - Accountant.docx', 'comptable-1'],
      interview: ['Aubanel_Veronique_Comptable.pdf'],
      rejected: ['comptable-5'],
    },
  },
  {
    key: 'backend',
    title: 'Back-end developer',
    client: 'Tramontane Data',
    city: 'Lyon',
    postcode: '69007',
    contract: 'Permanent',
    salary: '€42,000 to €52,000 a year',
    lang: 'en',
    positions: 2,
    description:
      'We build the software that small hauliers plan their rounds with. The team is nine people in Lyon and works in English.\nYou write TypeScript or Java services over PostgreSQL, review code and are on call one week in six.\nThree years in a similar role, good English, two days a week from home.',
    criteria: {
      titles: ['back-end developer'],
      skills: { must: ['PostgreSQL'], nice: ['TypeScript', 'Java'] },
      languages: [{ lang: 'en', level: 'fluent', mode: 'must' }],
      experience: [{ min: 3 }],
    },
    people: {
      new: ['vernoux-loic-dev-junior.pdf', 'developpeur-2'],
      screening: ['antoine-ravoux-dev.pdf', 'software-developer-1'],
      test: ['T. Zielinski devops.docx'],
      interview: ['Bankole_Oluwaseun_backend.pdf'],
      rejected: ['Elena-Markovic-frontend.pdf'],
    },
  },
  {
    key: 'serveur',
    title: 'Serveur',
    client: 'Brasserie des Deux Ponts',
    city: 'Lyon',
    postcode: '69002',
    contract: 'CDI',
    salary: '1 950 € brut par mois et pourboires',
    lang: 'fr',
    positions: 2,
    description:
      'Service du soir et du week-end dans une brasserie de 90 couverts, deux jours de repos consécutifs.\nBonne présentation du service en salle, encaissement, anglais pour la clientèle de passage.\nDébutants formés sur place.',
    criteria: {
      titles: ['serveur'],
      schedule: ['evening', 'weekend'],
      locations: near('Lyon'),
      languages: [{ lang: 'en', level: null, mode: 'nice' }],
    },
    people: {
      new: ['serveur-1', 'waiter-2'],
      screening: ['matteo-ferrandi-serveur.pdf'],
      phone_screen: ['serveur-3'],
      interview: ['chloe_whitcombe_resume.pdf'],
      withdrawn: ['serveur-4'],
    },
  },
  {
    key: 'cariste',
    title: 'Cariste CACES 3 et 5',
    client: 'Entrepôts de la Plaine',
    city: 'Corbas',
    postcode: '69960',
    contract: 'Intérim',
    salary: '12,80 € brut de l’heure',
    lang: 'fr',
    positions: 5,
    description:
      'Réception et mise en hauteur de palettes dans un entrepôt de 22 000 m², en 2x8.\nCACES R489 catégories 3 et 5 en cours de validité.\nÀ pourvoir tout de suite, six mois renouvelables.',
    criteria: {
      titles: ['cariste'],
      certifications: { must: ['CACES R489 3', 'CACES R489 5'] },
      schedule: ['2x8'],
      contract_types: ['temp'],
      availability: { max_notice_days: 0 },
    },
    people: {
      new: ['cariste-2', 'preparateur-de-commandes-1'],
      screening: ['ferhaoui-malik-cariste.pdf', 'cariste-1'],
      interview: ['dabo melissa cariste.txt'],
      hired: ['cariste-4'],
      rejected: ['Ratsimba_Steven_CV.docx'],
    },
  },
  {
    key: 'ide',
    title: 'Infirmier',
    client: 'Clinique des Balmes',
    city: 'Lyon',
    postcode: '69008',
    contract: 'CDI',
    salary: '2 600 € brut par mois',
    lang: 'fr',
    positions: 2,
    description:
      'Service de soins de suite de 32 lits, postes de 12 h, jour et nuit en alternance.\nDiplôme d’État d’infirmier et AFGSU 2 à jour.\nAccueil et tutorat de deux semaines à l’arrivée.',
    criteria: { titles: ['infirmier'], certifications: { nice: ['AFGSU 2'] }, locations: near('Lyon') },
    people: {
      new: ['infirmier-2'],
      screening: ['CV Samir HADJADJ infirmier.docx'],
      interview: ['Bachevillier_IDE.pdf'],
      offer: ['infirmier-1'],
    },
  },
  {
    key: 'ssiap',
    title: 'Agent SSIAP 1',
    client: 'Halles du Tonkin',
    city: 'Villeurbanne',
    postcode: '69100',
    contract: 'CDD de 6 mois',
    salary: '13,10 € brut de l’heure',
    lang: 'fr',
    positions: 2,
    description:
      'Rondes, levées de doute et accueil des secours dans un centre commercial, de nuit et le week-end.\nSSIAP 1, carte professionnelle et SST à jour.',
    criteria: {
      titles: ['agent de sécurité'],
      certifications: { must: ['SSIAP 1', 'carte professionnelle'] },
      schedule: ['night', 'weekend'],
    },
    people: {
      new: ['agent-de-securite-1'],
      screening: ['keita-blanc_moussa_ssiap1.pdf'],
      test: ['agent-de-securite-3'],
      rejected: ['agent-de-securite-2'],
    },
  },
  {
    key: 'aesh',
    title: 'AESH',
    client: 'Groupe scolaire des Marronniers',
    city: 'Décines-Charpieu',
    postcode: '69150',
    contract: 'CDD de 3 ans',
    salary: '1 030 € net par mois pour 24 h par semaine',
    lang: 'fr',
    positions: 3,
    description:
      'Accompagnement d’élèves en situation de handicap en école élémentaire, 24 heures par semaine en période scolaire.\nBac ou expérience de neuf mois auprès d’enfants.',
    criteria: { titles: ['AESH'], working_time: 'part_time', schedule: ['term_time'], locations: near('Décines-Charpieu') },
    people: { new: ['aesh-1', 'auxiliaire-de-puericulture-1'], screening: ['jomard_nathalie_aesh.pdf'], interview: ['aesh-2'] },
  },
  {
    key: 'entretien',
    title: 'Agent d’entretien',
    client: 'Clarté Services',
    city: 'Bron',
    postcode: '69500',
    contract: 'CDI, temps partiel',
    salary: '12,20 € brut de l’heure',
    lang: 'fr',
    positions: 2,
    description:
      'Bureaux et parties communes, de 5 h 30 à 9 h, du lundi au vendredi.\nAutolaveuse et protocoles expliqués sur place.\nPermis B souhaité : trois sites proches.',
    criteria: {
      titles: ["agent d'entretien"],
      schedule: ['early_morning'],
      working_time: 'part_time',
      driving_licences: { nice: ['B'] },
      locations: near('Bron'),
    },
    people: {
      new: ['agent-d-entretien-1', 'agent-d-entretien-4'],
      screening: ['cisse-renaud.txt'],
      phone_screen: ['agent-d-entretien-2'],
      hired: ['agent-d-entretien-3'],
    },
  },
]

/** Notes that recruiters left, by job and stage. */
export const notes: { job: string; stage: StageKind; text: string; by: 0 | 1 }[] = [
  {
    job: 'as-nuit',
    stage: 'interview',
    text: 'Très claire sur les transmissions du matin. Demande si le stationnement est éclairé la nuit.',
    by: 0,
  },
  { job: 'as-nuit', stage: 'screening', text: 'À rappeler après 17 h, travaille de nuit cette semaine.', by: 1 },
  { job: 'spl', stage: 'offer', text: 'D’accord sur le salaire, attend la date de début. Préavis d’un mois.', by: 1 },
  { job: 'spl', stage: 'interview', text: 'Veut rentrer chaque soir : c’est le cas sur cette tournée.', by: 0 },
  { job: 'elec', stage: 'test', text: 'Test sur armoire prévu jeudi, apporter les EPI.', by: 0 },
  { job: 'backend', stage: 'interview', text: 'Good questions about on-call. Prefers three days in the office.', by: 1 },
  { job: 'cariste', stage: 'screening', text: 'CACES vus, copies au dossier. Disponible tout de suite.', by: 0 },
  { job: 'ide', stage: 'offer', text: 'La clinique confirme la reprise d’ancienneté.', by: 0 },
  { job: 'cuisine', stage: 'hired', text: 'Commence le 1er du mois, contrat signé.', by: 1 },
  { job: 'compta', stage: 'interview', text: 'A déjà tenu une comptabilité seule pendant six ans.', by: 1 },
]
