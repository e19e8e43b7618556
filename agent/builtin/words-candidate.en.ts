import { dayWriter } from '#lib/paris-clock'
import type { candidateFr } from './words-candidate.fr.ts'

const day = dayWriter('en', { weekday: 'long', day: 'numeric', month: 'long' })
const clock = dayWriter('en', { hour: '2-digit', minute: '2-digit' })
const when = (moment: string) => `${day(moment)} at ${clock(moment)} (Paris time)`

const rejections: Record<string, string> = {
  skills: 'the skills asked for',
  experience: 'the experience asked for',
  certification: 'the certificate asked for',
  availability: 'availability',
  location: 'the place',
  salary: 'pay',
  position_filled: 'the position is filled',
  other_candidate: 'another application was chosen',
  no_answer: 'no answer received',
}

export const candidateEn: typeof candidateFr = {
  rejectedMe: (title, reason) =>
    `Your application for "${title}" was not chosen${reason ? `; reason given: ${rejections[reason] ?? reason}` : ''}. A person decided: you can ask them to explain.`,
  interviewComing: (moment) => `Your interview is on ${when(moment)}.`,
  interviewToChoose: 'You are offered an interview: choose a time.',
  testWaiting: (due) => `A test is waiting for you, due by ${when(due)}.`,
  noInterviewMine: 'No interview is planned for now.',
  noTestForYou: 'No test is waiting for you for now.',
  noRejection: 'None of your applications was turned down.',
  myData:
    'This is all that is held about you, with where it comes from. You can correct each line, say "export my profile", or "delete my data".',
  whoSees:
    'Your profile is read by the people who recruit in this agency, never by another one. Software compares and shows; it turns nobody down. Who opens it is not recorded. Say "what do you know about me?" to see it all, "delete my data" to leave.',
  noJobFor: (asked) => `No open job for "${asked}" right now.`,
  jobsFor: (count, asked) => `${count === 1 ? '1 open job' : `${count} open jobs`} for "${asked}".`,
  jobsLike: (count) =>
    `${count === 1 ? '1 open job comes' : `${count} open jobs come`} near to that${count === 1 ? '' : ', nearest first'}.`,
  jobsElsewhere: (count) => `Elsewhere: ${count === 1 ? '1 open job' : `${count} open jobs`}.`,
  jobsNear: (count, place) => `Other trades near ${place}: ${count === 1 ? '1 open job' : `${count} open jobs`}, nearest first.`,
  byProfile: (told) => `By your profile: ${told}`,
  onlyShown: (count) => (count === 1 ? 'There is only one on screen.' : `There are only ${count} on screen: which one?`),
  noContact: 'You will get no more messages. Say "you may contact me again" to change your mind.',
  contactAgain: 'Noted: you can get messages again.',
  whichContact:
    'Tell me the new one, for example "my number is …" or "my email is …", or correct it below. The email you sign in with does not change.',
  wholeName: 'Write the first and last name as they should be, for example "my name is Lina Forestier".',
  contactSet: (fields) =>
    fields.length === 1 && fields[0] === 'name'
      ? 'The name is corrected.'
      : fields.includes('name')
        ? 'The name and contact are corrected.'
        : 'The contact is corrected.',
  howRanked:
    'Software compares each criterion of the job with the lines of your profile and shows whether it is met, not met or not stated, with the words that say so; that puts a list in order, nothing more. A person reads it and decides. If a line is wrong, correct it on your profile; to contest, ask a person at the agency to look at your application again.',
  traits:
    'That does not count against you: age, sex, origin, health or disability, pregnancy, family and religion are never used to search or to rank. I do not write it in your profile, and nothing obliges you to speak of it. For a test or an interview you can ask for an adjustment without saying why: answer the invitation mail, or ask the person at the agency who follows you.',
  misread: 'Here is your profile: correct or remove the line that is wrong. What you say comes before what the CV says.',
  lineRemoved: (name) => `"${name}" is removed from your profile: what you say comes before the CV. You can undo for 10 minutes.`,
  noFitNear: (place) => `No open job near ${place} fits your profile right now.`,
  fitsNear: (count, place) =>
    `${count === 1 ? '1 job fits you' : `${count} jobs fit you`} near ${place}${count === 1 ? '' : ', the best fit first'}.`,
  human:
    'A person at the agency reads the answers to its mails: reply to the last one you received, or call the agency. They decide, never me.',
  howLong:
    'Two years at most after you agreed, then the agency has to ask you again. You can leave before: say "delete my data", and a person answers within a month.',
  contactSeen:
    'Your phone, email and address are there to reach you: only the people who recruit in this agency see them. Say "remove my phone number" to take it out.',
  stepsToCome: (names) => `Next: ${names.join(', then ')}. Not every step always takes place.`,
  howHired:
    'After an application, somebody at the agency reads your profile, calls you, then offers a test or an interview where the job has one.',
  prepare:
    'Clean, simple clothes will do; be there ten minutes early with your CV, diplomas and cards (driving licence, certificates). They will mostly ask about what the advert requires: prepare one example of what you did for each point. Say "what do they ask for?" to see the list again.',
  handledBy: (name, title) =>
    `${name} handles your application for "${title}": answer one of their mails, or ask for them at the agency.`,
  firedFirst: 'I am sorry about your job. You need not explain why it ended.',
  free: 'It is free for people who look for a job: there is nothing to pay, here or to apply.',
  noCv: 'You do not need a CV: tell me your trade, where you live and since when you have done it, and I make your profile with your words.',
  howApply: 'Choose a job and say "apply to the first one": a card shows what will be sent, and nothing leaves without your yes.',
  tellAgency: 'Tell the agency now by answering the mail of the interview: a person will offer you another time.',
  addLine:
    'Say it here in your words, for example "I also have a forklift licence", drop a newer CV, or add it on the "My profile" page.',
  noCvHeld: 'No CV is kept here. Drop one with the paperclip under the message, or tell me your trade in your own words.',
  messagesMine: (count) =>
    count === 0
      ? 'No message was sent to you from here.'
      : count === 1
        ? 'The message that was sent to you is on screen.'
        : `The ${count} messages that were sent to you are on screen, the last one first.`,
  noErasureMine: 'You have not asked for anything to be erased. To ask, say "delete my data".',
  erasureMine: ({ state, dueOn }) =>
    state === 'asked'
      ? `Your request to be erased is recorded: a person answers you by ${day(dueOn)}.`
      : state === 'refused'
        ? 'Your last request to be erased was refused: the reason is on screen.'
        : 'Your last request to be erased was granted: what was erased is on screen.',
  eraseHow:
    'Whenever you like: say "delete my data". A card shows what will be asked, and nothing leaves without your yes; a person answers within a month, then everything is erased, the account too. Nothing is asked for now.',
  keptAsIs: 'Understood: nothing is withdrawn or deleted.',
  standsNoted: 'It is noted: it already stands on your profile. You can undo it for 10 minutes, or correct the line.',
  unwanted: 'I only note what you want. If a line below says the opposite, remove it there.',
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
    opencv: 'Show me my CV',
    messages: 'What did you send me?',
    erasures: 'Where is my erasure request?',
    undo: 'Undo',
  },
  youCanSay: (choices) => `You can say: ${choices.map((name) => `"${name}"`).join(', ')}.`,
  bye: 'Goodbye, have a good day. Your profile stays as you left it.',
  howFar: 'How many kilometres from home at most? Say for example "15 km".',
  notHad: 'I only write what you have: nothing is added to your profile, and this turns nobody down.',
  wishGone: 'Noted: that is no longer on your profile. You can undo for 10 minutes.',
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
