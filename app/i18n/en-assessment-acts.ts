import type { Messages } from './fr.ts'
import { plural } from './plural.ts'

const count = (n: number, one: string, other: string) => plural('en', n, { one, other })

type Params = Record<string, string | number>

export const assessmentErrors: Record<string, string> = {
  assessment_missing: 'This test does not exist, or no longer.',
  test_missing: 'This test does not exist, or no longer.',
  test_archived: 'This test is put away: bring it back to send it.',
  test_empty: 'A test has at least one question.',
  test_external_missing: 'Choose the test of Codility.',
  question_ids: 'Two questions are mixed up. Reload the page.',
  question_answer: 'A question has no right answer.',
  question_unlawful: 'A question may not be asked: the law forbids it.',
  question_missing: 'This question does not exist, or no longer.',
  answer_shape: 'This answer does not fit the question.',
  too_many_files: 'You have given many files already. The last one received counts.',
  test_already_sent: 'This person has this test already.',
  provider_absent: 'Codility is not set up here.',
  provider_no_time: 'Codility does not let us add time from here. Do it at Codility.',
  provider_down: 'Codility does not answer. Try again in a moment.',
  provider_missing: 'Codility does not know this test, or no longer.',
  provider_refused: 'Codility refuses our access key. An administrator can change it.',
  provider_answer: 'Codility answered something unforeseen. Nothing has changed.',
  signature_wrong: 'This request is not signed by Codility.',
  test_cancelled: 'This test is cancelled.',
  test_expired: 'This test has expired.',
  test_given: 'This test is handed in already.',
  test_over: 'The time is up. What you answered is kept.',
  test_not_started: 'This test has not been begun.',
  test_not_open: 'This test can no longer be taken.',
  test_time_too_long: 'Three times the test’s time is the most that can be given.',
  test_begun: 'This test is under way: it can no longer be adjusted.',
  test_due_over: 'This day is over.',
  test_elsewhere: 'This test is taken at Codility.',
  test_not_done: 'This test has not been handed in yet.',
  mark_unknown: 'This question is not in this test.',
  mark_too_high: 'That is more than the question is worth.',
  mark_reason_needed: 'Say why you change what the rule says.',
}

export const assessmentErrorsWith: Messages['errorsWith'] = {
  test_already_sent: ({ names }) => `Has this test already, not handed in: ${(names as string[]).join(', ')}. Nothing was sent.`,
  question_answer: ({ number }) => `Question ${String(number)} has no right answer.`,
  question_unlawful: ({ number, instead }) =>
    `Question ${String(number)} may not be asked: the law forbids it. Instead: ${(instead as { en: string }).en}`,
  mark_too_high: ({ most }) => `The question is worth ${String(most)} points at most.`,
}

export const assessmentWords: Record<string, string | ((params: Params) => string)> = {
  'save_test.title': ({ name = '' }) => `Write the test “${name}”`,
  'save_test.change': ({ name = '' }) => `Change the test “${name}”`,
  'send_test.title': ({ count: n = 1, name = '', test = '' }) =>
    Number(n) > 1 ? `Send “${test}” to ${n} people` : `Send “${test}” to ${name}`,
  'remind_test.title': ({ count: n = 1, name = '' }) =>
    Number(n) > 1 ? `Remind ${n} people of their test` : `Remind ${name} of their test`,
  'adjust_assessment.title': ({ name = '' }) => `Adjust the test of ${name}`,
  'adjust_assessment.cancel': ({ name = '' }) => `Cancel the test of ${name}`,
  'mark_test.title': ({ name = '' }) => `Mark the test of ${name}`,
  'close_assessment.title': 'Close a test',
  'open_external_test.title': 'Open a test at Codility',
  'fetch_test_result.title': 'Ask for a result',
  'receive_test_result.title': 'Receive a result',
  'start_sitting.title': 'Begin a test',
  'answer_sitting.title': 'Answer a question',
  'submit_sitting.title': 'Hand in a test',
  'field.minutes': 'Time, in minutes',
  'field.passShare': 'Passed from, in %',
  'field.questions': 'Questions',
  'field.due': 'To take before',
  'field.extraTime': 'Extra time',
  'field.result': 'Result',
}

export const assessmentTools: Record<string, string> = {
  adjust_assessment: 'Adjust a test',
  answer_sitting: 'Answer a question',
  close_assessment: 'Close a test',
  fetch_test_result: 'Ask for a result',
  get_answer_file: 'File of an answer',
  get_sitting: 'Take a test',
  get_test: 'A test',
  get_test_result: 'Result of a test',
  list_assessments: 'Tests sent',
  list_external_tests: 'Tests of Codility',
  list_test_templates: 'Templates of tests',
  list_tests: 'Tests',
  mark_test: 'Mark a test',
  open_external_test: 'Open a test at Codility',
  receive_test_result: 'Receive a result',
  remind_test: 'Remind of a test',
  save_test: 'Save a test',
  send_test: 'Send a test',
  start_sitting: 'Begin a test',
  submit_sitting: 'Hand in a test',
}

export const assessmentYes: Record<string, (count: number) => string> = {
  save_test: () => 'Yes, save the test',
  send_test: (n) => count(n, 'Yes, send the test', 'Yes, send to all #'),
  remind_test: (n) => count(n, 'Yes, remind', 'Yes, remind all #'),
  adjust_assessment: () => 'Yes, change it',
  mark_test: () => 'Yes, save the marks',
}

export const assessmentDone: Record<string, string> = {
  save_test: 'Test saved.',
  send_test: 'Test sent.',
  remind_test: 'Reminder ready.',
  adjust_assessment: 'Test changed.',
  mark_test: 'Test marked.',
}
