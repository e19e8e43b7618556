import type { Format } from './format.ts'
import { vocabulary } from './fr-vocabulary.ts'
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

type Params = Record<string, string | number>

/** Measures that stand beside the words of a CV. */
export const details = {
  distance: ({ km = 0 }: Params, format: Format) => `${format.decimal(Number(km))} km`,
  distance_about: ({ km = 0 }: Params, format: Format) => `environ ${format.decimal(Number(km))} km`,
  commute: ({ km = 0, minutes = 0 }: Params, format: Format) => `${format.decimal(Number(km))} km, environ ${minutes} min`,
  asks: ({ amount = 0, currency = 'EUR', period = '' }: Params, format: Format) =>
    `demande ${format.money(Number(amount), String(currency))} ${vocabulary.period[period] ?? ''}`,
  asks_about: ({ amount = 0, currency = 'EUR', period = '' }: Params, format: Format) =>
    `demande environ ${format.money(Number(amount), String(currency))} ${vocabulary.period[period] ?? ''}`,
  years: ({ years = 0 }: Params, format: Format) => spanOf(Number(years), format),
  years_said: ({ years = 0 }: Params, format: Format) => `${spanOf(Number(years), format)}, dit`,
  free_in: ({ days = 0 }: Params) =>
    Number(days) <= 0 ? 'disponible' : count(Number(days), { one: 'dans # jour', other: 'dans # jours' }),
  level: ({ level = '' }: Params) => vocabulary.level[level] ?? String(level),
  eqf: ({ eqf = '' }: Params) => vocabulary.eqf[eqf] ?? '',
  standing: ({ stage = '', days = 0 }: Params) =>
    `${vocabulary.stage[stage] ?? String(stage)} depuis ${count(Number(days), { zero: 'moins d’un jour', one: '# jour', other: '# jours' })}`,
  silent: ({ days = 0 }: Params) =>
    `dernier contact il y a ${count(Number(days), { zero: 'moins d’un jour', one: '# jour', other: '# jours' })}`,
  never_written: () => 'jamais contacté',
  no_application: () => 'aucune candidature',
} as Record<string, (params: Params, format: Format) => string>

function spanOf(years: number, format: Format): string {
  return years < 1 ? `${Math.round(years * 12)} mois` : `${format.decimal(years)} ${years < 2 ? 'an' : 'ans'}`
}

/** The ways out of a dead end. */
export const relaxations = {
  without: ({ label = '' }: Params) => `Sans ${label}`,
  wider: ({ km = '', place = '' }: Params) => `À ${km} km de ${place}`,
  with_not_stated: () => 'Avec les « non précisé »',
} as Record<string, (params: Params) => string>

/** What the score is made of. */
export const features = {
  title: 'métier',
  must: 'indispensable',
  nice: 'souhaité',
  skills: 'compétences',
  experience: 'expérience',
  distance: 'distance',
  availability: 'disponibilité',
  languages: 'langues',
  answers: 'réponses',
  similarity: 'ressemblance',
  freshness: 'fraîcheur',
} as Record<string, string>

/** What the yes of an approval does, by tool. */
export const yesFor = {
  move_applications: (n: number) => count(n, { one: 'Oui, déplacer', other: 'Oui, déplacer les #' }),
  reject_applications: (n: number) => count(n, { one: 'Oui, ne pas retenir', other: 'Oui, ne pas retenir les #' }),
  shortlist_candidates: (n: number) => count(n, { one: 'Oui, présélectionner', other: 'Oui, présélectionner les #' }),
  apply_to_job: () => 'Oui, postuler',
  withdraw_application: () => 'Oui, retirer ma candidature',
  export_candidates: (n: number) => count(n, { one: 'Oui, exporter', other: 'Oui, exporter les #' }),
  note_candidates: (n: number) => count(n, { one: 'Oui, noter', other: 'Oui, noter sur les #' }),
  add_note: () => 'Oui, ajouter la note',
  create_job: () => 'Oui, créer le poste',
  update_job: () => 'Oui, modifier le poste',
  update_profile: () => 'Oui, corriger',
  undo_action: () => 'Oui, annuler l’action',
  send_messages: (n: number) => count(n, { one: 'Oui, écrire', other: 'Oui, écrire aux #' }),
} as Record<string, (n: number) => string>

