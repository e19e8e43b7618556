import type { CvSource } from './source.ts'

export const santeEducation: CvSource[] = [
  {
    file: 'Bachevillier_IDE.pdf',
    layout: 'sidebar-right',
    accent: '#1b6ca8',
    lang: 'fr',
    trade: 'infirmier',
    name: 'Anne-Laure Bachevillier',
    email: 'al.bachevillier@example.org',
    city: 'Lyon 8e',
    title: 'Infirmière diplômée d’État (IDE)',
    contact: ['Lyon 8e (69008)', '06 39 98 12 05', 'al.bachevillier@example.org', 'Permis B'],
    body: `
Infirmière depuis 2014, à l’aise en médecine gériatrique comme à domicile. Je cherche une équipe stable en EHPAD ou en SSR, de jour, avec un week-end travaillé sur trois.
## Expériences
### Janvier 2021 – aujourd’hui | Infirmière coordinatrice de secteur | EHPAD Les Cèdres de Monplaisir, Lyon 8e
- 74 résidents, équipe de 11 aides-soignants ; 6 h 45 – 14 h 15 ou 12 h 30 – 20 h
- Préparation et contrôle des piluliers, pansements complexes, prises de sang
- Lien avec les médecins traitants, la pharmacie et l’hospitalisation à domicile
- Mise à jour du plan bleu et du document unique
### 2017 – 2020 | IDE libérale remplaçante | Cabinet de la place Ambroise-Courtois, Lyon 8e
- Tournées de 35 passages, chimiothérapies à domicile, perfusions, insulines
### 2014 – 2017 | Infirmière en médecine polyvalente | Hôpital Sainte-Reine, Lyon 7e
- 12 h, jour et nuit alternés, 28 lits
## Formation
### 2014 | Diplôme d’État d’infirmière | IFSI de Gerland-Rive-Gauche
### 2022 | DU plaies et cicatrisation | Faculté des soins de la Doua
##> Compétences
- Chambre implantable, PICC line
- Douleur, soins palliatifs
- Encadrement d’étudiants
- Vaccination
##> Registre
- Inscrite à l’Ordre national des infirmiers
- AFGSU 2 (2024)
##> Langues
- Anglais B2
- Italien A2
##> Disponibilité
- Préavis de deux mois
- CDI, temps plein`,
    notes: 'IDE de jour, EHPAD, encadrement ; préavis de deux mois.',
    source: 'import',
    daysAgo: 47,
    consentMonths: 24,
  },
  {
    file: 'CV Samir HADJADJ infirmier.docx',
    layout: 'docx-columns',
    accent: '#7a3e3e',
    lang: 'fr',
    trade: 'infirmier',
    name: 'Samir Hadjadj',
    email: 'samir.hadjadj@example.com',
    city: 'Vénissieux',
    title: 'Infirmier D.E. – urgences et nuit',
    contact: ['Vénissieux (69200)', '06 39 98 12 18', 'samir.hadjadj@example.com'],
    body: `
## Expérience
### 09/2022 → ce jour | Infirmier de nuit | Service d’accueil des urgences, Hôpital privé de la Plaine, Saint-Priest
- Tri, déchocage, surveillance scopée
- 19 h 15 – 7 h 15, trois nuits par semaine en moyenne
### 07/2019 – 08/2022 | Infirmier en intérim | EHPAD, cliniques et HAD de l’agglomération
- Plus de 40 établissements, adaptation rapide aux logiciels
### 2016 – 2019 | Aide-soignant puis étudiant infirmier | Clinique Val-de-Gier, Givors
## Diplômes
- DE infirmier, juillet 2019, IFSI du Pays viennois
- DEAS, 2015
- Formation SMUR (capacité d’urgence), 2023
## Points forts
- Gestes techniques : VVP, gaz du sang, sondages
- Communication en situation de crise
- Arabe courant, anglais intermédiaire
## Projet
- Quitter l’hôpital pour un poste en EHPAD, en CDI, de jour ou de nuit
- Libre au 2 janvier 2027
- Permis B et véhicule`,
    notes: 'IDE, urgences et intérim ; veut passer en EHPAD.',
    source: 'signup',
    daysAgo: 15,
    consentMonths: 24,
  },
  {
    file: 'laurine-perdrix-auxiliaire-puericulture.pdf',
    layout: 'banner',
    accent: '#c2703d',
    lang: 'fr',
    trade: 'auxiliaire de puériculture',
    name: 'Laurine Perdrix',
    email: 'laurine.perdrix@example.org',
    city: 'Caluire-et-Cuire',
    title: 'Auxiliaire de puériculture diplômée d’État',
    contact: ['69300 Caluire-et-Cuire', '06 39 98 12 29', 'laurine.perdrix@example.org'],
    body: `
## Mon parcours
### Depuis août 2022 | Auxiliaire de puériculture | Crèche associative Les Petits Canuts, Lyon 4e
- Section des bébés (8 enfants de 3 à 14 mois)
- Adaptation des familles, diversification, motricité libre
- Ouverture à 7 h 15 deux semaines sur trois
### 2020 – 2022 | Auxiliaire de puériculture | Micro-crèche Cachou & Co, Caluire
- Équipe de quatre, enfants de 10 semaines à 4 ans
### 2018 – 2019 | Animatrice périscolaire | Ville de Saint-Cyprien-sur-Saône
## Diplômes
### 2020 | DEAP (diplôme d’État d’auxiliaire de puériculture) | Institut Rockefeller-Sud, Lyon
### 2018 | CAP accompagnant éducatif petite enfance | Lycée des Arcs, Lyon
### 2018 | BAFA
##> Compétences
- Signes associés à la parole
- Portage
- Transmissions aux parents
##> Pratique
- Pas de permis, abonnée TCL
- PSC1 (2025)
##> Recherche
- CDI, 35 h sur quatre jours
- Lyon 1er, 4e, Caluire
- Disponible en septembre 2027 au plus tard, un mois de préavis`,
    notes: 'Crèche, bébés ; sans permis.',
    source: 'import',
    daysAgo: 75,
    consentMonths: 24,
  },
  {
    file: 'jomard_nathalie_aesh.pdf',
    layout: 'classic',
    lang: 'fr',
    trade: 'aesh',
    name: 'Nathalie Jomard',
    email: 'nathalie.jomard@example.net',
    city: 'Décines-Charpieu',
    title: 'Accompagnante d’élèves en situation de handicap (AESH)',
    contact: ['3 allée des Marronniers, 69150 Décines-Charpieu', '06 39 98 12 36', 'nathalie.jomard@example.net'],
    body: `
AESH depuis 2018, d’abord auprès d’un enfant, aujourd’hui en dispositif ULIS. Patiente, précise, discrète.
## Expérience professionnelle
### Sept. 2021 – aujourd’hui | AESH collective, ULIS école | École Berthe-Alibert, Décines-Charpieu
Douze élèves de 7 à 11 ans (autisme, troubles des apprentissages). 24 h par semaine, temps scolaire uniquement.
- Adaptation des supports avec l’enseignante, pictogrammes, emploi du temps visuel
- Inclusion en classe ordinaire, accompagnement à la cantine
- Participation aux équipes de suivi de scolarisation
### Sept. 2018 – août 2021 | AESH individuelle | Collège Georges-Charmot, Meyzieu
Accompagnement d’un élève dyspraxique de la 6e à la 4e : prise de notes, ordinateur, organisation du cartable.
### 2009 – 2018 | Vendeuse puis responsable de rayon | Jouets Merlin-Pinpin, Bron
## Formation
- Formation d’adaptation à l’emploi AESH, 60 heures, 2018
- Autisme : approches éducatives, 2023
- Langue des signes française, niveau A1, 2024
- Baccalauréat L, 1999
## Informations complémentaires
- Permis B, véhicule
- Recherche 24 à 30 heures hebdomadaires, hors vacances scolaires
- Bénévole à l’aide aux devoirs, centre social de la Soie`,
    notes: 'AESH, ULIS, temps scolaire.',
    source: 'import',
    daysAgo: 52,
    consentMonths: 24,
  },
  {
    file: 'Daniel_ORourke_English_teacher.pdf',
    layout: 'two-columns',
    accent: '#14532d',
    lang: 'en',
    trade: 'teacher',
    name: 'Daniel O’Rourke',
    email: 'daniel.orourke@example.com',
    city: 'Lyon 1er',
    title: 'Teacher of English (secondary and adults)',
    contact: ['Lyon 1er (69001)', '+33 6 39 98 12 44', 'daniel.orourke@example.com'],
    body: `
Qualified teacher with twelve years in classrooms in Cork, Bristol and Lyon. Comfortable with mixed-ability groups, exam years and business English.
## Experience
### September 2021 to date | English teacher, lycée (years 10–12) | Lycée privé Sainte-Ursule-des-Pentes, Lyon 1er
- 18 hours a week, European section, Cambridge B2 First preparation (87 % pass rate in 2026)
- Runs the debating club and the Cork exchange
### 2018 – 2021 | Business English trainer, freelance | Companies in Part-Dieu and Gerland
- Courses of 20 to 60 hours for engineers and sales teams, in person and online
### 2014 – 2018 | Teacher of English | Harbourside Academy, Bristol
- Head of Year 9, 180 pupils; safeguarding lead
## Education
- PGCE Secondary English, University of the Severn, 2014
- BA English and History, Munster College, 2012
- Cambridge CELTA, 2018
## Skills
- Classroom management
- Differentiation, dyslexia-friendly material
- Google Workspace, Moodle
- Assessment and moderation
## Languages
- English: native
- French: C1 (DALF, 2022)
- Irish: conversational
## Practical
- Available from February 2027
- Permanent or fixed-term, 15 hours or more
- No driving licence, cycles everywhere`,
    notes: 'Anglais ; professeur d’anglais, sans permis.',
    source: 'signup',
    daysAgo: 29,
    consentMonths: 24,
  },
  {
    file: 'cisse-renaud.txt',
    layout: 'txt-caps',
    lang: 'fr',
    trade: "agent d'entretien",
    name: 'Fatoumata Cissé-Renaud',
    email: 'fatou.cisserenaud@example.org',
    city: 'Vénissieux',
    title: 'Agent d’entretien / agent de propreté',
    contact: ['69200 Vénissieux', '06 39 98 12 57', 'fatou.cisserenaud@example.org'],
    body: `
## Objectif
Un temps plein le matin (à partir de 5 h) ou en journée, dans le bionettoyage.
## Expérience
### Depuis 02/2020 | Agente de propreté, CDI 25 h | Net & Clair Services, Lyon
- bureaux et open spaces, 5 h 30 - 9 h 30 et 17 h 30 - 19 h
- autolaveuse, monobrosse, désinfection des sanitaires
- remise en état de fin de chantier
### 2015 - 2020 | Agent des services hospitaliers | Clinique du Mont Guillon, Lyon 8e
- bionettoyage des chambres et du bloc, protocole écrit, traçabilité
### 2011 - 2015 | Femme de chambre | Hôtel des Trois Gares, Lyon 3e
- 16 chambres par jour
## Formation
- CQP agent machiniste classique, 2021
- HACCP et hygiène hospitalière, 2016
- Français, niveau B1 (DELF, 2013)
## Divers
- Permis B en cours (code obtenu en septembre 2026)
- Langues : bambara, soninké, français
- Libre sous quinze jours`,
    notes: 'Tôt le matin ; permis B en cours.',
    source: 'signup',
    daysAgo: 24,
    consentMonths: 24,
  },
]
