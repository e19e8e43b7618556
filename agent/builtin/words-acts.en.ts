import { dayWriter } from '#lib/paris-clock'
import type { ActWords, Point } from './words-acts.fr.ts'

const written = dayWriter('en', { day: 'numeric', month: 'long' })
const day = (iso: unknown) => written(String(iso))

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
const who = (names: readonly string[]) =>
  names.length <= 6 ? list(names) : `${names.slice(0, 5).join(', ')} and ${names.length - 5} others`
const s = (count: number) => (count === 1 ? '' : 's')
const namesIn = (details: Record<string, unknown>) => (Array.isArray(details['names']) ? (details['names'] as string[]) : [])

const needs: Record<string, string> = {
  scorecard: 'a scorecard',
  test_result: 'a test result',
  admin_approval: 'an administrator’s approval',
}
const opinions: Record<string, string> = {
  strong_no: 'a clear no',
  no: 'rather no',
  yes: 'rather yes',
  strong_yes: 'a clear yes',
}
type Blocked = { name: string; needs: string[] }
const point = ({ label, quotes }: Point) =>
  `${label} (${quotes
    .slice(0, 3)
    .map(({ by, score, words }) => `${by} ${score}/4 "${words}"`)
    .join('; ')})`
const points = (lead: string, all: readonly Point[]) =>
  all.length === 0 ? [] : [`${lead}: ${all.slice(0, 4).map(point).join(', ')}.`]

