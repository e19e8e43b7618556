import type { Messages } from './fr.ts'
import { createFormat } from './format.ts'
import { plural, type Forms } from './plural.ts'

const count = (number: number, forms: Forms) => plural('en', number, forms)
const { number } = createFormat('en')

export const chat: Messages['chat'] = {
  title: 'New conversation',
  thread: 'Conversation',
  placeholder: 'Ask, refine or act: “move the first one to interview”',
  placeholderShort: 'Ask, refine, act',
  placeholderCandidate: 'Your answer',
  message: 'Your message',
  send: 'Send',
  stop: 'Stop',
  attach: 'Attach a CV',
  detach: (name) => `Remove ${name}`,
  dropHere: 'Drop the CV here',
  newBelow: 'New',
  assistant: (name) => (name === 'builtin' ? 'Built-in assistant' : name),
  footNote: 'you are talking to an AI, nothing is sent without your yes',
  keySend: 'send',
  keyResults: 'results',
  keyCommands: 'commands',
  or: 'or',
  tooLong: (length) =>
    `This message is too long: ${number(length)} characters, 32,000 at most. Split it in two, or attach the text as a file.`,
  you: 'You',
  bassin: 'Bassin',
  edit: 'Edit',
  editMessage: 'Edit the message',
  saveEdit: 'Send again',
  copy: 'Copy',
  copied: 'Copied',
  regenerate: 'Answer again',
  continue: 'Continue',
  retry: 'Try again',
  stopped: 'You stopped the answer.',
  cut: 'The answer stopped there. Your message is kept.',
  failed: 'The answer did not come. Your message is kept.',
  offline: 'No connection.',
  offlineText: 'Your message is kept. You can read what is already on screen.',
  degraded: (parts) =>
    parts.includes('elasticsearch')
      ? 'Partial search: the engine is down. These results come from the database.'
      : parts.includes('embeddings') || parts.includes('vector')
        ? 'Partial search: searching by meaning is down. These results come from the words.'
        : parts.includes('model') || parts.includes('assistant')
          ? 'The model does not answer: the built-in assistant took over.'
          : 'Partial answer: a service is down.',
  working: 'Bassin is searching',
  status: {
    thinking: 'Bassin is searching',
    waiting: 'Bassin waits for the model',
    falling_back: 'The model does not answer, the built-in assistant takes over',
  },
  emptyTitle: 'Ask a question, as you would ask a colleague',
  emptyText: (candidates, jobs) =>
    `You have ${count(candidates, { one: '# candidate', other: '# candidates' })} and ${count(jobs, { one: '# job', other: '# jobs' })}. For example:`,
  firstTitle: 'Bassin is ready, and still empty',
  firstText: 'Finding somebody takes CVs. Where to begin:',
  firstCvs: 'Import CVs, a folder or an archive',
  firstJob: 'Create a job',
  firstAsk: 'Or say it here: “create a cook job in Leeds, permanent”.',
  examples: [
    'night care assistant in Villeurbanne, driving licence, nursing home experience',
    'HGV drivers with a FIMO within 20 km of Saint-Priest',
    'Where are we with the night care assistant job?',
  ],
  importCvs: 'import CVs',
  candidateHello: (name) => `Hello ${name}. Let’s build your profile together, it takes three minutes. Do you have a CV?`,
  candidateBack: (name, percent) => `Hello ${name}. Your profile is ${percent}% complete. What would you like to know?`,
  candidateAsks: ['Which jobs suit me?', 'Where is my application?', 'What is missing from my profile?'],
  newCv: 'add a newer CV',
  addCv: 'Add my CV',
  noCv: 'No CV',
  noCvSaid: 'I have no CV',
  aiNotice: 'You are talking to an AI. It notes what you say for your profile. People decide, it never does.',
  aiNoticeRecruiter:
    'You are talking to an AI. It searches and prepares; you decide. Nothing is done to a person without your yes.',
  rights: 'Your rights',
  shownIn: (tool) => `Result: ${tool}`,
  toolRunning: 'In progress',
  toolFailed: 'This step failed.',
  clicked: 'Action',
  details: 'Details',
}

export const upload: Messages['upload'] = {
  sending: (percent) => `Sending, ${percent}%`,
  reading: 'Received, reading it',
  ready: 'Received',
  failed: 'The file was not sent. It is still on your device.',
  remove: 'Remove',
  tooMany: 'Five files at most at a time.',
  readDone: (pages, lines) =>
    `Received, read, ${count(pages, { one: '# page', other: '# pages' })}. ${count(lines, { one: '# line found', other: '# lines found' })}.`,
}

export const approval: Messages['approval'] = {
  toConfirm: 'To confirm',
  nothingYet: 'Nothing has been done yet. This is exactly what will happen.',
  person: 'Person',
  before: 'Before',
  after: 'After',
  what: 'Item',
  becomes: 'becomes',
  empty: 'nothing',
  mails: (n) => count(n, { one: 'The email, in full', other: '# emails, in full' }),
  to: 'To',
  subject: 'Subject',
  yes: (n, mails) =>
    mails > 0
      ? count(mails, { one: 'Yes, do it and write', other: 'Yes, do it and write to #' })
      : count(n, { zero: 'Yes, do it', one: 'Yes, do it', other: 'Yes, for all #' }),
  no: 'No, do nothing',
  keyYes: 'yes',
  keyNo: 'no',
  expires: (day, time) => `expires ${day} at ${time}`,
  done: 'Done.',
  doneDetail: (time) => `You said yes at ${time}.`,
  undoHint: 'Undo puts everything back as it was.',
  undo: 'Undo',
  undoLeft: (left) => `Undo (${left})`,
  minutesLeft: (n) => count(n, { one: '# minute left to undo.', other: '# minutes left to undo.' }),
  undone: 'Undone: everything is back as it was.',
  refused: 'Refused: nothing was done.',
  expired: 'Too late: this request has expired. Nothing was done.',
  conflict: 'Something has changed since: nothing was done.',
  conflictHint: 'Ask again to see what would happen now.',
  askAgain: 'Ask again',
  spent: 'This request was already used.',
  pending: 'Waiting for your yes',
  working: 'In progress',
  saidYes: 'Yes',
  saidNo: 'No, do nothing',
}

export const panel: Messages['panel'] = {
  candidate: 'Person shown',
  job: 'Job shown',
  document: 'Document shown',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  openPage: 'Open the record',
  openBoard: 'Open the board',
  cv: 'CV',
  profile: 'Profile',
  applications: 'Applications',
  history: 'History',
  stages: 'Stages',
  advert: 'Advert',
  criteria: 'Criteria',
  evidenceOf: (label) => `Evidence: ${label}`,
  evidenceCount: (index, total) => `${index} / ${total}`,
  previousEvidence: 'Previous evidence',
  nextEvidence: 'Next evidence',
  pageNumber: (page) => `page ${page}`,
  page: (page, total) => `page ${page} of ${total}`,
  received: (when) => `received ${when}`,
  noDocument: 'No CV for this person.',
  noText: 'This document has no readable text.',
  noApplication: 'No application.',
  noHistory: 'Nothing yet.',
  noFact: 'No line in this profile.',
  loading: 'Loading',
  download: 'Download',
  positions: (n) => count(n, { one: '# position', other: '# positions' }),
  openedOn: (when) => `opened ${when}`,
  nobodyHere: 'Nobody in this stage.',
}
