import { fold } from '#lib/words'
import { bareOf } from './clauses.ts'
import { plainOrder } from './plain-order.ts'
import { type Context, say } from './context.ts'
import { entersJob } from './enters-job.ts'
import type { Flow } from './flow.ts'
import { show } from './looks.ts'
import { entered } from './not-clear.ts'
import { shortlist } from './pipeline.ts'
import { contact } from './messages.ts'
import { distinct } from './shown.ts'
import { whoIn } from './who.ts'

/** What names people of the list is no search: it is done, or it is asked what to do with them. */
export function aboutSomebody(context: Context): Flow | undefined {
  const { text, shown, words, turn } = context
  if (turn.intent !== 'search' && turn.intent !== 'refine') return undefined
  const said = fold(text)
  if (/^(?:cherche|trouve|recherche|find|search|look)/.test(said)) return undefined
  const entering = byName.exec(bareOf(plainOrder(text)))?.groups?.['name']
  if (entering && turn.intent === 'search')
    return shortlist({ ...context, turn: { ...turn, args: { ...turn.args, targets: [{ name: entering }] } } })
  const who = whoIn(text, shown)
  if (who.length > 0 && entersJob(context, text)) return entered(context, who)
  if (turn.intent === 'search' && ofOne.test(bareOf(plainOrder(text)))) return say(words.whichPersonAtAll)
  if (writes.test(said) && who.length > 0) return contact(context)
  const named = who.filter(({ kind }) => kind === 'people' || kind === 'unclear')
  if (named.length === 0) return undefined
  const people = named.flatMap((one) => ('people' in one ? one.people : []))
  if (file.test(said) || whereabouts.test(said)) return show({ ...context, people })
  return say(words.whatToDoWith(distinct(people).map(({ name }) => name)))
}

/** «mets Fanny Forestier sur le poste d’infirmier»: somebody whom the conversation has not named yet. */
const byName =
  /^(?:mets|mettez|ajoute[rz]?|inscri[stv]\p{L}*|place[rz]?|put|add|enter)\s+(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3})\s+(?:sur|dans|au|pour|on|in|into|to|for)\s.*\b(?:poste|offre|annonce|mission|job|role|position|vacancy)\b/u
/** «mets-la sur le poste …», “put her on the night job”: an order about somebody, whatever trade it names. */
const ofOne =
  /^(?!cherch|trouv|montr|affich)\p{L}+-(?:la|le|lui)(?!\p{L})|^(?:put|move|send|add|book|place|assign|enter) (?:her|him)(?!\p{L})/u

const writes = /\b(?:mails?|mailing|emails?|courriels?|messages?|msgs?|sms|textos?)\b/
/** «elle est où dans le processus ?»: where somebody stands is told by their file. */
const whereabouts =
  /\b(?:(?:est|en est|sont) (?:ou|rendue?)|ou (?:en )?est|a quelle etape|quel stade|where(?: s| is| are)?|(?:what|which) stage|how (?:is|s) \w+ (?:doing|getting on))\b/
const file = /\b(?:fiches?|cv|profils?|dossiers?|profiles?|files?|resumes?|curriculum)\b/
