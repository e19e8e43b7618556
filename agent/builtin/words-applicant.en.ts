import { dayWriter } from '#lib/paris-clock'
import type { applicantFr } from './words-applicant.fr.ts'

const day = dayWriter('en', { weekday: 'long', day: 'numeric', month: 'long' })

export const applicantEn: typeof applicantFr = {
  unclearLines: ['I did not understand.', 'I still did not get it; say it another way, or choose.'],
  offers: {
    job_pay: 'How much does it pay?',
    job_place: 'Where is it?',
    job_hours: 'What are the hours?',
    job_contract: 'What contract is it?',
    job_need: 'What do I need for this job?',
    job_employer: 'Which company is it?',
    job_what: 'Tell me about this job',
    find: 'Which jobs suit me?',
    advise: 'Which one suits me best?',
    apply: 'I want to apply',
    status: 'Where is my application?',
    why: 'Why was I not chosen?',
    when: 'When will I get an answer?',
    interview: 'When is my interview?',
    move: 'I cannot come to the interview',
    withdraw: 'I withdraw my application',
    held: 'What do you know about me?',
    whosees: 'Who sees my profile?',
    stop: 'Stop writing to me',
    erase: 'Delete my data',
    correct: 'There is a mistake in my profile',
    export: 'Export my profile',
    hide: 'Hide my profile from my employer',
    howlong: 'How long do you keep my data?',
    sendcv: 'How do I send my CV?',
    nocv: 'I have no CV',
    test: 'I cannot open the test',
    moretime: 'Can I have more time for the test?',
    person: 'I want to speak to a person',
  },
  youCanSay: (choices) => `You can say: ${choices.map((name) => `"${name}"`).join(', ')}.`,
  bye: 'Goodbye, have a good day. Your profile stays as you left it.',
  howFar: 'How many kilometres from home at most? Say for example "15 km".',
  notHad: 'I only write what you have: nothing is added to your profile, and this turns nobody down.',
  shiftsGone: 'Noted: those hours are no longer on your profile. You can undo for 10 minutes.',
  jobOver: 'Understood. If a job on your profile is over, correct its date below.',
  jobEnded: (position) =>
    `Noted: ${position ? `"${position}"` : 'your last job'} ends this month. Correct the date if it is another one; you can undo for 10 minutes.`,
  jobTold: (title, first) => `"${title}"${first ? `: ${first}` : ''} The whole advert is on screen.`,
  jobSays: (title, told) => `"${title}": ${told}.`,
  jobQuotes: (title, told) => `The advert for "${title}" says: ${told}`,
  jobNeeds: (asked) => `Asked for: ${asked.join(', ')}. Nothing stops you from applying.`,
  verdicts: { met: 'you have it', not_met: 'your profile says otherwise', unknown: 'not stated on your profile' },
  notInAdvert: (title) =>
    `The advert for "${title}" does not say. Ask the agency by answering one of its mails, or at the interview.`,
  yourChoice: 'The choice is yours: each line says what you meet and what is missing.',
  answerBy: (moment) => `The agency means to answer you by ${day(moment)}.`,
  noDueDay: 'No day is set for an answer: if nothing comes, reply to the last mail of the agency.',
  hideFrom:
    'I cannot hide a profile from one company. Only the agency reads your profile, and I send nothing without your yes; tell the agency whom not to show it to, by answering one of its mails.',
  sendCv:
    'Drop it here with the paperclip under the message: PDF, Word, text or photo. A newer CV completes the first one, and what you said stays.',
  testHelp:
    'Open the test by the link in the invitation mail or in "My applications"; answers already given are kept. If the link still does not work, answer that mail: a person sends you another.',
  moreTime:
    'Yes: ask for an adjustment or more time by answering the invitation mail, without having to say why. I write nothing of it in your profile.',
  sorryFor: 'I am sorry, I understand that this is hard.',
  reachAgency: 'To reach somebody, answer the last mail of the agency or call it: a person reads it.',
  appliedBefore: 'You have already applied to this job.',
}
