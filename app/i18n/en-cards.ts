import type { Messages } from './fr.ts'
import type { Format } from './format.ts'
import { vocabulary } from './en-vocabulary.ts'
import { plural, type Forms } from './plural.ts'

const count = (number: number, forms: Forms) => plural('en', number, forms)

export const cards: Messages['cards'] = {
  movedOne: (name, stage) => `${name}: ${stage}.`,
  movedMany: (n, stage) => `${count(n, { one: '# person', other: '# people' })}: ${stage}.`,
  withdrawn: 'Application withdrawn.',
  noted: 'Note added.',
  late: (days) => count(days, { one: '# day late', other: '# days late' }),
  jobCreated: (title) => `Job created: ${title}.`,
  jobChanged: (title) => `Job changed: ${title}.`,
  profileChanged: (names) => `Noted: ${names}.`,
  answerBy: (when, who) => `Answer expected before ${when}.${who ? ` ${who} will answer you.` : ''}`,
  nothingWaits: 'Nothing waits for your yes.',
}

const periods: Record<string, string> = vocabulary.period
const levels: Record<string, string> = vocabulary.level
const studies: Record<string, string> = vocabulary.eqf
const stageNames: Record<string, string> = vocabulary.stage

export const details: Messages['details'] = {
  distance: ({ km = 0 }, format) => `${format.decimal(Number(km))}\u00a0km`,
  distance_about: ({ km = 0 }, format) => `about ${format.decimal(Number(km))}\u00a0km`,
  commute: ({ km = 0, minutes = 0 }, format) => `${format.decimal(Number(km))}\u00a0km, about ${minutes}\u00a0min`,
  asks: ({ amount = 0, currency = 'EUR', period = '' }, format) =>
    `asks ${format.money(Number(amount), String(currency))} ${periods[String(period)] ?? ''}`,
  asks_about: ({ amount = 0, currency = 'EUR', period = '' }, format) =>
    `asks about ${format.money(Number(amount), String(currency))} ${periods[String(period)] ?? ''}`,
  years: ({ years = 0 }, format) => spanOf(Number(years), format),
  years_said: ({ years = 0 }, format) => `${spanOf(Number(years), format)}, said`,
  free_in: ({ days = 0 }) => (Number(days) <= 0 ? 'available' : count(Number(days), { one: 'in # day', other: 'in # days' })),
  level: ({ level = '' }) => levels[String(level)] ?? String(level),
  eqf: ({ eqf = '' }) => studies[String(eqf)] ?? '',
  standing: ({ stage = '', days = 0 }) =>
    `${stageNames[String(stage)] ?? String(stage)} for ${count(Number(days), { zero: 'less than a day', one: '# day', other: '# days' })}`,
  silent: ({ days = 0 }) => `last contact ${count(Number(days), { zero: 'less than a day', one: '# day', other: '# days' })} ago`,
  never_written: () => 'never contacted',
  no_application: () => 'no application',
}

function spanOf(years: number, format: Format): string {
  return years < 1 ? `${Math.round(years * 12)} months` : `${format.decimal(years)} ${years === 1 ? 'year' : 'years'}`
}

export const relaxations: Messages['relaxations'] = {
  without: ({ label = '' }) => `Without ${label}`,
  wider: ({ km = '', place = '' }) => `Within ${km}\u00a0km of ${place}`,
  with_not_stated: () => 'Including “not stated”',
}

export const features: Messages['features'] = {
  title: 'job',
  must: 'must have',
  nice: 'nice to have',
  skills: 'skills',
  experience: 'experience',
  distance: 'distance',
  availability: 'availability',
  languages: 'languages',
  answers: 'answers',
  similarity: 'likeness',
  freshness: 'freshness',
}

export const yesFor: Messages['yesFor'] = {
  move_applications: (n) => count(n, { one: 'Yes, move', other: 'Yes, move all #' }),
  reject_applications: (n) => count(n, { one: 'Yes, turn down', other: 'Yes, turn down all #' }),
  shortlist_candidates: (n) => count(n, { one: 'Yes, shortlist', other: 'Yes, shortlist all #' }),
  apply_to_job: () => 'Yes, apply',
  withdraw_application: () => 'Yes, withdraw my application',
  export_candidates: (n) => count(n, { one: 'Yes, export', other: 'Yes, export all #' }),
  note_candidates: (n) => count(n, { one: 'Yes, note', other: 'Yes, note on all #' }),
  add_note: () => 'Yes, add the note',
  create_job: () => 'Yes, create the job',
  update_job: () => 'Yes, change the job',
  update_profile: () => 'Yes, correct it',
  undo_action: () => 'Yes, undo it',
  send_messages: (n) => count(n, { one: 'Yes, write', other: 'Yes, write to the #' }),
}

