import { actsEn } from './words-acts.en.ts'
import { candidateEn } from './words-candidate.en.ts'
import { houseEn } from './words-house.en.ts'
import type { Words } from './words.ts'

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const list = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
const or = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`)
const who = (names: string[]) => (names.length > 3 ? people(names.length) : list(names))
const reasons = ': skills, experience, diploma or card, availability, place, pay, position filled, another candidate, no answer?'
const are = (names: string[]) => (names.length > 1 ? 'are' : 'is')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const stages: Record<string, string> = {
  new: 'new',
  screening: 'screening',
  phone_screen: 'phone screen',
  test: 'test',
  interview: 'interview',
  offer: 'offer',
  hired: 'hired',
  rejected: 'not retained',
  withdrawn: 'withdrawn',
}

const refusals: Words['refusals'] = {
  age: 'age',
  gender: 'gender',
  nationality: 'nationality',
  family_status: 'family status',
  pregnancy: 'pregnancy',
  origin: 'origin',
  health: 'health',
  disability: 'disability',
  religion: 'religion',
  politics: 'political opinions',
  union: 'union activity',
  sexual_orientation: 'sexual orientation',
  gender_identity: 'gender identity',
  morals: 'private life',
  looks: 'appearance',
  name: 'a family name',
  residence: 'neighbourhood or address',
  bank: 'bank details',
  vulnerability: 'economic vulnerability',
  genetics: 'genetic features',
  mutual_aid: 'mutual-aid activity',
  autonomy: 'loss of autonomy',
  language_origin: 'accent or mother tongue',
  whistleblower: 'whistleblower status',
  army_reserve: 'army reserve duty',
}

const cvReasons: Record<string, string> = {
  empty_file: ': it is empty',
  password_protected: ': it is protected by a password',
  corrupted: ': it is damaged',
  unsupported_format: ': I do not read this kind of file',
  no_text: ': there is no text in it',
  too_slow: ': reading took too long',
}

const questions: Record<string, string> = {
  title: 'What job are you looking for?',
  experience: 'Since when have you done this job, and for whom?',
  city: 'Which town do you live in?',
  availability: 'When can you start?',
  licences: 'Which driving licences do you hold?',
  contractTypes: 'Which contract do you want: permanent, fixed term, temporary?',
  schedule: 'Which hours suit you: days, nights, weekends?',
  skills: 'What can you do that an employer in your trade looks for?',
  education: 'What is your latest diploma?',
  languages: 'Which languages do you speak, and how well?',
  salary: 'What pay are you asking for, gross or net?',
}

const failures: Record<string, string> = {
  tool_missing: 'I cannot do that here yet.',
  role_refused: 'Your account may not do this.',
  candidate_missing: 'I cannot find this person.',
  candidate_unknown: 'I cannot find this person.',
  job_unknown: 'I cannot find this job.',
  conflict: 'Somebody changed the same thing meanwhile: look at where it stands before trying again.',
  not_found: 'I cannot find what you mean.',
  forbidden: 'Your account may not do this.',
  invalid: 'I need one more detail to do this.',
  job_missing: 'I cannot find this job.',
  document_missing: 'There is no CV to open.',
  not_applied: 'This person has no application for this job.',
  answers_missing:
    'Before your application, this job asks a few questions: answer them below, then send it. No answer turns you down.',
  already_applied: 'The application already exists.',
  stage_missing: 'This job has no such stage.',
  reason_needed: 'Turning somebody down needs a reason.',
  nothing_to_undo: 'There is nothing to undo.',
  already_undone: 'That is already undone.',
  undo_expired: 'The ten minutes are over: this can no longer be undone.',
  version_conflict: 'Somebody changed the same thing meanwhile: look at where it stands before trying again.',
  approval_outdated: 'Something changed since the card was shown: ask again to see where things stand.',
  approval_expired: 'The request has expired: ask again.',
  value_invalid: 'I could not note this value.',
  input_invalid: 'I need one more detail to do this.',
  unavailable: 'This service does not answer at the moment; try again shortly.',
  internal: 'Something went wrong on our side; nothing was changed.',
}

export const en: Words = {
  ...candidateEn,
  ...houseEn,
  ...actsEn,
  stages,
  refusals,
  questions,
  failures,
  people,
  who,
  greetingRecruiter:
    'Hello. Tell me who you are looking for: the job, the place and what matters. I show who fits, with the evidence.',
  greetingCandidate: 'Hello. I am an AI: I note what you say for your profile, and people decide. Do you have a CV to drop here?',
  helpRecruiter:
    'I find candidates, refine, compare, open CVs, shortlist, move people between stages and take notes, always with your agreement. For example: "HGV driver in Leeds with ADR", then "move the first one to interview".',
  helpCandidate:
    'I build your profile from your CV or your answers, show jobs that suit you, apply with your agreement and tell you where your applications stand.',
  aboutAi: 'Yes, I am an AI: the assistant built into Bassin, which follows rules and invents nothing. People decide, never me.',
  thanks: 'You are welcome.',
  outOfScope: 'I deal with recruiting: candidates, jobs, applications. Tell me what to find or do for you.',
  unclearRecruiter: 'I did not understand who to look for. Give me a job, a place or a skill.',
  cannotYet: (tool) => `I cannot do that here yet (${tool}).`,
  waiting: (count) =>
    count > 1
      ? `This is what will happen to ${people(count)}. I act only after your yes.`
      : 'This is exactly what will happen. I act only after your yes.',
  declined: 'Noted: nothing was done.',
  undoHint: 'You can undo it for 10 minutes.',
  moved: (names, stage, job) => `${who(names)} ${are(names)} now at "${stage}" for ${job}.`,
  shortlisted: (names, job) => `${who(names)} ${are(names)} shortlisted for ${job}.`,
  rejected: (names, job) => `${who(names)} ${are(names)} not retained for ${job}.`,
  noted: 'The note is saved.',
  undone: (count) => (count > 1 ? `Undone: ${people(count)} are back where they were.` : 'Undone: everything is as before.'),
  drafted: (title) => `Here is an advert for "${title}", made of what you said and nothing else. Nothing is saved yet.`,
  jobCreated: (title) => `The job "${title}" is created.`,
  jobUpdated: (title) => `The job "${title}" is up to date.`,
  searchMet: (met, asked) =>
    asked ? `${people(met)} ${met === 1 ? 'meets' : 'meet'} all your must-haves` : `${people(met)} in the pool`,
  searchFirst: (name) => `${name} first`,
  searchUnknown: (count) => `For ${count} more, at least one point is not stated.`,
  alike: (name, first) =>
    `Here are the profiles closest to ${name ? `that of ${name}` : 'theirs'}${first ? `, ${first} first` : ''}.`,
  alikeUnsaved: 'A search for similar profiles is not saved: tell me which criteria to keep, job title, place, experience.',
  searchNone: 'Nobody meets everything.',
  toCheck: (count) => `For ${people(count)}, at least one point needs checking.`,
  searchRelax: (label, count) => `${label}: ${people(count)}.`,
  without: (what) => `Without ${what}`,
  within: (km) => `Within ${km} km`,
  noOneAtAll: 'No profile comes close: try another job title or a wider place.',
  count: (met, unknown) =>
    met > 0
      ? `${people(met)} ${met === 1 ? 'meets' : 'meet'} every criterion${unknown > 0 ? `, and ${unknown} more would need checking` : ''}.`
      : `Nobody meets every criterion${unknown > 0 ? `; ${people(unknown)} would need checking` : ''}.`,
  page: (from, to, total) => `Here are people ${from} to ${to} of ${total}.`,
  noMore: 'There is no other page.',
  sorted: (by) => `The list is sorted by ${by}.`,
  cannotSort: 'I cannot sort that way: I can sort by relevance, distance, availability, experience, pay asked for or freshness.',
  degraded: 'Partial search: the engine is down, these results come from the database.',
  refused: (names) =>
    `${capital(list(names))} can't be used to choose someone, so I left ${names.length > 1 ? 'them' : 'it'} out.`,
  refusedOnly: 'Tell me the place, the exact hours or the experience you expect instead.',
  compared: (names) => `${list(names)} stand side by side, criterion by criterion.`,
  exported: (name, anonymous) => (anonymous ? `The anonymous CV is ready: ${name}.` : `The CV of ${name} is ready to download.`),
  duplicates: (total) =>
    total === 0
      ? 'No duplicate: every record is one person.'
      : total === 1
        ? '1 possible duplicate. Say “merge the duplicates” or “not the same person”.'
        : `${total} possible duplicates. Say which: “merge the first duplicate”.`,
  merged: (name) => `The two records of ${name} are now one.`,
  keptApart: 'Noted: they are two people.',
  opened: (name) => `${name}'s profile is open.`,
  cvOpened: (file) => `The CV is open: ${file}.`,
  cvReading: (file) => `${file} has arrived; I am still reading it.`,
  cvFailed: (file, reason) =>
    `I could not read ${file}${cvReasons[reason] ?? ''}. The file is kept; send a PDF, a Word file or a text that can be read.`,
  listed: (total) => `${people(total)} in the list.`,
  jobs: (total) => (total === 1 ? '1 job.' : `${total} jobs.`),
  pipeline: (job, total, stagesText) => `${job}: ${people(total)}${stagesText ? `, of whom ${stagesText}` : ''}.`,
  inStage: (count, stage) => `${count} at ${stage}`,
  explain: (name, { met, unknown, unmet }) =>
    [
      met.length > 0
        ? `${name} meets ${met.length === 1 ? 'one criterion' : `${met.length} criteria`}: ${list(met)}.`
        : `${name} meets no criterion.`,
      ...(unknown.length > 0 ? [`Not stated: ${list(unknown)}.`] : []),
      ...(unmet.length > 0 ? [`Not met: ${list(unmet)}.`] : []),
    ].join(' '),
  notStated: 'The profile does not state it.',
  whichPerson: (name, choices) => `${capital(name)}: ${or(choices)}?`,
  guessedPerson: (name, other) => `Nobody is called ${name}. Do you mean ${other}?`,
  whichOf: (choices) => `Who do you mean: ${or(choices)}?`,
  whichPersonAtAll: 'Who do you mean? Give a rank or a name.',
  noSuchPerson: (name) => `I cannot find anybody called ${name}.`,
  noSuchRank: (rank, total) => `The last list holds ${people(total)}: there is no number ${rank}.`,
  noList: 'There is no list yet: tell me first who to look for.',
  whichJob: (choices) => (choices.length > 0 ? `For which job: ${or(choices)}?` : 'For which job?'),
  noSuchJob: (title) => `I cannot find the job "${title}".`,
  whichStage: 'To which stage: screening, test, interview, offer?',
  reasons,
  whichReason: (names) => {
    const more = names.length > 3 ? ` and ${names.length - 2} more` : ''
    const people = more ? names.slice(0, 2).join(', ') + more : list(names)
    return `For which reason${names.length > 0 ? ` ${are(names)} ${people} turned down` : ''}${reasons}`
  },
  whatToDoWith: (names) => `What should I do about ${list(names)}? For instance: shortlist, move to interview, write.`,
  whichNote: 'What should I note?',
  profile: (completeness) => `Your profile is ${completeness}% complete.`,
  profileDone: (completeness) => `Your profile is ${completeness}% complete: everything essential is there.`,
  notedShort: 'Noted.',
  profileUpdated: (completeness) => `Noted. Your profile is ${completeness}% complete.`,
  correctHint: 'You can correct each line.',
  cvRead: (file) => `I have read ${file}.`,
  matches: (count) => (count === 1 ? '1 job suits you.' : `${count} jobs suit you.`),
  notIndexed: 'Your profile has just changed; jobs will be there in a moment.',
  noMatch: 'No open job fits your profile yet.',
  matchApplied: (count) => (count === 1 ? 'You have already applied for it.' : 'You have already applied for them all.'),
  matchNext: 'Say "apply to the first one" to send your profile.',
  applied: (title) => `Your application for "${title}" is sent.`,
  withdrawn: (title) => `Your application for "${title}" is withdrawn.`,
  noApplication: 'You have no application yet.',
  application: (title, stage) => `Your application for "${title}" is at "${stage}".`,
  applications: (count) => `You have ${count} applications; here is where each one stands.`,
  whichApplication: (choices) => `Which application: ${or(choices)}?`,
  list,
}
