import { fold } from '#lib/words'
import { commandIn } from './read-command.ts'
import type { Given } from './reply.ts'

const object = '(?:le|la|les|l|the|moi|me)\\b'
const verbs = [
  '(?:passe|déplace|mets|avance|présélectionne|retiens|écarte|rejette|refuse|compare|montre|affiche|note|ajoute|trie|annule|envoie|écris|contacte|relance|exporte|enregistre|planifie|explique|préviens)(?:[rz]|-les?|-la|-moi)?',
  '(?:ouvre|ferme|crée|cherche|trouve)[rz]?(?:-moi)?(?=\\s+(?:le|la|les|l|un|une|des|\\p{Lu}))',
  `(?:move|put|shortlist|reject|decline|compare|show|note|sort|undo|send|write|email|contact|export|save|schedule|explain|turn down)(?:\\s+${object})?`,
  '(?:open|close|create|find|add)(?=\\s+(?:the|a|an|me|\\p{Lu}))',
].join('|')
const joint = new RegExp(
  `(?:\\s*[,;.]?\\s+(?:et|and|puis|then)(?:\\s+(?:puis|ensuite|then|aussi|also))?\\s+|\\s*[;.]\\s+|,\\s+(?=puis|then))(?=(?:${verbs})(?![\\p{L}]))`,
  'iu',
)
const begins = new RegExp(`^(?:${verbs}|cherche|trouve|find|search)(?![\\p{L}])`, 'iu')

/** «enregistre et préviens-moi le lundi»: one thing, a search with its alert. */
const saved = /^(?:enregistre|sauvegarde|garde|save)(?![\p{L}])/iu
const alerted =
  /^(?:préviens|alerte|avertis|écris|envoie)[- ]?moi|^(?:tell|notify|alert|e?-?mail|write|message|ping|send)(?: to)? me(?!\p{L})/iu

/** A message with several commands, part by part: «passe la première en test et compare les deux autres». Text after a colon stays whole. */
export function partsOf(text: string): string[] {
  if (!begins.test(text) && !commandIn(text)) return [text]
  const colon = text.indexOf(' : ') === -1 ? text.indexOf(': ') : text.indexOf(' : ')
  const [head, tail] = colon === -1 ? [text, ''] : [text.slice(0, colon), text.slice(colon)]
  const parts = head
    .split(joint)
    .map((part) => part.trim())
    .filter(Boolean)
    .reduce<string[]>((all, part) => {
      const before = all.at(-1)
      return before && alerted.test(part) && saved.test(before) ? [...all.slice(0, -1), `${before} et ${part}`] : [...all, part]
    }, [])
  const last = parts.pop() ?? ''
  return [...parts, `${last}${tail}`].slice(0, 5)
}

const asksFor: [keyof Given, RegExp][] = [
  ['reason', /^(?:rejet|refus|ecart|elimin|reject|turn|decline)/],
  ['stage', /^(?:pass|deplac|met|avanc|move|put|advance)/],
  ['note', /^(?:note|ajout|add)/],
  ['job', /^(?:pass|deplac|met|avanc|move|put|preselect|retien|shortlist|rejet|refus|ecart|reject)/],
]

/** After an answer to a question, the parts before the one that asked are done. */
export function partsLeft(parts: string[], given: Given): string[] {
  const answered = asksFor.find(([key]) => given[key] !== undefined)
  const at = answered ? parts.findIndex((part) => answered[1].test(fold(part))) : -1
  return at === -1 ? parts : parts.slice(at)
}
