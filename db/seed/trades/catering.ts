import { trade } from './trade.ts'

export const catering = [
  trade({
    key: 'cuisinier',
    count: 5,
    pay: [1950, 2600],
    titles: `
      {Cuisinier|Cuisinière}
      {Cuisinier|Cuisinière} de collectivité
      Chef{|fe} de partie`,
    employers: `
      Cuisine centrale du Val de Saône | Neuville-sur-Saône
      Bouchon Chez Fernande Picot | Lyon
      Restaurant d’entreprise Le Tilleul | Villeurbanne
      EHPAD Les Ombrages | Écully
      Brasserie des Négociants-Neufs | Lyon
      Lycée hôtelier privé Saint-Honorat | Lyon`,
    tasks: `
      Production de 300 repas par jour, liaison chaude
      Plats mijotés, sauces, garnitures
      Respect du plan de maîtrise sanitaire et de la méthode HACCP
      Menus mixés et hachés, régimes médicaux
      Commandes, réception et stocks
      Carte de saison, produits de marchés locaux
      Encadrement d’un commis et d’un plongeur
      Poste chaud, 70 couverts à midi
      Buffets et réceptions jusqu’à 200 personnes
      Réduction du gaspillage, pesées et suivi`,
    diplomas: `
      CAP cuisine | Lycée Escoffieu, Lyon
      Baccalauréat professionnel cuisine | Lycée hôtelier Saint-Honorat, Lyon
      BEP hôtellerie-restauration | CFA des Saveurs, Dardilly
      Titre professionnel cuisinier | GRETA des Deux-Fleuves, Lyon`,
    skills: `
      HACCP
      Liaison froide
      Textures modifiées
      Fiches techniques
      Cuisine végétarienne
      Pâtisserie de restaurant
      Gestion des coûts
      Travail en équipe`,
    certificates: `
      HACCP
      Permis d’exploitation
      SST
      Formation allergènes`,
    schedules: `
      day | Horaires continus, 6 h 30 – 14 h 30
      split_shift | Coupures, cinq services par semaine
      evening,weekend | Services du soir et du week-end`,
    summaries: `
      {n} ans de fourneaux, du bouchon à la collectivité.
      {Cuisinier|Cuisinière} depuis {n} ans : produits frais, gestes sûrs, cuisine propre.
      Je cherche après {n} ans de restaurant des horaires continus.`,
  }),
  trade({
    key: 'commis-de-cuisine',
    pay: [1800, 1950],
    titles: `
      Commis de cuisine
      Aide de cuisine`,
    employers: `
      Self du Campus Vert | Écully
      Pizzeria Da Gino Bellandi | Bron
      Restaurant Le Jardin d’Aïcha | Lyon
      Cuisine centrale des Coteaux | Saint-Genis-Laval
      Traiteur Ganivet | Écully`,
    tasks: `
      Épluchage, taillage, mise en place
      Dressage des entrées et des desserts
      Plonge batterie, nettoyage des chambres froides
      Réception et rangement des livraisons
      Étiquetage des dates, plats témoins
      Préparation des plateaux pour les services de soins
      Service au self, réassort des bacs
      Nettoyage du poste selon le plan d’hygiène
      Pâte à pizza et garniture`,
    diplomas: `
      CAP production et service en restaurations | Lycée Escoffieu, Lyon
      CAP cuisine | CFA des Saveurs, Dardilly
      Brevet des collèges | Collège Les Battières-Hautes, Lyon`,
    skills: `
      Hygiène
      Rapidité
      Taillage
      Plonge
      Service au self
      Esprit d’équipe`,
    certificates: `
      HACCP
      SST`,
    schedules: `
      split_shift,evening | Services du midi et du soir
      day | 7 h – 15 h, du lundi au vendredi
      weekend | Extras le week-end`,
    summaries: `
      {n} ans d’aide en cuisine, envie d’apprendre encore.
      {Motivé|Motivée} et {résistant|résistante}, {n} ans d’expérience en restauration.
      De la plonge au poste froid en {n} ans.`,
  }),
  trade({
    key: 'serveur',
    count: 5,
    pay: [1850, 2300],
    titles: `
      {Serveur|Serveuse}
      Chef{|fe} de rang
      {Employé polyvalent|Employée polyvalente} de restauration`,
    employers: `
      Brasserie du Grand Théâtre | Lyon
      Bouchon La Fontaine aux Lions | Lyon
      Hôtel-restaurant Le Relais des Dombes | Trévoux
      Café Le Petit Zinc de Monplaisir | Lyon
      Restaurant La Table de Crussol-Neuf | Villeurbanne
      Guinguette L’Île d’Émeraude | Miribel`,
    tasks: `
      Service à l’assiette, 40 couverts par rang
      Prise de commande sur tablette, encaissement
      Conseil sur les vins et les fromages
      Mise en place et dressage de la salle
      Accueil d’une clientèle étrangère en anglais
      Banquets, mariages et séminaires
      Tenue du bar, cocktails simples
      Petits déjeuners et service d’étage
      Formation des extras
      Ouverture et fermeture de l’établissement`,
    diplomas: `
      CAP commercialisation et services en hôtel-café-restaurant | Lycée Escoffieu, Lyon
      Baccalauréat professionnel service | Lycée hôtelier Saint-Honorat, Lyon
      Mention complémentaire barman | CFA des Saveurs, Dardilly`,
    skills: `
      Port de plateau
      Vente additionnelle
      Œnologie
      Caisse
      Accueil
      Gestion du stress
      Anglais de service`,
    certificates: `
      Permis d’exploitation
      HACCP
      SST`,
    schedules: `
      split_shift | Coupures, deux jours de repos de suite
      evening,weekend | Soirs et week-ends
      day | Service du midi uniquement`,
    summaries: `
      {n} ans de salle, de la brasserie au banquet.
      Le service, c’est la mémoire et le sourire : {n} ans que je travaille les deux.
      {Dynamique|Dynamique}, {courtois|courtoise}, {n} ans d’expérience.`,
  }),
  trade({
    key: 'boulanger',
    pay: [1950, 2400],
    titles: `
      {Boulanger|Boulangère}
      {Boulanger pâtissier|Boulangère pâtissière}`,
    employers: `
      Fournil de la Ficelle | Lyon
      Boulangerie Vermorel et Fille | Brignais
      Aux Blés de Bellecombe | Villeurbanne
      Maison Sabatier-Roure | Givors
      Pains et Levains de l’Est | Meyzieu`,
    tasks: `
      Pétrissage, façonnage et cuisson de 500 baguettes par jour
      Pains au levain naturel et farines anciennes
      Viennoiserie feuilletée pur beurre
      Tartes, entremets et éclairs le week-end
      Gestion des stocks de farine
      Nettoyage et entretien du matériel
      Encadrement d’un apprenti
      Snacking et sandwichs du midi
      Mise au point de nouvelles recettes`,
    diplomas: `
      CAP boulanger | CFA du Gier
      Brevet professionnel boulanger | CFA des Saveurs, Dardilly
      CAP pâtissier | CFA des Saveurs, Dardilly`,
    skills: `
      Levain
      Feuilletage
      Four à sole
      Pâtisserie
      Hygiène
      Gestes précis`,
    certificates: `
      HACCP
      SST`,
    schedules: `
      early_morning | Prise de poste à 3 h
      night | Travail de nuit, 23 h – 6 h
      early_morning,weekend | De 4 h à 11 h, dimanche compris`,
    summaries: `
      {n} ans de fournil. Le bon pain demande du temps, je le lui donne.
      {Passionné|Passionnée} de levain depuis {n} ans.
      {Artisan|Artisane} dans l’âme, {n} ans de métier.`,
  }),
  trade({
    key: 'receptionniste',
    pay: [1850, 2250],
    titles: `
      Réceptionniste
      {Réceptionniste polyvalent|Réceptionniste polyvalente} en hôtellerie`,
    employers: `
      Hôtel des Trois Gares | Lyon
      Hôtel du Parc de la Tête-Verte | Lyon
      Résidence hôtelière Confluent-Suites | Lyon
      Auberge de jeunesse des Pentes | Lyon
      Hôtel Aéro-Satolas-Parc | Genas`,
    tasks: `
      Accueil, arrivées et départs, facturation
      Réservations directes et plateformes
      Caisse et clôture de nuit
      Gestion des réclamations
      Petits déjeuners du dimanche
      Standard et courriels en deux langues
      Planning des chambres avec la gouvernante
      Conseils touristiques
      Accueil de groupes et de séminaires`,
    diplomas: `
      BTS management en hôtellerie-restauration | Lycée hôtelier Saint-Honorat, Lyon
      Titre professionnel réceptionniste en hôtellerie | GRETA des Deux-Fleuves, Lyon
      Licence de langues étrangères appliquées | Université des Quais, Lyon`,
    skills: `
      Logiciel hôtelier
      Anglais courant
      Encaissement
      Accueil
      Gestion des avis en ligne
      Ventes additionnelles`,
    certificates: `
      SST
      SSIAP 1`,
    schedules: `
      night | Réception de nuit, 22 h – 7 h
      day,weekend | Matin ou après-midi, week-ends tournants
      evening | 15 h – 23 h`,
    summaries: `
      {n} ans d’accueil, en deux langues et à toute heure.
      {Souriant|Souriante} même à 23 h : {n} ans d’hôtellerie.
      {n} ans de réception, du petit hôtel à la résidence.`,
  }),
  trade({
    key: 'employe-d-etage',
    pay: [1800, 1950],
    titles: `
      {Valet|Femme} de chambre
      {Employé|Employée} d’étage`,
    employers: `
      Hôtel des Trois Gares | Lyon
      Résidence hôtelière Confluent-Suites | Lyon
      Hôtel Aéro-Satolas-Parc | Genas
      Clinique du Mont Guillon | Lyon`,
    tasks: `
      Remise à blanc de 15 chambres par jour
      Contrôle du linge et du mini-bar
      Nettoyage des parties communes
      Gestion des objets trouvés
      Signalement des dégradations
      Tenue du chariot et des stocks
      Lingerie, repassage
      Remplacement de la gouvernante le dimanche`,
    diplomas: `
      Titre professionnel agent d’hôtellerie | GRETA des Deux-Fleuves, Lyon
      CAP assistant technique en milieux familial et collectif | Lycée Louise-Labé-Sud, Lyon`,
    skills: `
      Bionettoyage
      Rapidité
      Discrétion
      Sens du détail
      Repassage`,
    certificates: `
      Gestes et postures
      SST`,
    schedules: `
      day,weekend | 8 h 30 – 15 h, un week-end sur deux
      early_morning | De 6 h à 13 h`,
    summaries: `
      {n} ans de chambres impeccables.
      {Soigneux|Soigneuse}, {rapide|rapide}, {n} ans d’hôtellerie.
      Étages et lingerie depuis {n} ans, en hôtel comme en clinique.`,
  }),
]
