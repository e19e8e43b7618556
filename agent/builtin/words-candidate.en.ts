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
  noInterview: 'No interview is planned for now.',
  noTest: 'No test is waiting for you for now.',
  noRejection: 'None of your applications was turned down.',
  myData:
    'This is all that is held about you, with where it comes from. You can correct each line, say "export my profile", or "delete my data".',
  whoSees:
    'Your profile is read by the people who recruit in this agency, never by another one. Software compares and shows; it turns nobody down. Say "what do you know about me?" to see it all, "delete my data" to leave.',
  noJobFor: (asked) => `No open job for "${asked}" right now.`,
  jobsFor: (count, asked) => `${count === 1 ? '1 open job' : `${count} open jobs`} for "${asked}".`,
  noContact: 'You will get no more messages. Say "you may contact me again" to change your mind.',
  contactAgain: 'Noted: you can get messages again.',
}
