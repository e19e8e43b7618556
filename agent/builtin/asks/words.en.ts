import { dayWriter } from '#lib/paris-clock'
import type { AskWords, Sat } from './words.fr.ts'

const day = dayWriter('en', { weekday: 'long', day: 'numeric', month: 'long' })
const clock = dayWriter('en', { hour: 'numeric', minute: '2-digit' })
const list = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
const few = (names: string[]) => (names.length > 6 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : list(names))
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`
const since = (days: number) => (days < 1 ? 'since today' : `for ${count(days, 'day')}`)

const satOf = ({ test, state, share, passed }: Sat) => {
  if (passed !== null) return `"${test}" ${passed ? 'passed' : 'not passed'}${share === null ? '' : ` (${share}%)`}`
  if (state === 'submitted') return `"${test}" handed in, not marked yet`
  if (state === 'expired') return `"${test}" not handed in on time`
  if (state === 'started') return `"${test}" begun, not handed in`
  return `"${test}" sent, not done yet`
}

const howto: Record<string, string> = {
  import: 'Drop the CVs here in the conversation, or on the Candidates page: "Import CVs" takes a folder or an archive too.',
  export: 'Exports are made on the Candidates page: tick the people, then "Export".',
  stages: 'The stages of a job are changed on the page of the job, under "Stages".',
  colleague:
    'An administrator opens the account of a colleague: Settings, "Add a colleague". When somebody leaves, they say so here, or click "Remove".',
  test: 'Tests are written on the Tests page, or start from a template. To send one, say "send the test to …".',
  template: 'Message templates are on the Messages page, under "Templates".',
  job: 'Say it here, for example "create a cook job in Leeds, permanent", or on the Jobs page. Nothing is published without you.',
  person: 'Drop their CV here, or say "add" with their name and email: you read it before it is saved.',
  duplicates: 'Say "are there duplicates?": nothing is merged without you.',
  erase: 'Say "delete the data of …": a card shows all that will be erased, and waits for your yes.',
  alert: 'Make the search, then say "save this search with an alert each week".',
  account: 'The language of the screen and signing out are in the menu under your name; the rest is under Settings.',
  password:
    'Your password is changed under Settings, "Change my password". If you forgot it, an administrator gives you a new one.',
  password_of: 'Under Settings, in the menu of their name: "Give a new password". It is shown once, to be handed over.',
  interview: 'Say "offer … an interview on Tuesday at 2pm": the person picks a time and the appointment is kept by itself.',
  reports: 'The numbers are on the Reports page; for one job, say "where does the … job stand?".',
  other:
    'Tell me here what you want to do, in your own words: I prepare it, and nothing leaves without your agreement. Settings are on the left.',
}

export const asksEn: AskWords = {
  day,
  bye: 'You are welcome. See you soon.',
  agreed: 'Very well. Tell me what comes next.',
  nameless: 'I am an AI, not a person: the assistant built into Bassin, which follows rules and invents nothing. People decide.',
  language: 'I answer in the language you write in, English or French: carry on in English.',
  otherLanguage: 'I speak English and French only, and answer in the language you write in.',
  howto: (topic) => howto[topic] ?? howto['other']!,
  accessBy: (admins) => `Only an administrator gives or removes an access${admins.length > 0 ? `: ask ${few(admins)}` : ''}.`,
  accessOne: 'One colleague at a time: tell me with whom to begin.',
  passwordBy: 'An administrator gives them a new password: Settings, in the menu of their name.',
  passwordMine: 'Your password is changed on the My profile page, "Change my password".',
  noReminder: (name) =>
    `I keep no reminders. I can keep a trace: say "note" with what there is to do${name ? ` for ${name}` : ''}.`,
  cannotCall: (name, phone) =>
    phone
      ? `I do not telephone. ${name}'s number: ${phone}. I can also prepare a message.`
      : `I do not telephone, and the profile of ${name} has no number. I can prepare a message.`,
  share:
    'I write to candidates only. For a colleague, say "tell … about …"; else export the list (Candidates page) or the CV (on the profile).',
  erasures: (total, late) =>
    total === 0
      ? 'No request for erasure is waiting.'
      : `${count(total, 'request')} for erasure ${total > 1 ? 'are' : 'is'} waiting for an answer${late > 0 ? `, ${late} past the limit of one month` : ''}. An administrator decides, on the To approve page.`,
  notOpenings: 'The journal keeps what was done (stages, messages, exports, corrections, erasures), not who opened a record.',
  keptFor:
    'Two years at most after the person agreed; then they have to be asked again. The Candidates page shows whose consent ends soon or has ended, and anybody may ask to be erased before.',
  reset: 'The search is cleared. Who are you looking for?',
  unhappy: 'What is wrong: the job, the place, the experience, when they are free? Say it and I change the search.',
  unhappyAlone: 'Tell me what is wrong and what you are looking for: job, place, experience.',
  todo: ({ approvals, notices, today, late, lateJob, fresh, marking }) => {
    const parts = [
      ...(approvals > 0 ? [`${count(approvals, 'action')} to approve`] : []),
      ...(today.length > 0 ? [`${count(today.length, 'interview')} today (${few(today.map(({ name }) => name))})`] : []),
      ...(late > 0
        ? [`${count(late, 'person', 'people')} past the time limit of their stage${lateJob ? `, most for ${lateJob}` : ''}`]
        : []),
      ...(marking.length > 0 ? [`${count(marking.length, 'test')} to mark (${few(marking)})`] : []),
      ...(fresh > 0 ? [`${count(fresh, 'application')} to look at`] : []),
      ...(notices > 0 ? [`${count(notices, 'notice')} to read`] : []),
    ]
    return parts.length > 0
      ? `For you: ${parts.join('; ')}.${late > 0 ? ' Say "who is late?" to see them.' : ''}`
      : 'Nothing waits for you: no approval, no interview today, nobody late, no new application.'
  },
  mine: (number, days) =>
    number === 0
      ? `Nothing done by you ${days < 2 ? 'that day' : 'in that time'}.`
      : `${count(number, 'action')} of yours ${days < 2 ? 'that day' : 'in that time'}, the latest first.`,
  interviews: (met, when) =>
    met.length === 0
      ? `No interview ${when}.`
      : `${count(met.length, 'interview')} ${when}: ${met
          .slice(0, 5)
          .map(({ name, start, job }) => `${name}, ${day(start!)} at ${clock(start!)} (${job})`)
          .join('; ')}${met.length > 5 ? '…' : ''}.`,
  whens: { today: 'today', tomorrow: 'tomorrow', week: 'this week', next: 'next week', coming: 'to come', past: 'so far' },
  onDay: (moment) => `on ${day(moment)}`,
  ending: (jobs) =>
    `Closest to their end: ${list(jobs.slice(0, 4).map(([title, end]) => `${title} (${day(`${end}T12:00:00Z`)})`))}.`,
  noneEnding: (open) =>
    `No job has an end date: ${open > 1 ? `all ${open} stay open until you close them` : 'it stays open until you close it'}.`,
  noneEmpty: 'Every open job has at least one application.',
  emptyJobs: (titles) => `Without an application: ${few(titles)}.`,
  noneLate: 'No job has anybody late.',
  lateJobs: (jobs) => `Late: ${list(jobs.slice(0, 4).map(([title, late]) => `${title} (${late})`))}.`,
  fullest: (jobs) => `Most applications: ${list(jobs.slice(0, 3).map(([title, people]) => `${title} (${people})`))}.`,
  thinnest: (jobs) => `Fewest applications: ${list(jobs.slice(0, 3).map(([title, people]) => `${title} (${people})`))}.`,
  openJobs: (titles, total) => (total === 0 ? 'No open job.' : `${count(total, 'open job')}: ${few(titles)}.`),
  longest: (people) =>
    people.length === 0
      ? 'Nobody is waiting.'
      : people[0]!.days < 1
        ? `Nobody has waited for more than a day: ${count(people.length, 'person', 'people')} under way.`
        : `${people[0]!.name} has waited longest: ${count(people[0]!.days, 'day')} at "${people[0]!.stage}" (${people[0]!.job})${
            people.length > 1
              ? `, then ${list(people.slice(1, 3).map(({ name, days }) => `${name} (${count(days, 'day')})`))}`
              : ''
          }.`,
  tested: ({ passed, failed, waiting, marking }) =>
    [
      ...(passed.length > 0 ? [`Passed: ${few(passed)}.`] : []),
      ...(failed.length > 0 ? [`Not passed: ${few(failed)}.`] : []),
      ...(marking.length > 0 ? [`To be marked: ${few(marking)}.`] : []),
      ...(waiting.length > 0 ? [`Not done yet: ${few(waiting)}.`] : []),
    ].join(' ') || 'No test was sent.',
  allSat: 'Everybody who was sent a test has handed it in.',
  jobFields: { pay: 'Pay', place: 'Place', contract: 'Contract', client: 'Client', positions: 'Positions to fill' },
  jobSays: (title, told) => `${title}. ${told.map(([field, value]) => `${field}: ${value}`).join('; ')}.`,
  jobSilent: (title, field) => `${title}: this job does not say (${field.toLowerCase()}).`,
  jobQuotes: (title, quoted) => `${title}. The advert says: "${quoted}"`,
  jobUnsaid: (title) => `${title}: the advert does not say. Its text and criteria are on screen.`,
  applied: (people, when) =>
    people.length === 0 ? `No application ${when}.` : `${count(people.length, 'application')} ${when}: ${few(people)}.`,
  lastApplied: (people, total, from) =>
    `Since ${day(from)}: ${count(total, 'application')}, ${few([...people, ...Array<string>(Math.max(0, total - people.length)).fill('')])}.`,
  noneSince: (days) => `Nobody has waited ${count(days, 'day')}.`,
  waitingSince: (people, days) =>
    `${count(people.length, 'person', 'people')} for at least ${count(days, 'day')}: ${few(people.map(({ name, days: own }) => `${name} (${own})`))}.`,
  sinces: (moment) => `since ${day(moment)}`,
  noList: 'There is no list yet: tell me who to look for.',
  noOther: 'I see nobody else of that name. Tell me the first name and the last.',
  stands: (name, stands) =>
    stands.length === 0
      ? `${name} has no application for any job.`
      : `${name}: ${list(stands.slice(0, 3).map(({ stageName, job, days }) => `at "${stageName}" for ${job}, ${since(days)}`))}.`,
  met: ({ start, state }) =>
    state === 'proposed' || !start
      ? 'Interview times are offered, with no answer yet.'
      : `Interview on ${day(start)} at ${clock(start)}.`,
  tests: (name, sat) => (sat.length === 0 ? `No test was sent to ${name}.` : `${name}: ${list(sat.slice(0, 3).map(satOf))}.`),
  lastContact: (name, at, subject) =>
    at ? `Last contact with ${name} on ${day(at)}${subject ? `: "${subject}"` : ''}.` : `No message has left here for ${name}.`,
  replies: 'Replies by email do not reach me: they are in your mailbox.',
  accepted: (name, { start, state }) =>
    state === 'declined'
      ? `${name} declined the interview.`
      : start
        ? `${name} picked a time: ${day(start)} at ${clock(start)}.`
        : `${name} has not picked a time yet.`,
  privateFact: 'I do not tell it and do not look for it: it is private, and the law forbids using it to recruit.',
  notes: (name, notes) =>
    notes.length === 0
      ? `No note on ${name}.`
      : `${count(notes.length, 'note')} on ${name}. ${notes
          .slice(0, 3)
          .map(({ text, by, at }) => `${by ? `${by}, ` : ''}${day(at)}: "${text}"`)
          .join('; ')}.`,
  unranked: (name) => `The list does not rank ${name}: without a search, the profiles changed last come first.`,
  scored: (name, rank) => `${name} is number ${rank}: the place follows the criteria of the search, and nothing else.`,
  interviewOf: (name, met) =>
    met.length === 0
      ? `No interview is planned with ${name}.`
      : `${name}: ${list(
          met
            .slice(0, 3)
            .map(({ start, job, by }) =>
              start
                ? `${day(start)} at ${clock(start)}, ${job}${by ? `, with ${by}` : ''}`
                : `times offered for ${job}, none picked yet`,
            ),
        )}.`,
  handled: (name, owners) =>
    owners.length === 0
      ? `Nobody is in charge of ${name} for now.`
      : `${list(owners.map(([owner, job]) => `${owner} looks after ${name} (${job})`))}.`,
  years: (name, years) => `${name} has ${count(Math.round(years), 'year')} of experience, by their profile.`,
}