/** Tools by their name, as a person would say what was clicked. */
export const tools = {
  build_vector_index: 'Construire l’index des sens',
  check_audit: 'Vérifier le journal',
  check_index: 'Vérifier l’index',
  get_index_progress: 'Voir l’avancement de l’index',
  delete_conversation: 'Supprimer une conversation',
  dismiss_duplicate: 'Écarter un doublon',
  export_profile: 'Exporter un profil',
  get_exported_candidates: 'Télécharger un export',
  find_duplicates: 'Chercher les doublons',
  forget_merge: 'Oublier une fusion',
  get_conversation: 'Conversation ouverte',
  get_saved_search: 'Recherche ouverte',
  index_candidate: 'Indexer un profil',
  list_api_keys: 'Clés d’API',
  list_conversations: 'Conversations',
  list_members: 'Membres',
  match_jobs: 'Emplois qui vont',
  merge_candidates: 'Fusionner deux fiches',
  rebuild_index: 'Refaire l’index',
  rename_conversation: 'Renommer une conversation',
  revoke_api_key: 'Révoquer une clé d’API',
  run_saved_search: 'Recherche relancée',
  search_candidates: 'Recherche affinée',
  list_candidates: 'Liste des candidats',
  get_candidate: 'Fiche ouverte',
  get_document: 'CV ouvert',
  get_my_profile: 'Mon profil',
  list_jobs: 'Liste des postes',
  get_job: 'Poste ouvert',
  get_pipeline: 'Tableau du poste',
  get_job_report: 'Rapport du poste',
  get_reports: 'Rapports',
  get_workspace: 'Espace',
  move_applications: 'Changer d’étape',
  reject_applications: 'Ne pas retenir',
  shortlist_candidates: 'Présélectionner',
  export_candidates: 'Exporter',
  note_candidates: 'Noter',
  add_note: 'Ajouter une note',
  apply_to_job: 'Postuler',
  withdraw_application: 'Retirer ma candidature',
  list_my_applications: 'Mes candidatures',
  update_profile: 'Corriger le profil',
  undo_action: 'Annuler',
  create_job: 'Créer un poste',
  check_job_text: 'Relire une annonce',
  draft_job: 'Rédiger une annonce',
  update_job: 'Modifier un poste',
  list_approvals: 'À approuver',
  decide_approval: 'Décider',
  list_audit: 'Journal',
  upload_cv: 'Déposer un CV',
  read_document: 'Lire un document',
  add_member: 'Ajouter un collègue',
  create_api_key: 'Créer une clé d’API',
  compare_candidates: 'Comparer',
  save_search: 'Enregistrer la recherche',
  update_saved_search: 'Modifier une recherche',
  delete_saved_search: 'Supprimer une recherche',
  draft_messages: 'Préparer un message',
  send_messages: 'Envoyer',
  list_messages: 'Messages',
  settle_message: 'Régler un message',
  set_contact_preference: 'Préférence de contact',
  list_message_templates: 'Modèles de messages',
  save_message_template: 'Enregistrer un modèle',
  delete_message_template: 'Supprimer un modèle',
  list_saved_searches: 'Mes recherches',
} as Record<string, string>

/** What a profile lacks, by the point that hides the person: the question, how an answer begins, and the usual answers. */
export const questions = {
  title: { ask: 'Quel est votre métier ?', begin: 'Mon métier : ', replies: [] },
  experience: { ask: 'Quel est votre dernier poste, et depuis quand ?', begin: 'Mon dernier poste : ', replies: [] },
  city: { ask: 'Où habitez-vous ?', begin: 'J’habite à ', replies: [] },
  availability: {
    ask: 'Quand pouvez-vous commencer ?',
    begin: 'Je suis disponible le ',
    replies: ['Je suis disponible tout de suite', 'J’ai un mois de préavis'],
  },
  licences: { ask: 'Quels permis avez-vous ?', begin: 'J’ai le permis ', replies: ['J’ai le permis B'] },
  contractTypes: {
    ask: 'Quel contrat cherchez-vous ?',
    begin: 'Je cherche un ',
    replies: ['Je cherche un CDI', 'Je cherche un CDD', 'Je cherche de l’intérim'],
  },
  schedule: {
    ask: 'Quels horaires vous conviennent ?',
    begin: 'Je veux travailler ',
    replies: ['Je travaille de jour', 'Je travaille de nuit', 'Je travaille le week-end'],
  },
  skills: { ask: 'Que savez-vous faire ?', begin: 'Je sais ', replies: [] },
  education: { ask: 'Quel est votre diplôme ?', begin: 'Mon diplôme : ', replies: [] },
  languages: { ask: 'Quelles langues parlez-vous ?', begin: 'Je parle ', replies: [] },
  salary: { ask: 'Quel salaire souhaitez-vous ?', begin: 'Je souhaite ', replies: [] },
} as Record<string, { ask: string; begin: string; replies: readonly string[] }>
