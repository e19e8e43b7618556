import { trade } from './trade.ts'

export const transport = [
  trade({
    key: 'conducteur-spl',
    count: 5,
    pay: [2250, 2900],
    licences: 'B,C,CE | Permis B, C et CE',
    titles: `
      {Conducteur|Conductrice} SPL
      {Conducteur routier|Conductrice routière} super poids lourd
      {Chauffeur|Chauffeuse} SPL régional`,
    employers: `
      Transports Chanavat-Ollier | Corbas
      Rhône Fret Express | Saint-Priest
      Transports Demeyzieux | Meyzieu
      Frigo Saône Logistique | Limonest
      Citernes de l’Isère | Saint-Quentin-Fallavier
      Déménagements et Lots Vaulxois | Vaulx-en-Velin`,
    tasks: `
      Livraisons régionales en tautliner, 4 à 8 points par jour
      Transport frigorifique, contrôle des températures
      Zone longue, découchés du lundi au vendredi
      Attelage, arrimage, contrôle du véhicule au départ
      Citerne alimentaire, lavages et traçabilité
      Traction de nuit entre deux plateformes
      Gestion des documents : lettres de voiture, CMR, bons de livraison
      Déchargement au hayon et au transpalette électrique
      Éco-conduite suivie, moyenne de 27 litres aux 100
      Formation des nouveaux conducteurs sur tournée`,
    diplomas: `
      Titre professionnel conducteur du transport routier de marchandises sur tous véhicules | Centre Iveris, Meyzieu
      CAP conducteur livreur de marchandises | CFA de la Route, Bourgoin-Jallieu
      BEP conduite et services dans le transport routier | Lycée du Garon-Sud, Givors`,
    skills: `
      Conduite tous temps
      Arrimage
      Chronotachygraphe
      Éco-conduite
      Frigorifique
      Lecture de plan
      Relation client
      Entretien de premier niveau`,
    certificates: `
      FIMO marchandises
      FCO à jour
      ADR base
      ADR citerne
      Carte conducteur
      CACES R490 grue auxiliaire`,
    schedules: `
      early_morning | Prise de poste à 4 h, retour le soir
      night | Traction de nuit, 21 h – 5 h
      day | Journée, sans découcher`,
    summaries: `
      {n} ans de route, sans accident responsable. Régional de préférence.
      {Conducteur|Conductrice} depuis {n} ans, soin du matériel et respect des horaires.
      La route depuis {n} ans : zone longue d’abord, régional aujourd’hui.`,
  }),
  trade({
    key: 'conducteur-pl',
    count: 3,
    pay: [2050, 2450],
    licences: 'B,C | Permis B et C',
    titles: `
      {Conducteur|Conductrice} poids lourd
      {Chauffeur-livreur|Chauffeuse-livreuse} PL`,
    employers: `
      Béton du Grand Est Lyonnais | Genas
      Boissons Perrachon Distribution | Villeurbanne
      Collecte Verte Métropole | Vénissieux
      Transports Galland-Mure | Brignais
      Location Bennes Sud | Givors`,
    tasks: `
      Livraison de chantiers en 6x4 et 8x4
      Tournée de 14 cafés et restaurants, manutention de fûts
      Collecte d’encombrants et de verre
      Conduite d’un ampliroll, rotation de bennes
      Contrôle quotidien du véhicule, carnet de bord
      Grue auxiliaire et radiocommande
      Encaissement et gestion des consignes
      Livraison frigorifique en centre-ville avant 7 h
      Suivi des tournées sur terminal embarqué`,
    diplomas: `
      Titre professionnel conducteur sur porteur | Centre Iveris, Meyzieu
      CAP conducteur livreur de marchandises | CFA de la Route, Bourgoin-Jallieu
      BEP logistique | Lycée Sembat-Est, Vénissieux`,
    skills: `
      Conduite en ville
      Manutention
      Grue auxiliaire
      Relation client
      Carnet de bord
      Sécurité de chantier
      Lecture de bons de livraison`,
    certificates: `
      FIMO marchandises
      FCO à jour
      CACES R490
      AIPR opérateur`,
    schedules: `
      early_morning | De 5 h à 13 h, du lundi au samedi
      day | Journée, retour chaque soir`,
    summaries: `
      Dix-neuf tonnes, centre-ville et chantiers : {n} ans d’habitude.
      {n} ans de livraison en porteur, sourire compris.
      {Livreur|Livreuse} puis {conducteur|conductrice} depuis {n} ans ; je vise le permis CE.`,
  }),
  trade({
    key: 'conducteur-de-bus',
    pay: [2150, 2600],
    licences: 'B,D | Permis B et D',
    titles: `
      {Conducteur|Conductrice} de bus
      {Conducteur receveur|Conductrice receveuse}`,
    employers: `
      Autocars Planche-Brévent | Villefranche-sur-Saône
      Réseau urbain des Deux Rives | Vienne
      Cars du Garon | Brignais
      Navettes Aéro-Dauphiné | Saint-Priest`,
    tasks: `
      Lignes urbaines en articulé, accueil et vente des titres
      Ramassage scolaire, 58 enfants
      Sorties et voyages, conduite de nuit occasionnelle
      Accueil des personnes à mobilité réduite
      Contrôle du véhicule, signalement des pannes
      Navettes de remplacement lors des travaux
      Gestion des conflits et prévention
      Information des voyageurs et annonces
      Tutorat de nouveaux conducteurs`,
    diplomas: `
      Titre professionnel conducteur du transport en commun sur route | Centre Iveris, Meyzieu
      CAP agent d’accueil et de conduite routière | CFA de la Route, Bourgoin-Jallieu`,
    skills: `
      Conduite souple
      Accueil
      Gestion des conflits
      Billettique
      Ponctualité
      Anglais d’accueil`,
    certificates: `
      FIMO voyageurs
      FCO voyageurs
      SST
      Carte conducteur`,
    schedules: `
      split_shift | Services coupés, matin et soir
      early_morning,weekend | Prise de service à 4 h 40, week-ends par roulement
      evening | Services du soir jusqu’à 0 h 30`,
    summaries: `
      {n} ans au volant, zéro réclamation ces trois dernières années.
      Conduite en commun depuis {n} ans, urbain et scolaire.
      {Souriant|Souriante}, {ponctuel|ponctuelle}, {n} ans de lignes.`,
  }),
  trade({
    key: 'chauffeur-livreur',
    count: 4,
    pay: [1830, 2050],
    licences: 'B | Permis B',
    titles: `
      {Chauffeur-livreur|Chauffeuse-livreuse}
      {Livreur|Livreuse} VL`,
    employers: `
      Colis Minute 69 | Saint-Fons
      Fleurs et Frais Express | Corbas
      Pharma Livraison Rhône | Bron
      Traiteur Ganivet | Écully
      Vélocargo Presqu’île | Lyon`,
    tasks: `
      Tournée de 90 colis par jour, optimisation du parcours
      Livraison de médicaments aux officines, chaîne du froid
      Chargement du camion de 20 m³, arrimage
      Encaissement, preuve de livraison sur terminal
      Livraison et mise en place de plateaux-repas
      Enlèvements chez les clients professionnels
      Livraison à vélo-cargo en hypercentre
      Gestion des absents et des points relais
      Entretien courant du véhicule`,
    diplomas: `
      CAP conducteur livreur de marchandises | CFA de la Route, Bourgoin-Jallieu
      Baccalauréat professionnel transport | Lycée du Garon-Sud, Givors
      BEP vente action marchande | Lycée Jeanne-Barret, Vénissieux`,
    skills: `
      Connaissance de l’agglomération
      Organisation de tournée
      Relation client
      Port de charges
      Conduite de nuit
      Terminal de livraison`,
    certificates: `
      SST
      Capacité de transport léger
      Gestes et postures`,
    schedules: `
      early_morning | De 5 h 30 à 12 h 30
      day | Du lundi au vendredi, 8 h – 17 h
      saturday | Samedi travaillé`,
    summaries: `
      {n} ans de livraison : je connais chaque rue à sens unique de la presqu’île.
      {Livreur|Livreuse} {organisé|organisée}, {n} ans d’expérience, casier et permis en ordre.
      {n} ans de tournées, du colis au plateau-repas.`,
  }),
  trade({
    key: 'cariste',
    count: 5,
    pay: [1900, 2250],
    titles: `
      Cariste
      {Magasinier|Magasinière} cariste
      {Agent|Agente} logistique cariste`,
    employers: `
      Plateforme Logis-Bugey | Saint-Vulbas
      Entrepôts du Levant | Chassieu
      Surgelés Vercorin | Corbas
      Pièces Auto Lugdun | Vénissieux
      Matériaux Bressans | Miribel
      Logipôle des Chesnes-Sud | Saint-Quentin-Fallavier`,
    tasks: `
      Gerbage jusqu’à 10 mètres au chariot à mât rétractable
      Déchargement de semi-remorques au chariot frontal
      Réapprovisionnement du picking, inventaires tournants
      Contrôle des palettes et des étiquettes
      Froid négatif à −24 °C, tenue adaptée
      Saisie des mouvements dans le WMS
      Chargement selon plan, calage
      Entretien et recharge des chariots
      Référent{|e} sécurité de l’équipe
      Préparation de palettes hétérogènes`,
    diplomas: `
      Titre professionnel cariste d’entrepôt | Centre Porte des Alpes Formation, Saint-Priest
      Baccalauréat professionnel logistique | Lycée Sembat-Est, Vénissieux
      CAP opérateur logistique | CFA du Grand Large, Décines`,
    skills: `
      WMS
      Mât rétractable
      Inventaire
      Chargement de camions
      Radiofréquence
      Rigueur
      Travail en froid`,
    certificates: `
      CACES R489 catégories 1A, 3 et 5
      CACES R489 catégories 3 et 5
      CACES R489 catégories 1A et 3
      CACES R485 catégorie 2
      SST`,
    schedules: `
      2x8 | Équipe 2x8
      3x8 | Travail en 3x8
      night | Équipe de nuit, 21 h – 4 h 30
      day | Journée, 8 h – 16 h`,
    summaries: `
      {n} ans de chariots, du frontal au mât rétractable, sans casse.
      Cariste depuis {n} ans, {attentif|attentive} aux piétons et au matériel.
      De la préparation à la conduite : {n} ans d’entrepôt.`,
  }),
  trade({
    key: 'preparateur-de-commandes',
    count: 4,
    pay: [1830, 2050],
    titles: `
      {Préparateur|Préparatrice} de commandes
      {Opérateur|Opératrice} logistique`,
    employers: `
      E-Mode Logistique | Saint-Priest
      Frais d’Ici Plateforme | Corbas
      Librairie Centrale de l’Est | Villeurbanne
      Parapharma Stock | Genas
      Logipôle Chesnes-Nord | Saint-Quentin-Fallavier`,
    tasks: `
      Préparation vocale, 150 colis à l’heure
      Picking au scan, contrôle du poids
      Emballage, étiquetage, filmage des palettes
      Réception et contrôle des retours
      Formation des intérimaires en période de pointe
      Rangement et tri des déchets d’emballage
      Préparation de commandes fragiles
      Inventaire annuel
      Chargement des tournées de fin d’après-midi`,
    diplomas: `
      Titre professionnel préparateur de commandes en entrepôt | Centre Porte des Alpes Formation, Saint-Priest
      CAP opérateur logistique | CFA du Grand Large, Décines
      Baccalauréat général | Lycée Robert-Dessous, Lyon`,
    skills: `
      Préparation vocale
      Scan
      Cadence
      Port de charges
      Esprit d’équipe
      Qualité de l’emballage`,
    certificates: `
      CACES R489 catégorie 1B
      CACES R485 catégorie 2
      Gestes et postures
      SST`,
    schedules: `
      2x8 | Équipes 2x8, 5 h – 13 h et 13 h – 21 h
      early_morning | De 4 h à 11 h
      day,saturday | Journée, un samedi sur deux`,
    summaries: `
      {n} ans de préparation, peu d’erreurs, bonne cadence.
      {Rapide|Rapide} et {soigneux|soigneuse}, {n} ans d’entrepôt.
      Je souhaite devenir chef{|fe} d’équipe après {n} ans de terrain.`,
  }),
]
