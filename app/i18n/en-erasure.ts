import type * as fr from './fr-erasure.ts'
import type { Messages } from './fr.ts'
import { createFormat } from './format.ts'
import { plural } from './plural.ts'

const format = createFormat('en')

const count = (n: number, one: string, other: string) => plural('en', n, { one, other })

export const erasure: Messages['erasure'] = {
  askedTitle: 'Erasures asked for',
  doneTitle: 'Erasures done or refused',
  byPerson: 'Asked by the person',
  by: (name) => `Asked by ${name}`,
  due: (day) => `to be answered by ${day}`,
  late: 'Late',
  erase: 'Erase',
  eraseAll: 'Erase the data',
  ask: 'Ask for erasure',
  refuse: 'Refuse',
  refuseText: 'Why: the person will read it',
  states: { asked: 'Asked', refused: 'Refused', erasing: 'Under way', done: 'Erased' },
  erased: 'Person erased',
  receipt: (id) => `Receipt ${id}`,
  decided: (by) => `erased by ${by}`,
  refusedBy: (by) => `refused by ${by}`,
  requested: (name) => `Erasure asked for ${name}.`,
  requestedMine: 'Your request to be erased is sent.',
  answerBy: (day) => `An administrator answers by ${day}.`,
  refused: 'Erasure refused: the person can read why.',
  none: 'No erasure is asked for.',
  mineTitle: 'Erase my data',
  mineText:
    'Your profile, CVs, applications, messages and account go for good. A person at the agency does it and answers you within a month.',
  counts: (parts) => `Erased: ${parts}.`,
  nothing: 'Nothing but the record.',
  count: {
    document: (n) => count(n, '# document', '# documents'),
    fact: (n) => count(n, '# profile line', '# profile lines'),
    application: (n) => count(n, '# application', '# applications'),
    message: (n) => count(n, '# message', '# messages'),
    interview: (n) => count(n, '# interview', '# interviews'),
    evaluation: (n) => count(n, '# scorecard', '# scorecards'),
    assessment: (n) => count(n, '# test', '# tests'),
    candidate_note: (n) => count(n, '# note', '# notes'),
    conversation: (n) => count(n, '# conversation', '# conversations'),
    mention: (n) => count(n, '# mention in your conversations', '# mentions in your conversations'),
  },
}

export const erasureErrors: typeof fr.erasureErrors = {
  erasure_open: 'Erasure is asked for already: an administrator has to answer.',
  erasure_decided: 'This request has been answered already.',
  erasure_missing: 'There is no such request to erase.',
}

export const erasureErrorsWith: typeof fr.erasureErrorsWith = {
  erasure_open: ({ due }) => `Erasure is asked for already: an administrator answers by ${format.day(String(due))}.`,
}

export const erasureWords: typeof fr.erasureWords = {
  'ask_erasure.title': ({ name = '' }) => `Ask for the data of ${name} to be erased`,
  'ask_erasure.mine': 'Ask for my data to be erased',
  'ask_erasure.warning': ({ due = '' }) =>
    `An administrator answers by ${format.day(String(due))}. Once erased, nothing can be found again.`,
  'erase_candidate.title': ({ name = '' }) => `Erase all data of ${name}`,
  'erase_candidate.warning': 'For good: this cannot be undone. Running applications and appointments disappear.',
  'refuse_erasure.title': ({ name = '' }) => `Refuse to erase the data of ${name}`,
  'advance_erasure.title': 'Follow an erasure',
  'erased.document': 'Documents',
  'erased.fact': 'Profile lines',
  'erased.application': 'Applications',
  'erased.message': 'Messages',
  'erased.interview': 'Interviews',
  'erased.evaluation': 'Scorecards',
  'erased.assessment': 'Tests',
  'erased.candidate_note': 'Notes',
}

export const erasureTools: typeof fr.erasureTools = {
  ask_erasure: 'Ask for erasure',
  erase_candidate: 'Erase a person',
  refuse_erasure: 'Refuse an erasure',
  list_erasures: 'Erasures',
  advance_erasure: 'Follow an erasure',
}

export const erasureYes: typeof fr.erasureYes = {
  ask_erasure: () => 'Yes, ask for erasure',
  erase_candidate: () => 'Yes, erase for good',
  refuse_erasure: () => 'Yes, refuse',
}

export const erasureDone: typeof fr.erasureDone = {
  ask_erasure: 'Erasure asked for.',
  erase_candidate: 'Person erased.',
  refuse_erasure: 'Erasure refused.',
}
