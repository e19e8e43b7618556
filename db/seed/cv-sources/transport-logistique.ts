import type { CvSource } from './source.ts'

export const transportLogistique: CvSource[] = [
  {
    file: 'CV_conducteur_SPL_Mondoloni.pdf',
    layout: 'compact',
    lang: 'fr',
    trade: 'conducteur SPL',
    name: 'Fabrice Mondoloni',
    email: 'fabrice.mondoloni@example.org',
    city: 'Saint-Priest',
    title: 'CONDUCTEUR ROUTIER SUPER POIDS LOURD (SPL) – régional et zone longue',
    contact: ['52 route de Toussieu, 69800 Saint-Priest', '06 39 98 13 02', 'fabrice.mondoloni@example.org', 'permis B, C, CE'],
    body: `
## PERMIS ET HABILITATIONS
- Permis B (1996), C (1999), CE (2001) ; FCO à jour jusqu’en avril 2029
- Carte conducteur valide jusqu’au 12/03/2028
- ADR base et citerne, recyclage 2025
- CACES R490 grue auxiliaire, 2023 ; hayon
## EXPÉRIENCE PROFESSIONNELLE
### 2014 à aujourd’hui | Conducteur SPL régional | Transports Vaucanson-Maurel, Corbas
Tautliner et frigo, départ 4 h, retour tous les soirs. Rhône, Isère, Ain, Loire, 2 à 6 points par jour. 0 accident responsable depuis 2016.
### 2006 – 2014 | Conducteur zone longue | Transports Galmiche et Fils, Genas
Semaine complète, Italie du Nord, Espagne, Belgique. Découchés 4 nuits par semaine.
### 2001 – 2006 | Conducteur PL travaux publics | Carrières de la Bourbre, Bourgoin-Jallieu
8x4, benne et toupie.
### 1999 – 2001 | Chauffeur-livreur | Meubles Ardant, Vénissieux
## FORMATION
- FIMO marchandises, 2001 (AFT de la Tour-Ronde)
- CAP conduite routière, 1999
## DIVERS
- Italien courant (famille), anglais : notions
- Éco-conduite : premier du concours interne 2024
- Recherche : régional sans découcher, CDI, 2 400 € net minimum ; préavis d’un mois`,
    notes: 'SPL régional sans découcher, ADR, FCO à jour.',
    source: 'import',
    daysAgo: 38,
    consentMonths: 24,
  },
  {
    file: 'Kaczmarek-Bonnet Sylwia.docx',
    layout: 'docx-table',
    accent: '#8a5a00',
    lang: 'fr',
    trade: 'conducteur SPL',
    name: 'Sylwia Kaczmarek-Bonnet',
    email: 'sylwia.kb@example.net',
    city: 'Meyzieu',
    title: 'Conductrice SPL',
    contact: ['69330 Meyzieu', '06 39 98 13 16', 'sylwia.kb@example.net'],
    body: `
## Expérience
### 2020 – aujourd’hui | Conductrice super lourd, messagerie de nuit | Messageries du Grand Large, Saint-Quentin-Fallavier
- Navette Lyon – Dijon – Lyon, départ à 21 h, retour à 5 h 30
- Décrochage et attelage de caisses mobiles
### 2016 – 2020 | Conductrice poids lourd (C) | Primeurs Saône & Alpes, Corbas
- Distribution en frigo, 12 à 18 clients, prise de poste à 2 h 30
### 2008 – 2016 | Conductrice de car | Lignes de Mazovie, Pologne
## Permis et titres
- Permis B, C, CE, D
- FIMO (2016), FCO (mars 2026)
- Chronotachygraphe : carte valable jusqu’en 2030
- CACES R489 catégorie 1A, 2022
## Formation
### 2016 | Titre professionnel conducteur du transport routier de marchandises sur porteur | Centre Iveris, Meyzieu
### 2019 | Titre professionnel sur tous véhicules | Centre Iveris, Meyzieu
## Langues
- Polonais (maternelle), français C1, russe B1
## Projet
- Poste de jour ou de matin, régional, Est lyonnais
- CDI, disponible mi-décembre 2026`,
    notes: 'SPL, nuit aujourd’hui, veut le jour en régional ; FCO 2026.',
    source: 'signup',
    daysAgo: 13,
    consentMonths: 24,
  },
  {
    file: 'rachid_ouardi_PL.txt',
    layout: 'txt-rule',
    lang: 'fr',
    trade: 'conducteur PL',
    name: 'Rachid Ouardi',
    email: 'rachid.ouardi@example.com',
    city: 'Vaulx-en-Velin',
    title: 'Conducteur poids lourd porteur - permis C',
    contact: ['Vaulx-en-Velin (69120)', 'Portable : 06 39 98 13 28', 'rachid.ouardi@example.com'],
    body: `
Dix ans de conduite, sans point perdu. Je connais les livraisons en centre-ville et les chantiers.
## Expérience
### Depuis avril 2021 | Conducteur PL, livraison de matériaux | Matériaux du Confluent-Sud, Villeurbanne
- camion plateau-grue 19 t, déchargement à la grue auxiliaire
- 6 h 30 - 15 h, du lundi au vendredi
### 2017 - 2021 | Chauffeur-livreur puis conducteur PL | Fromagerie Dauphinelle, Bron
- porteur frigorifique, 15 points de livraison, encaissement
### 2012 - 2017 | Manutentionnaire | Marché de gros de l'Est, Corbas
## Permis, FIMO, CACES
- permis B (2010) et C (2017), pas encore le CE
- FIMO 2017, FCO 2022 (à renouveler en juin 2027)
- CACES R490 grue de chargement, 2023
## Formation
- Titre professionnel conducteur sur porteur, 2017
- BEP vente, 2008
## Ce que je cherche
- un employeur qui finance le permis CE
- CDI, journée, retour chaque soir
- préavis : 15 jours`,
    notes: 'Permis C seulement : ne répond pas à un poste SPL.',
    source: 'import',
    daysAgo: 61,
    consentMonths: 24,
  },
  {
    file: 'Gareth Pryce CV.txt',
    layout: 'txt-caps',
    lang: 'en',
    trade: 'HGV driver',
    name: 'Gareth Pryce',
    email: 'gareth.pryce@example.com',
    city: 'Saint-Priest',
    title: 'HGV Class 1 driver',
    contact: ['Saint-Priest 69800, France', '07700 900418', 'gareth.pryce@example.com'],
    body: `
Sixteen years driving artics across the UK and Europe, settled near Lyon since March 2026 with a French partner.
## Licences and cards
- Category C+E, licence exchanged for a French one in May 2026
- Driver CPC valid to September 2029, digital tachograph card
- ADR packages, expires 2028
- Forklift (counterbalance), 2019
## Employment
### Apr 2026 - now | Agency driver, C+E | Several hauliers around Corbas and Saint-Priest
- Curtain-siders and fridges, days, two or three drops
### 2015 - Mar 2026 | European tramper | Gwent & Marches Haulage, Newport
- Nights out 4 to 5 a week, France, Spain, northern Italy
- Driver trainer from 2021, 11 new starters
### 2010 - 2015 | Class 2 then Class 1 driver | Severnside Foods, Bristol
- Multi-drop chilled distribution, 3 am starts
## Languages
- English native, French A2 (evening classes), some Spanish
## Looking for
- Permanent regional work, home every night
- Can start with one week's notice`,
    notes: 'Anglais ; C+E, FCO équivalente (Driver CPC).',
    source: 'signup',
    daysAgo: 20,
    consentMonths: 24,
  },
  {
    file: 'ferhaoui-malik-cariste.pdf',
    layout: 'modern',
    accent: '#b45309',
    lang: 'fr',
    trade: 'cariste',
    name: 'Malik Ferhaoui',
    email: 'candidate@example.org',
    city: 'Vénissieux',
    title: 'Cariste – CACES R489 1A, 3 et 5',
    contact: ['69200 Vénissieux', '06 39 98 13 40', 'candidate@example.org'],
    body: `
Cariste depuis six ans, en froid positif et en entrepôt de grande hauteur. Ponctuel, soigneux avec le matériel, à l’aise avec le système de gestion d’entrepôt.
## Expérience
### Nov. 2022 – oct. 2026 | Cariste, équipe 2x8 | Plateforme Frimaro, Corbas
Gerbage jusqu’à 11 m au chariot à mât rétractable (catégorie 5), déchargement au catégorie 3. 220 palettes par poste. Inventaires tournants.
### Janv. 2020 – oct. 2022 | Cariste intérimaire | Entrepôts de Saint-Priest et de Mions
Réception, mise en stock, réapprovisionnement du picking. Missions renouvelées chez quatre clients.
### 2017 – 2019 | Préparateur de commandes | Textiles Bayard-Lumière, Vénissieux
Préparation vocale, 140 colis à l’heure, filmage, étiquetage.
## CACES et formations
### 2024 | CACES R489 catégories 1A, 3 et 5 (valables jusqu’en mai 2029) | Centre Porte des Alpes Formation
### 2025 | Sauveteur secouriste du travail (SST)
### 2017 | Bac pro logistique | Lycée Sembat-Est, Vénissieux
## Compétences
- WMS, terminal embarqué, lecture de plans de chargement
- Contrôle des températures et des dates
- Entretien de premier niveau du chariot
## Divers
- Permis B, véhicule
- Arabe courant, anglais A2
- Disponible immédiatement, 2x8 ou journée, CDI de préférence`,
    notes: 'Compte candidate@example.org de la démonstration ; CACES 1A, 3 et 5.',
    source: 'signup',
    daysAgo: 11,
    consentMonths: 24,
  },
  {
    file: 'dabo melissa cariste.txt',
    layout: 'txt-loose',
    lang: 'fr',
    trade: 'cariste',
    name: 'Mélissa Dabo',
    email: 'melissa.dabo@example.net',
    city: 'Saint-Fons',
    title: 'Cariste / magasinière',
    contact: ['69190 Saint-Fons', '06 39 98 13 53', 'melissa.dabo@example.net'],
    body: `
## Expériences
### depuis 01/2023 | magasinière cariste | Chimie du Couloir, Saint-Fons
- réception de matières premières, étiquetage CLP
- chariot frontal (cat. 3), gerbeur
- équipe de matin 5h-13h et d'après-midi 13h-21h
### 2019-2022 | agent logistique | Sanitaire Express, Feyzin
- préparation, expédition, litiges transporteurs
## CACES
- R489 cat 1A et 3, obtenus en juin 2022
- pas de catégorie 5
## Formation
- titre pro agent magasinier, 2019
- CAP opérateur logistique, 2016
## Infos
- permis B, scooter et voiture
- SST 2024, habilitation risques chimiques niveau 1
- à l'écoute du marché, préavis 1 mois`,
    notes: 'CACES 1A et 3 seulement : pas de catégorie 5.',
    source: 'import',
    daysAgo: 44,
    consentMonths: 24,
  },
  {
    file: 'Ratsimba_Steven_CV.docx',
    layout: 'docx-plain',
    accent: '#0b7285',
    lang: 'fr',
    trade: 'préparateur de commandes',
    name: 'Steven Ratsimba',
    email: 'steven.ratsimba@example.org',
    city: 'Villefontaine',
    title: 'Préparateur de commandes – CACES 1B',
    contact: ['38090 Villefontaine', '06 39 98 13 61', 'steven.ratsimba@example.org'],
    body: `
Rapide et juste : 0,2 % d’erreurs sur l’année 2025.
## Expérience professionnelle
### Mars 2021 – aujourd’hui | Préparateur de commandes, 2x8 | Logipôle Chesnes-Nord, Saint-Quentin-Fallavier
- Vocal et scan, produits frais et secs, 1 100 colis par poste
- Formation des intérimaires pendant les pics de fin d’année
### 2018 – 2021 | Opérateur de quai, nuit | Colis Rhône-Bugey, Saint-Vulbas
- Tri et chargement de 21 h à 4 h
### 2016 – 2018 | Employé de rayon | Supermarché Le Panier Vert, Bourgoin-Jallieu
## Formation et CACES
- CACES R485 cat. 2, R489 cat. 1A et 1B, 2023
- Gestes et postures, 2024
- Bac STMG, lycée de la Verpillière-Haute, 2015
## Autres
- Permis B, covoiturage possible
- Malgache, français ; anglais A2
- Souhaite évoluer vers chef d’équipe, CDI, Nord-Isère`,
    notes: 'Préparation vocale, Nord-Isère.',
    source: 'import',
    daysAgo: 83,
    consentMonths: 24,
  },
]
