import type { Messages } from './fr.ts'
import { createFormat } from './format.ts'
import { plural } from './plural.ts'

const count = (n: number, one: string, other: string) => plural('en', n, { one, other })

const format = createFormat('en')
type Params = Record<string, string | number>

const needs: Record<string, string> = {
  scorecard: 'a scorecard',
  test_result: 'a test result',
  admin_approval: 'an administrator’s approval',
}

export const errorsWith: Messages['errorsWith'] = {
  changed_meanwhile: ({ name, by, at }) =>
    by && at
      ? `${typeof name === 'string' ? `${name}: ` : ''}${String(by)} changed the same thing ${format.relativeDay(String(at))} at ${format.time(String(at))}. Nothing of what you asked was done.`
      : '',
  approval_outdated: ({ changed, count: n }) => {
    const all = changed as { name?: string; by?: string; at?: string }[]
    const lines = all.flatMap(({ name, by, at }) =>
      name ? [by && at ? `${name} (${by}, ${format.relativeDay(at)} at ${format.time(at)})` : name] : [],
    )
    const more = Number(n) > all.length ? ` and ${Number(n) - all.length} more` : ''
    return lines.length > 0 ? `Changed since the card: ${lines.join(', ')}${more}. Nothing was done.` : ''
  },
  already_there: ({ names, stage, further }) =>
    `Already at "${(stage as { en: string }).en}"${further ? ' or further on' : ''}: ${(names as string[]).join(', ')}. Nothing changed.`,
  already_ended: ({ names }) => `Out of the process already: ${(names as string[]).join(', ')}.`,
  not_closed: ({ names }) => `Still in the process: ${(names as string[]).join(', ')}.`,
  colleague_unknown: ({ names }) => `Nobody of that name in the team. There are: ${(names as string[]).join(', ')}.`,
  colleague_ambiguous: ({ names }) => `Several colleagues have that name: ${(names as string[]).join(', ')}. Which one?`,
  stage_needs: ({ people, of }) => {
    const list = people as { name: string; stage: { en: string }; needs: string[] }[]
    const lines = list
      .slice(0, 10)
      .map(
        ({ name, stage, needs: missing }) =>
          `${name} (${stage.en}) still needs ${missing.map((one) => needs[one] ?? one).join(' and ')}`,
      )
    const more = list.length > 10 ? `, and ${list.length - 10} more` : ''
    return `${Number(of) > list.length ? 'Nobody was moved. ' : ''}${lines.join('; ')}${more}.`
  },
  stage_has_people: ({ stages }) =>
    `Say where the people of these go: ${(stages as { name: { en: string }; people: number }[]).map(({ name, people }) => `${name.en} (${people})`).join(', ')}.`,
  not_applied: ({ names }) => (Array.isArray(names) ? `Not in this process: ${names.join(', ')}. Nothing was done.` : ''),
  nothing_to_clear: ({ names }) => `No approval is waited for: ${(names as string[]).join(', ')}.`,
}

export const pipelineErrors = {
  criteria_unknown: 'This criterion is not one of this job, or no longer.',
  interview_missing: 'This interview does not exist, or no longer.',
  interview_cancelled: 'This interview is cancelled.',
  interview_unbooked: 'No time is booked for this interview.',
  slot_taken: 'This time has just been taken. Choose another one.',
  slot_unknown: 'This time is not offered, or it is over.',
  no_free_slot: 'No free time within thirty days.',
  already_booked: 'A time is chosen already.',
  already_there: 'This person is at that stage already.',
  already_ended: 'This application is over already.',
  not_closed: 'This application is still running.',
  colleague_unknown: 'Nobody of that name in the team.',
  colleague_ambiguous: 'Several colleagues have that name.',
  tags_missing: 'Give a tag to put on or to take off.',
  unlawful_words: 'The law does not allow keeping that about a person. Nothing was saved.',
  stage_needs: 'What this stage asks for before going on is missing.',
  stage_has_people: 'People are in a stage that goes away: say where they go.',
  stages_incomplete: 'Every process has once: New, Hired, Rejected, Withdrawn.',
  stages_order: 'A process begins with New and ends with Hired, Rejected, Withdrawn.',
  nothing_to_clear: 'No approval is waited for here.',
}

