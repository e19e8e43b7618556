import type { CvSource } from './source.ts'

export const aidesSoignants: CvSource[] = [
  {
    file: 'cv-sandrine-cottavoz.pdf',
    layout: 'classic',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Sandrine Cottavoz',
    email: 'sandrine.cottavoz@example.org',
    city: 'Villeurbanne',
    title: 'Aide-soignante diplômée d’État – postes de nuit',
    contact: ['27 rue Francis-de-Pressensé, 69100 Villeurbanne', '06 39 98 10 12', 'sandrine.cottavoz@example.org'],
    body: `
Aide-soignante depuis 2015, en EHPAD depuis bientôt neuf ans, dont six de nuit. Je connais le travail en binôme, les rondes, les nuits difficiles et celles où il ne se passe rien. Je cherche un CDI de nuit, à temps plein, près de chez moi.
## Expérience professionnelle
### Depuis octobre 2020 | Aide-soignante de nuit, CDI | EHPAD Les Balcons de la Rize, Villeurbanne
84 résidents, dont une unité protégée de 14 lits. Poste de nuit fixe, 20 h 45 – 6 h 45, trois nuits travaillées puis quatre de repos.
- Rondes à 22 h, 1 h et 4 h, changes, prévention d’escarres, hydratation
- Accompagnement de l’angoisse nocturne et des déambulations des résidents désorientés
- Appel de l’infirmière d’astreinte, transmissions ciblées sur logiciel de soins
- Tutrice de sept élèves aides-soignants
### Février 2018 – septembre 2020 | Aide-soignante | EHPAD Résidence du Clos-Carret, Bron
Alternance jour / nuit, équipe de cinq. Toilettes, aide aux repas, lever et coucher, participation au projet personnalisé de douze résidents.
### Septembre 2015 – janvier 2018 | Aide-soignante en soins de suite | Clinique du Mont Guillon, Lyon 8e
Service de 32 lits, postes de 12 h. Mobilisations après chirurgie orthopédique, surveillance des constantes, aide à la marche.
### 2012 – 2014 | Agent de service hospitalier | Clinique du Mont Guillon, Lyon 8e
Bionettoyage des chambres et aide au service des repas.
## Diplômes et formations
- Diplôme d’État d’aide-soignant (DEAS), juillet 2015, IFAS de la Buire, Lyon
- AFGSU niveau 2, recyclage en mars 2025
- Certificat PRAP 2S (prévention des risques liés à l’activité physique), valable jusqu’en juin 2027
- Accompagnement de fin de vie, 21 heures, 2022
- BEP carrières sanitaires et sociales, 2011
--
## Compétences
- Soins d’hygiène et de confort, soins de bouche, prévention des chutes
- Unité Alzheimer, approche Montessori, gestion des troubles du comportement
- Lève-personne, drap de glisse, verticalisateur
## Informations
- Permis B, voiture personnelle
- Disponible sous un mois (préavis)
- Anglais : notions
- Chorale du quartier des Maisons-Neuves, marche`,
    notes: 'Répond à tout : aide-soignante, nuit, Villeurbanne, permis B, EHPAD, PRAP 2S.',
    source: 'import',
    daysAgo: 41,
    consentMonths: 24,
  },
  {
    file: 'aminata_sarr-guyot_cv2026.pdf',
    layout: 'sidebar-left',
    accent: '#1f4e5f',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Aminata Sarr-Guyot',
    email: 'a.sarrguyot@example.com',
    city: 'Bron',
    title: 'Aide-soignante',
    contact: ['69500 Bron', '06.39.98.10.27', 'a.sarrguyot@example.com', 'Permis B – véhiculée'],
    body: `
## Profil
Titulaire du DEAS, douze ans auprès des personnes âgées. La nuit est mon choix : je dors bien le jour, j’aime le calme du service et la confiance que l’on construit quand il n’y a plus que nous. Disponible immédiatement.
## Expériences
### 2019 – octobre 2026 | Aide-soignante de nuit | EHPAD La Sarrazine, Bron
- 21 h – 7 h, en binôme, 96 lits sur trois étages
- Surveillance des sorties d’hospitalisation, glycémies, aspirations sous délégation
- Référente « nuit » du comité bientraitance
- Décès et accueil des familles la nuit
### 2016 – 2019 | Aide-soignante (roulement jour et nuit) | Résidence médicalisée des Sources, Vaulx-en-Velin
- Toilettes, habillage, repas, changes, animations de fin d’après-midi
- Mise en place des fiches d’incontinence avec le cadre de santé
### 2014 – 2016 | Aide-soignante remplaçante | Intérim médical, est lyonnais
- Missions en EHPAD, SSR et médecine gériatrique
### 2010 – 2013 | Auxiliaire de vie | Association Maintien & Lien, Bron
- Aide au lever, repas, courses, compagnie
## Formation
### 2014 | Diplôme d’État d’aide-soignante | Institut de formation soignante du Fort, Bron
### 2021 | Assistante de soins en gérontologie (140 h) | Greta des Deux-Fleuves
### 2009 | Baccalauréat ST2S | Lycée Pablo-Picaud, Bron
##> Compétences
- Soins de nursing
- Unité protégée
- Soins palliatifs
- Manutention douce
- Transmissions ciblées
##> Langues
- Français : langue maternelle
- Wolof : courant
- Anglais : niveau A2
##> Mobilité
- Villeurbanne, Bron, Vaulx, Décines
- Trajet de 30 minutes au plus
##> Centres d’intérêt
- Couture
- Présidente d’une association de parents d’élèves`,
    notes: 'Répond à tout : Bron, nuit, EHPAD, permis B ; disponible immédiatement.',
    source: 'import',
    daysAgo: 22,
    consentMonths: 24,
  },
  {
    file: 'Mazuyer Florian CV aide soignant.docx',
    layout: 'docx-plain',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Florian Mazuyer',
    email: 'florian.mazuyer@example.net',
    city: 'Vaulx-en-Velin',
    title: 'AIDE-SOIGNANT (nuit)',
    contact: ['14 avenue du 8-Mai-1945, 69120 Vaulx-en-Velin', 'Tél. 06 39 98 10 33', 'florian.mazuyer@example.net', 'Permis B'],
    body: `
Reconverti après huit ans de logistique, aide-soignant depuis 2021. Nuits fixes depuis trois ans en maison de retraite.
## EXPÉRIENCES PROFESSIONNELLES
### 09/2023 à ce jour | Aide-soignant, nuits fixes (10 h) | EHPAD public Les Orchis, Décines-Charpieu
- Seul soignant avec une ASH pour 62 résidents, infirmière d’astreinte téléphonique
- Rondes, changes, réfection, surveillance, traçabilité sur tablette
- Membre de la cellule « chutes » : relevé des chutes nocturnes, propositions d’aménagement
### 07/2021 – 08/2023 | Aide-soignant | EHPAD Bellecombe, Villeurbanne
- Postes du matin et du soir, un week-end sur deux
- Aide à la toilette et aux repas, transferts, accompagnement aux rendez-vous
### 2012 – 2020 | Préparateur de commandes puis chef d’équipe | Entrepôt Ravel Distribution, Meyzieu
- Équipe de nuit pendant cinq ans : c’est là que j’ai su que ce rythme m’allait
## DIPLÔMES
- DEAS, promotion 2020-2021, IFAS de la Croix-Luizet, Villeurbanne
- AFGSU 2 (2021, recyclée en 2025)
- CACES R489 cat. 1A et 3 (2016, expirés)
- Bac pro logistique, 2011
## À SAVOIR
- CDI souhaité, temps plein, secteur Villeurbanne / Vaulx / Décines
- Préavis : un mois
- Jamais plus de trois nuits d’affilée si possible
- Entraîneur bénévole de football, U11`,
    notes: 'Répond à tout : Vaulx-en-Velin (5 km), nuits fixes, EHPAD, permis B.',
    source: 'import',
    daysAgo: 36,
    consentMonths: 24,
  },
  {
    file: 'pham-thi-lan-as.pdf',
    layout: 'two-columns',
    accent: '#6a4a86',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Thi-Lan Pham',
    email: 'thilan.pham@example.org',
    city: 'Villeurbanne',
    title: 'Aide-soignante D.E. – 11 ans de gériatrie',
    contact: ['Villeurbanne (69100), quartier Charpennes', '06 39 98 10 48', 'thilan.pham@example.org'],
    body: `
## Parcours
### Mars 2019 → aujourd’hui | Veille de nuit, aide-soignante | EHPAD Le Hameau de Cusset, Villeurbanne
Prise de poste à 20 h 30, relève à 6 h 30. 70 résidents. Soins de nuit, sonnettes, surveillance des perfusions sous-cutanées, transmissions écrites.
### Août 2015 → février 2019 | Aide-soignante | Centre gériatrique de Champ-Fleuri, Lyon 5e
USLD puis court séjour gériatrique. Équipe de l’après-midi, remplacements la nuit.
### 2013 → 2015 | Agent de soins | Foyer-logement Émile-Zola, Villeurbanne
Aide au repas, entretien du linge, premiers gestes de soin.
## Diplômes
- Diplôme d’État d’aide-soignant, VAE, juin 2015
- Assistante de soins en gérontologie, 2018
- Gestes et soins d’urgence niveau 2, mai 2024
- PRAP 2S, 2022 (recyclage à prévoir)
## Ce que je sais faire
- Repérer la douleur chez une personne qui ne parle plus
- Prévenir les escarres, installer, mobiliser avec le matériel
- Rassurer sans contention
- Accueillir et former les nouveaux collègues
- Écrire des transmissions courtes et utiles
## Langues
- Français (courant), vietnamien (maternel)
## Pratique
- Permis B depuis 2008, je viens aussi à vélo
- Poste de nuit exclusivement
- CDI ou CDD long, 80 à 100 %
- Préavis de 2 mois, négociable`,
    notes: 'Répond à tout, dit autrement : « veille de nuit », permis B depuis 2008, quartier Charpennes.',
    source: 'import',
    daysAgo: 58,
    consentMonths: 24,
  },
  {
    file: 'CV_Vauzelle_Corinne.pdf',
    layout: 'modern',
    accent: '#9a3b26',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Corinne Vauzelle',
    email: 'corinne.vauzelle@example.com',
    city: 'Villeurbanne',
    title: 'Aide-soignante – nuit',
    contact: ['Villeurbanne Gratte-Ciel', '06 39 98 10 56', 'corinne.vauzelle@example.com'],
    body: `
Vingt-deux ans de métier. Un dos entretenu, une équipe que je ne laisse jamais seule à la relève.
## Expérience
### Depuis 2016 | Aide-soignante de nuit | EHPAD municipal Les Platanes du Tonkin, Villeurbanne
Nuits de 10 heures, petite et grande semaine. 78 lits, dont 12 en unité de vie protégée. Formatrice interne aux transferts.
### 2009 – 2016 | Aide-soignante, équipe de jour | Maison de retraite Saint-Irénée-le-Haut, Lyon 5e
Secteur de 24 résidents. Participation à l’évaluation externe.
### 2004 – 2009 | Aide-soignante | Hôpital de Fourvière-Nord, médecine interne, Lyon 5e
Horaires 2x7, un week-end sur deux.
## Diplôme et formations
### 2004 | Diplôme professionnel d’aide-soignante | École de soins du Rhône, Lyon
### 2023 | Formatrice PRAP 2S | Organisme Geste Juste
### 2024 | AFGSU 2, recyclage
## Atouts
- Démences, refus de soins, fin de vie
- Logiciel de soins, plan de soins, traçabilité
- Connaissance des familles et du quartier
## Disponibilité
Disponible au 1er février 2027. Contrat à durée indéterminée, 35 h, nuits.`,
    notes: 'Permis B non précisé ; le reste est dit.',
    source: 'import',
    daysAgo: 64,
    consentMonths: 24,
  },
  {
    file: 'Benkacem_Yasmine.docx',
    layout: 'docx-table',
    accent: '#2f6f4f',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Yasmine Benkacem',
    email: 'yasmine.benkacem@example.org',
    city: 'Lyon 3e',
    title: 'Aide-soignante',
    contact: ['Cours Gambetta, 69003 Lyon', '06 39 98 10 64', 'yasmine.benkacem@example.org'],
    body: `
Aide-soignante diplômée en 2022, quatre ans d’EHPAD. Douce, ponctuelle, à l’aise avec les outils numériques.
## Expérience
### depuis nov. 2023 | Aide-soignante | EHPAD Les Jardins de Montchat, Lyon 3e
- Prise en soin de 14 résidents, en secteur fermé
- Référente nutrition : pesées, enrichissement des repas, suivi avec la diététicienne
- Projets personnalisés, lien avec les familles
### août 2022 – oct. 2023 | Aide-soignante (CDD) | Résidence Sainte-Blandine, Lyon 7e
- Soins d’hygiène, aide au repas, réfection des lits
### 2020 – 2021 | Agente des services hospitaliers | Clinique Bel-Orme, Lyon 8e
- Entretien des chambres en secteur Covid
## Formation
### 2022 | Diplôme d’État d’aide-soignant | IFAS Part-Dieu Santé
### 2020 | Baccalauréat professionnel ASSP | Lycée Louise-Labé-Sud, Lyon
## Divers
- Permis B, véhicule
- Arabe (dialecte algérien), anglais B1
- Disponibilité : janvier 2027
- Recherche un temps plein, CDI`,
    notes: 'Nuit non précisée ; permis B et EHPAD dits, Lyon 3e.',
    source: 'signup',
    daysAgo: 12,
    consentMonths: 24,
  },
  {
    file: 'orsel-jb-cv.pdf',
    layout: 'timeline',
    accent: '#31547a',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Jean-Baptiste Orsel',
    email: 'jb.orsel@example.net',
    city: 'Vénissieux',
    title: 'Aide-soignant en SSR gériatrique, nuit',
    contact: ['69200 Vénissieux', '+33 6 39 98 10 71', 'jb.orsel@example.net', 'Permis B, moto et voiture'],
    body: `
## Expérience professionnelle
### 2022 – 2026 | Aide-soignant de nuit | Centre de réadaptation des Minguettes-Hautes, Vénissieux
- SSR gériatrique, 40 lits : suites de fractures, AVC, chutes
- 19 h 30 – 7 h 30, deux nuits sur quatre
- Surveillance, installation, aide à l’élimination, appels au médecin de garde
### 2018 – 2022 | Aide-soignant, pool de remplacement | Hôpital privé de la Plaine, Saint-Priest
- Médecine, chirurgie, urgences ; jour, nuit et week-end
### 2015 – 2018 | Brancardier | Hôpital privé de la Plaine, Saint-Priest
- Plus de 25 transports par jour, bloc et imagerie
## Formation
### 2018 | DEAS | IFAS de Saint-Priest-Bel-Air
### 2014 | Bac pro services aux personnes | Lycée Hector-Malot-Est, Vénissieux
### 2024 | AFGSU 2
## Compétences
- Manutention, verticalisation, prévention des chutes
- Constantes, glycémies, bladder scan
- Sang-froid, humour mesuré
## Disponibilité
- Fin de contrat le 30 novembre 2026, libre ensuite
- Intérim, CDD ou CDI`,
    notes: 'EHPAD non précisé (SSR gériatrique) ; nuit et permis B dits.',
    source: 'import',
    daysAgo: 27,
    consentMonths: 24,
  },
  {
    file: 'marguerite tchoumi.txt',
    layout: 'txt-loose',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Marguerite Tchoumi',
    email: 'm.tchoumi@example.org',
    city: 'Bron',
    title: 'Aide soignante',
    contact: ['Bron 69500', 'tel 0639981085', 'm.tchoumi@example.org'],
    body: `
Mère de la débrouille, 9 ans d'aide aux personnes âgées, diplômée, sérieuse et disponible de suite.
## Mon expérience
### de mai 2021 à aujourd'hui | aide soignante intérim, surtout des nuits | EHPAD et cliniques de Bron, Villeurbanne et Lyon 8
- nuits de 21h a 7h dans quatre EHPAD differents
- changes, rondes, prises de constantes, transmissions
- on me rappelle : 38 missions dans le meme EHPAD (Résidence Bois-Galand)
### de 2017 à 2021 | aide soignante | EHPAD Notre-Dame-du-Parc, Bron
- équipe du matin puis de nuit les deux dernières années
### de 2014 à 2017 | auxiliaire de vie à domicile | Services à Demeure, Lyon
- toilettes, repas, courses
## Mes diplomes
- DEAS 2017
- DEAVS 2014
- Premiers secours (AFGSU 1) 2021
## Je recherche
- un CDI de nuit ou de longues missions, Bron ou Villeurbanne
- disponible tout de suite
## Langues
- français, bassa, un peu d'anglais`,
    notes: 'Permis B non précisé ; nuit, EHPAD, Bron, disponible immédiatement.',
    source: 'signup',
    daysAgo: 9,
    consentMonths: 24,
  },
  {
    file: 'CV-elodie-grangeon.pdf',
    layout: 'banner',
    accent: '#b0476c',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Élodie Grangeon',
    email: 'elodie.grangeon@example.com',
    city: 'Villeurbanne',
    title: 'Aide-soignante de jour',
    contact: ['69100 Villeurbanne', '06 39 98 10 93', 'elodie.grangeon@example.com'],
    body: `
## À propos
Aide-soignante en EHPAD depuis 2018. Je recherche un poste de jour uniquement, en horaires de matin ou de journée ; je ne travaille pas la nuit.
## Expériences
### Sept. 2021 – aujourd’hui | Aide-soignante, 7 h – 14 h 30 | EHPAD Le Clos Baraban, Lyon 3e
- Secteur de 16 résidents, unité ouverte
- Élaboration des menus à texture modifiée avec la cuisine
- Atelier esthétique du vendredi
### Juil. 2018 – août 2021 | Aide-soignante | Résidence Flachet, Villeurbanne
- Toilettes, repas, changes, accompagnement aux animations
- Remplacement de la maîtresse de maison
## Formation
### 2018 | Diplôme d’État d’aide-soignante | IFAS de la Croix-Luizet, Villeurbanne
### 2016 | CAP petite enfance | Lycée des Arcs, Lyon
##> Savoir-faire
- Stimulation, maintien de l’autonomie
- Textures modifiées
- Snoezelen
##> Permis et langues
- Permis B
- Anglais A2
- Langue des signes, initiation
##> Disponibilité
- Mi-janvier 2027
- CDI, 80 %`,
    notes: 'Ne répond pas : de jour uniquement (« je ne travaille pas la nuit »).',
    source: 'import',
    daysAgo: 33,
    consentMonths: 24,
  },
  {
    file: 'Lombardin_Patrice_AS_nuit.docx',
    layout: 'docx-sidebar',
    accent: '#44546a',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Patrice Lombardin',
    email: 'patrice.lombardin@example.org',
    city: 'Bourg-en-Bresse',
    title: 'Aide-soignant de nuit',
    contact: ['8 rue des Blanchisseries, 01000 Bourg-en-Bresse', '06 39 98 11 04', 'patrice.lombardin@example.org'],
    body: `
## Profil
Aide-soignant de nuit en EHPAD depuis 2013. Installé à Bourg-en-Bresse, je souhaite y rester.
## Expérience
### 2017 – ce jour | Aide-soignant de nuit | EHPAD Les Rives de la Reyssouze, Bourg-en-Bresse
- Nuits de 12 h (19 h – 7 h), 90 résidents, binôme aide-soignant et veilleur
- Référent hygiène, protocole de lavage des mains
### 2013 – 2017 | Aide-soignant | EHPAD du Revermont, Ceyzériat
- Jour puis nuit
### 2006 – 2013 | Ouvrier en plasturgie | Bresse Plast, Attignat
- Équipes 3x8
## Formation
- DEAS 2013, GRETA de l’Ain
- Gérontologie : assistant de soins, 2019
- SST 2025
##> Permis
- Permis B, voiture
##> Compétences
- Nuit, autonomie de décision
- Fin de vie
- Unité Alzheimer
##> Souhaits
- CDI, Bourg-en-Bresse et 20 km autour
- Préavis d’un mois
##> Loisirs
- Pêche, apiculture`,
    notes: 'Ne répond pas : habite Bourg-en-Bresse et veut y rester ; tout le reste y est.',
    source: 'import',
    daysAgo: 90,
    consentMonths: 24,
  },
  {
    file: 'morvillier.pdf',
    layout: 'sidebar-right',
    accent: '#0f766e',
    lang: 'fr',
    trade: 'aide-soignant',
    name: 'Kelly-Ann Morvillier',
    email: 'kellyann.morvillier@example.net',
    city: 'Givors',
    title: 'Aide-soignante en pédiatrie',
    contact: ['69700 Givors', '06 39 98 11 19', 'kellyann.morvillier@example.net'],
    body: `
## Objectif
Aide-soignante en milieu hospitalier, je souhaite rester auprès des enfants ou rejoindre une maternité.
## Expériences professionnelles
### Depuis le 4 mai 2020 | Aide-soignante | Hôpital des Enfants de Bellerive, Lyon 3e – chirurgie pédiatrique
- Accueil de l’enfant et de ses parents, préparation au bloc
- Postes en 3x8, environ six nuits par mois
- Bains, biberons, mise au fauteuil, surveillance post-opératoire
### 07/2017 – 04/2020 | Aide-soignante en maternité | Clinique Val-de-Gier, Givors
- Suites de couches, soutien à l’allaitement
## Formations
### 2017 | Diplôme d’État d’aide-soignante | IFSI-IFAS du Pays viennois, Vienne
### 2015 | Bac ST2S | Lycée Romain-Rollin, Givors
##> Compétences
- Soins à l’enfant
- Distraction, jeu, hypno-analgésie (initiation)
- Prévention des infections
##> Autres
- Permis B
- Anglais B1
- Bénévole à la Croix-Rose des Hôpitaux
##> Disponibilité
- 3 mois de préavis`,
    notes: 'Ne répond pas : pas d’EHPAD (pédiatrie), Givors ; travaille en 3x8.',
    source: 'import',
    daysAgo: 120,
    consentMonths: 24,
  },
  {
    file: 'Grace-Adeyemi-CV.pdf',
    layout: 'modern',
    accent: '#1d4ed8',
    lang: 'en',
    trade: 'aide-soignant',
    name: 'Grace Adeyemi',
    email: 'grace.adeyemi@example.com',
    city: 'Lyon 7e',
    title: 'Healthcare Assistant – night shifts',
    contact: ['Lyon 7e (69007), France', '+44 7700 900312', 'grace.adeyemi@example.com'],
    body: `
Care assistant with nine years in nursing homes, seven of them on waking nights. Moved to Lyon in 2024 with my family; French at B2 and improving. My NVQ was recognised as equivalent to the DEAS in September 2025.
## Work experience
### Oct 2024 – present | Night care assistant (aide-soignante) | EHPAD Les Terrasses de Gerland, Lyon 7e
- Waking nights, 8.45 pm to 6.45 am, 66 residents, one nurse on call
- Personal care, repositioning, continence care, hydration rounds
- Handover notes in French on the care software
### Mar 2019 – Aug 2024 | Senior healthcare assistant, nights | Hawthorn Lodge Nursing Home, Leeds
- Led a night team of four, 52 beds including a dementia unit
- Medication witness, falls prevention lead, induction of new starters
### 2017 – 2019 | Healthcare assistant | Ridgeway Care at Home, Bradford
- Domiciliary rounds by car, 10 to 12 visits a day
## Qualifications
- Equivalence of the French DEAS, 2025
- NVQ Level 3 in Health and Social Care, 2019
- Care Certificate, 2017; moving and handling, annual refresher
- First aid (SST, France), February 2026
## Languages
- English: native. Yoruba: native. French: B2
## Other
- Full driving licence (category B), own car
- One month's notice
- Looking for a permanent contract, full time, nights`,
    notes: 'Anglais ; nuit, EHPAD, permis B ; Lyon 7e. Répond à tout si le rayon est de 10 km.',
    source: 'signup',
    daysAgo: 18,
    consentMonths: 24,
  },
]
