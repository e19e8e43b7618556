import { trade } from './trade.ts'

export const care = [
  trade({
    key: 'aide-soignant',
    count: 9,
    pay: [1950, 2500],
    titles: `
      {Aide-soignant|Aide-soignante}
      {Aide-soignant|Aide-soignante} D.E.
      {Aide-soignant diplômé|Aide-soignante diplômée} d’État`,
    employers: `
      EHPAD Les Hauts de Bellevue | Villeurbanne
      EHPAD Résidence du Vieux-Moulin | Vaulx-en-Velin
      Clinique Saint-Aubert | Lyon
      EHPAD La Colline aux Oiseaux | Caluire-et-Cuire
      Centre de rééducation du Val d’Yzeron | Francheville
      EHPAD public Les Tamaris | Vénissieux
      Hôpital de jour des Buers | Villeurbanne
      SSIAD du Plateau | Tassin-la-Demi-Lune
      EHPAD Le Parc des Minimes | Bron`,
    tasks: `
      Soins d’hygiène et de confort auprès de 12 à 15 résidents
      Aide aux repas, surveillance des fausses routes
      Changes, rondes et réponse aux sonnettes
      Accompagnement des personnes atteintes de la maladie d’Alzheimer
      Mesure des constantes, glycémies capillaires, traçabilité informatique
      Transferts au lève-personne et au verticalisateur
      Prévention des escarres, changements de position
      Transmissions écrites et orales à la relève
      Accueil des familles et des nouveaux résidents
      Tutorat d’élèves en stage
      Soins de fin de vie en lien avec l’équipe mobile
      Toilettes à domicile, tournées de neuf patients`,
    diplomas: `
      Diplôme d’État d’aide-soignant (DEAS) | IFAS de la Croix-Luizet, Villeurbanne
      DEAS par la VAE | Dispositif académique de Lyon
      Diplôme d’État d’aide-soignant | IFAS du Grand Large, Décines
      Baccalauréat professionnel ASSP | Lycée Jeanne-Barret, Vénissieux`,
    skills: `
      Soins de nursing
      Unité protégée
      Manutention des personnes
      Bientraitance
      Surveillance nocturne
      Logiciel de soins
      Soins palliatifs
      Travail en binôme
      Prévention des chutes`,
    certificates: `
      AFGSU niveau 2
      PRAP 2S
      Assistant de soins en gérontologie (ASG)
      Formation bientraitance`,
    schedules: `
      night | Poste de nuit, 21 h – 7 h
      night | Nuits fixes, trois par semaine
      day | Horaires de journée, 7 h – 14 h 30 ou 13 h 30 – 21 h
      day,weekend | Journées de 12 heures, un week-end sur deux
      day,night | Alternance jour et nuit
      night,weekend | Veilles de nuit, un week-end sur deux`,
    summaries: `
      {n} ans auprès des personnes âgées, en établissement surtout. Calme, {attentif|attentive}, {ponctuel|ponctuelle}.
      {Soignant|Soignante} depuis {n} ans ; je prends le temps des gestes et j’écris des transmissions utiles.
      Après {n} ans de métier, je cherche une équipe stable et un établissement à taille humaine.
      Le grand âge est mon choix depuis {n} ans. Bonne condition physique, humeur égale.`,
  }),
  trade({
    key: 'infirmier',
    count: 5,
    pay: [2300, 3100],
    titles: `
      {Infirmier diplômé|Infirmière diplômée} d’État (IDE)
      {Infirmier|Infirmière}`,
    employers: `
      Clinique des Tuileries | Lyon
      EHPAD Les Verrières | Rillieux-la-Pape
      Hôpital privé de Champvert | Lyon
      HAD Soins & Domus | Villeurbanne
      Centre de santé du Rhône-Est | Saint-Priest
      Maison médicale des Clochettes | Saint-Fons`,
    tasks: `
      Préparation et distribution des traitements, contrôle des piluliers
      Pansements complexes, thérapie par pression négative
      Pose de voies veineuses, prélèvements, transfusions
      Coordination avec médecins, kinésithérapeutes et familles
      Surveillance post-opératoire, gestion de la douleur
      Encadrement de l’équipe aide-soignante et des étudiants
      Éducation thérapeutique : diabète, anticoagulants
      Évaluation à l’admission, projet de soins personnalisé
      Vaccinations et consultations de suivi
      Gestion des urgences vitales, chariot vérifié chaque semaine`,
    diplomas: `
      Diplôme d’État infirmier | IFSI des Deux-Rives, Lyon
      Diplôme d’État d’infirmier | IFSI du Pays viennois, Vienne
      DU de gérontologie | Faculté des soins de la Doua`,
    skills: `
      Cathéters centraux
      Soins techniques
      Gériatrie
      Soins palliatifs
      Dossier patient informatisé
      Encadrement
      Plaies et cicatrisation
      Gestion du stress`,
    certificates: `
      AFGSU niveau 2
      Inscription à l’Ordre infirmier
      Formation transfusion`,
    schedules: `
      day | Poste de jour, 7 h – 19 h
      night | Service de nuit, 19 h – 7 h
      day,weekend | Matin ou soir, un week-end sur trois
      on_call | Astreintes à domicile une semaine sur quatre`,
    summaries: `
      {Infirmier|Infirmière} depuis {n} ans, de la chirurgie à la gériatrie. {Organisé|Organisée} et à l’écoute.
      {n} années de soins, en équipe ou {seul|seule} à la décision la nuit.
      Je cherche après {n} ans un poste où l’on a le temps d’expliquer.`,
  }),
  trade({
    key: 'auxiliaire-de-vie',
    count: 5,
    pay: [1830, 2100],
    titles: `
      Auxiliaire de vie
      {Assistant|Assistante} de vie aux familles
      {Accompagnant éducatif et social|Accompagnante éducative et sociale} (AES)`,
    employers: `
      Association Main dans la Main 69 | Lyon
      Domicil’Ami | Bron
      Aide & Présence Rhône | Oullins
      Foyer de vie Les Glycines | Meyzieu
      Services à Demeure | Lyon
      Résidence autonomie Jean-Zay | Villeurbanne`,
    tasks: `
      Aide au lever, à la toilette et à l’habillage
      Préparation des repas, régimes sans sel et diabétiques
      Courses, démarches administratives simples, accompagnement aux rendez-vous
      Entretien du cadre de vie et du linge
      Stimulation par le jeu, la lecture, la promenade
      Cahier de liaison et alerte de la responsable de secteur
      Garde de nuit itinérante auprès de personnes handicapées
      Relais des aidants le week-end
      Aide à la prise des médicaments
      Accompagnement d’un jeune adulte autiste à l’extérieur`,
    diplomas: `
      Titre professionnel ADVF | Centre de formation des Brosses, Villeurbanne
      Diplôme d’État d’accompagnant éducatif et social | Institut du Travail Social des Deux-Fleuves, Lyon
      BEP carrières sanitaires et sociales | Lycée du Premier-Film-Haut, Lyon`,
    skills: `
      Aide à la mobilité
      Cuisine familiale
      Écoute
      Discrétion
      Maladie de Parkinson
      Handicap moteur
      Entretien du logement
      Autonomie dans le travail`,
    certificates: `
      SST (sauveteur secouriste du travail)
      PSC1
      PRAP 2S`,
    schedules: `
      day | Interventions de 7 h 30 à 19 h
      weekend,day | Un week-end sur deux, plannings par téléphone
      night | Gardes de nuit, 20 h – 8 h
      split_shift | Coupures en milieu de journée`,
    summaries: `
      {n} ans d’aide à domicile. {Discret|Discrète}, fiable, {habitué|habituée} aux situations délicates.
      J’aide des personnes âgées ou handicapées à rester chez elles depuis {n} ans.
      Patience, cuisine et bonne humeur : {n} ans de domicile dans l’agglomération.`,
  }),
  trade({
    key: 'auxiliaire-de-puericulture',
    pay: [1900, 2250],
    titles: `
      Auxiliaire de puériculture
      Auxiliaire petite enfance`,
    employers: `
      Crèche municipale Les Libellules | Villeurbanne
      Multi-accueil Arc-en-Plume | Lyon
      Micro-crèche Les Galipettes | Craponne
      Crèche hospitalière du Clos | Bron
      Halte-garderie Tom et Pouce | Saint-Priest`,
    tasks: `
      Accueil des familles, transmissions du matin et du soir
      Biberons, diversification, siestes, changes
      Ateliers d’éveil : motricité, musique, peinture
      Observation de l’enfant et écrits pour l’équipe
      Ouverture et fermeture de la section
      Accueil d’un enfant porteur d’un handicap
      Hygiène des jouets et des locaux
      Adaptation progressive des plus petits
      Encadrement d’apprenties
      Sorties au parc et à la médiathèque`,
    diplomas: `
      Diplôme d’État d’auxiliaire de puériculture (DEAP) | Institut Rockefeller-Sud, Lyon
      CAP accompagnant éducatif petite enfance | Lycée des Arcs, Lyon
      CAP petite enfance | GRETA des Deux-Fleuves, Lyon`,
    skills: `
      Motricité libre
      Portage
      Communication gestuelle
      Soutien à la parentalité
      Hygiène et sécurité
      Éveil musical
      Travail d’équipe`,
    certificates: `
      PSC1
      Premiers secours pédiatriques
      BAFA`,
    schedules: `
      day | Horaires tournants entre 7 h 15 et 18 h 45
      early_morning | Ouverture à 6 h 45 une semaine sur trois
      day | 35 heures sur quatre jours`,
    summaries: `
      {n} ans en crèche, auprès des bébés comme des grands. {Doux|Douce}, {inventif|inventive}, {précis|précise}.
      Accueillir un enfant, c’est accueillir sa famille : {n} ans que je m’y applique.
      {Professionnel|Professionnelle} de la petite enfance depuis {n} ans.`,
  }),
  trade({
    key: 'aesh',
    pay: [1100, 1850],
    titles: `
      AESH
      {Accompagnant|Accompagnante} d’élèves en situation de handicap (AESH)`,
    employers: `
      École Simone-Lagrange-Bas | Villeurbanne
      Collège Les Battières-Hautes | Lyon
      École maternelle du Mas du Taureau-Vert | Vaulx-en-Velin
      Lycée Marcelle-Pardon | Bron
      IME Les Alouettes | Caluire-et-Cuire`,
    tasks: `
      Aide à la prise de notes et à l’organisation du matériel
      Adaptation des consignes avec l’enseignant
      Accompagnement dans les déplacements et à la cantine
      Gestion des crises, retour au calme, repères visuels
      Participation aux équipes de suivi de la scolarisation
      Aide aux gestes de la vie quotidienne
      Secrétaire lors des évaluations
      Accompagnement en sortie scolaire et à la piscine
      Mise en place de pictogrammes et d’un emploi du temps visuel
      Lien quotidien avec la famille`,
    diplomas: `
      Formation d’adaptation à l’emploi, 60 heures | Académie de Lyon
      Licence de sciences de l’éducation | Université des Quais, Lyon
      Baccalauréat ST2S | Lycée Jeanne-Barret, Vénissieux`,
    skills: `
      Troubles du spectre de l’autisme
      Troubles dys
      Pédagogie adaptée
      Patience
      Langue des signes (bases)
      Travail avec l’équipe éducative
      Traitement de texte et synthèse vocale`,
    certificates: `
      PSC1
      BAFA
      Formation autisme, 18 heures`,
    schedules: `
      term_time | 24 heures par semaine, temps scolaire
      term_time,day | Hors vacances scolaires, 8 h 30 – 16 h 30`,
    summaries: `
      J’accompagne des élèves en situation de handicap depuis {n} ans, de la maternelle au collège.
      {Patient|Patiente}, {discret|discrète}, {créatif|créative}. {n} ans d’expérience auprès d’enfants.
      Parcours de {n} ans entre animation et école inclusive.`,
  }),
  trade({
    key: 'professeur-des-ecoles',
    pay: [2100, 2900],
    titles: `
      {Professeur|Professeure} des écoles
      {Enseignant remplaçant|Enseignante remplaçante} (premier degré)`,
    employers: `
      École élémentaire Ombrosa-Village | Dardilly
      École privée Sainte-Colombe-des-Prés | Lyon
      Groupe scolaire Berthe-Alibert | Décines-Charpieu
      École Montchat-Chambovet-Nord | Lyon
      Soutien scolaire Les Bons Devoirs | Lyon`,
    tasks: `
      Classe de CE1-CE2, 26 élèves, rituels et plans de travail
      Remplacements courts dans douze écoles de la circonscription
      Direction déléguée, relation avec la mairie
      Dédoublement de CP en éducation prioritaire
      Projet théâtre avec un centre social
      Évaluations nationales, livret scolaire, rencontres de parents
      Différenciation, accueil d’élèves allophones
      Classe verte de cinq jours, 52 enfants
      Tutorat d’un stagiaire
      Initiation à l’anglais et aux échecs`,
    diplomas: `
      Master MEEF premier degré | Institut du professorat de la Croix-Rousse-Haute, Lyon
      Licence de lettres modernes | Université des Quais, Lyon
      Licence de mathématiques | Université de la Doua-Nord, Villeurbanne`,
    skills: `
      Gestion de classe
      Lecture et écriture au cycle 2
      Numérique éducatif
      Pédagogie de projet
      Relation aux familles
      Français langue seconde
      Musique`,
    certificates: `
      CRPE (concours de professeur des écoles)
      PSC1
      Certification FLS`,
    schedules: `
      term_time | Temps scolaire, quatre jours et demi
      term_time,day | Temps scolaire, disponible le mercredi matin`,
    summaries: `
      Enseigner depuis {n} ans, en élémentaire surtout, dans des classes très différentes.
      {n} ans de classe, un goût pour l’oral, le théâtre et les mathématiques concrètes.
      Je souhaite rejoindre après {n} ans un établissement où l’on travaille en équipe.`,
  }),
]
