import { plural, type Forms } from './plural.ts'

const count = (number: number, forms: Forms) => plural('fr', number, forms)

export const cards = {
  movedOne: (name: string, stage: string) => `${name} : ${stage}.`,
  movedMany: (n: number, stage: string) => `${count(n, { one: '# personne', other: '# personnes' })} : ${stage}.`,
  withdrawn: 'Candidature retirée.',
  noted: 'Note ajoutée.',
  late: (days: number) => count(days, { one: '# jour de retard', other: '# jours de retard' }),
  jobCreated: (title: string) => `Poste créé : ${title}.`,
  jobChanged: (title: string) => `Poste modifié : ${title}.`,
  profileChanged: (names: string) => `Noté : ${names}.`,
  answerBy: (when: string, who: string) => `Réponse attendue avant le ${when}.${who ? ` C’est ${who} qui vous répond.` : ''}`,
  nothingWaits: 'Rien n’attend votre accord.',
}

/** What the yes of an approval does, by tool. */
export const yesFor = {
  move_applications: (n: number) => count(n, { one: 'Oui, déplacer', other: 'Oui, déplacer les #' }),
  reject_applications: (n: number) => count(n, { one: 'Oui, ne pas retenir', other: 'Oui, ne pas retenir les #' }),
  shortlist_candidates: (n: number) => count(n, { one: 'Oui, présélectionner', other: 'Oui, présélectionner les #' }),
  apply_to_job: () => 'Oui, postuler',
  withdraw_application: () => 'Oui, retirer ma candidature',
  add_note: () => 'Oui, ajouter la note',
  create_job: () => 'Oui, créer le poste',
  update_job: () => 'Oui, modifier le poste',
  update_profile: () => 'Oui, corriger',
  undo_action: () => 'Oui, annuler l’action',
} as Record<string, (n: number) => string>

/** Tools by their name, as a person would say what was clicked. */
export const tools = {
  search_candidates: 'Recherche affinée',
  list_candidates: 'Liste des candidats',
  get_candidate: 'Fiche ouverte',
  get_document: 'CV ouvert',
  get_my_profile: 'Mon profil',
  list_jobs: 'Liste des postes',
  get_job: 'Poste ouvert',
  get_pipeline: 'Tableau du poste',
  get_workspace: 'Espace',
  move_applications: 'Changer d’étape',
  reject_applications: 'Ne pas retenir',
  shortlist_candidates: 'Présélectionner',
  add_note: 'Ajouter une note',
  apply_to_job: 'Postuler',
  withdraw_application: 'Retirer ma candidature',
  list_my_applications: 'Mes candidatures',
  update_profile: 'Corriger le profil',
  undo_action: 'Annuler',
  create_job: 'Créer un poste',
  update_job: 'Modifier un poste',
  list_approvals: 'À approuver',
  decide_approval: 'Décider',
  list_audit: 'Journal',
  upload_cv: 'Déposer un CV',
  read_document: 'Lire un document',
  create_api_key: 'Créer une clé d’API',
  compare_candidates: 'Comparer',
  save_search: 'Enregistrer la recherche',
} as Record<string, string>

export const questions = {
  'bassin.availability': 'Quand pouvez-vous commencer ?',
  'bassin.schedule': 'Quels horaires vous conviennent ?',
  'bassin.licences': 'Quels permis avez-vous ?',
  'bassin.contractTypes': 'Quel contrat cherchez-vous ?',
  'bassin.mobilityKm': 'Jusqu’où pouvez-vous aller ?',
  'bassin.salary': 'Quel salaire souhaitez-vous ?',
  'basics.label': 'Quel est votre métier ?',
  'basics.location.city': 'Où habitez-vous ?',
  work: 'Quel est votre dernier poste ?',
  education: 'Quel est votre diplôme ?',
  skills: 'Que savez-vous faire ?',
  languages: 'Quelles langues parlez-vous ?',
  certificates: 'Quels titres ou habilitations avez-vous ?',
} as Record<string, string>
