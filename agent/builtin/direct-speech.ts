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

/**
 * What a recruiter wants said, turned to the person it is for: «écris-leur pour savoir s’ils sont dispo lundi» → «Êtes-vous disponible lundi ?».
 * Nothing where nothing is reported, or where who does what would have to be guessed: the draft then says what its kind says.
 */
export function directSpeech(text: string, lang: 'fr' | 'en'): string | undefined {
  const { question, openQuestion, statement, asked, openAsked, told, mark } = lang === 'fr' ? french : english
  const said = tidy(text)
  const open = openQuestion.exec(said)
  const opened = open && openAsked(open[1]!, open[2]!)
  if (opened) return sentence(opened, mark)
  const closed = question.exec(said)
  const whether = closed && asked(closed[1]!.replace(/^['’]?(?=il|elle)/u, ''))
  if (whether) return sentence(whether, mark)
  const stated = statement.exec(said)
  const fact = stated && told(stated[1]!)
  return fact ? sentence(fact, '.') : undefined
}
