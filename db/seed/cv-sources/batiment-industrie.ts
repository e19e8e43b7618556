import type { CvSource } from './source.ts'

export const batimentIndustrie: CvSource[] = [
  {
    file: 'escoffon-bruno-electricien.pdf',
    layout: 'timeline',
    accent: '#1d3557',
    lang: 'fr',
    trade: 'électricien',
    name: 'Bruno Escoffon',
    email: 'bruno.escoffon@example.org',
    city: 'Genas',
    title: 'Électricien bâtiment et tertiaire – H0 B0 B1V B2V BR BC',
    contact: ['69740 Genas', '06 39 98 15 01', 'bruno.escoffon@example.org', 'Permis B'],
    body: `
## Expérience
### 2016 – 2026 | Électricien N3P2, chef d’équipe | Elec’Aube Installations, Chassieu
- Chantiers tertiaires : bureaux, écoles, laboratoires ; équipe de trois compagnons
- Chemins de câbles, tirage, armoires TGBT, éclairage de sécurité
- Mise en service, autocontrôles, levée de réserves
### 2009 – 2016 | Électricien | Réseaux & Courants Dauphiné, Meyzieu
- Logements neufs, réhabilitation en site occupé
### 2005 – 2009 | Intérimaire | Agences de l’Est lyonnais
- Courants forts et faibles
## Habilitations
### 2025 | H0-B0, B1V, B2V, BR, BC (recyclage en avril 2025, trois ans)
### 2023 | CACES R486 nacelle, catégories A et B
### 2022 | Travail en hauteur, port du harnais
### 2019 | Infrastructures de recharge (IRVE), niveau P1
## Formation
### 2005 | BEP électrotechnique | Lycée du Premier-Film-Haut, Lyon
### 2011 | Brevet professionnel électricien | CFA du bâtiment des Ardelets
## Divers
- Lecture de plans et de schémas, logiciel de schémas électriques
- Permis B et remorque BE
- Préavis d’un mois, CDI, Est lyonnais, paniers et trajets`,
    notes: 'H0/B0 et BR à jour, chef d’équipe.',
    source: 'import',
    daysAgo: 56,
    consentMonths: 24,
  },
  {
    file: 'CV_Ines_Taleb-Roche.pdf',
    layout: 'sidebar-left',
    accent: '#264653',
    lang: 'fr',
    trade: 'électricien',
    name: 'Inès Taleb-Roche',
    email: 'ines.talebroche@example.com',
    city: 'Lyon 8e',
    title: 'Électricienne',
    contact: ['Lyon 8e – États-Unis', '06 39 98 15 14', 'ines.talebroche@example.com'],
    body: `
## En deux mots
Électricienne depuis 2021, reconvertie depuis l’hôtellerie. J’aime que ce soit droit, repéré et testé.
## Expérience
### Septembre 2021 – aujourd’hui | Électricienne du bâtiment | Lumen & Fils, Vénissieux
- Rénovation de logements sociaux en site occupé, 9 logements par semaine
- Saignées, tableaux, appareillage, mise à la terre, NF C 15-100
- Dépannages le samedi, une fois par mois
### 2020 – 2021 | Apprentie électricienne | Lumen & Fils, Vénissieux
### 2012 – 2019 | Réceptionniste | Hôtel du Parc de la Tête-Verte, Lyon 6e
## Formation
### 2021 | Titre professionnel électricien d’équipement du bâtiment | Centre Afpa-Sud de Vénissieux
### 2012 | BTS tourisme
##> Habilitations
- H0, B0
- BR (2024)
- Nacelle R486 cat. B
##> Langues
- Anglais B2
- Arabe, compris
##> Pratique
- Permis B
- Caisse à outils complète
- Dispo fin janvier 2027`,
    notes: 'H0/B0 et BR, logement.',
    source: 'signup',
    daysAgo: 19,
    consentMonths: 24,
  },
  {
    file: 'Joaquim Teixeira - macon.docx',
    layout: 'docx-plain',
    accent: '#6b4423',
    lang: 'fr',
    trade: 'maçon',
    name: 'Joaquim Teixeira',
    email: 'joaquim.teixeira@example.org',
    city: 'Mions',
    title: 'Maçon coffreur',
    contact: ['69780 Mions', '06 39 98 15 22', 'joaquim.teixeira@example.org'],
    body: `
## Expérience
### 2013 à 2026 | Maçon coffreur-bancheur, compagnon professionnel | Bâti Lyonnaise des Pentes, Corbas
- Voiles banchés, dalles, poutres, acrotères ; immeubles de R+4 à R+9
- Implantation, lecture de plans, ferraillage
- Chef de file d’une équipe de quatre
### 2005 à 2013 | Maçon | Entreprise Salgueiro e Filhos, Braga (Portugal)
- Maisons individuelles, enduits, pierre
## Habilitations
- CACES R482 catégorie A (mini-pelle), 2022
- Élingage, signes au grutier
- SST (2025), AIPR opérateur
## Formation
- Certificat de maçonnerie, Braga, 2005
- Français B1, cours du soir, 2016
## Divers
- Permis B, fourgon
- Portugais maternel, espagnol
- CDI ou intérim longue durée, déplacements dans le département
- Disponible de suite (fin de chantier)`,
    notes: 'Coffreur-bancheur, disponible immédiatement.',
    source: 'import',
    daysAgo: 66,
    consentMonths: 24,
  },
  {
    file: 'ludivine_chassagnard_plombier.pdf',
    layout: 'compact',
    lang: 'fr',
    trade: 'plombier',
    name: 'Ludivine Chassagnard',
    email: 'ludivine.chassagnard@example.net',
    city: 'Rillieux-la-Pape',
    title: 'Plombière chauffagiste',
    contact: ['69140 Rillieux-la-Pape', '06 39 98 15 37', 'ludivine.chassagnard@example.net'],
    body: `
Plombière chauffagiste, 9 ans d’expérience en dépannage et en rénovation, à mon compte pendant trois ans, de retour au salariat par choix.
## Expérience
### 2023 – 2026 | Artisane, plomberie et salles de bains | À mon compte, plateau nord de Lyon
80 chantiers, devis, achats, relation clients, garantie décennale.
### 2019 – 2023 | Plombière chauffagiste, dépannage | Thermo Saône Services, Rillieux-la-Pape
- 6 interventions par jour, astreinte une semaine sur cinq
- Chaudières gaz à condensation, pompes à chaleur, recherche de fuite
### 2017 – 2019 | Ouvrière plombière | Sanit’Habitat, Caluire-et-Cuire
## Diplômes et qualifications
- CAP installateur sanitaire 2016, CAP installateur thermique 2017 (CFA des Ardelets)
- Attestation d’aptitude fluides frigorigènes, catégorie 1, 2021
- Habilitation gaz (PG), 2022 ; habilitation électrique BS
- Brasure cuivre et PER, multicouche
## Divers
- Permis B, véhicule utilitaire
- CDI, temps plein, sans astreinte la nuit ; 2 300 € net
- Disponible au 1er décembre 2026`,
    notes: 'Dépannage, pompe à chaleur, fluides.',
    source: 'signup',
    daysAgo: 16,
    consentMonths: 24,
  },
  {
    file: 'zerrouki-hakim-maintenance.pdf',
    layout: 'two-columns',
    accent: '#374151',
    lang: 'fr',
    trade: 'technicien de maintenance',
    name: 'Hakim Zerrouki',
    email: 'hakim.zerrouki@example.com',
    city: 'Feyzin',
    title: 'Technicien de maintenance industrielle',
    contact: ['69320 Feyzin', '06 39 98 15 45', 'hakim.zerrouki@example.com'],
    body: `
## Expérience
### 2018 – aujourd’hui | Technicien de maintenance, 3x8 | Embouteillage du Pilat, Chaponnay
- Lignes à 18 000 bouteilles par heure, pannes mécaniques, électriques et pneumatiques
- Préventif sous GMAO, taux de panne de 7 % à 4 %
- Référent sécurité, consignations
### 2014 – 2018 | Électromécanicien | Papeteries de la Bourbre, Pont-de-Chéruy
- Équipes 2x8, arrêts techniques
### 2012 – 2014 | Alternant | Fonderies Charvolin, Saint-Fons
## Formation
- BTS maintenance des systèmes, 2014, lycée Branlat, Lyon
- Bac pro MEI, 2012
- Automates : niveau 2, 2020
- Soudure TIG, initiation
## Habilitations
- B2V, BR, BC, H0V (2024)
- CACES R489 cat. 3, R486 B
- ATEX niveau 1
## Compétences
- Automates, variateurs, capteurs
- Hydraulique, pneumatique
- Lecture de schémas, analyse de causes
- Anglais technique
## Projet
- Quitter le 3x8 pour la journée ou le 2x8
- CDI, 36 à 38 k€ brut annuel
- Permis B, préavis de deux mois`,
    notes: '3x8 aujourd’hui, veut 2x8 ou journée.',
    source: 'import',
    daysAgo: 77,
    consentMonths: 24,
  },
]