export const tools: Messages['tools'] = {
  build_vector_index: 'Build the index of meanings',
  check_audit: 'Check the journal',
  check_index: 'Check the index',
  get_index_progress: 'See the progress of the index',
  delete_conversation: 'Delete a conversation',
  dismiss_duplicate: 'Dismiss a duplicate',
  export_profile: 'Export a profile',
  get_exported_candidates: 'Download an export',
  find_duplicates: 'Find duplicates',
  forget_merge: 'Forget a merge',
  get_conversation: 'Conversation opened',
  get_saved_search: 'Search opened',
  index_candidate: 'Index a profile',
  list_api_keys: 'API keys',
  list_conversations: 'Conversations',
  list_members: 'Members',
  match_jobs: 'Jobs that fit',
  merge_candidates: 'Merge two records',
  rebuild_index: 'Rebuild the index',
  rename_conversation: 'Rename a conversation',
  revoke_api_key: 'Revoke an API key',
  run_saved_search: 'Search run again',
  search_candidates: 'Search refined',
  list_candidates: 'List of candidates',
  get_candidate: 'Record opened',
  get_document: 'CV opened',
  get_my_profile: 'My profile',
  list_jobs: 'List of jobs',
  get_job: 'Job opened',
  get_pipeline: 'Board of the job',
  get_job_report: 'Report on the job',
  get_reports: 'Reports',
  get_workspace: 'Workspace',
  move_applications: 'Move to a stage',
  reject_applications: 'Turn down',
  shortlist_candidates: 'Shortlist',
  export_candidates: 'Export',
  note_candidates: 'Note',
  add_note: 'Add a note',
  apply_to_job: 'Apply',
  withdraw_application: 'Withdraw my application',
  list_my_applications: 'My applications',
  update_profile: 'Correct the profile',
  undo_action: 'Undo',
  create_job: 'Create a job',
  check_job_text: 'Check an advert',
  draft_job: 'Draft an advert',
  update_job: 'Edit a job',
  list_approvals: 'To approve',
  decide_approval: 'Decide',
  list_audit: 'Journal',
  upload_cv: 'Upload a CV',
  read_document: 'Read a document',
  add_member: 'Add a colleague',
  create_api_key: 'Create an API key',
  compare_candidates: 'Compare',
  save_search: 'Save the search',
  update_saved_search: 'Change a saved search',
  delete_saved_search: 'Delete a saved search',
  draft_messages: 'Draft a message',
  send_messages: 'Send',
  list_messages: 'Messages',
  settle_message: 'Settle a message',
  set_contact_preference: 'Contact preference',
  list_message_templates: 'Message templates',
  save_message_template: 'Save a template',
  delete_message_template: 'Delete a template',
  list_saved_searches: 'My searches',
}

export const questions: Messages['questions'] = {
  title: { ask: 'What is your job?', begin: 'My job: ', replies: [] },
  experience: { ask: 'What was your last position, and since when?', begin: 'My last position: ', replies: [] },
  city: { ask: 'Where do you live?', begin: 'I live in ', replies: [] },
  availability: {
    ask: 'When can you start?',
    begin: 'I am available on ',
    replies: ['I am available right away', 'I have one month’s notice'],
  },
  licences: { ask: 'Which driving licences do you have?', begin: 'I have a licence ', replies: ['I have a B driving licence'] },
  contractTypes: {
    ask: 'Which contract are you looking for?',
    begin: 'I am looking for ',
    replies: ['I am looking for a permanent job', 'I am looking for a fixed-term contract', 'I am looking for temp work'],
  },
  schedule: {
    ask: 'Which hours suit you?',
    begin: 'I want to work ',
    replies: ['I work days', 'I work nights', 'I work weekends'],
  },
  skills: { ask: 'What can you do?', begin: 'I can ', replies: [] },
  education: { ask: 'What is your diploma?', begin: 'My diploma: ', replies: [] },
  languages: { ask: 'Which languages do you speak?', begin: 'I speak ', replies: [] },
  salary: { ask: 'What pay would you like?', begin: 'I would like ', replies: [] },
}
