import { fold } from '#lib/words'

const quoted = /[«“"]\s*([^»”"]{3,}?)\s*[»”"]/u
const colon = /:\s+/u
const that = /(?<!\p{L})(?:que\s|qu['’]|that\s|saying\s|comme quoi\s)/iu
const command =
  /\b(?:note[rsz]?|notons|noted|log|record|jot\w*|fiche|file|dossier|remarque?|remark|inscri\w*|marque[rz]?|(?:write|put|get) (?:it|that|this) (?:down|on|in)|consigne\w*)\b/

/** What is to be kept or passed on: between quotes, after a colon or «que», else what the message says beside the order. */
export function told(text: string): string | undefined {
  const said = quoted.exec(text)?.[1] ?? after(text, colon) ?? after(text, that) ?? beside(text)
  return said && said.split(/\s+/).length > 1 ? said.trim() : undefined
}

function after(text: string, mark: RegExp): string | undefined {
  const found = mark.exec(text)
  return found ? text.slice(found.index + found[0].length) : undefined
}

const beside = (text: string) =>
  text
    .split(/(?<=[.!?;,])\s+/u)
    .filter((clause) => !command.test(fold(clause)))
    .join(' ')
    .replace(/[,;\s]+$/u, '')
