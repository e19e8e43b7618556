import { camille, idris } from './workspace.ts'

export type SeedJob = {
  key: string
  title: string
  client: string
  city: string
  postcode: string
  contract: string
  salary: string
  schedule: string
  lang: 'fr' | 'en'
  description: string
  /** The slots of a search; what is only wished for stands under `nice`. */
  criteria: Record<string, unknown>
  status: 'draft' | 'open' | 'closed'
  positions: number
  openedDaysAgo: number
  /** Mail of the account that opened it. */
  createdBy: string
}

const text = (lines: string): string =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n')

export const jobs: SeedJob[] = [
  {
    key: 'aide-soignant-de-nuit',
    title: 'Aide-soignant de nuit',
    client: 'Résidence du Parc Boisé',
    city: 'Villeurbanne',
    postcode: '69100',
    contract: 'CDI, temps plein',
    salary: '2 280 à 2 520 € brut par mois, prime de nuit comprise',
    schedule: '20 h 45 – 6 h 45, trois nuits puis quatre de repos',
    lang: 'fr',
    description: text(`
      La Résidence du Parc Boisé accueille 72 résidents, dont 14 en unité protégée, à quatre minutes du tram.
      La nuit, vous travaillez avec un ou une collègue aide-soignante ; l’infirmière est d’astreinte.
      Vous faites les rondes, les changes et les soins de confort, et vous répondez aux sonnettes.
      Vous rassurez les personnes qui déambulent et vous prévenez les chutes.
      À 6 h 30, vous transmettez à l’équipe de jour, par oral et sur le logiciel de soins.
      Le diplôme d’État d’aide-soignant est demandé, ainsi qu’une première expérience en EHPAD.
      Le permis B est nécessaire : les relèves se font parfois sur deux sites.
      Un plus : le PRAP 2S. Deux postes sont à pourvoir, dès le 1er décembre.
      Parking fermé, repas de nuit fourni, reprise d’ancienneté.`),
    criteria: {
      titles: ['aide-soignant'],
      certifications: { nice: ['PRAP 2S'] },
      industries: { must: ['EHPAD'] },
      locations: [{ place: 'Villeurbanne', type: 'city', radius: 5, unit: 'km' }],
      contract_types: ['permanent'],
      schedule: ['night'],
      driving_licences: { must: ['B'] },
    },
    status: 'open',
    positions: 2,
    openedDaysAgo: 26,
    createdBy: camille,
  },
  {
    key: 'conducteur-spl-regional',
    title: 'Conducteur SPL régional',
    client: 'Transports Hautecombe',
    city: 'Corbas',
    postcode: '69960',
    contract: 'CDI, 43 heures',
    salary: '2 450 à 2 700 € brut par mois, plus frais de route',
    schedule: 'Départ à 4 h 30, retour chaque soir',
    lang: 'fr',
    description: text(`
      Transports Hautecombe livre en frigorifique les magasins de Rhône-Alpes, avec 46 ensembles récents.
      Vous partez de Corbas vers 4 h 30 et rentrez chaque jour ; aucun découcher n’est prévu.
      Vous livrez trois à six points, avec hayon, et contrôlez les températures.
      Vous gérez les documents de transport et le carnet de bord sur terminal.
      Le permis CE, la FCO à jour et la carte conducteur sont indispensables.
      L’ADR de base est apprécié, il peut être passé chez nous.
      Un formateur vous accompagne sur les tournées pendant deux semaines.
      Camion attitré, treizième mois, mutuelle prise en charge à 70 %.`),
    criteria: {
      titles: ['conducteur SPL'],
      certifications: { must: ['FCO'], nice: ['ADR'] },
      locations: [{ place: 'Corbas', type: 'city', radius: 25, unit: 'km' }],
      contract_types: ['permanent'],
      driving_licences: { must: ['CE'] },
      experience: [{ min: 2 }],
    },
    status: 'open',
    positions: 2,
    openedDaysAgo: 33,
    createdBy: idris,
  },
  {
    key: 'cuisinier-de-collectivite',
    title: 'Cuisinier de collectivité',
    client: 'Groupe scolaire Saint-Alban-des-Prés',
    city: 'Oullins-Pierre-Bénite',
    postcode: '69600',
    contract: 'CDI, temps plein annualisé',
    salary: '2 050 à 2 300 € brut par mois, sur treize mois',
    schedule: 'Lundi au vendredi, 6 h 30 – 14 h 30',
    lang: 'fr',
    description: text(`
      Vous cuisinez sur place 420 repas par jour pour des élèves de 3 à 15 ans, dans une équipe de cinq.
      Vous préparez les plats chauds et un menu végétarien deux fois par semaine.
      Vous appliquez la méthode HACCP : relevés, plats témoins, traçabilité.
      Vous participez aux commandes et à la lutte contre le gaspillage.
      Vous connaissez la cuisine de collectivité ou souhaitez quitter les coupures.
      Un CAP cuisine ou une expérience de trois ans est demandé.
      La connaissance des textures modifiées est un plus.
      Vacances scolaires d’été chômées, repas compris, tenue fournie.`),
    criteria: {
      titles: ['cuisinier'],
      skills: { must: ['HACCP'], nice: ['textures modifiées', 'cuisine végétarienne'] },
      industries: { nice: ['restauration collective'] },
      locations: [{ place: 'Oullins-Pierre-Bénite', type: 'city', radius: 15, unit: 'km' }],
      contract_types: ['permanent'],
      schedule: ['day'],
      experience: [{ min: 3 }],
    },
    status: 'open',
    positions: 1,
    openedDaysAgo: 21,
    createdBy: camille,
  },
  {
    key: 'electricien-h0-b0',
    title: 'Électricien H0/B0',
    client: 'Watt & Compagnie',
    city: 'Bron',
    postcode: '69500',
    contract: 'Intérim de six mois, puis CDI possible',
    salary: '14,80 à 16,50 € brut de l’heure, paniers et trajets',
    schedule: 'Journée, 7 h – 16 h',
    lang: 'fr',
    description: text(`
      Watt & Compagnie rénove des écoles et des bureaux dans l’est de Lyon.
      Vous posez des chemins de câbles, tirez les lignes et raccordez les appareillages.
      Vous câblez des tableaux divisionnaires et contrôlez avant la mise sous tension.
      Les habilitations H0/B0 à jour sont obligatoires ; BR est un plus.
      Vous lisez un schéma et vous repérez ce que vous posez.
      Le permis B facilite l’accès aux chantiers, au départ du dépôt de Bron.
      L’outillage et les équipements de protection sont fournis.
      Première mission de six mois, avec une embauche à la clé.`),
    criteria: {
      titles: ['électricien'],
      certifications: { must: ['H0', 'B0'], nice: ['BR', 'CACES R486'] },
      locations: [{ place: 'Bron', type: 'city', radius: 20, unit: 'km' }],
      contract_types: ['temp'],
      driving_licences: { nice: ['B'] },
    },
    status: 'open',
    positions: 3,
    openedDaysAgo: 18,
    createdBy: idris,
  },
  {
    key: 'comptable-unique',
    title: 'Comptable unique',
    client: 'Atelier Fontbonne (mobilier)',
    city: 'Rillieux-la-Pape',
    postcode: '69140',
    contract: 'CDI, 28 heures',
    salary: '32 000 à 36 000 € brut par an, en équivalent temps plein',
    schedule: 'Quatre jours, dont un en télétravail',
    lang: 'fr',
    description: text(`
      L’Atelier Fontbonne fabrique du mobilier pour les écoles : 31 salariés, 5 M€ de chiffre d’affaires.
      Vous tenez toute la comptabilité, de la saisie à la préparation du bilan.
      Vous établissez la TVA, suivez la trésorerie et relancez les clients.
      Vous préparez les éléments de paie avec le cabinet.
      Vous menez à bien le passage à la facturation électronique.
      Un BTS comptabilité et cinq ans d’expérience sont demandés, dont une partie en entreprise.
      Vous rendez compte à la gérante, qui aime les chiffres clairs.
      Horaires souples, un jour de télétravail, bus C2 à deux minutes.`),
    criteria: {
      titles: ['comptable'],
      skills: { must: ['TVA'], nice: ['paie', 'facturation électronique'] },
      locations: [{ place: 'Rillieux-la-Pape', type: 'city', radius: 15, unit: 'km' }],
      contract_types: ['permanent'],
      working_time: 'part_time',
      hours_per_week: 28,
      experience: [{ min: 5 }],
      education: { min_eqf: 5, fields: ['comptabilité'] },
    },
    status: 'closed',
    positions: 1,
    openedDaysAgo: 74,
    createdBy: camille,
  },
  {
    key: 'back-end-developer',
    title: 'Développeur back-end',
    client: 'Mobilis Métropole Data',
    city: 'Lyon',
    postcode: '69007',
    contract: 'Permanent, full time',
    salary: '€50,000 to €60,000 gross a year',
    schedule: 'Day work, two or three days a week at home',
    lang: 'en',
    description: text(`
      Mobilis runs the open data platform behind bus, bike and parking information for the Lyon area.
      You will join a team of six who work in English, with colleagues from nine countries.
      You build and run TypeScript services on Node.js and PostgreSQL.
      You own what you ship: tests, deployment, dashboards and one week on call in six.
      We expect three years of back-end work and good SQL.
      Kafka, Kubernetes or geographic data are welcome, none is required.
      French is not needed on the first day; we pay for classes.
      Office in Lyon 7e, two or three days a week at home, 4-day week possible.`),
    criteria: {
      titles: ['développeur back-end'],
      skills: { must: ['TypeScript', 'PostgreSQL'], nice: ['Kafka', 'Kubernetes'] },
      locations: [{ place: 'Lyon', type: 'city', radius: 20, unit: 'km' }],
      contract_types: ['permanent'],
      experience: [{ min: 3 }],
      languages: [{ lang: 'en', level: 'B2', mode: 'must' }],
      remote: { mode: 'hybrid', days: 2 },
    },
    status: 'open',
    positions: 1,
    openedDaysAgo: 40,
    createdBy: idris,
  },
  {
    key: 'serveur',
    title: 'Serveur',
    client: 'Brasserie du Pont Morand-Neuf',
    city: 'Lyon',
    postcode: '69006',
    contract: 'CDI, 39 heures',
    salary: '2 050 à 2 250 € brut par mois, plus pourboires',
    schedule: 'Coupures, dimanche et lundi de repos',
    lang: 'fr',
    description: text(`
      Une brasserie de 90 couverts au bord du Rhône, ouverte du mardi au samedi, midi et soir.
      Vous tenez un rang de 30 couverts, prenez les commandes sur tablette et encaissez.
      La clientèle est pour un tiers étrangère : l’anglais est nécessaire.
      Vous conseillez les vins au verre, que le chef vous fera goûter.
      Deux coupures dans la semaine seulement, deux jours de repos de suite.
      Une saison ou une année d’expérience suffit si le sourire est là.
      Repas pris sur place, heures supplémentaires payées au mois.`),
    criteria: {
      titles: ['serveur'],
      locations: [{ place: 'Lyon', type: 'city', radius: 10, unit: 'km' }],
      contract_types: ['permanent'],
      schedule: ['split_shift'],
      languages: [{ lang: 'en', level: 'B1', mode: 'must' }],
      experience: [{ min: 1 }],
      skills: { nice: ['conseil des vins'] },
    },
    status: 'open',
    positions: 2,
    openedDaysAgo: 15,
    createdBy: camille,
  },
  {
    key: 'cariste-caces-3-et-5',
    title: 'Cariste CACES 3 et 5',
    client: 'Plateforme Grand Est Frais',
    city: 'Saint-Priest',
    postcode: '69800',
    contract: 'CDI, temps plein',
    salary: '2 000 à 2 200 € brut par mois, primes de froid et de productivité',
    schedule: 'Équipes 2x8, du lundi au vendredi',
    lang: 'fr',
    description: text(`
      Une plateforme de 22 000 m² en froid positif, qui sert 140 magasins.
      Vous déchargez les camions au chariot frontal et vous gerbez jusqu’à onze mètres.
      Vous alimentez le picking et participez aux inventaires tournants.
      Les CACES R489 catégories 3 et 5, en cours de validité, sont indispensables.
      Vous travaillez en 2x8 : 5 h – 13 h ou 13 h – 21 h, une semaine sur deux.
      La température est de 2 à 4 °C : vêtements chauds fournis, pauses au chaud.
      Vous signalez les palettes abîmées et vous ne roulez jamais vite.
      Restaurant d’entreprise, bus de ramassage depuis Vénissieux.`),
    criteria: {
      titles: ['cariste'],
      certifications: { must: ['CACES R489 3', 'CACES R489 5'], nice: ['CACES R489 1A'] },
      locations: [{ place: 'Saint-Priest', type: 'city', radius: 20, unit: 'km' }],
      contract_types: ['permanent'],
      schedule: ['2x8'],
      experience: [{ min: 1 }],
    },
    status: 'open',
    positions: 3,
    openedDaysAgo: 20,
    createdBy: idris,
  },
  {
    key: 'infirmier',
    title: 'Infirmier',
    client: 'EHPAD Les Lilas de Champagne',
    city: 'Lyon',
    postcode: '69008',
    contract: 'CDI, temps plein',
    salary: '2 650 à 3 050 € brut par mois, Ségur compris',
    schedule: 'Journée, un week-end sur trois',
    lang: 'fr',
    description: text(`
      Un établissement associatif de 80 résidents, avec deux infirmières par jour et une cadre présente.
      Vous préparez et distribuez les traitements, réalisez pansements et prélèvements.
      Vous coordonnez neuf aides-soignants et accueillez les familles.
      Vous participez aux projets de soins et aux réunions avec le médecin coordonnateur.
      Le diplôme d’État et l’inscription à l’Ordre sont demandés.
      Une expérience en gériatrie ou en soins palliatifs est un plus.
      Postes de 10 heures, un week-end travaillé sur trois, planning connu deux mois avant.
      Crèche partenaire, reprise complète de l’ancienneté.`),
    criteria: {
      titles: ['infirmier'],
      skills: { nice: ['gériatrie', 'soins palliatifs'] },
      education: { diplomas: ['diplôme d’État infirmier'] },
      locations: [{ place: 'Lyon', type: 'city', radius: 15, unit: 'km' }],
      contract_types: ['permanent'],
      schedule: ['day'],
    },
    status: 'open',
    positions: 1,
    openedDaysAgo: 29,
    createdBy: camille,
  },
  {
    key: 'agent-ssiap-1',
    title: 'Agent SSIAP 1',
    client: 'Tour Antarès (sécurité du site)',
    city: 'Lyon',
    postcode: '69003',
    contract: 'CDI, 151 heures',
    salary: '1 950 à 2 080 € brut par mois, majorations de nuit et de dimanche',
    schedule: 'Vacations de 12 heures, jour et nuit',
    lang: 'fr',
    description: text(`
      Une tour de bureaux de 32 étages à la Part-Dieu, avec un poste central occupé jour et nuit.
      Vous assurez les rondes, la levée de doute et les permis de feu.
      Vous accueillez les secours et guidez les évacuations.
      Le SSIAP 1, recyclé, et la carte professionnelle sont indispensables.
      Vous écrivez une main courante lisible et restez courtois en toute situation.
      L’anglais d’accueil est apprécié.
      Trois vacations par semaine en moyenne, planning remis un mois avant.`),
    criteria: {
      titles: ['agent de sécurité incendie'],
      certifications: { must: ['SSIAP 1', 'carte professionnelle CNAPS'], nice: ['SST'] },
      locations: [{ place: 'Lyon', type: 'city', radius: 15, unit: 'km' }],
      contract_types: ['permanent'],
      schedule: ['night'],
    },
    status: 'open',
    positions: 2,
    openedDaysAgo: 24,
    createdBy: idris,
  },
  {
    key: 'aesh',
    title: 'AESH en école primaire',
    client: 'École associative La Passerelle',
    city: 'Décines-Charpieu',
    postcode: '69150',
    contract: 'CDD d’un an, renouvelable',
    salary: '1 180 à 1 350 € brut par mois pour 26 heures',
    schedule: '26 heures, temps scolaire',
    lang: 'fr',
    description: text(`
      L’école accueille 84 élèves, dont sept en situation de handicap.
      Vous accompagnez deux élèves de CE2, l’un autiste, l’autre dyspraxique.
      Avec l’enseignante, vous adaptez les consignes et les supports.
      Vous aidez aux déplacements et au temps de cantine.
      Une expérience auprès d’enfants est demandée ; la formation de 60 heures est assurée.
      La connaissance de l’autisme ou de la langue des signes est un plus.
      Début en janvier 2027, à confirmer avec la direction avant publication.`),
    criteria: {
      titles: ['AESH'],
      skills: { nice: ['autisme', 'langue des signes'] },
      locations: [{ place: 'Décines-Charpieu', type: 'city', radius: 15, unit: 'km' }],
      contract_types: ['fixed_term'],
      contract_duration_months: 12,
      working_time: 'part_time',
      hours_per_week: 26,
      schedule: ['term_time'],
    },
    status: 'draft',
    positions: 1,
    openedDaysAgo: 3,
    createdBy: camille,
  },
  {
    key: 'agent-d-entretien',
    title: 'Agent d’entretien',
    client: 'Clinique des Trois Ponts',
    city: 'Bron',
    postcode: '69500',
    contract: 'CDI, 30 heures',
    salary: '1 620 à 1 700 € brut par mois pour 30 heures',
    schedule: '5 h 30 – 11 h 30, un week-end sur trois',
    lang: 'fr',
    description: text(`
      La clinique compte 60 chambres et un bloc de quatre salles.
      Vous assurez le bionettoyage des chambres, des couloirs et des consultations.
      Vous suivez le protocole écrit et signez la feuille de traçabilité.
      Vous utilisez l’autolaveuse et dosez les produits.
      Une expérience en établissement de soins est un plus, la formation est assurée.
      Horaires du matin, tram T2 dès 4 h 50.
      Travail en binôme, tenue fournie et lavée sur place.`),
    criteria: {
      titles: ["agent d'entretien"],
      skills: { nice: ['bionettoyage', 'autolaveuse'] },
      locations: [{ place: 'Bron', type: 'city', radius: 15, unit: 'km' }],
      contract_types: ['permanent'],
      working_time: 'part_time',
      hours_per_week: 30,
      schedule: ['early_morning'],
    },
    status: 'open',
    positions: 2,
    openedDaysAgo: 12,
    createdBy: idris,
  },
]
