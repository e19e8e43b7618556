import { trade } from './trade.ts'

export const building = [
  trade({
    key: 'electricien',
    count: 5,
    pay: [2050, 2800],
    titles: `
      {Électricien|Électricienne} du bâtiment
      {Électricien|Électricienne}
      {Électricien|Électricienne} tertiaire et industriel{|le}`,
    employers: `
      Ampère & Associés Électricité | Chassieu
      Courant Net 69 | Villeurbanne
      Elec’Aube Installations | Chassieu
      Société Dombes Énergie | Trévoux
      Intérim Bâti Pro | Lyon
      Génie Électrique du Dauphiné | Bourgoin-Jallieu`,
    tasks: `
      Pose de chemins de câbles et tirage
      Câblage de tableaux et d’armoires divisionnaires
      Rénovation de logements, mise aux normes NF C 15-100
      Dépannage et recherche de défauts
      Éclairage de sécurité et alarme incendie
      Bornes de recharge en copropriété
      Contrôle avant mise sous tension, autocontrôles
      Lecture de schémas, repérage
      Encadrement d’un apprenti
      Pose de panneaux photovoltaïques et onduleurs`,
    diplomas: `
      Baccalauréat professionnel MELEC | Lycée du Premier-Film-Haut, Lyon
      CAP électricien | CFA du bâtiment des Ardelets
      Brevet professionnel électricien | CFA du bâtiment des Ardelets
      Titre professionnel électricien d’équipement du bâtiment | Centre Afpa-Sud, Vénissieux`,
    skills: `
      Courants forts
      Courants faibles
      NF C 15-100
      Lecture de plans
      Dépannage
      Domotique
      Relation client
      Photovoltaïque`,
    certificates: `
      Habilitations H0/B0, BR
      Habilitations B1V, B2V, BC, H0
      Habilitations H0 et B0
      CACES R486 nacelle
      Travail en hauteur
      IRVE`,
    schedules: `
      day | Journée, départ du dépôt à 7 h
      on_call | Astreinte une semaine sur six
      day,saturday | Certains samedis en site occupé`,
    summaries: `
      {n} ans de chantiers, logement et tertiaire. Travail repéré et testé.
      {Électricien|Électricienne} {autonome|autonome} depuis {n} ans, du tirage à la mise en service.
      {Minutieux|Minutieuse} et {prudent|prudente}, {n} ans d’électricité.`,
  }),
  trade({
    key: 'macon',
    count: 4,
    pay: [1950, 2600],
    titles: `
      {Maçon|Maçonne}
      {Maçon coffreur|Maçonne coffreuse}
      Chef{|fe} d’équipe gros œuvre`,
    employers: `
      Bâti Lyonnaise des Pentes | Corbas
      Constructions Favrolle | Saint-Priest
      Pierre et Chaux Patrimoine | Trévoux
      Gros Œuvre Dauphinois | Bourgoin-Jallieu
      Ouvrages d’Art Rhône-Sud | Givors`,
    tasks: `
      Élévation en parpaings et briques
      Coffrage, ferraillage et coulage de dalles
      Enduits à la chaux, rejointoiement de pierre
      Implantation et fondations
      Voiles banchés, réservations
      Ouvertures dans des murs porteurs, étaiement
      Réseaux enterrés, regards
      Suivi des approvisionnements
      Réhabilitation d’immeubles anciens
      Sécurité : lignes de vie, garde-corps`,
    diplomas: `
      CAP maçon | CFA du bâtiment des Ardelets
      Brevet professionnel maçon | CFA du bâtiment des Ardelets
      Titre professionnel coffreur bancheur | Centre Afpa-Sud, Vénissieux`,
    skills: `
      Coffrage
      Lecture de plans
      Niveau laser
      Enduits
      Pierre
      Conduite de mini-pelle
      Travail en équipe`,
    certificates: `
      CACES R482 catégorie A
      SST
      AIPR opérateur
      Montage d’échafaudages R408`,
    schedules: `
      day | Journée, 7 h 30 – 16 h 30
      day | Départ du dépôt à 6 h 45`,
    licences: 'B | Permis B',
    summaries: `
      {n} ans de gros œuvre, neuf et rénovation.
      Le mur droit et la journée propre : {n} ans de métier.
      {Maçon|Maçonne} depuis {n} ans, {habitué|habituée} aux chantiers en ville.`,
  }),
  trade({
    key: 'plombier',
    count: 4,
    pay: [2000, 2700],
    licences: 'B | Permis B',
    titles: `
      {Plombier|Plombière} chauffagiste
      {Installateur|Installatrice} sanitaire`,
    employers: `
      Thermo Saône Services | Rillieux-la-Pape
      Sanit’Habitat | Caluire-et-Cuire
      Chauffage Ponsonnet | Tassin-la-Demi-Lune
      Eau & Chaleur Vénissiane | Vénissieux
      Génie Climatique Dumollard | Bron`,
    tasks: `
      Salles de bains complètes, du démontage à la finition
      Dépannage, recherche de fuites
      Installation de chaudières à condensation et de pompes à chaleur
      Réseaux en cuivre, multicouche et PVC
      Entretien annuel, contrats de copropriété
      Régulation, équilibrage, désembouage
      Chiffrage et relation client
      Colonnes d’eau en site occupé
      Pose de robinetterie et de sanitaires suspendus`,
    diplomas: `
      CAP monteur en installations sanitaires | CFA du bâtiment des Ardelets
      Brevet professionnel génie climatique | CFA du bâtiment des Ardelets
      Titre professionnel installateur thermique et sanitaire | Centre Afpa-Sud, Vénissieux`,
    skills: `
      Soudure cuivre
      Pompe à chaleur
      Gaz
      Dépannage
      Lecture de plans
      Devis
      Relation client`,
    certificates: `
      Attestation fluides frigorigènes
      Habilitation gaz
      Habilitation électrique BS
      SST`,
    schedules: `
      day | Journée, du lundi au vendredi
      on_call | Astreinte une semaine sur quatre`,
    summaries: `
      {n} ans de plomberie et de chauffage, dépannage et rénovation.
      {Autonome|Autonome}, {propre|propre} sur les chantiers, {n} ans d’expérience.
      Chauffage et sanitaire depuis {n} ans, pompes à chaleur de plus en plus.`,
  }),
  trade({
    key: 'peintre-en-batiment',
    pay: [1850, 2300],
    titles: `
      Peintre en bâtiment
      Peintre {décorateur|décoratrice}`,
    employers: `
      Couleurs & Façades 69 | Vaulx-en-Velin
      Peintures Manissol | Lyon
      Déco Atelier Vaise | Lyon
      Façadiers du Dauphiné | Bourgoin-Jallieu`,
    tasks: `
      Préparation des fonds, enduits, ponçage
      Peinture et papiers peints en logement occupé
      Ravalement de façades, nacelle et échafaudage
      Sols souples, parquets flottants
      Décors à la chaux et stuc
      Métrés et devis simples
      Protection du chantier et nettoyage
      Pose de toile de verre`,
    diplomas: `
      CAP peintre applicateur de revêtements | CFA du bâtiment des Ardelets
      Titre professionnel peintre en bâtiment | Centre Afpa-Sud, Vénissieux`,
    skills: `
      Enduit
      Pistolet
      Papier peint
      Finitions
      Harmonie des couleurs
      Ravalement`,
    certificates: `
      CACES R486 nacelle
      Montage d’échafaudages R408
      Travail en hauteur`,
    schedules: `
      day | 7 h 30 – 16 h`,
    licences: 'B | Permis B',
    summaries: `
      {n} ans de peinture intérieure et extérieure.
      {Soigneux|Soigneuse}, {ponctuel|ponctuelle}, {n} ans de chantiers.
      Peindre depuis {n} ans, en neuf comme en rénovation.`,
  }),
  trade({
    key: 'menuisier',
    pay: [1950, 2500],
    licences: 'B | Permis B',
    titles: `
      {Menuisier poseur|Menuisière poseuse}
      {Menuisier|Menuisière} d’agencement`,
    employers: `
      Menuiserie Grandclément-Roux | Rillieux-la-Pape
      Atelier Bois des Brosses | Villeurbanne
      Fenêtres et Volets du Rhône | Genas
      Agencements Perrin-Mollard | Brignais`,
    tasks: `
      Pose de fenêtres et de portes, bois et aluminium
      Agencement de boutiques et de cuisines
      Fabrication en atelier : débit, usinage, montage
      Prise de cotes et relation client
      Escaliers et parquets
      Commande numérique trois axes
      Finitions, vernis
      Lecture de plans et fiches de débit`,
    diplomas: `
      CAP menuisier fabricant | CFA du bâtiment des Ardelets
      Brevet professionnel menuisier | CFA du bâtiment des Ardelets
      Baccalauréat professionnel technicien menuisier agenceur | Lycée Hector-Malot-Est, Vénissieux`,
    skills: `
      Pose
      Usinage
      Commande numérique
      Prise de cotes
      Logiciel de dessin
      Finitions`,
    certificates: `
      SST
      CACES R489 catégorie 3
      Travail en hauteur`,
    schedules: `
      day | Journée, 8 h – 17 h`,
    summaries: `
      {n} ans d’atelier et de pose.
      Le bois depuis {n} ans : agencement, escaliers, fenêtres.
      {Précis|Précise} et {curieux|curieuse}, {n} ans de menuiserie.`,
  }),
]
