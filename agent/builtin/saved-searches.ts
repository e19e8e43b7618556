import { fold } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { lastMade } from './last-made.ts'
import { bareOf } from './clauses.ts'
import { recordsIn } from './shown.ts'

type Saved = { id: string; name: string }
type Searched = { filters?: Filters; nice?: string[]; text?: string; similarTo?: string }

/** «enregistre cette recherche», «préviens-moi chaque jour», «save this search as Night care» */
export function* saveSearch(context: Context): Flow {
  const { shown, words, text } = context
  if (!shown.search) throw new Say(words.noList)
  const { filters = {}, nice, text: said, similarTo } = shown.search.pages[0] as Searched
  if (similarTo) throw new Say(words.alikeUnsaved)
  const alert = alertIn(text)
  return yield* act(context, 'save_search', {
    name: nameIn(text) ?? nameOf(filters, context),
    filters,
    ...(nice ? { nice } : {}),
    ...(said ? { text: said } : {}),
    ...(alert ? { alert } : {}),
  })
}

export const listSearches = (context: Context): Flow => act(context, 'list_saved_searches', {})

/** «supprime la recherche X», «delete my saved search X» */
export function* deleteSearch(context: Context): Flow {
  const { id } = yield* searchMeant(context)
  return yield* act(context, 'delete_saved_search', { id })
}

/** «une alerte chaque semaine pour la recherche X», «stop alerting me about X» */
export function* changeAlert(context: Context): Flow {
  const { id } = yield* searchMeant(context)
  return yield* act(context, 'update_saved_search', { id, alert: alertIn(context.text) ?? 'daily' })
}

const ofSearches = new Set(['save_search', 'update_saved_search', 'list_saved_searches'])
/** The search just saved or changed, which a pronoun is enough for. */
function savedJust({ situation }: Context): Saved | undefined {
  const made = lastMade(situation.messages).findLast(({ tool }) => ofSearches.has(tool))
  const { id, name } = (made?.answer.status === 'done' ? made.answer.output : {}) as Record<string, unknown>
  return typeof id === 'string' ? { id, name: String(name) } : undefined
}

const alert = '(?:alerts?|alertes?|alerting|notifications?|notif\\w*|(?:e ?)?mails?|emailing|mailing|messages?|courriels?)'
const ending = new RegExp(
  `^(?:stop|cancel|end|turn off|switch off|kill|no more|arret\\w*|stopp\\w*|coup\\w*|desactiv\\w*|annul\\w*|supprim\\w*|plus (?:de|d))(?: \\w+){0,3}? ${alert}(?: (?:please|now|stp|svp|about that|for (?:this|that)(?: search)?|pour (?:ca|cette recherche)))*$|^(?:stop|arret\\w*)(?: de)? (?:(?:me|m) (?:prevenir|alerter|envoyer|ecrire)|(?:emailing|mailing|alerting|notifying) me)\\b`,
)
const removing =
  /^(?:supprim\w*|effac\w*|enlev\w*|retir\w*|delete|remove|drop|scrap|forget)(?: (?:la|le|les|l|it|that|this|cette|ca|that one|this one)(?: (?:recherche|search|alerte|alert))?)?(?: (?:please|stp|svp|finalement|now|then))*$/
const often =
  /\b(?:(?:une|1) fois par (?:semaine|jour)|(?:chaque|tous les|toutes les) (?:semaines?|jours?|lundis?|matins?)|hebdo\w*|quotidien\w*|(?:once|twice) a (?:week|day)|weekly|daily|every (?:week|day|monday|morning))\b/

/** What is said of an alert: that it ends, how often it comes, that its search goes. Before any was saved it is no order of this kind. */
export function alertTalk(context: Context): Flow | undefined {
  const said = fold(bareOf(context.text))
  const recent = ofSearches.has(lastMade(context.situation.messages).at(-1)?.tool ?? '')
  if (ending.test(said)) return endAlert(context)
  if (!recent) return undefined
  if (removing.test(said)) return deleteSearch(context)
  return often.test(said) && said.split(' ').length < 12 ? changeAlert(context) : undefined
}

function* endAlert(context: Context): Flow {
  const { id } = yield* searchMeant(context)
  return yield* act(context, 'update_saved_search', { id, alert: 'none' })
}

function* searchMeant(context: Context): Flow<Saved> {
  const output = yield* ask(context, 'list_saved_searches', { limit: 100 })
  const all = recordsIn(output.items) as unknown as Saved[]
  const said = fold(context.text)
  const named = all.filter(({ name }) => said.includes(fold(name)))
  if (named.length === 1) return named[0]!
  const just = savedJust(context)
  if (just && named.length === 0 && all.some(({ id }) => id === just.id)) return just
  if (all.length === 1 && named.length === 0) return all[0]!
  throw new Say(
    all.length === 0
      ? context.words.noSavedSearch
      : context.words.whichSearch((named.length > 0 ? named : all).slice(0, 4).map(({ name }) => name)),
  )
}

const alerts: ['daily' | 'weekly' | 'none', RegExp][] = [
  ['none', /\b(?:sans alerte|arrete|arreter|plus d alerte|no alert|stop)\b/],
  ['weekly', /\b(?:semaine|hebdo\w*|lundi|week\w*|monday)\b/],
  ['daily', /\b(?:jour|jours|quotidien\w*|matin|dai?ly|day|morning|alerte|alerte moi|previens|alert|notify)\b/],
]
const alertIn = (text: string) => alerts.find(([, pattern]) => pattern.test(fold(text)))?.[0]

/** «…, avec une alerte chaque semaine», “and tell me every Monday”: said behind the name, not of it. */
const alertBehind =
  /(?:\s*[,;.–—-]|\s+(?:et|and|avec|with|plus))\s+(?:[^,;]*\s)?(?:alert\p{L}*|pr[ée]vien\p{L}*|notif\p{L}*|tell\s+me|weekly|daily|hebdo\p{L}*|quotidien\p{L}*)(?!\p{L})[^,;]*$/iu
const named =
  /(?:sous\s+le\s+nom(?:\s+de)?|sous|nommée?|appelle-la|as|called|named)\s+(?:[«"“]\s*([^»"”]{2,80}?)\s*[»"”]|(.{2,120}?)\s*[.!]?$)/iu

function nameIn(text: string): string | undefined {
  const [, quoted, bare] = named.exec(text) ?? []
  return quoted ?? bare?.replace(alertBehind, '').slice(0, 80)
}

function nameOf({ titles = [], locations = [], skills }: Filters, { text }: Context): string {
  const words = [titles[0] ?? skills?.must?.[0], locations[0]?.place].filter(Boolean).join(', ')
  const name = words || text
  return (name.charAt(0).toUpperCase() + name.slice(1)).slice(0, 120)
}
