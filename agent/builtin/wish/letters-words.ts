import type { Lang } from '../language.ts'

const en = {
  nothingToSend: 'Nothing is drafted. Whom do you want to write to, and what about?',
  nobodyToWrite: (names: string) => `${names}: no email address, or no more messages wanted. Nothing can be sent.`,
  nothingLeaves: 'No message is waiting to leave: there is nothing to call back.',
  whichMessage: (names: string) => `Several messages have not left yet, to ${names}. Which one?`,
  letterOnScreen: 'Its words are changed right in the message on screen, before it is sent.',
  stoppedAlready: (name: string) => `${name} is not written to any more: that is set already.`,
  messagesOf: (name: string, told: string) => `${name}: ${told}`,
  kit: (title: string, count: number) => `${count} questions for an interview, made of the criteria of "${title}".`,
  kitRefused: (instead: string) => `The law forbids that question. Ask instead: "${instead}"`,
  markOnPage: (name: string) => `${name}'s answers are marked one by one on the page of the test, where each of them stands.`,
  noTestOf: (name: string) => `No test was sent to ${name}.`,
  whichToClose: (tests: string) => `Which test is called off: ${tests}?`,
}
export type LettersWords = typeof en

const fr: LettersWords = {
  nothingToSend: 'Aucun message n’est prêt. À qui voulez-vous écrire, et à quel sujet ?',
  nobodyToWrite: (names) => `${names} : pas d’adresse mail, ou plus aucun message souhaité. Rien ne peut partir.`,
  nothingLeaves: 'Aucun message n’attend de partir : il n’y a rien à rattraper.',
  whichMessage: (names) => `Plusieurs messages ne sont pas encore partis, pour ${names}. Lequel ?`,
  letterOnScreen: 'Ses mots se changent directement dans le message à l’écran, avant l’envoi.',
  stoppedAlready: (name) => `${name} ne reçoit déjà plus de message.`,
  messagesOf: (name, told) => `${name} : ${told}`,
  kit: (title, count) => `${count} questions d’entretien, tirées des critères de « ${title} ».`,
  kitRefused: (instead) => `La loi interdit cette question. Demandez plutôt : « ${instead} »`,
  markOnPage: (name) => `Les réponses de ${name} se corrigent une à une sur la page du test, où chacune est affichée.`,
  noTestOf: (name) => `Aucun test n’a été envoyé à ${name}.`,
  whichToClose: (tests) => `Quel test annuler : ${tests} ?`,
}

export const lettersWords = (lang: Lang): LettersWords => (lang === 'fr' ? fr : en)
