import { trade } from './trade.ts'

export const office = [
  trade({
    key: 'comptable',
    count: 5,
    pay: [2300, 3100],
    titles: `
      Comptable
      Comptable unique
      {Assistant|Assistante} comptable`,
    employers: `
      Cabinet Fiduciaire des Brotteaux | Lyon
      Ateliers Meynard-Pons | Vaulx-en-Velin
      Transports Chanavat-Ollier | Corbas
      Association Main dans la Main 69 | Lyon
      Distribution Saveurs d’Orient | Vénissieux
      Foncière du Quai Neuf | Lyon`,
    tasks: `
      Tenue de la comptabilité générale, de la saisie au bilan
      Déclarations de TVA, rapprochements bancaires
      Comptabilité fournisseurs, 900 factures par mois
      Relances clients, baisse du délai de paiement
      Préparation de la paie de 35 salariés
      Immobilisations, stocks, écritures de clôture
      Portefeuille de 40 dossiers de TPE
      Notes de frais et trésorerie prévisionnelle
      Passage à la facturation électronique
      Relations avec le commissaire aux comptes`,
    diplomas: `
      BTS comptabilité et gestion | Lycée La Martelière, Lyon
      DCG | Institut de gestion des Brotteaux, Lyon
      DUT GEA | IUT de la Feyssine, Villeurbanne
      Licence professionnelle comptabilité et paie | IUT de la Feyssine, Villeurbanne`,
    skills: `
      Comptabilité générale
      TVA
      Paie et DSN
      Tableur avancé
      Lettrage
      Trésorerie
      Révision
      Progiciel intégré`,
    certificates: `
      Certification TOSA Excel
      Titre gestionnaire de paie`,
    schedules: `
      day | 35 heures, horaires souples
      day | Temps partiel, quatre jours`,
    summaries: `
      {n} ans de comptabilité, en cabinet puis en entreprise.
      {Rigoureux|Rigoureuse}, {autonome|autonome}, à l’heure des échéances depuis {n} ans.
      Des chiffres justes et un dossier rangé : {n} ans d’expérience.`,
  }),
  trade({
    key: 'assistant-administratif',
    count: 4,
    pay: [1850, 2350],
    titles: `
      {Assistant administratif|Assistante administrative}
      {Secrétaire médical|Secrétaire médicale}
      {Assistant|Assistante} de direction`,
    employers: `
      Cabinet de radiologie des Quais | Lyon
      Syndic Habitat Calme | Bron
      Étude notariale Verchère-Blanc | Villeurbanne
      Groupe Valmorel Énergies | Lyon
      Mairie de Saint-Cyprien-sur-Saône | Saint-Cyprien-sur-Saône`,
    tasks: `
      Accueil physique et téléphonique, 60 appels par jour
      Agenda de trois praticiens, prise de rendez-vous
      Frappe de comptes rendus, classement, archivage
      Organisation de réunions et de déplacements
      Devis, factures et commandes
      Tableaux de suivi et publipostage
      Comptes rendus de conseil
      Préparation des dossiers de subvention
      Gestion du courrier et des recommandés
      Intégration des nouveaux arrivants`,
    diplomas: `
      BTS support à l’action managériale | Lycée Juliette-Ampère, Lyon
      Titre professionnel secrétaire assistant | GRETA des Deux-Fleuves, Lyon
      Baccalauréat professionnel gestion-administration | Lycée Jeanne-Barret, Vénissieux`,
    skills: `
      Suite bureautique
      Orthographe
      Accueil
      Terminologie médicale
      Classement
      Rédaction
      Gestion d’agenda`,
    certificates: `
      Certification d’orthographe
      Certification TOSA Word
      SST`,
    schedules: `
      day | 8 h 30 – 17 h
      day,saturday | Un samedi matin sur trois`,
    summaries: `
      {n} ans de secrétariat, du cabinet médical à la PME.
      {Organisé|Organisée} et {discret|discrète} depuis {n} ans.
      Un accueil chaleureux et des dossiers à jour, {n} ans d’expérience.`,
  }),
  trade({
    key: 'charge-de-ressources-humaines',
    pay: [2300, 3200],
    titles: `
      {Chargé|Chargée} de ressources humaines
      {Assistant|Assistante} RH`,
    employers: `
      Intérim Bâti Pro | Lyon
      Pharma Rhodanis | Neuville-sur-Saône
      Réseau Crèches Alpha-Gônes | Lyon
      Groupe Valmorel Énergies | Lyon`,
    tasks: `
      Recrutement d’ouvriers et de techniciens, 80 postes par an
      Contrats, avenants, visites médicales
      Plan de formation, dossiers de financement
      Préparation de la paie, contrôle des absences
      Élections du CSE
      Tableau de bord et index égalité
      Intégration, entretiens professionnels
      Partenariats avec missions locales et écoles`,
    diplomas: `
      Master gestion des ressources humaines | Université des Quais, Lyon
      Licence professionnelle RH | IUT de la Feyssine, Villeurbanne
      Titre assistant ressources humaines | GRETA des Deux-Fleuves, Lyon`,
    skills: `
      Droit du travail
      Entretien structuré
      SIRH
      Paie
      Formation
      Tableur`,
    certificates: `
      Formation non-discrimination à l’embauche
      Certification TOSA Excel`,
    schedules: `
      day | Journée, deux jours de télétravail`,
    summaries: `
      {n} ans de RH, de l’intérim à l’industrie.
      Recruter juste et répondre à tous : {n} ans que j’y tiens.
      {Généraliste|Généraliste} RH depuis {n} ans.`,
  }),
  trade({
    key: 'commercial',
    count: 4,
    pay: [2000, 3200],
    licences: 'B | Permis B',
    titles: `
      {Attaché commercial|Attachée commerciale}
      {Technico-commercial|Technico-commerciale}
      {Commercial|Commerciale} sédentaire`,
    employers: `
      Emballages Rochetaillard | Dardilly
      Solaire Rhône Habitat | Saint-Priest
      Fournitures Colbert Pro | Limonest
      Matériel Médical Allard-Noé | Bron
      Logiciels Kaïros Gestion | Lyon`,
    tasks: `
      Portefeuille de 120 clients professionnels
      Prospection téléphonique et visites
      Réponse aux appels d’offres
      Négociation d’accords annuels
      Suivi dans le CRM, reporting hebdomadaire
      Salons professionnels
      Devis techniques avec le bureau d’études
      Formation des revendeurs
      Objectif dépassé deux années de suite`,
    diplomas: `
      BTS négociation et digitalisation de la relation client | Lycée Juliette-Ampère, Lyon
      Licence professionnelle commerce B2B | IUT de la Feyssine, Villeurbanne
      Master marketing et vente | École supérieure de commerce des Alpes Grises, Grenoble`,
    skills: `
      Prospection
      Négociation
      CRM
      Appels d’offres
      Présentation
      Anglais commercial`,
    certificates: `
      Certification vente conseil
      SST`,
    schedules: `
      day | Journée, déplacements dans la région`,
    summaries: `
      {n} ans de vente aux entreprises, terrain et sédentaire.
      {Tenace|Tenace} et {honnête|honnête} : {n} ans de relation client.
      Commerce depuis {n} ans, en Auvergne-Rhône-Alpes.`,
  }),
  trade({
    key: 'vendeur',
    count: 4,
    pay: [1810, 2150],
    titles: `
      {Vendeur|Vendeuse} en prêt-à-porter
      {Conseiller|Conseillère} de vente
      Hôte{|sse} de caisse`,
    employers: `
      Boutique Fil & Soie | Lyon
      Jardinerie Les Quatre Saisons | Craponne
      Librairie Centrale de l’Est | Villeurbanne
      Électro-Dépôt Vauban | Saint-Priest
      Épicerie fine Aubrac & Cie | Lyon
      Supermarché Le Panier Vert | Bron`,
    tasks: `
      Accueil, conseil et encaissement
      Réassort, étiquetage, inventaires
      Vitrines et mise en avant des nouveautés
      Gestion des retours et des réclamations
      Ouverture et fermeture du magasin
      Ventes complémentaires, carte de fidélité
      Commandes auprès des fournisseurs
      Préparation des paniers du retrait en magasin
      Animation des réseaux sociaux de la boutique`,
    diplomas: `
      Baccalauréat professionnel commerce | Lycée Jeanne-Barret, Vénissieux
      BTS management commercial opérationnel | Lycée Juliette-Ampère, Lyon
      CAP équipier polyvalent du commerce | CFA des métiers du Rhône-Aval`,
    skills: `
      Vente
      Encaissement
      Merchandising
      Gestion des stocks
      Accueil
      Anglais de vente`,
    certificates: `
      SST
      CQP vendeur conseil`,
    schedules: `
      day,saturday | Du mardi au samedi
      weekend | Week-ends et vacances
      evening,saturday | Fermetures à 20 h, un samedi sur deux`,
    summaries: `
      {n} ans de vente en boutique et en grande surface.
      {Souriant|Souriante}, à l’écoute, {n} ans d’expérience.
      Conseiller plutôt que pousser : {n} ans de vente.`,
  }),
  trade({
    key: 'conseiller-clientele',
    pay: [1950, 2500],
    titles: `
      {Conseiller|Conseillère} clientèle
      {Téléconseiller|Téléconseillère}`,
    employers: `
      Assurances Mutua-Rhône | Lyon
      Banque Coopérative des Monts | Villeurbanne
      Centre d’appels Allô Gones | Vaulx-en-Velin
      Eau et Énergies du Val | Oullins`,
    tasks: `
      Réception de 70 appels par jour
      Ouverture de comptes, épargne et crédits
      Gestion de sinistres automobile et habitation
      Traitement des réclamations écrites
      Détection des besoins et prise de rendez-vous
      Mise à jour des dossiers clients
      Accueil en agence, caisse
      Parrainage de nouveaux conseillers`,
    diplomas: `
      BTS banque | Lycée Juliette-Ampère, Lyon
      BTS assurance | Lycée La Martelière, Lyon
      Titre professionnel conseiller relation client à distance | GRETA des Deux-Fleuves, Lyon`,
    skills: `
      Écoute
      Réclamations
      Rebond commercial
      Saisie rapide
      Conformité
      Gestion du stress`,
    certificates: `
      Capacité en assurance niveau 1
      Certification AMF`,
    schedules: `
      day,saturday | Du mardi au samedi
      day,evening | Amplitude de 9 h à 20 h`,
    summaries: `
      {n} ans de relation client, banque et assurance.
      {Patient|Patiente} au téléphone depuis {n} ans.
      {n} ans au contact du public, à distance et en agence.`,
  }),
  trade({
    key: 'developpeur',
    count: 5,
    pay: [2800, 4600],
    titles: `
      {Développeur|Développeuse} back-end
      {Développeur|Développeuse} full-stack
      {Développeur|Développeuse} web`,
    employers: `
      Logiciels Kaïros Gestion | Lyon
      Studio Belvédère | Villeurbanne
      Cartolane | Lyon
      Santé Numérique des Alpes | Lyon
      Régie Publique des Eaux du Mont-Verdun | Limonest
      Octant Data | Lyon`,
    tasks: `
      API REST et traitements asynchrones
      Modélisation et migrations PostgreSQL
      Interfaces React accessibles
      Tests automatisés, intégration continue
      Revue de code et documentation
      Reprise d’une application ancienne, sans interruption
      Mise en production, supervision, astreinte
      Échanges avec les utilisateurs, recettes
      Sécurité : correctifs, gestion des secrets
      Accompagnement de deux alternants`,
    diplomas: `
      Master informatique | Université de la Doua-Nord, Villeurbanne
      BUT informatique | IUT de la Feyssine, Villeurbanne
      Titre professionnel concepteur développeur d’applications | École du Code des Pentes, Lyon
      Diplôme d’ingénieur en informatique | École d’ingénieurs du Saône-Rhône, Lyon`,
    skills: `
      TypeScript
      Node.js
      PostgreSQL
      React
      Python
      Java
      Docker
      Git
      SQL
      Tests automatisés`,
    certificates: `
      Opquast
      Certification Kubernetes (CKA)`,
    schedules: `
      day | Journée, trois jours de télétravail
      day,on_call | Journée et astreinte une semaine sur six`,
    summaries: `
      {n} ans de développement, du besoin à la production.
      Code simple, tests utiles, {n} ans d’expérience.
      {Développeur|Développeuse} depuis {n} ans, sensible à l’accessibilité et à la sobriété.`,
  }),
  trade({
    key: 'technicien-support',
    pay: [2000, 2700],
    titles: `
      {Technicien|Technicienne} support informatique
      {Administrateur|Administratrice} systèmes et réseaux`,
    employers: `
      Infogérance Pixel & Câble | Villeurbanne
      Clinique des Tuileries | Lyon
      Mairie de Saint-Cyprien-sur-Saône | Saint-Cyprien-sur-Saône
      Octant Data | Lyon`,
    tasks: `
      Assistance à 450 utilisateurs, à distance et sur site
      Préparation et déploiement de postes
      Gestion des comptes et des droits
      Sauvegardes, mises à jour, antivirus
      Réseaux : commutateurs, bornes, VLAN
      Inventaire et gestion des licences
      Rédaction de procédures
      Téléphonie et visioconférence
      Virtualisation, supervision`,
    diplomas: `
      BTS services informatiques aux organisations | Lycée Branlat, Lyon
      Titre professionnel technicien supérieur systèmes et réseaux | École du Code des Pentes, Lyon
      BUT réseaux et télécommunications | IUT de la Feyssine, Villeurbanne`,
    skills: `
      Windows et Linux
      Annuaire
      Réseaux
      Virtualisation
      Ticketing
      Pédagogie
      Scripts`,
    certificates: `
      ITIL Foundation
      Certification réseau niveau 1
      Habilitation B0`,
    schedules: `
      day | 8 h – 18 h en rotation
      on_call | Astreinte une semaine sur cinq`,
    summaries: `
      {n} ans de support, zéro jargon.
      {Patient|Patiente} et {méthodique|méthodique}, {n} ans d’informatique.
      Du poste de travail au serveur depuis {n} ans.`,
  }),
]
