import { fold } from '#lib/words'
import { isPolite } from './clauses.ts'
import { type Context, Say, act } from './context.ts'
import type { Flow } from './flow.ts'
import { sort, sortMeant, wholeShown } from './lists.ts'
import { onlyPeople } from './only-people.ts'
import { peopleMeant } from './resolve.ts'
import { showPeople } from './show-people.ts'
import { rowsOf } from './shown.ts'

const looks =
  /\b(?:trouve\w*|cherch\w*|find|search|montre\w*|ouvre\w*|affich\w*|vo(?:ir|is|yons)|regard\w*|lis|lire|consult\w*|fiche|profil\w*|cv|dossier|parcours|infos?|details?|document|curriculum|resume|qui|c est|parle\w*|dis|donne\w*|sur|show|open|see|view|display|look|read|profile|file|about|who|what|details|tell|give|pull up|bring up|get|check|and|et|alors|encore|also|aussi|retour\w*|revien\w*|back|again|go|va|ou en|where)\b/

/** «licencie Paul», “Paul is ever so keen”: what is said of somebody is no wish to look at them. */
function unread({ text, turn, shown }: Context): boolean {
  const people = turn.args?.targets?.some(({ name, rank }) => name ?? rank)
  if (!people || (/\?\s*$/.test(text) && !isPolite(text))) return false
  return !looks.test(fold(text)) && !onlyPeople(text, shown)
}

/** «montre-moi le CV du premier», «ouvre sa fiche», «montre Nadège» */
export function* show(context: Context): Flow {
  if (unread(context)) return context.words.whatToDo
  if (context.turn.args?.targets?.some(({ all }) => all) && context.shown.search) return yield* wholeShown(context)
  const by = context.turn.args?.targets ? undefined : sortMeant(context.text)
  if (by && context.shown.search) return yield* sort(context, by)
  return yield* showPeople(context)
}

export function* compare(context: Context): Flow {
  const { turn, shown } = context
  const people = yield* peopleMeant(context, turn.args?.targets ?? shown.people.slice(0, 2).map(({ rank }) => ({ rank })))
  const ids = people.slice(0, 5).map(({ candidateId }) => candidateId)
  if (ids.length < 2) throw new Say(context.words.whichPersonAtAll)
  return yield* act(context, 'compare_candidates', { ids, ...(shown.search ? { filters: shown.search.filters } : {}) })
}

export function* explain(context: Context): Flow {
  const { shown, words } = context
  const [person] = yield* peopleMeant({ ...context, looks: true }, context.turn.args?.targets)
  const row = shown.search && rowsOf(shown.search.output).find(({ candidateId }) => candidateId === person!.candidateId)
  if (!row || row.criteria.length === 0) return yield* act(context, 'get_candidate', { candidateId: person!.candidateId })
  const those = (verdict: string) => row.criteria.filter((one) => one.verdict === verdict).map(({ label }) => label[context.lang])
  return words.explain(row.name, { met: those('met'), unknown: those('unknown'), unmet: those('not_met') })
}