export const pipelineWords = {
  'submit_scorecard.title': ({ name = '' }: Params) => `Scorecard of ${name}`,
  'field.opinion': 'Opinion',
  'opinion.strong_no': 'Clearly no',
  'opinion.no': 'Rather no',
  'opinion.yes': 'Rather yes',
  'opinion.strong_yes': 'Clearly yes',
  'entry.joins': ({ count: n = 1, names = '', more = 0, job = '', stage = '' }: Params) =>
    Number(n) > 1
      ? `${names}${Number(more) > 0 ? ` and ${more} others` : ''} are not in “${job}” yet: your yes brings them in (${stage}) and does the rest. Undo takes both back.`
      : `${names} is not in “${job}” yet: your yes brings them in (${stage}) and does the rest. Undo takes both back.`,
  'process.ended': ({ count: n = 1, names = '', more = 0, stage = '' }: Params) =>
    `${names}${Number(more) > 0 ? ` and ${more} others` : ''}: already at “${stage}” of this job. ${Number(n) > 1 ? 'They stay there.' : 'Their stage does not change.'}`,
  'propose_interview.booked': ({ name = '', when = '' }: Params) =>
    `${name} already has an interview for this job: ${when}. It stays in the calendar unless you cancel it.`,
  'propose_interview.proposed': ({ name = '' }: Params) =>
    `Times have already been offered to ${name} for this job, with no answer yet.`,
  'propose_interview.title': ({ name = '' }: Params) => `Offer ${name} an interview`,
  'reschedule_interview.title': ({ name = '' }: Params) => `Move the interview with ${name}`,
  'change_interview.unreached': ({ name = '' }: Params) =>
    `${name} cannot be told by mail, or does not want to be: tell them yourself.`,
  'cancel_interview.title': ({ name = '' }: Params) => `Cancel the interview with ${name}`,
  'book_interview.title': 'Book a time',
  'remind_interview.title': 'Remind of an interview',
  'field.interviewer': 'With',
  'field.slots': 'Times',
  'field.time': 'Time',
  'field.notBooked': 'not chosen yet',
  'field.cancelled': 'cancelled',
  'reopen_applications.title': ({ count: n = 1, name = '', job = '' }: Params) =>
    Number(n) > 1 ? `Reopen ${n} applications, ${job}` : `Reopen the application of ${name}, ${job}`,
  'withdraw_applications.title': ({ count: n = 1, name = '', job = '' }: Params) =>
    Number(n) > 1 ? `Record that ${n} people withdraw, ${job}` : `Record that ${name} withdraws, ${job}`,
  'assign_applications.title': ({ count: n = 1, name = '', job = '' }: Params) =>
    Number(n) > 1 ? `Assign ${n} people, ${job}` : `Assign ${name}, ${job}`,
  'tag_applications.title': ({ count: n = 1, name = '' }: Params) => (Number(n) > 1 ? `Tag ${n} people` : `Tag ${name}`),
  'rate_application.title': ({ name = '', job = '' }: Params) => `Rate ${name}, ${job}`,
  'mention_colleague.title': ({ name = '', who = '' }: Params) => `Tell ${who} about ${name}`,
  'field.owner': 'Followed by',
  'field.nobody': 'nobody',
  'field.tags': 'Tags',
  'field.none': 'none',
  'field.rating': 'Rating',
  'set_job_stages.title': ({ job = '' }: Params) => `Set the stages of ${job}`,
  'set_job_stages.people': ({ count: n = 0 }: Params) => count(Number(n), '# person', '# people'),
  'set_job_stages.gone': 'stage removed',
  'field.stages': 'Stages',
  'clear_applications.title': ({ count: n = 1, name = '' }: Params) =>
    Number(n) > 1 ? `Approve ${n} people going on` : `Approve ${name} going on`,
  'clear_applications.yes': 'may go on',
  'enter_stage.title': 'Entering a stage',
  'read_notices.title': 'Mark as read',
}

export const pipelineTools = {
  get_interview_kit: 'Interview kit',
  submit_scorecard: 'Fill a scorecard',
  get_scorecards: 'Scorecards',
  propose_interview: 'Propose an interview',
  book_interview: 'Book a time',
  get_interview_calendar: 'Appointment for a calendar',
  get_message_attachment: 'Attachment of a message',
  get_interview_offer: 'Times offered',
  reschedule_interview: 'Move an interview',
  cancel_interview: 'Cancel an interview',
  remind_interview: 'Interview reminder',
  list_interviews: 'Interviews',
  reopen_applications: 'Reopen',
  withdraw_applications: 'Record a withdrawal',
  assign_applications: 'Assign',
  tag_applications: 'Tag',
  rate_application: 'Rate',
  mention_colleague: 'Mention a colleague',
  set_job_stages: 'Set the stages',
  list_stage_templates: 'Stage templates',
  clear_applications: 'Approve going on',
  enter_stage: 'Entering a stage',
  list_notices: 'Notifications',
  read_notices: 'Notices read',
}

export const pipelineYes = {
  submit_scorecard: () => 'Yes, save the scorecard',
  propose_interview: () => 'Yes, offer these times',
  reschedule_interview: () => 'Yes, move it',
  cancel_interview: () => 'Yes, cancel the interview',
  reopen_applications: (n: number) => count(n, 'Yes, reopen', 'Yes, reopen all #'),
  withdraw_applications: (n: number) => count(n, 'Yes, record it', 'Yes, record all #'),
  assign_applications: (n: number) => count(n, 'Yes, assign', 'Yes, assign all #'),
  tag_applications: (n: number) => count(n, 'Yes, tag', 'Yes, tag all #'),
  rate_application: () => 'Yes, rate',
  mention_colleague: () => 'Yes, tell them',
  set_job_stages: () => 'Yes, set the stages',
  clear_applications: (n: number) => count(n, 'Yes, approve', 'Yes, approve all #'),
}

export const pipelineDone = {
  submit_scorecard: 'Scorecard saved.',
  propose_interview: 'Times offered.',
  reschedule_interview: 'Interview moved.',
  cancel_interview: 'Interview cancelled.',
  reopen_applications: 'Application reopened.',
  withdraw_applications: 'Withdrawal recorded.',
  assign_applications: 'Assigned.',
  tag_applications: 'Tags changed.',
  rate_application: 'Rated.',
  mention_colleague: 'Colleague told.',
  set_job_stages: 'Stages saved.',
  clear_applications: 'Approved.',
  read_notices: 'Read.',
}

export const pipelineEvents = {
  reopened: 'Application reopened',
  assigned: 'Handed over',
  tagged: 'Tags',
  rated: 'Rated',
  cleared: 'Approved',
  interview: 'Interview',
  test: 'Test',
  scorecard: 'Scorecard filled',
  message: 'Message',
}
