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
  experience: 'experience',
  distance: 'distance',
  availability: 'availability',
  languages: 'languages',
  similarity: 'likeness',
  freshness: 'freshness',
}

export const yesFor: Messages['yesFor'] = {
  move_applications: (n) => count(n, { one: 'Yes, move', other: 'Yes, move all #' }),
  reject_applications: (n) => count(n, { one: 'Yes, turn down', other: 'Yes, turn down all #' }),
  shortlist_candidates: (n) => count(n, { one: 'Yes, shortlist', other: 'Yes, shortlist all #' }),
  apply_to_job: () => 'Yes, apply',
  withdraw_application: () => 'Yes, withdraw my application',
  add_note: () => 'Yes, add the note',
  create_job: () => 'Yes, create the job',
  update_job: () => 'Yes, change the job',
  update_profile: () => 'Yes, correct it',
  undo_action: () => 'Yes, undo it',
}

export const tools: Messages['tools'] = {
  search_candidates: 'Search refined',
  list_candidates: 'List of candidates',
  get_candidate: 'Record opened',
  get_document: 'CV opened',
  get_my_profile: 'My profile',
  list_jobs: 'List of jobs',
  get_job: 'Job opened',
  get_pipeline: 'Board of the job',
  get_workspace: 'Workspace',
  move_applications: 'Move to a stage',
  reject_applications: 'Turn down',
  shortlist_candidates: 'Shortlist',
  add_note: 'Add a note',
  apply_to_job: 'Apply',
  withdraw_application: 'Withdraw my application',
  list_my_applications: 'My applications',
  update_profile: 'Correct the profile',
  undo_action: 'Undo',
  create_job: 'Create a job',
  update_job: 'Edit a job',
  list_approvals: 'To approve',
  decide_approval: 'Decide',
  list_audit: 'Journal',
  upload_cv: 'Upload a CV',
  read_document: 'Read a document',
  create_api_key: 'Create an API key',
  compare_candidates: 'Compare',
  save_search: 'Save the search',
}

export const questions: Messages['questions'] = {
  'bassin.availability': 'When can you start?',
  'bassin.schedule': 'Which hours suit you?',
  'bassin.licences': 'Which driving licences do you have?',
  'bassin.contractTypes': 'Which contract are you looking for?',
  'bassin.mobilityKm': 'How far can you go?',
  'bassin.salary': 'What pay would you like?',
  'basics.label': 'What is your job?',
  'basics.location.city': 'Where do you live?',
  work: 'What was your last position?',
  education: 'What is your diploma?',
  skills: 'What can you do?',
  languages: 'Which languages do you speak?',
  certificates: 'Which certificates do you have?',
}
