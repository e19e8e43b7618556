import type * as fr from './fr-acts.ts'
import type { Messages } from './fr.ts'
import { plural } from './plural.ts'

const count = (n: number, one: string, other: string) => plural('en', n, { one, other })

export const acts: Messages['acts'] = {
  questions: (n) => count(n, 'One question before sending', '# questions before sending'),
  questionsNote: 'No answer turns you down: a person reads it. You may leave some out.',
  sendApplication: 'Send my application',
  answers: 'Answers',
  hoped: (words) => `hoped for: ${words}`,
  unanswered: 'no answer',
  on: (title) => `Act on the application, ${title}`,
  assign: 'Hand over to a colleague',
  follower: 'Followed by',
  nobody: 'Nobody',
  tags: 'Tags',
  tagsHint: 'Parted by commas. Nothing that the law forbids to go by.',
  rate: 'Rate',
  rating: 'Rating',
  noRating: 'No rating',
  stars: (n) => `${n} of 5`,
  reopen: 'Reopen',
  withdraw: 'Record a withdrawal',
  mention: 'Tell a colleague',
  mentionText: 'Your words',
  mentionHint: (name) => `Name them by @, for instance @${name}.`,
  mentionSend: 'Tell',
  interviews: 'Interviews',
  noInterview: 'No interview.',
  propose: 'Propose an interview',
  place: 'Place or address',
  move: 'Move',
  newTime: 'New time',
  timeHint: 'Paris time, agreed with the person. Both get the appointment in ten minutes.',
  cancelInterview: 'Cancel the interview',
  kit: 'Interview kit',
  kitAsk: 'A question of your own',
  kitCheck: 'Add',
  clearance: {
    ask: 'Ask for approval',
    askText: 'What the administrator should know',
    send: 'Ask',
    needed: 'An administrator must approve going on',
    asked: (by) => `Approval asked by ${by}`,
    granted: (by) => `Approved by ${by}`,
    refused: (by) => `Approval refused by ${by}`,
    grant: 'Approve',
    refuse: 'Refuse',
    refuseText: 'Why, for who asked',
    askedFor: (names, n) =>
      n > 1
        ? `Approval asked for ${names}: the administrators are told.`
        : `Approval asked for ${names}: the administrator is told.`,
    noneAsked: 'No approval is asked for.',
    asksTitle: 'Approvals that colleagues ask for',
    refusedFor: (names) => `Approval refused for ${names}: who asked is told.`,
  },
  person: {
    add: 'Add a person',
    intro: 'Write what you know, or drop a CV: it fills in the rest.',
    name: 'First and last name',
    email: 'Email',
    phone: 'Phone',
    contactHint: 'One of the two is enough.',
    headline: 'Trade',
    city: 'Town',
    basis: 'Where this profile comes from',
    bases: {
      agreed: 'The person agrees to be in the pool',
      sent: 'They sent their application to the agency',
      met: 'Met; they will be informed within a month',
    },
    basisHint: 'Written in their record, with the date and your name.',
    save: 'Add',
    anyway: 'Add all the same',
    alike: (n) => count(n, 'One record looks alike', '# records look alike'),
    alikeText: 'The same email, phone or name. Open it rather than make two.',
    by: { email: 'same email', phone: 'same phone', name: 'same name' },
    added: 'Person added.',
    cvFailed: 'The record is there, but the CV was not taken: drop it in the conversation.',
  },
  summary: {
    title: 'Summary by the assistant',
    note: 'Made of your colleagues’ words, with nothing added. A person decides.',
    for: 'For',
    against: 'Against',
    apart: 'Disagreements',
    unsaid: 'Not assessed',
    none: 'nothing written',
  },
  mailsToo: (n) => count(n, 'And one more email, to:', 'And # more emails, to:'),
}

export const actsErrors = {
  answers_missing: 'This job asks a few questions: answer them to apply. No answer turns you down.',
  clearance_open: 'Approval is asked for already. The administrator has been told.',
  nothing_asked: 'Nobody asked for this approval, or it is decided already.',
  contact_missing: 'An email or a phone number is needed.',
  runs_at_once: 'Five answers are being written for you already. Wait for one to end; your message is kept.',
  person_alike: 'A record looks alike already. Nothing was added.',
}

export const actsWords: typeof fr.actsWords = {
  'ask_clearance.title': ({ count: n = 1, name = '' }) =>
    Number(n) > 1 ? `Ask an administrator’s approval for ${n} people` : `Ask an administrator’s approval for ${name}`,
  'ask_clearance.waits': 'waits for approval',
  'refuse_clearance.title': ({ name = '' }) => `Refuse the approval asked for ${name}`,
  'create_candidate.title': ({ name = '' }) => `Add ${name}`,
  'move.already': ({ names = '', more = 0, stage = '', further }) =>
    `Already at "${stage}"${further ? ' or further on' : ''}, left out: ${names}${Number(more) > 0 ? ` and ${more} more` : ''}.`,
  'move.back': ({ names = '', more = 0, stage = '' }) =>
    `Backwards, to "${stage}": ${names}${Number(more) > 0 ? ` and ${more} more` : ''}.`,
  'create_candidate.alike': ({ name = '' }) => `A record looks like this one: ${name}`,
  'field.basis': 'Origin',
  'basis.agreed': 'agrees to be in the pool',
  'basis.sent': 'sent an application to the agency',
  'basis.met': 'met, to be informed within a month',
  'field.contact': 'Contact',
  'answer.yes': 'Yes',
  'answer.soon': 'Soon',
  'answer.no': 'No',
}

export const actsTools: typeof fr.actsTools = {
  list_clearances: 'Approvals asked for',
  ask_clearance: 'Ask for approval',
  refuse_clearance: 'Refuse approval',
  create_candidate: 'Add a person',
}

export const actsYes: typeof fr.actsYes = {
  ask_clearance: (n) => count(n, 'Yes, ask for approval', 'Yes, ask for # approvals'),
  refuse_clearance: () => 'Yes, refuse',
  create_candidate: () => 'Yes, add',
}

export const actsDone: typeof fr.actsDone = {
  ask_clearance: 'Approval asked for.',
  refuse_clearance: 'Approval refused.',
  create_candidate: 'Person added.',
}

export const actsEvents: typeof fr.actsEvents = { clearance_asked: 'Approval asked for', clearance_refused: 'Approval refused' }