export const actsEn: ActWords = {
  failuresWith: {
    stage_needs: (details) => {
      const people = details['people'] as Blocked[]
      const lines = people
        .slice(0, 5)
        .map(({ name, needs: missing }) => `${name}: ${list(missing.map((one) => needs[one] ?? one))}`)
      const more = people.length > 5 ? `, and ${people.length - 5} others` : ''
      return `Missing before going on, for ${lines.join('; ')}${more}. Nobody was moved.`
    },
    not_applied: (details) => {
      const names = namesIn(details)
      return names.length > 0 ? `No application to this job from ${list(names)}. Nothing was done.` : ''
    },
    test_time_too_long: () => 'Three times the time of the test is the most that can be given.',
    test_begun: () => 'This test is under way: its time no longer changes.',
    provider_no_time: () => 'Codility does not let us add time from here: do it at Codility.',
    test_already_sent: (details) =>
      `${list(namesIn(details))}: this test is waiting already, not handed in. Nothing was sent; to make it longer, "give them a third more time".`,
    not_closed: (details) => `Still in the process: ${list(namesIn(details))}.`,
    already_there: (details) => {
      const names = namesIn(details)
      return `${list(names)} ${names.length > 1 ? 'are' : 'is'} at "${(details['stage'] as { en: string }).en}"${details['further'] ? ' or further on' : ''} already: nothing to change.`
    },
    already_ended: (details) => `Out of the process already: ${list(namesIn(details))}.`,
    colleague_unknown: (details) => `Nobody of that name on the team: you have ${list(namesIn(details))}.`,
    colleague_ambiguous: (details) => `Several colleagues have that name: ${list(namesIn(details))}. Which one?`,
    own_access: () => 'That is your own access: another administrator can change it.',
    successor_leaves: () => 'That is the person who leaves: say who else takes over.',
    rights_same: ({ name }) => `${String(name)} has these rights already.`,
    nothing_to_clear: (details) => `No approval is needed at this stage for ${list(namesIn(details))}.`,
    nothing_asked: (details) => `Nobody asked for approval of ${list(namesIn(details))}.`,
    erasure_open: ({ due }) => `That is asked for already: an administrator answers by ${day(due)}.`,
    clearance_open: (details) => `Approval is asked for already: ${list(namesIn(details))}.`,
    slot_taken: () => 'That time is taken or over: give another one.',
    no_free_slot: () => 'No free time within thirty days.',
    interview_cancelled: () => 'That interview is cancelled.',
    contact_same: () => 'That is what is recorded already: nothing has to change.',
    contact_nothing: () => 'Tell me what to correct: the name, the email or the phone.',
    phone_unread: () => 'That is not a phone number: check it, with the country code if it is foreign.',
    contact_taken: () => 'I cannot record this contact here: ask the agency to do it.',
    contact_alike: (details) =>
      `Somebody else has this contact already: ${list((details['people'] as { name: string }[]).map(({ name }) => name))}. Nothing was changed; say it again with "anyway" if that is meant.`,
    contact_missing: () => 'I need a mail address or a phone number.',
    person_alike: (details) =>
      `A record looks alike: ${list((details['people'] as { name: string }[]).map(({ name }) => name))}. Say "add anyway" if this is somebody else.`,
    changed_meanwhile: ({ name, by }) =>
      by ? `${name ? `${String(name)}: ` : ''}${String(by)} has changed the same thing meanwhile. Nothing was done.` : '',
  },
  notKept: (names, quoted) =>
    `I saved nothing: ${list(names)} can't be used to choose someone${quoted.length > 0 ? ` (${quoted.map((one) => `“${one}”`).join(', ')})` : ''}.`,
  reopened: (names, job) => `${list(names)}: application to ${job} reopened.`,
  withdrew: (names, job) => `${list(names)} withdrew from ${job}: recorded.`,
  tagged: (names, added, removed) =>
    `${list(names)}: ${[...added.map((tag) => `+ ${tag}`), ...removed.map((tag) => `− ${tag}`)].join(', ')}.`,
  assigned: (names, colleague) =>
    colleague ? `${colleague} now follows ${list(names)}.` : `Nobody follows ${list(names)} any more.`,
  rated: (name, rating) => (rating === null ? `${name} has no rating any more.` : `${name}: ${rating} out of 5.`),
  told: (colleagues, name) => `${list(colleagues)} ${colleagues.length > 1 ? 'have' : 'has'} been told about ${name}.`,
  tagNeedsApplication: (names, tags) =>
    `A tag goes on an application, and there is none from ${list(names)}: shortlist first, or say "note on ${names[0] ?? ''}: ${tags[0] ?? '…'}" to keep it on file.`,
  ratingScale: 'Ratings go from 1 to 5: say for example "rate Awa 4 out of 5".',
  whichTag: 'Which tag? For example: tag the first one "call back".',
  whichCriterion: (labels) => `That is no criterion of this job: ${labels.join(', ')}.`,
  whichEvidence: 'What did you see or hear that shows it?',
  whichOpinion: 'And your opinion of the person: a clear yes, rather yes, rather no, or no?',
  scored: (name) => `Your scorecard of ${name} is saved.`,
  noScorecard: (name) => `Nobody has filled a scorecard of ${name} for this job yet.`,
  scorecardsBlind: (name, count) => `${count} scorecard${s(count)} of ${name}: shown once yours is filled.`,
  scorecards: (name, of) =>
    [
      `${of.opinions.length} scorecard${s(of.opinions.length)} of ${name}: ${of.opinions.map(({ by, opinion }) => `${by}, ${opinions[opinion] ?? opinion}`).join('; ')}.`,
      ...points('For', of.for),
      ...points('Against', of.against),
      ...points('Opinions differ', of.apart),
      ...(of.unsaid.length > 0 ? [`Nobody looked at: ${list(of.unsaid.slice(0, 5))}.`] : []),
    ].join(' '),
  kit: (job, count, own, refused) =>
    [
      `${count + own} question${s(count + own)} for the interview, ${job}, made from its criteria.`,
      ...refused.map((question) => `"${question}" is against the law: the card says what to ask instead.`),
    ].join(' '),
  slotsProposed: (count, name) => `${count} time${s(count)} proposed to ${name}: the mail leaves in ten minutes.`,
  interviewMoved: (name) => `The interview with ${name} is moved: everybody gets the new time in ten minutes.`,
  interviewCancelled: (name) => `The interview with ${name} is cancelled.`,
  interviewsListed: (count) => (count === 0 ? 'No interview.' : `${count} interview${s(count)}.`),
  noInterview: (name) => `No interview is coming up with ${name}.`,
  severalInterviews: (name, jobs) => `Several interviews with ${name}: ${jobs.join(', ')}. Do it on their page.`,
  whichTime: 'On which day and at what time?',
  whichExtra: 'How much more time: a third, half as much, 30 minutes?',
  noTestWaiting: (name) => `No test is waiting for ${name}. To send a longer one: "send them the test with a third more time".`,
  testBegun: (name) => `${name} has begun the test: its time no longer changes.`,
  severalTests: (name, tests) => `Several tests are waiting for ${name}: ${tests.join(', ')}. Say which.`,
  timeGiven: (name, minutes) => `${name} now has ${minutes} minutes for the test. No reason is kept.`,
  nobodyLate: 'Nobody waits beyond the limit of their stage.',
  late: (people, more, job) =>
    `${people.length + more === 1 ? '1 person has been waiting too long' : `${people.length + more} people have been waiting too long`} for ${job}: ${list(people)}${more > 0 ? ` and ${more} more` : ''}.`,
  lateOne: (name, stage, days) => `${name} (${stage}${days > 0 ? `, ${days} day${s(days)} over` : ''})`,
  lateJobs: (total, jobs) => `${total} people are over the limit of their stage: ${jobs.join(', ')}.`,
  eraseOne: 'One person at a time: say which, by name or by rank.',
  erasureAsked: (name, mine) =>
    mine
      ? 'Your request is sent: a person at the agency erases your data and answers you within a month.'
      : `An administrator is told, and has a month to erase the data of ${name}.`,
  accessRemoved: (name, successor) => `${name} has no access any more. ${successor} takes over.`,
  rightsSet: (name, rights) => (rights === 'admin' ? `${name} is an administrator now.` : `${name} is a recruiter now.`),
  erasedPerson: 'It is erased for good. The receipt is below.',
  cannotNarrow: (unread, names) => `I cannot tell whom "${unread}" means among ${who(names)}. Say it differently, or name them?`,
  nobodyOf: (words) => `Nobody fits "${words}" for this job.`,
  nobodyMeets: (criterion, silent) =>
    `None of their profiles says "${criterion}".${silent.length > 0 ? ` To be checked with ${who(silent)}.` : ''} Nothing was done.`,
  silentLeftOut: (criterion, silent) =>
    `Left out, since their profile says nothing of "${criterion}": ${who(silent)}. Name them to take them too.`,
  leftAlone: 'Understood: I leave that alone.',
  adminOnly: 'That approval is for an administrator to give.',
  clearanceAsked: (names) => `The administrators are asked to approve ${list(names)}.`,
  cleared: (names) => `You have approved ${list(names)}: who follows them can see it.`,
  clearanceRefused: (names) => `Approval is refused for ${list(names)}.`,
  waitingAll: (actions, clearances) =>
    [
      clearances.length > 0
        ? `${clearances.length === 1 ? '1 approval is asked of you' : `${clearances.length} approvals are asked of you`}: ${list(clearances.slice(0, 5))}.`
        : '',
      actions > 0 ? (actions === 1 ? '1 action waits for your yes.' : `${actions} actions wait for your yes.`) : '',
    ]
      .filter(Boolean)
      .join(' ') || 'Nothing waits for your agreement.',
  whichName: 'What is the person called? For example: "add Lina Forester, lina@example.org, cook in Bron".',
  whichBasis: 'How do you have their details: they agreed, they sent their CV, or you met them?',
  personAdded: (name) => `${name} is in the pool.`,
  notifications: (unread) => (unread === 0 ? 'No new notice.' : `${unread} new notice${s(unread)}.`),
  othersCount: (said, left) =>
    left === 0
      ? 'Nobody else is left on the list.'
      : `${left} are left on the list, not ${said}: say "the other ${left}" if you mean them.`,
}
