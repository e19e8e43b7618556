import type { Profile } from '#lib/profile'

type Bassin = NonNullable<Profile['bassin']>
/** What a CV says and what it means; `undefined` where it says nothing. */
export type Wish = { words: string; means: Bassin }

export const months: Record<'fr' | 'en', { long: string[]; short: string[] }> = {
  fr: {
    long: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    short: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  },
  en: {
    long: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
}

export const licences: Record<'fr' | 'en', (Wish | undefined)[]> = {
  fr: [
    { words: 'Permis B', means: { licences: ['B'] } },
    { words: 'Permis B, véhicule personnel', means: { licences: ['B'], hasVehicle: true } },
    { words: 'Titulaire du permis B', means: { licences: ['B'] } },
    { words: 'Permis B et voiture', means: { licences: ['B'], hasVehicle: true } },
    { words: 'Véhiculé{|e}, permis B', means: { licences: ['B'], hasVehicle: true } },
    { words: 'Déplacements à vélo et en transports en commun', means: {} },
    undefined,
    undefined,
  ],
  en: [
    { words: 'Full driving licence (B)', means: { licences: ['B'] } },
    { words: 'Driving licence B, own car', means: { licences: ['B'], hasVehicle: true } },
    { words: 'No car, season ticket holder', means: {} },
    undefined,
  ],
}

export const notices: Record<'fr' | 'en', (Wish | undefined)[]> = {
  fr: [
    { words: 'Préavis d’un mois', means: { availability: { noticeDays: 30 } } },
    { words: 'Préavis : 1 mois, négociable', means: { availability: { noticeDays: 30 } } },
    { words: 'Préavis de deux mois', means: { availability: { noticeDays: 60 } } },
    { words: 'Préavis de trois mois', means: { availability: { noticeDays: 90 } } },
    { words: 'Disponible sous quinze jours', means: { availability: { noticeDays: 15 } } },
    { words: 'Disponible à partir du 4 janvier 2027', means: { availability: { from: '2027-01-04' } } },
    { words: 'Disponible au 1er février 2027', means: { availability: { from: '2027-02-01' } } },
    undefined,
    undefined,
  ],
  en: [
    { words: 'One month’s notice', means: { availability: { noticeDays: 30 } } },
    { words: 'Two weeks’ notice', means: { availability: { noticeDays: 14 } } },
    { words: 'Available from 4 January 2027', means: { availability: { from: '2027-01-04' } } },
    undefined,
  ],
}

export const freeNow: Record<'fr' | 'en', (Wish | undefined)[]> = {
  fr: [
    { words: 'Disponible immédiatement', means: { availability: { noticeDays: 0 } } },
    { words: 'Disponible tout de suite', means: { availability: { noticeDays: 0 } } },
    { words: 'Libre de tout engagement, disponible de suite', means: { availability: { noticeDays: 0 } } },
    { words: 'Disponible sous 48 heures', means: { availability: { noticeDays: 2 } } },
    undefined,
  ],
  en: [
    { words: 'Available immediately', means: { availability: { noticeDays: 0 } } },
    { words: 'Can start straight away', means: { availability: { noticeDays: 0 } } },
    undefined,
  ],
}

export const contracts: Record<'fr' | 'en', (Wish | undefined)[]> = {
  fr: [
    { words: 'Recherche un CDI', means: { contractTypes: ['permanent'] } },
    { words: 'CDI à temps plein', means: { contractTypes: ['permanent'], workingTime: ['full_time'] } },
    { words: 'CDI ou CDD', means: { contractTypes: ['permanent', 'fixed_term'] } },
    { words: 'Intérim ou CDI', means: { contractTypes: ['temp', 'permanent'] } },
    { words: 'CDI à temps partiel, 24 heures au moins', means: { contractTypes: ['permanent'], workingTime: ['part_time'] } },
    { words: 'Missions d’intérim bienvenues', means: { contractTypes: ['temp'] } },
    { words: 'Temps plein souhaité', means: { workingTime: ['full_time'] } },
    undefined,
    undefined,
  ],
  en: [
    { words: 'Looking for a permanent contract', means: { contractTypes: ['permanent'] } },
    { words: 'Permanent, full time', means: { contractTypes: ['permanent'], workingTime: ['full_time'] } },
    { words: 'Permanent or fixed-term contract', means: { contractTypes: ['permanent', 'fixed_term'] } },
    { words: 'Part time preferred', means: { workingTime: ['part_time'] } },
    undefined,
  ],
}

export const mobility: Record<'fr' | 'en', (Wish | undefined)[]> = {
  fr: [
    { words: 'Mobile dans un rayon de 20 km', means: { mobilityKm: 20 } },
    { words: 'Mobilité : 30 km autour de mon domicile', means: { mobilityKm: 30 } },
    { words: 'Rayon de recherche : 10 km', means: { mobilityKm: 10 } },
    { words: 'Trajet de 45 minutes au plus', means: {} },
    undefined,
    undefined,
    undefined,
  ],
  en: [{ words: 'Willing to travel up to 20 km', means: { mobilityKm: 20 } }, undefined, undefined],
}

export const languages: Record<'fr' | 'en', { words: string; language: string; fluency: string }[]> = {
  fr: [
    { words: 'Anglais : notions', language: 'Anglais', fluency: 'notions' },
    { words: 'Anglais A2', language: 'Anglais', fluency: 'A2' },
    { words: 'Anglais, niveau B1', language: 'Anglais', fluency: 'B1' },
    { words: 'Anglais B2', language: 'Anglais', fluency: 'B2' },
    { words: 'Anglais courant', language: 'Anglais', fluency: 'courant' },
    { words: 'Espagnol : bases scolaires', language: 'Espagnol', fluency: 'bases scolaires' },
    { words: 'Allemand A2', language: 'Allemand', fluency: 'A2' },
  ],
  en: [
    { words: 'French: B2', language: 'French', fluency: 'B2' },
    { words: 'French: B1', language: 'French', fluency: 'B1' },
    { words: 'French: C1', language: 'French', fluency: 'C1' },
    { words: 'French: A2, taking classes', language: 'French', fluency: 'A2' },
  ],
}

/** What many did before their trade: title, employer, town. */
export const before: Record<'fr' | 'en', [string, string, string][]> = {
  fr: [
    ['{Équipier|Équipière} de restauration rapide', 'Burger Traboule', 'Lyon'],
    ['{Vendeur saisonnier|Vendeuse saisonnière}', 'Glaces Zanotti', 'Annecy'],
    ['{Animateur|Animatrice} périscolaire', 'Ville de Saint-Cyprien-sur-Saône', 'Saint-Cyprien-sur-Saône'],
    ['{Ouvrier|Ouvrière} viticole', 'Domaine des Pierres Blondes', 'Villefranche-sur-Saône'],
    ['{Agent|Agente} de production intérimaire', 'Intérim Bâti Pro', 'Lyon'],
    ['Hôte{|sse} d’accueil', 'Accueil & Sourires', 'Lyon'],
    ['{Employé|Employée} libre-service', 'Supermarché Le Panier Vert', 'Bron'],
    ['{Facteur remplaçant|Factrice remplaçante}', 'Centre courrier de la Bourbre', 'Bourgoin-Jallieu'],
    ['{Assistant|Assistante} d’éducation', 'Collège Les Battières-Hautes', 'Lyon'],
    ['{Plongeur|Plongeuse}', 'Brasserie du Cours', 'Oullins'],
  ],
  en: [
    ['Shop assistant', 'Kestrel Books', 'Manchester'],
    ['Barista', 'Pier Six Coffee', 'Brighton'],
    ['Office junior', 'Avon Vale Council Services', 'Bristol'],
    ['Kitchen porter', 'Carrick House Hotel', 'Edinburgh'],
  ],
}

/** A line under a job that says how it was held. `{k}` is a number. */
export const contexts: Record<'fr' | 'en', string[]> = {
  fr: [
    'CDI, équipe de {k} personnes',
    'CDD de remplacement, renouvelé deux fois',
    'Missions d’intérim prolongées',
    'Temps plein, équipe de {k}',
    'Embauche après un stage de {k} semaines',
    'Poste créé à mon arrivée',
    'Temps partiel de 28 heures, puis temps plein',
    'Équipe de {k}, réunion chaque semaine',
    'Contrat transféré lors d’un changement d’employeur',
    'Promotion au bout de {k} mois',
    'Remplacement du responsable pendant ses congés',
  ],
  en: [
    'Team of {k}',
    'Promoted after {k} months',
    'Fixed-term, extended twice',
    'New position',
    'Reported to the site manager',
    'Family-run, {k} staff',
  ],
}

export const interests: Record<'fr' | 'en', string[]> = {
  fr: [
    'Marche dans les monts du Lyonnais',
    'Football (arbitre)',
    'Chorale',
    'Potager',
    'Échecs',
    'Boxe anglaise',
    'Photographie argentique',
    'Cuisine du monde',
    'Lecture de polars',
    'Course à pied',
    'Natation',
    'Bénévolat aux maraudes',
    'Couture',
    'Pêche',
    'Théâtre d’improvisation',
    'Pétanque',
    'Cyclotourisme',
    'Conseil de quartier',
    'Karaté',
    'Guitare',
    'Bricolage',
    'Apiculture',
    'Danse orientale',
    'Bandes dessinées',
    'Judo, ceinture marron',
    'Sapeur-pompier volontaire',
    'Généalogie',
    'Rugby',
    'Percussions',
    'Randonnée en Chartreuse',
    'Association de parents d’élèves',
    'Peinture sur bois',
    'Handball',
    'Cinéma d’animation',
    'Aide aux devoirs',
    'Poterie',
    'Ski de fond',
    'Jeux de société',
    'Bibliothèque de rue',
    'Tennis de table',
    'Jardins partagés',
    'Chant gospel',
    'Restauration de vélos',
    'Badminton',
  ],
  en: [
    'Hill walking',
    'Five-a-side football',
    'Baking',
    'Pub quizzes',
    'Choir',
    'Wild swimming',
    'Chess',
    'Allotment gardening',
    'Trail running',
    'Board games',
    'Volunteering at a food bank',
    'Guitar',
    'Cricket',
    'Knitting',
    'Photography',
  ],
}
