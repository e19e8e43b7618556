/** Words of the pages about people: candidates, a candidate, one’s own profile. */
export const people = {
  backToList: 'Retour aux candidats',
  columns: {
    name: 'Nom',
    trade: 'Métier',
    place: 'Lieu',
    availability: 'Disponibilité',
    stage: 'Étape',
    job: 'Poste',
    activity: 'Activité',
  },
  pool: 'vivier',
  emptyTitle: 'Aucun candidat encore',
  emptyText: 'Importez des CV dans la conversation, ou saisissez une personne.',
}
