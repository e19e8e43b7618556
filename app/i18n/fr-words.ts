import { weightWords } from './fr-weights.ts'

type Params = Record<string, string | number>

/** The sentences that tools name by a key (`Words` of the kit): titles and lines of approval cards, relaxations, questions. */
export const words = {
  ...weightWords,
  'label.job': 'Poste',
  'label.stage': 'Étape',
  'label.candidate': 'Personne',
  'label.note': 'Note',
  'label.people': 'Personnes',
  'label.fields': 'Champs',
  'export_candidates.title': ({ count = 1, name = '' }: Params) =>
    Number(count) > 1 ? `Exporter ${count} personnes` : `Exporter ${name}`,
  'export_candidates.fields': 'Nom, mail, téléphone, métier, lieu, expérience, disponibilité, titres, étapes',
  'export_candidates.warning':
    'Le fichier sort de Bassin : il n’est plus protégé ni effacé avec le reste. L’export est inscrit au journal.',
  'note_candidates.title': ({ count = 1, name = '' }: Params) =>
    Number(count) > 1 ? `Noter la même chose sur ${count} personnes` : `Noter sur ${name}`,
  'label.field': 'Élément',
  'move_applications.title': ({ count = 1, name = '', job = '', stage = '' }: Params) =>
    Number(count) > 1
      ? `Passer ${count} personnes à l’étape ${stage}, poste ${job}`
      : `Passer ${name} à l’étape ${stage}, poste ${job}`,
  'shortlist_candidates.title': ({ count = 1, name = '', job = '' }: Params) =>
    Number(count) > 1 ? `Présélectionner ${count} personnes pour ${job}` : `Présélectionner ${name} pour ${job}`,
  'reject_applications.title': ({ count = 1, name = '', job = '' }: Params) =>
    Number(count) > 1 ? `Ne pas retenir ${count} personnes pour ${job}` : `Ne pas retenir ${name} pour ${job}`,
  'withdraw_application.title': ({ job = '' }: Params) => `Retirer ma candidature : ${job}`,
  'apply_to_job.title': ({ job = '', client = '' }: Params) => `Postuler : ${[job, client].filter(Boolean).join(', ')}`,
  'add_note.title': 'Ajouter une note',
  'create_job.title': ({ title = '' }: Params) => `Créer le poste ${title}`,
  'update_job.title': ({ title = '' }: Params) => `Modifier le poste ${title}`,
  'update_profile.title': 'Corriger le profil',
  'undo_action.title': ({ count = 1 }: Params) =>
    Number(count) > 1 ? `Annuler la dernière action (${count} personnes)` : 'Annuler la dernière action',
  'undo_action.done': ({ count = 1 }: Params) =>
    Number(count) > 1 ? `Annulé : ${count} personnes sont revenues comme avant.` : 'Annulé : tout est revenu comme avant.',
  'delete_conversation.title': 'Supprimer une conversation',
  'rename_conversation.title': 'Renommer une conversation',
  'approval.index': 'Indexer',
  'approval.rebuild_index': 'Refaire l’index',
  'save_search.title': 'Enregistrer la recherche',
  'save_search.name': 'Nom',
  'save_search.alert_none': 'Sans alerte',
  'save_search.alert_daily': 'Alerte chaque matin à 7 h',
  'save_search.alert_weekly': 'Alerte chaque lundi à 7 h',
  'update_saved_search.title': 'Modifier une recherche',
  'delete_saved_search.title': 'Supprimer une recherche et son alerte',
  'revoke_api_key.title': 'Révoquer une clé d’API',
  'send_messages.title': ({ count = 1, name = '' }: Params) =>
    Number(count) > 1 ? `Écrire à ${count} personnes` : `Écrire à ${name}`,
  'send_messages.wait': 'Départ dans 10 minutes, retenu par « Annuler »',
  'deliver_message.title': 'Remettre un message',
  'settle_message.cancel': 'Retirer un message',
  'settle_message.retry': 'Réessayer un message',
  'settle_message.mark_sent': 'Noter qu’un message est parti',
  'set_contact_preference.stop': 'Ne plus contacter cette personne',
  'set_contact_preference.allow': 'Autoriser de nouveau à contacter cette personne',
  'save_message_template.title': 'Enregistrer un modèle de message',
  'delete_message_template.title': 'Supprimer un modèle de message',
  'add_member.title': 'Ajouter un collègue',
  'create_api_key.title': 'Créer une clé d’API',
  'upload_cv.title': 'Déposer un CV',
  'read_document.title': 'Lire un document',
  'field.client': 'Employeur',
  'field.file': 'Fichier',
  'field.job': 'Poste',
  'field.message': 'Message',
  'field.email': 'Mail',
  'field.name': 'Nom',
  'field.note': 'Note',
  'field.reason': 'Motif',
  'field.stage': 'Étape',
  'rejection.skills': 'Savoir-faire demandés',
  'rejection.experience': 'Expérience demandée',
  'rejection.certification': 'Titre demandé',
  'rejection.availability': 'Disponibilité',
  'rejection.location': 'Lieu',
  'rejection.salary': 'Salaire',
  'rejection.position_filled': 'Poste pourvu',
  'rejection.other_candidate': 'Une autre candidature retenue',
  'rejection.no_answer': 'Sans réponse',
} as Record<string, string | ((params: Params) => string)>
