import { plural } from './plural.ts'

const newcomers = (n: number) => plural('fr', n, { one: '# nouvelle personne', other: '# nouvelles personnes' })

/** Recherches enregistrées et leurs alertes. */
export const searches = {
  title: 'Recherches',
  save: 'Enregistrer la recherche',
  saved: (name: string) => `Recherche enregistrée : ${name}`,
  deleted: (name: string) => `Recherche supprimée : ${name}`,
  open: 'Relancer',
  rename: 'Renommer',
  remove: 'Supprimer',
  name: 'Nom',
  alert: 'Alerte',
  alerts: { none: 'Aucune', daily: 'Chaque matin', weekly: 'Chaque lundi' },
  alertsLong: {
    none: 'Sans alerte',
    daily: 'Alerte chaque matin à 7 h',
    weekly: 'Alerte chaque lundi à 7 h',
  },
  fresh: newcomers,
  freshSince: (n: number, day: string) => `${newcomers(n)} depuis le ${day}`,
  nothingFresh: 'Rien de nouveau',
  next: (day: string) => `Prochaine alerte le ${day}`,
  everybody: 'Toutes les personnes',
  emptyTitle: 'Aucune recherche enregistrée',
  emptyText:
    'Après une recherche, « Enregistrer la recherche » la garde ici ; une alerte dit qui est nouveau, chaque matin ou chaque lundi.',
  ask: 'Faire une recherche',
  actions: (name: string) => `Actions sur « ${name} »`,
}
