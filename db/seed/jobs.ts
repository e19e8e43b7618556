import type { JobQuestion, StageKind } from '../schema.ts'

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
  questions?: JobQuestion[]
  closesAt?: number
  /** Days from its first to its last one. */
  opensFor?: number
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
      'La Résidence du Parc Boisé accueille 78 personnes âgées dépendantes, dont 14 en unité protégée.\nVous travaillez la nuit, de 20 h 45 à 6 h 45, en binôme, trois ou quatre nuits par semaine.\nVous assurez les rondes, les changes, la surveillance et les transmissions sur le logiciel de soins.\nLe diplôme d’État d’aide-soignant est demandé, comme le permis B : aucun transport en commun ne dessert la résidence à l’heure de la prise de poste.\nUne expérience en EHPAD est attendue ; la formation PRAP 2S est un plus.\nReprise d’ancienneté, prime de nuit, stationnement sur place.\nÀ 6 h 30, vous transmettez à l’équipe de jour, par oral puis par écrit.\nL’infirmière est d’astreinte et joignable à tout moment ; deux nuits en doublon à l’arrivée.\nDeux postes sont à pourvoir, dès le 1er décembre.',
    criteria: {
      titles: ['aide-soignant'],
      schedule: ['night'],
      locations: near('Villeurbanne'),
      driving_licences: { must: ['B'] },
      industries: { must: ['EHPAD'] },
      certifications: { nice: ['PRAP 2S'] },
    },
    questions: [
      { id: 'permis', text: 'Avez-vous le permis B ?', kind: 'yes_no', hoped: 'yes' },
      { id: 'nuits', text: 'Combien de nuits par semaine pouvez-vous faire ?', kind: 'choice', choices: ['3', '4', '5'] },
    ],
    closesAt: 60,
    opensFor: 60,
    people: {
      new: ['CV-elodie-grangeon.pdf', 'aide-soignant-3', 'marguerite tchoumi.txt', 'aide-soignant-6', 'care-assistant-2'],
      screening: ['cv-sandrine-cottavoz.pdf', 'aminata_sarr-guyot_cv2026.pdf', 'aide-soignant-1'],
      phone_screen: ['Mazuyer Florian CV aide soignant.docx', 'orsel-jb-cv.pdf'],
      test: ['aide-soignant-4'],
      interview: ['pham-thi-lan-as.pdf', 'aide-soignant-5'],
      offer: ['CV_Vauzelle_Corinne.pdf'],
      hired: ['aide-soignant-7'],
      rejected: ['morvillier.pdf', 'auxiliaire-de-vie-2'],
      withdrawn: ['Lombardin_Patrice_AS_nuit.docx'],
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
      'Vous conduisez un ensemble articulé sur la région, départ à 5 h, retour chaque soir au dépôt de Saint-Priest.\nPermis CE, FIMO ou FCO à jour et carte conducteur sont indispensables.\nChargements à quai, palettes, peu de manutention.\nUn premier poste en régional ou en messagerie est apprécié.\nTrois à six points de livraison par jour, avec hayon, dans le Rhône, l’Isère et l’Ain.\nVous contrôlez l’arrimage et tenez les documents de transport sur terminal.\nUn formateur vous accompagne deux semaines sur les tournées.\nCamion attitré, treizième mois, mutuelle prise en charge à 70 %.',
    criteria: {
      titles: ['conducteur SPL'],
      locations: [{ place: 'Saint-Priest', type: 'city', radius: 30, unit: 'km' }],
      driving_licences: { must: ['CE'] },
      certifications: { must: ['FIMO'] },
    },
    questions: [
      {
        id: 'fimo',
        text: 'Votre carte de qualification conducteur est-elle en cours de validité ?',
        kind: 'yes_no',
        hoped: 'yes',
      },
    ],
    opensFor: 75,
    people: {
      phone_screen: ['conducteur-spl-5'],
      rejected: ['conducteur-pl-3'],
      new: ['rachid_ouardi_PL.txt', 'conducteur-spl-2', 'conducteur-pl-1'],
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
      'Cuisine centrale de 900 couverts, en journée, du lundi au vendredi, de 6 h 30 à 14 h 30.\nVous préparez les plats chauds et tenez les relevés du plan de maîtrise sanitaire.\nCAP cuisine et bonne connaissance des règles HACCP demandés.\nVous préparez deux menus végétariens par semaine et des textures modifiées pour les résidences.\nVous participez aux commandes et aux pesées contre le gaspillage.\nUne équipe de sept, dont deux apprentis que vous aidez à progresser.\nRepas compris, tenue fournie et lavée, vacances d’été de trois semaines.',
    criteria: {
      titles: ['cuisinier'],
      schedule: ['day'],
      locations: near('Vénissieux'),
      certifications: { must: ['HACCP'] },
      industries: { nice: ['restauration collective'] },
    },
    people: {
      phone_screen: ['cuisinier-3'],
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
      'Chantiers tertiaires de l’Est lyonnais : tirage de câbles, pose de chemins, raccordement d’armoires.\nHabilitations H0/B0 à jour exigées, BR appréciée.\nPermis B et deux ans de chantier au moins.\nVous lisez un schéma, repérez ce que vous posez et contrôlez avant la mise sous tension.\nDépart du dépôt de Genas à 7 h, retour vers 16 h 30.\nOutillage et équipements de protection fournis, paniers et trajets payés.\nPremière mission de six mois, avec une embauche possible ensuite.',
    criteria: {
      titles: ['électricien'],
      certifications: { must: ['H0/B0'], nice: ['BR'] },
      driving_licences: { must: ['B'] },
      experience: [{ min: 2 }],
      contract_types: ['temp'],
    },
    people: {
      phone_screen: ['electricien-5'],
      rejected: ['technicien-de-maintenance-2'],
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
      'Seul comptable d’une menuiserie de 18 personnes, à mi-temps, horaires choisis ensemble.\nVous tenez la comptabilité jusqu’au bilan, la TVA et les relances.\nBac+2 en comptabilité et cinq ans d’expérience attendus.\nVous préparez les éléments de paie avec le cabinet, qui vous répond dans la journée.\nVous menez à bien le passage à la facturation électronique.\nUn jour de télétravail par semaine après trois mois.\nLa gérante aime les chiffres clairs et les réunions courtes.',
    criteria: {
      titles: ['comptable'],
      working_time: 'part_time',
      experience: [{ min: 5 }],
      education: { min_eqf: 5 },
      locations: near('Caluire-et-Cuire'),
    },
    people: {
      phone_screen: ['comptable-4'],
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
      'We build the software that small hauliers plan their rounds with. The team is nine people in Lyon and works in English.\nYou write TypeScript or Java services over PostgreSQL, review code and are on call one week in six.\nThree years in a similar role, good English, two days a week from home.\nYou own what you ship: tests, deployment, dashboards and the note that explains it.\nKafka, Kubernetes or geographic data are welcome; none of them is required.\nFrench is not needed on the first day, and we pay for classes.\nOffice in Lyon 7e, a five-minute walk from the metro; a four-day week is possible.',
    criteria: {
      titles: ['back-end developer'],
      skills: { must: ['PostgreSQL'], nice: ['TypeScript', 'Java'] },
      languages: [{ lang: 'en', level: 'fluent', mode: 'must' }],
      experience: [{ min: 3 }],
    },
    questions: [
      {
        id: 'remote',
        text: 'How many days a week would you like to work from home?',
        kind: 'choice',
        choices: ['0', '1–2', '3'],
      },
    ],
    people: {
      phone_screen: ['software-developer-2'],
      new: ['vernoux-loic-dev-junior.pdf', 'developpeur-2', 'developpeur-4'],
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
      'Service du soir et du week-end dans une brasserie de 90 couverts, deux jours de repos consécutifs.\nBonne présentation du service en salle, encaissement, anglais pour la clientèle de passage.\nDébutants formés sur place.\nVous tenez un rang de 30 couverts et prenez les commandes sur tablette.\nVous conseillez les vins au verre, que le chef vous fait goûter.\nRepas pris sur place, pourboires partagés, heures supplémentaires payées au mois.',
    criteria: {
      titles: ['serveur'],
      schedule: ['evening', 'weekend'],
      locations: near('Lyon'),
      languages: [{ lang: 'en', level: null, mode: 'nice' }],
    },
    people: {
      offer: ['serveur-5'],
      rejected: ['commis-de-cuisine-2'],
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
      'Réception et mise en hauteur de palettes dans un entrepôt de 22 000 m², en 2x8.\nCACES R489 catégories 3 et 5 en cours de validité.\nÀ pourvoir tout de suite, six mois renouvelables.\nVous déchargez au chariot frontal et gerbez jusqu’à onze mètres.\nVous alimentez le picking et participez aux inventaires tournants.\n5 h – 13 h ou 13 h – 21 h, une semaine sur deux, du lundi au vendredi.\nBus de ramassage depuis Vénissieux, restaurant d’entreprise.',
    criteria: {
      titles: ['cariste'],
      certifications: { must: ['CACES R489 3', 'CACES R489 5'] },
      schedule: ['2x8'],
      contract_types: ['temp'],
      availability: { max_notice_days: 0 },
    },
    people: {
      withdrawn: ['cariste-5'],
      phone_screen: ['cariste-3'],
      new: ['cariste-2', 'preparateur-de-commandes-1', 'warehouse-operative-1'],
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
      'Service de soins de suite de 32 lits, postes de 12 h, jour et nuit en alternance.\nDiplôme d’État d’infirmier et AFGSU 2 à jour.\nAccueil et tutorat de deux semaines à l’arrivée.\nVous coordonnez avec les kinésithérapeutes et préparez les retours à domicile.\nPansements complexes, perfusions, éducation du patient et de ses proches.\nPlanning connu deux mois avant, un week-end travaillé sur trois.\nCrèche partenaire, reprise complète de l’ancienneté.',
    criteria: { titles: ['infirmier'], certifications: { nice: ['AFGSU 2'] }, locations: near('Lyon') },
    people: {
      withdrawn: ['infirmier-3'],
      new: ['infirmier-2', 'infirmier-4'],
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
      'Rondes, levées de doute et accueil des secours dans un centre commercial, de nuit et le week-end.\nSSIAP 1, carte professionnelle et SST à jour.\nVous tenez le poste central, écrivez une main courante lisible et délivrez les permis de feu.\nVous guidez les évacuations et formez les commerçants deux fois par an.\nVacations de 12 heures, trois par semaine en moyenne.\nPlanning remis un mois à l’avance, majorations de nuit et de dimanche.',
    criteria: {
      titles: ['agent de sécurité'],
      certifications: { must: ['SSIAP 1', 'carte professionnelle'] },
      schedule: ['night', 'weekend'],
    },
    people: {
      phone_screen: ['agent-de-securite-4'],
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
      'Accompagnement d’élèves en situation de handicap en école élémentaire, 24 heures par semaine en période scolaire.\nBac ou expérience de neuf mois auprès d’enfants.\nVous adaptez les consignes et les supports avec l’enseignante.\nVous aidez aux déplacements, à la cantine et aux sorties.\nLa formation de 60 heures est assurée dès le premier trimestre.\nLa connaissance de l’autisme ou de la langue des signes est un plus.',
    criteria: { titles: ['AESH'], working_time: 'part_time', schedule: ['term_time'], locations: near('Décines-Charpieu') },
    people: {
      rejected: ['professeur-des-ecoles-2'],
      new: ['aesh-1', 'auxiliaire-de-puericulture-1', 'aesh-3'],
      screening: ['jomard_nathalie_aesh.pdf'],
      interview: ['aesh-2'],
    },
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
      'Bureaux et parties communes, de 5 h 30 à 9 h, du lundi au vendredi.\nAutolaveuse et protocoles expliqués sur place.\nPermis B souhaité : trois sites proches.\nVous suivez un plan de nettoyage écrit et signez la feuille de passage.\nVous dosez les produits et rangez le chariot en fin de poste.\nTravail en binôme la première semaine, seul ensuite.\nTram T2 à trois minutes, tenue fournie.',
    criteria: {
      titles: ["agent d'entretien"],
      schedule: ['early_morning'],
      working_time: 'part_time',
      driving_licences: { nice: ['B'] },
      locations: near('Bron'),
    },
    people: {
      withdrawn: ['agent-d-entretien-5'],
      new: ['agent-d-entretien-1', 'agent-d-entretien-4', 'employe-d-etage-1'],
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
  {
    job: 'as-nuit',
    stage: 'phone_screen',
    text: 'Appel de 15 minutes : nuits fixes depuis trois ans, préavis d’un mois. Souhaite visiter avant l’entretien.',
    by: 0,
  },
  {
    job: 'as-nuit',
    stage: 'offer',
    text: 'Mme Sarrazol a dit oui. Manque la réponse sur le permis : elle vient en tram jusqu’ici.',
    by: 0,
  },
  { job: 'as-nuit', stage: 'hired', text: 'Contrat signé, première nuit en doublon le 1er décembre.', by: 0 },
  { job: 'as-nuit', stage: 'rejected', text: 'Veut rester auprès des enfants. Rappeler si une maternité nous consulte.', by: 1 },
  {
    job: 'as-nuit',
    stage: 'withdrawn',
    text: 'Ne souhaite pas quitter Bourg-en-Bresse, c’est dit au téléphone. Reste au vivier.',
    by: 1,
  },
  {
    job: 'spl',
    stage: 'screening',
    text: 'FCO valable jusqu’en 2029, ADR à jour. Demande 2 400 € net, un peu au-dessus du client.',
    by: 1,
  },
  { job: 'spl', stage: 'withdrawn', text: 'Took a job with a haulier in Corbas. Left on good terms, keep in touch.', by: 1 },
  {
    job: 'cuisine',
    stage: 'screening',
    text: 'Huit ans de cuisine centrale. Libre le 4 janvier, à proposer au client cette semaine.',
    by: 0,
  },
  { job: 'elec', stage: 'interview', text: 'Dix ans chef d’équipe : accepterait l’intérim si l’embauche est écrite.', by: 0 },
  { job: 'compta', stage: 'rejected', text: 'Cherche un temps plein. Lui proposer les postes du cabinet de Lyon 6e.', by: 0 },
  {
    job: 'backend',
    stage: 'screening',
    text: 'Senior, three months’ notice. Salary above the range, worth a call anyway.',
    by: 1,
  },
  {
    job: 'serveur',
    stage: 'interview',
    text: 'Entretien mené en français et en anglais, très à l’aise. Essai samedi midi.',
    by: 0,
  },
  { job: 'serveur', stage: 'withdrawn', text: 'A trouvé un service du midi près de chez lui.', by: 0 },
  {
    job: 'cariste',
    stage: 'interview',
    text: 'Catégorie 5 pas encore passée : le client finance la formation si le reste convient.',
    by: 1,
  },
  { job: 'ssiap', stage: 'screening', text: 'Recyclage de mars 2025 et carte professionnelle vus en original.', by: 1 },
  { job: 'aesh', stage: 'screening', text: 'Cinq ans en ULIS. Disponible aux horaires demandés, vient en voiture.', by: 0 },
  { job: 'entretien', stage: 'phone_screen', text: 'Confirme 5 h 30. Demande s’il y aura plus d’heures au printemps.', by: 1 },
]
