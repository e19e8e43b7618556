type Params = Record<string, string | number>

/** Words of the score's weights: the editor of a job, what is learnt from decisions, reports of adverse impact. */
export const weights = {
  title: 'Ce qui compte dans le score',
  intro:
    'Chaque part pèse de 0 à 100 ; seul le rapport entre elles compte. L’aperçu montre les dix premiers avant d’enregistrer. Un trait mieux rempli ne fait jamais baisser un score.',
  save: 'Enregistrer les poids',
  saved: (job: string) => `Poids enregistrés : ${job}`,
  reset: 'Revenir aux poids par défaut',
  previewTitle: 'Les dix premiers avec ces poids',
  stays: 'même place',
  was: (rank: number) => `avant : ${rank}e`,
  enters: 'entre dans les dix premiers',
  left: (names: string) => `Ne sont plus parmi les dix premiers : ${names}`,
  nobody: 'Personne ne répond aux critères de ce poste pour l’instant.',
  learnOn: (n: number) => `Apprentissage en marche, sur ${n} décisions.`,
  learnOff: 'Apprentissage arrêté : les poids par défaut s’appliquent.',
  evidence: (positive: number, rejected: number, jobs: number) =>
    `Preuves : ${positive} personnes retenues, ${rejected} non retenues avec un motif, ${jobs} postes.`,
  agreement: (before: number, after: number) =>
    `L’ordre des personnes s’accorde avec vos décisions à ${before} % avec les poids par défaut, à ${after} % avec les poids appris.`,
  tooFew: (n: number, needed: number) => `Il faut ${needed} décisions pour apprendre ; il y en a ${n}.`,
  flaggedStop: 'Arrêté : le dernier rapport d’impact signale une catégorie.',
  change: (before: string, after: string) => `${before} → ${after}`,
  category: 'Catégorie',
  rate: 'Taux',
  ratio: 'Rapport',
  counts: (selected: number, assessed: number) => `${selected} sur ${assessed}`,
  notComputable: 'non calculable',
  flagged: 'sous quatre cinquièmes',
  small: 'moins de 2 %',
  nothingFlagged: 'Aucune catégorie sous quatre cinquièmes.',
  someFlagged: 'Une catégorie au moins est sous quatre cinquièmes.',
  stoppedNow: 'L’apprentissage des décisions a été arrêté.',
}

/** Pourquoi l’on peut se fier à un profil, et ce qui y aiderait. */
export const reliability = {
  why: 'Pourquoi',
  line: (label: string, points: string, most: number) => `${label} : ${points} sur ${most}`,
  parts: { evidenced: 'Prouvé', consistent: 'Cohérent', complete: 'Complet', fresh: 'Frais' },
  counts: {
    evidenced: (n: number, of: number) => `${n} lignes sur ${of} ont une source`,
    consistent: (n: number, of: number) => `dates en ordre pour ${n} emplois sur ${of}`,
    complete: (n: number, of: number) => `${n} points utiles sur ${of} sont dits`,
    fresh: (n: number) => `changé il y a ${n} jours`,
  },
  raise: 'Monterait avec',
  by: {
    source: 'une source pour les lignes saisies',
    test: 'un test dont le résultat est là',
    overlap: 'des emplois qui se chevauchent à préciser',
    future: 'une date de début à venir à vérifier',
    reversed: 'une fin avant le début à corriger',
    place: 'la ville',
    availability: 'la disponibilité',
    diploma: 'un diplôme',
    languages: 'les langues',
    occupation: 'un métier reconnu',
    dates: 'les dates de chaque emploi',
    criteria: 'ce que cette recherche demande et qui n’est pas dit',
    renew: 'une relecture par la personne',
  },
}

export const weightErrors = {
  adverse_impact_flagged: 'Le dernier rapport d’impact signale une catégorie : l’apprentissage reste arrêté.',
  too_few_decisions: 'Il faut trente décisions pour apprendre. Rien n’a changé.',
}

export const weightWords = {
  'set_weights.title': ({ title = '' }: Params) => `Changer les poids du score : ${title}`,
  'set_learning.on': ({ count = 0 }: Params) => `Appliquer les poids appris de ${count} décisions`,
  'set_learning.off': 'Revenir aux poids par défaut',
  'record_impact_report.title': 'Garder un rapport d’impact',
  'record_impact_report.category': 'Catégorie',
  'weight.title': 'Métier',
  'weight.must': 'Critères indispensables',
  'weight.nice': 'Critères souhaités',
  'weight.skills': 'Compétences et certificats',
  'weight.experience': 'Expérience',
  'weight.distance': 'Distance',
  'weight.availability': 'Disponibilité',
  'weight.languages': 'Langues',
  'weight.answers': 'Réponses aux questions de l’offre',
  'weight.similarity': 'Ressemblance avec la demande',
  'weight.freshness': 'Fraîcheur du profil',
}
