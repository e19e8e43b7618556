import type { SearchText, Statement } from './search-document.ts'

export type Standing = 'stated' | 'denied' | 'pending'

const denied =
  /(?:^|[\s('’])(?:pas|jamais|sans|aucune?|ni|hors|sauf|no|not|never|without|n['’]ai|non titulaire)(?!\s(?:seulement|que|uniquement|only|just))(?:\s\p{L}+['’]?){0,3}[\s:'’]*$/iu
const noMore = /(?:^|\s)n(?:e\s|['’])[^,;]{0,30}\splus(?:\s\p{L}+){0,3}\s*$/iu
const later =
  /^[\s:,(–-]{0,4}(?:en cours|à passer|prévue?s?|envisagée?s?|in progress|expected|pending|being taken|to be taken)(?!\p{L})/iu
const wanted =
  /(?:passer|obtenir|préparer|préparation|financer?|financement|inscrite?|souhaite\p{L}*|envisage\p{L}*|working towards?|studying for|hoping to get)(?:\s(?:au|du|de|de la|le|la|mon|ma|un|une|my|a|for))*(?:\s(?:permis|licen[cs]e|diplôme|certificat))?\s*$/iu

/** What stands before a span in its own clause. */
function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 80), start)
  const cut = Math.max(...['\n', '.', ';', ',', '•', '(', ' - ', ' – '].map((mark) => before.lastIndexOf(mark)))
  return before.slice(cut + 1)
}

/** Whether a span is stated, denied («je ne travaille pas la nuit», «pas encore le CE») or still to come («permis CE à passer»). */
export function standingOf(text: string, start: number, end: number): Standing {
  const before = clauseBefore(text, start)
  if (denied.test(before) || noMore.test(before)) return 'denied'
  return wanted.test(before) || later.test(text.slice(end, end + 24)) ? 'pending' : 'stated'
}

/** The same for a statement that a document makes; what was said or filled in is stated. */
export function standingOfStatement(statement: Statement, texts: readonly SearchText[]): Standing {
  const text = texts.find(({ documentId }) => documentId !== undefined && documentId === statement.documentId)?.text
  if (statement.source !== 'document' || text === undefined || statement.start === undefined) return 'stated'
  return standingOf(text, statement.start, statement.end ?? statement.start)
}

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return text.slice(start, end === -1 ? text.length : end)
}

/** A heading names what follows («Permis, FIMO, CACES»): a line that can be had from below it says more. */
export function isHeading(text: string, offset: number): boolean {
  const line = lineAt(text, offset)
  const end = text.indexOf('\n', offset)
  const next = end === -1 ? '' : text.slice(end + 1).trimStart()
  return !/^\s*[•\-–*]/.test(line) && /^[•\-–*]\s?/.test(next) && !/\d{4}/.test(line)
}
