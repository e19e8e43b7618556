import { fold } from '#lib/words'
import { type Context, act, ask, say } from './context.ts'
import type { Flow } from './flow.ts'
import { askWords } from './asks/words.ts'
import { lawAsked } from './law-asked.ts'
import { recordsIn } from './shown.ts'

// What an administrator answers for: requests for erasure, who did what with people’s data, how long these are kept, who may sign in.

const data =
  '(?:donnees|dossiers?|profils?|fiches?|cvs?|infos?|informations|candidats?|data|records?|profiles?|files?|details|resumes?|candidates?)'

const erasures =
  /\b(?:demandes?|requests?|droits?|rights?)\b.*\b(?:effacements?|suppressions?|oubli|erasures?|deletions?|forgotten)\b|\b(?:effacements|suppressions|erasures|deletions)\b.*\b(?:attente|cours|retard|faire|pending|waiting|open|due|left|outstanding)\b|\b(?:qui|who) (?:a |has |have |veut |wants? |ont )?(?:demande|asked?)\b.*\b(?:effac\w*|supprim\w*|oubli\w*|erased?|deleted?|forgotten|removed)\b/
const seen = new RegExp(
  `^(?:dis moi |montre moi |tell me |show me )?(?:qui|who) (?:a |ont |has |have |s est )?(?:\\w+ )?(?:consult|ouvert|regard|vu|voit|telecharg|export|modifi|acced|touch|look|open|view|seen|see|download|chang|access|edit)\\w*\\b.*\\b${data}\\b`,
)
const kept = new RegExp(
  `\\b(?:combien de temps|jusqu a quand|pendant combien|quelle duree|how long|until when)\\b.*\\b(?:gard|conserv|stock|keep|kept|stor|hold|retain)\\w*\\b.*\\b${data}\\b|\\b${data}\\b.*\\b(?:combien de temps|how long)\\b.*\\b(?:gard|conserv|keep|kept|stor|held|retain)\\w*|\\b(?:duree|delai|politique|periode) de (?:conservation|retention)\\b|\\b(?:retention|data keeping) (?:period|policy|time|rules?)\\b`,
)
const invites =
  /\b(?:invit\w+|ajout\w+|cre\w+|add|create|onboard)\b.*\b(?:comme|en tant que|en|as an?|as our|as) (?:nouvelle? |new )?(?:recruteu\w+|recruiters?|admin\w*|membres?|members?|collegues?|colleagues?|utilisat\w+|users?)$|\b(?:invit\w+|ajout\w+|add|onboard) (?:un |une |mon |ma |a |an |my |our )(?:nouveau |nouvelle |new )?(?:collegues?|colleagues?|recruteu\w+|recruiters?|utilisat\w+|users?|coworkers?|team ?mates?)\b/

/** What a message asks of data and access; undefined for what is none of that. */
export function lawFlow(context: Context): Flow | undefined {
  const { text, lang } = context
  const said = fold(text)
  if (erasures.test(said)) return erasuresAsked(context)
  if (seen.test(said)) return journal(context)
  if (kept.test(said)) return say(askWords(lang).keptFor)
  return invites.test(said) ? say(askWords(lang).howto('colleague')) : lawAsked(context)
}

function* erasuresAsked(context: Context): Flow {
  const { total, items } = yield* ask(context, 'list_erasures', { state: 'open' })
  const late = recordsIn(items).filter((item) => item['late'] === true).length
  return askWords(context.lang).erasures(Number(total), late)
}

/** Openings are not written down: told, with what is. */
function* journal(context: Context): Flow {
  const told = yield* act(context, 'list_audit', { limit: 20 })
  return `${askWords(context.lang).notOpenings} ${told}`
}
