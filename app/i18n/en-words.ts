import { weightWords } from './en-weights.ts'
import type { Messages } from './fr.ts'

type Params = Record<string, string | number>

export const words = {
  ...weightWords,
  'label.job': 'Job',
  'label.stage': 'Stage',
  'label.candidate': 'Person',
  'label.note': 'Note',
  'label.people': 'People',
  'label.fields': 'Fields',
  'export_candidates.title': ({ count = 1, name = '' }: Params) =>
    Number(count) > 1 ? `Export ${count} people` : `Export ${name}`,
  'export_candidates.fields': 'Name, email, phone, trade, place, experience, availability, certificates, stages',
  'export_candidates.warning':
    'The file leaves Bassin: it is no longer protected nor erased with the rest. The export is written in the journal.',
  'note_candidates.title': ({ count = 1, name = '' }: Params) =>
    Number(count) > 1 ? `Write the same note on ${count} people` : `Write a note on ${name}`,
  'label.field': 'Item',
  'move_applications.title': ({ count = 1, name = '', job = '', stage = '' }: Params) =>
    Number(count) > 1 ? `Move ${count} people to ${stage}, ${job}` : `Move ${name} to ${stage}, ${job}`,
  'shortlist_candidates.title': ({ count = 1, name = '', job = '' }: Params) =>
    Number(count) > 1 ? `Shortlist ${count} people for ${job}` : `Shortlist ${name} for ${job}`,
  'reject_applications.title': ({ count = 1, name = '', job = '' }: Params) =>
    Number(count) > 1 ? `Turn down ${count} people for ${job}` : `Turn down ${name} for ${job}`,
  'withdraw_application.title': ({ job = '' }: Params) => `Withdraw my application: ${job}`,
  'apply_to_job.title': ({ job = '', client = '' }: Params) => `Apply: ${[job, client].filter(Boolean).join(', ')}`,
  'add_note.title': 'Add a note',
  'create_job.title': ({ title = '' }: Params) => `Create the job ${title}`,
  'update_job.title': ({ title = '' }: Params) => `Change the job ${title}`,
  'update_profile.title': 'Correct the profile',
  'undo_action.title': ({ count = 1 }: Params) =>
    Number(count) > 1 ? `Undo the last action (${count} people)` : 'Undo the last action',
  'undo_action.done': ({ count = 1 }: Params) =>
    Number(count) > 1 ? `Undone: ${count} people are back where they were.` : 'Undone: everything is back as it was.',
  'delete_conversation.title': 'Delete a conversation',
  'rename_conversation.title': 'Rename a conversation',
  'approval.index': 'Index',
  'approval.rebuild_index': 'Rebuild the index',
  'save_search.title': 'Save the search',
  'save_search.name': 'Name',
  'save_search.alert_none': 'No alert',
  'save_search.alert_daily': 'Alert each morning at 7',
  'save_search.alert_weekly': 'Alert each Monday at 7',
  'update_saved_search.title': 'Change a saved search',
  'delete_saved_search.title': 'Delete a saved search and its alert',
  'revoke_api_key.title': 'Revoke an API key',
  'send_messages.title': ({ count = 1, name = '' }: Params) =>
    Number(count) > 1 ? `Write to ${count} people` : `Write to ${name}`,
  'send_messages.wait': 'Leaves in 10 minutes, held back by “Undo”',
  'deliver_message.title': 'Deliver a message',
  'settle_message.cancel': 'Withdraw a message',
  'settle_message.retry': 'Try a message again',
  'settle_message.mark_sent': 'Note that a message has left',
  'set_contact_preference.stop': 'Contact this person no more',
  'set_contact_preference.allow': 'Allow this person to be contacted again',
  'save_message_template.title': 'Save a message template',
  'delete_message_template.title': 'Delete a message template',
  'add_member.title': 'Add a colleague',
  'create_api_key.title': 'Create an API key',
  'upload_cv.title': 'Upload a CV',
  'read_document.title': 'Read a document',
  'field.client': 'Employer',
  'field.file': 'File',
  'field.job': 'Job',
  'field.message': 'Message',
  'field.email': 'Email',
  'field.name': 'Name',
  'field.note': 'Note',
  'field.reason': 'Reason',
  'field.stage': 'Stage',
  'rejection.skills': 'Skills asked for',
  'rejection.experience': 'Experience asked for',
  'rejection.certification': 'Certificate asked for',
  'rejection.availability': 'Availability',
  'rejection.location': 'Place',
  'rejection.salary': 'Pay',
  'rejection.position_filled': 'Position filled',
  'rejection.other_candidate': 'Another application chosen',
  'rejection.no_answer': 'No answer',
} as Messages['words']
