import { english } from './direct-speech.en.ts'
import { french } from './direct-speech.fr.ts'

/** How one language says to somebody what was said of them: the three openings, and the turning of what follows. */
export type Direct = {
  question: RegExp
  openQuestion: RegExp
  statement: RegExp
  asked: (said: string) => string | undefined
  openAsked: (question: string, said: string) => string | undefined
  told: (said: string) => string | undefined
  mark: string
}

const sentence = (words: string, end: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`
const tidy = (words: string) =>
  words
    .trim()
    .replace(/[\s.?!…]+$/u, '')
    .replace(/,? (?:stp|svp|s['’]il (?:te|vous) pla[iî]t|merci(?: d['’]avance)?|please|pls|thanks|ta|cheers)$/iu, '')

/** What is to be said, turned to the person; `outside`: the sentence without it, where it names people and jobs. */
export type Said = { said: string; outside: string }

/**
 * What a recruiter wants said, turned to the person it is for: «écris-leur pour savoir s’ils sont dispo lundi» → «Êtes-vous disponible lundi ?».
 * Nothing where nothing is reported, or where who does what would have to be guessed: the draft then says what its kind says.
 */
export function directSpeech(text: string, lang: 'fr' | 'en'): Said | undefined {
  const { question, openQuestion, statement, asked, openAsked, told, mark } = lang === 'fr' ? french : english
  const all = tidy(text)
  const found = (match: RegExpExecArray, said: string | undefined, end: string) => {
    const reported = match.slice(1).join(' ')
    return said ? { said: sentence(said, end), outside: all.slice(0, all.length - reported.length).trim() } : undefined
  }
  const open = openQuestion.exec(all)
  const opened = open && found(open, openAsked(open[1]!, open[2]!), mark)
  if (opened) return opened
  const closed = question.exec(all)
  const whether = closed && found(closed, asked(closed[1]!.replace(/^['’]?(?=il|elle)/u, '')), mark)
  if (whether) return whether
  const stated = statement.exec(all)
  return stated ? found(stated, told(stated[1]!), '.') : undefined
}
