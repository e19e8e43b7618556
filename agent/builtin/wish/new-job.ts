import { fold } from '#lib/words'
import { salaryOf } from '#retrieval/query/advert-terms'
import { understandTurn } from '#retrieval/query/understand'
import type { OutputOf } from '#tools/registry'
import { type Context, Say, act } from '../context.ts'
import type { Flow } from '../flow.ts'
import { houseRule } from '../house.ts'
import { fieldsOf, ofTalk } from '../jobs-made.ts'
import { lastMade } from '../last-made.ts'
import { talkOf } from '../talk.ts'

const named = /\b(?:annonces?|offres?|postes?|adverts?|ads?|jobs?|roles?|positions?|descriptions?|fiches?)\b/
const lead = /^[^:]{4,90}:\s+/u
const keeps =
  /\b(?:cre\w*|enregistr\w*|publi\w*|ouvr\w*|create|save|post|publish|open|make|live|set (?:it|that) up|put (?:it|that) up)\b/

/** A job or its advert: the draft on screen with what is said of it, else drafted from the facts that are said. */
export function newJobWish(context: Context): Flow | undefined {
  if (talkOf(context) ?? houseRule(context)) return undefined
  const kept = draftKept(context)
  if (kept) return kept
  const own = ownFilters(context)
  if (Object.keys(own.filters).length === 0) return ofTalk(context) ?? asked(context)
  const facts = context.text.replace(lead, (head) => (named.test(fold(head)) ? '' : head)).trim()
  return act(context, 'draft_job', { text: facts, lang: context.lang })
}

function* asked({ words }: Context): Flow {
  yield* []
  throw new Say(words.whichTitle)
}

function draftShown({ situation }: Context): OutputOf<'draft_job'> | undefined {
  const made = lastMade(situation.messages).at(-1)
  return made?.tool === 'draft_job' && made.answer.status === 'done'
    ? (made.answer.output as unknown as OutputOf<'draft_job'>)
    : undefined
}

const ownFilters = ({ text, lang, situation }: Context) =>
  understandTurn(text, { lang, today: situation.now.toISOString().slice(0, 10), filters: {}, shown: [] })

/** “Salary’s 2000 gross, put that in and make it live”: the draft on screen with what is added. */
export function draftKept(context: Context): Flow | undefined {
  const draft = draftShown(context)
  if (!draft || !keeps.test(fold(context.text))) return undefined
  const salary = paySaid(context.text, ownFilters(context).spans)
  return act(context, 'create_job', fieldsOf({ ...draft, ...(salary ? { salary } : {}) }))
}

const leading = /^(?:(?!entre\b|between\b|from\b|de \d|à partir|at least|min|max|up to|jusqu)[^\d€£$])*(?=[€£$]?\s?\d)/iu

/** The pay that a sentence says, from its number on. */
export const paySaid = (text: string, spans: Parameters<typeof salaryOf>[1]): string => salaryOf(text, spans).replace(leading, '')
