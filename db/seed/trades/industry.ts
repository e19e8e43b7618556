import { trade } from './trade.ts'

export const industry = [
  trade({
    key: 'technicien-de-maintenance',
    count: 4,
    pay: [2300, 3000],
    titles: `
      {Technicien|Technicienne} de maintenance industrielle
      Électromécanicien{|ne}`,
    employers: `
      Plasturgie du Haut-Bugey | Ambérieu-en-Bugey
      Chimie du Couloir | Saint-Fons
      Biscuiterie des Dombes | Trévoux
      Pharma Rhodanis | Neuville-sur-Saône
      Textiles techniques Villefontan | Villefontaine`,
    tasks: `
      Dépannage mécanique, électrique et pneumatique
      Maintenance préventive suivie sous GMAO
      Changements de format, réglages
      Consignations et analyses de risques
      Automates : diagnostic et petites modifications
      Gestion des pièces de rechange
      Arrêts annuels, sous-traitants
      Amélioration continue, chantiers SMED
      Participation au démarrage d’une ligne
      Roulements, transmissions, alignement`,
    diplomas: `
      BTS maintenance des systèmes | Lycée Branlat, Lyon
      Baccalauréat professionnel MSPC | Lycée du Garon-Sud, Givors
      DUT génie industriel et maintenance | IUT de la Feyssine, Villeurbanne`,
    skills: `
      Automates
      GMAO
      Hydraulique
      Pneumatique
      Variateurs
      Analyse de pannes
      Soudure
      Anglais technique`,
    certificates: `
      Habilitations B2V, BR, BC
      CACES R489 catégorie 3
      ATEX niveau 1
      CACES R486`,
    schedules: `
      3x8 | Équipes 3x8
      2x8 | Équipes 2x8, matin et après-midi
      day,on_call | Journée avec astreinte
      second_shift | Équipe de suppléance le week-end`,
    summaries: `
      {n} ans de maintenance en continu. Je préfère prévenir que courir.
      {Technicien|Technicienne} depuis {n} ans : diagnostic, calme, traçabilité.
      {n} ans d’atelier, de la plasturgie à l’agroalimentaire.`,
  }),
  trade({
    key: 'soudeur',
    pay: [2000, 2700],
    titles: `
      {Soudeur|Soudeuse} TIG-MIG
      {Chaudronnier soudeur|Chaudronnière soudeuse}`,
    employers: `
      Chaudronnerie Bressoud | Chassieu
      Tuyauterie du Couloir | Saint-Fons
      Inox Agro Lyonnais | Meyzieu
      Serrurerie Vial-Tonnet | Vénissieux`,
    tasks: `
      Soudage TIG de tubes inox, contrôle par ressuage
      Soudage MIG-MAG de charpentes
      Traçage, découpe, formage
      Montage sur site chimique
      Lecture d’isométriques
      Contrôle visuel et fiches de suivi
      Réparation de cuves
      Pliage sur presse`,
    diplomas: `
      Baccalauréat professionnel chaudronnerie | Lycée du Garon-Sud, Givors
      Titre professionnel soudeur TIG | Centre Afpa-Sud, Vénissieux
      CAP réalisations industrielles en chaudronnerie | CFA du Gier`,
    skills: `
      TIG inox
      MIG-MAG
      Électrode enrobée
      Lecture de plans
      Traçage
      Meulage`,
    certificates: `
      Qualification soudage EN ISO 9606-1
      N1 risques chimiques
      CACES R486`,
    schedules: `
      day | Journée, 35 ou 39 heures
      2x8 | Équipes 2x8
      day | Déplacements à la semaine`,
    summaries: `
      {n} ans de soudage, inox et acier.
      {Soudeur|Soudeuse} {qualifié|qualifiée} depuis {n} ans, atelier et site.
      Du traçage à la finition : {n} ans d’atelier.`,
  }),
  trade({
    key: 'operateur-de-production',
    count: 4,
    pay: [1830, 2150],
    titles: `
      {Opérateur|Opératrice} de production
      {Conducteur|Conductrice} de ligne
      Agent{|e} de fabrication`,
    employers: `
      Biscuiterie des Dombes | Trévoux
      Cosmétiques Fleur d’Ain | Miribel
      Embouteillage du Pilat | Chaponnay
      Câblages Auto-Est | Bourgoin-Jallieu
      Charcuterie Monrozier-Bas | Corbas`,
    tasks: `
      Conduite d’une ligne de conditionnement
      Contrôles de poids et d’étiquetage
      Changements de format, nettoyage
      Assemblage manuel de faisceaux
      Saisie des relevés, traçabilité des lots
      Approvisionnement en matières
      Respect des règles d’hygiène
      Formation des intérimaires
      Tri des non-conformités
      Maintenance de premier niveau`,
    diplomas: `
      Baccalauréat professionnel pilote de ligne de production | Lycée du Garon-Sud, Givors
      Titre professionnel conducteur d’installation | Centre Afpa-Sud, Vénissieux
      CAP conducteur d’installations de production | CFA du Gier`,
    skills: `
      Travail à la chaîne
      Autocontrôle
      5S
      Cadence
      Hygiène agroalimentaire
      Lecture de consignes`,
    certificates: `
      SST
      CACES R489 catégorie 1A
      CQP conducteur de ligne`,
    schedules: `
      3x8 | Travail en 3x8
      2x8 | 2x8, 5 h – 13 h et 13 h – 21 h
      night | Nuit fixe, 21 h – 5 h
      second_shift | Week-end, deux fois 12 heures`,
    summaries: `
      {n} ans d’usine, de l’agroalimentaire à la cosmétique.
      {Assidu|Assidue}, {polyvalent|polyvalente}, {n} ans en équipe.
      Production depuis {n} ans ; je souhaite évoluer vers la conduite de ligne.`,
  }),
]
