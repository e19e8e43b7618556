import type { Messages } from './fr.ts'
import { plural, type Forms } from './plural.ts'

const count = (number: number, forms: Forms) => plural('en', number, forms)

export const candidate: Messages['candidate'] = {
  profileTitle: 'My profile',
  profileIntro: 'This is what Bassin understood about you. You can correct everything.',
  correct: 'Correct',
  correctLine: (name) => `Correct: ${name}`,
  answer: 'Answer',
  save: 'Save',
  corrected: 'Corrected by you',
  fromCv: (page) => (page ? `CV p. ${page}` : 'CV'),
  saidHere: 'Said in the conversation',
  complete: (percent) => `Profile ${percent}% complete`,
  missing: 'What is missing to be found',
  askedByJobs: (n) => count(n, { one: 'asked by # job', other: 'asked by # jobs' }),
  add: 'Add',
  jobsFitThem: (n) => count(n, { zero: 'No job fits', one: '# job fits', other: '# jobs fit' }),
  jobsFit: (n) => count(n, { zero: 'No job fits you yet', one: '# job fits you', other: '# jobs fit you' }),
  notIndexed: 'Your profile is too short to search with, or has just been read: add a line, or come back in a moment.',
  apply: 'Apply',
  applied: 'Application sent',
  applyTo: (title) => `I apply: ${title}`,
  questions: 'Questions',
  dontKnow: 'I don’t know',
  later: 'Later',
  yes: 'Yes',
  no: 'No',
  lookedAt: 'What was looked at',
  interviewAt: (when, how) =>
    `Interview on ${when}${how
      .filter(Boolean)
      .map((one) => `, ${one}`)
      .join('')}.`,
  interviewOffered: 'You are offered an interview.',
  interviewOpen: 'Change the time or add it to my calendar',
  interviewChoose: 'Choose a time',
  testDue: (when) => `A test is waiting for you, due by ${when}.`,
  testTake: 'Open the test',
  rejectedFor: (reason) => `Reason given: ${reason.toLowerCase()}. You can ask a person to explain it to you.`,
  personDecides: 'Software sorted the criteria. A person decides.',
  explain: 'Ask for an explanation',
  explainText: 'Explain what was looked at for my application',
  withdraw: 'Withdraw my application',
  noApplication: 'You have not applied yet.',
  noLine: 'Your profile is empty. Add a CV, or talk to Bassin.',
  since: (days) => count(days, { zero: 'since today', one: 'for # day', other: 'for # days' }),
  clash: (first, second) => `Two versions: “${first}” and “${second}”. Which one is right?`,
}
