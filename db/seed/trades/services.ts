import { trade } from './trade.ts'

export const services = [
  trade({
    key: 'agent-d-entretien',
    count: 5,
    pay: [1800, 2000],
    titles: `
      Agent{|e} d’entretien
      Agent{|e} de propreté
      Agent{|e} de service`,
    employers: `
      Net & Clair Services | Lyon
      Propreté Rive Gauche | Villeurbanne
      Clinique Saint-Aubert | Lyon
      Groupe scolaire Berthe-Alibert | Décines-Charpieu
      Éclat Multiservices | Vénissieux
      Syndic Habitat Calme | Bron`,
    tasks: `
      Nettoyage de bureaux et de sanitaires
      Autolaveuse et monobrosse
      Bionettoyage des chambres
      Vitrerie intérieure à hauteur d’homme
      Sortie des conteneurs, tri
      Entretien des cages d’escalier de huit immeubles
      Remise en état après travaux
      Service et nettoyage de la cantine
      Gestion des produits et des dosages
      Remplacement de la cheffe d’équipe`,
    diplomas: `
      CAP agent de propreté et d’hygiène | Lycée Louise-Labé-Sud, Lyon
      Titre professionnel agent de propreté | GRETA des Deux-Fleuves, Lyon
      Certificat de formation générale | Collège Les Battières-Hautes, Lyon`,
    skills: `
      Bionettoyage
      Autolaveuse
      Monobrosse
      Vitrerie
      Dosage des produits
      Discrétion
      Autonomie`,
    certificates: `
      CQP agent machiniste
      Gestes et postures
      SST`,
    schedules: `
      early_morning | De 5 h à 8 h 30
      evening | De 17 h 30 à 20 h 30
      day | Journée continue
      early_morning,evening | Matin tôt et soir`,
    summaries: `
      {n} ans de propreté, bureaux, écoles et soins.
      {Ponctuel|Ponctuelle} et {soigneux|soigneuse}, {n} ans d’expérience.
      Je cherche un temps plein après {n} ans d’horaires morcelés.`,
  }),
  trade({
    key: 'agent-de-securite',
    count: 4,
    pay: [1900, 2250],
    titles: `
      Agent{|e} de sécurité
      Agent{|e} SSIAP 1
      Agent{|e} de prévention et de sécurité`,
    employers: `
      Vigie Rhodanienne | Lyon
      Alto Gardiennage | Vaulx-en-Velin
      Sentinelle Services Est | Saint-Priest
      Garde & Veille Événements | Lyon
      Protectis Dauphiné | Bourgoin-Jallieu`,
    tasks: `
      PC de sécurité, vidéosurveillance, main courante
      Rondes, levées de doute, fermeture des accès
      Accueil et filtrage, contrôle des badges
      Évacuations et exercices incendie
      Permis de feu, suivi des travaux
      Gestion des conflits et premiers secours
      Sécurité de salons et de concerts
      Surveillance de nuit d’un entrepôt
      Vérification des extincteurs et des désenfumages`,
    diplomas: `
      CQP agent de prévention et de sécurité | Centre Sécurité Formation du Rhône, Bron
      Baccalauréat professionnel métiers de la sécurité | Lycée Jeanne-Barret, Vénissieux
      Titre professionnel agent de sûreté et de sécurité privée | Centre Afpa-Sud, Vénissieux`,
    skills: `
      Vidéosurveillance
      Main courante électronique
      Sang-froid
      Gestion des conflits
      Accueil
      Secours à personne`,
    certificates: `
      SSIAP 1
      SSIAP 1, recyclage à jour
      SSIAP 2
      Carte professionnelle CNAPS
      SST
      Habilitation H0/B0`,
    schedules: `
      night | Vacations de nuit, 19 h – 7 h
      day,night | Vacations de 12 h, jour ou nuit
      weekend,evening | Soirées et week-ends`,
    summaries: `
      {n} ans de sécurité, bureaux et grande distribution.
      {Calme|Calme}, {courtois|courtoise}, {n} ans de terrain.
      {Vigilant|Vigilante} et {discret|discrète} depuis {n} ans.`,
  }),
  trade({
    key: 'coiffeur',
    pay: [1850, 2200],
    titles: `
      {Coiffeur|Coiffeuse}
      {Coiffeur barbier|Coiffeuse visagiste}`,
    employers: `
      Salon L’Atelier de Simone | Lyon
      Salon Mèche Rebelle | Villeurbanne
      Barbier du Gros-Caillou | Lyon
      Coiffure Gisèle | Bron
      Institut Belle Époque | Tassin-la-Demi-Lune`,
    tasks: `
      Coupes femme, homme et enfant
      Colorations, balayages, patines
      Barbe et rasage traditionnel
      Coiffures de mariage
      Cheveux bouclés et crépus
      Conseil et vente de produits
      Prise de rendez-vous et caisse
      Formation de l’apprentie
      Coiffure à domicile et en EHPAD`,
    diplomas: `
      CAP métiers de la coiffure | CFA des métiers du Rhône-Aval
      Brevet professionnel coiffure | CFA des métiers du Rhône-Aval`,
    skills: `
      Coupe
      Coloration
      Barbe
      Chignons
      Vente
      Écoute`,
    certificates: `
      Formation coloration végétale
      Formation cheveux texturés`,
    schedules: `
      day,saturday | Du mardi au samedi, 9 h – 18 h 30
      day | Quatre jours par semaine`,
    summaries: `
      {n} ans de salon, coupes et couleurs.
      {Créatif|Créative} et à l’écoute, {n} ans de métier.
      La coiffure depuis {n} ans, en ville et à domicile.`,
  }),
  trade({
    key: 'jardinier',
    pay: [1850, 2200],
    licences: 'B,BE | Permis B et BE (remorque)',
    titles: `
      {Jardinier|Jardinière} paysagiste
      {Ouvrier|Ouvrière} paysagiste`,
    employers: `
      Jardins du Beaujolais-Bas | Villefranche-sur-Saône
      Paysages Clairval | Francheville
      Espaces Verts Métropole Est | Décines-Charpieu
      Pépinières Sauzet-Roy | Brignais`,
    tasks: `
      Tonte, taille, désherbage sans produit
      Plantations, engazonnement, arrosage automatique
      Maçonnerie paysagère, terrasses bois
      Élagage léger et broyage
      Conduite de mini-pelle
      Entretien de copropriétés, relation client
      Fleurissement et paillage
      Déneigement l’hiver`,
    diplomas: `
      CAP agricole jardinier paysagiste | Lycée horticole des Monts d’Or-Bas, Dardilly
      BTS aménagements paysagers | Lycée horticole des Monts d’Or-Bas, Dardilly
      BP aménagements paysagers | CFA du Gier`,
    skills: `
      Taille raisonnée
      Reconnaissance des végétaux
      Arrosage
      Mini-pelle
      Terrasses
      Tronçonneuse`,
    certificates: `
      CACES R482 catégorie A
      Certiphyto
      SST`,
    schedules: `
      day | 7 h 30 – 16 h 30, tôt l’été`,
    summaries: `
      {n} ans dehors, par tous les temps.
      Création et entretien depuis {n} ans, en équipe de deux ou trois.
      {Paysagiste|Paysagiste} depuis {n} ans, sensible à la biodiversité.`,
  }),
]
