import { fold } from '#lib/words'
import { type Context, Say, act } from './context.ts'
import type { Flow } from './flow.ts'
import { onlyPeople } from './only-people.ts'
import { notThem } from './ruled-out.ts'
import { type Made, madeIn } from './shown.ts'
import { stageSaid } from './stage-words.ts'
import { whoIn } from './who.ts'
import { whomMeant } from './whom.ts'

const same =
  '(?:idem|pareil|l[ea] meme(?: chose)?|meme chose|meme (?:traitement|sort|punition|etape|motif)|fais (?:pareil|de meme|la meme chose|idem)|same(?: again| thing| deal| treatment| story)?|ditto|likewise|do the same)'
const too = '(?:aussi|egalement|pareil|idem|de meme|itou|too|as well|also|likewise|same)'
const forms = [
  new RegExp(`^(?:et |and |puis |then )*${same}(?: goes)?(?: (?:pour|avec|a|sur|for|with|to|on))?\\b`),
  new RegExp(`^(?:et |and |puis |then |pour |for )*(?:\\S+ ){1,6}${too}(?: (?:svp|stp|please|pls|merci))?$`),
]
const verbs =
  /\b(?:pass\w+|mets|mett\w+|envo\w+|refus\w+|ecart\w+|present\w*|preselect\w+|garde|retiens|move|put|send|reject|shortlist|keep|show|montre\w*|ouvre\w*|open|write|ecri\w*|note|tag\w*|cherche\w*|find)\b/

/** «pareil pour Anne-Sophie», “same for Owen”, «et la septième aussi»: what was just done, for others. */
export function asksAgain({ text, situation, shown }: Context): boolean {
  const said = fold(text)
  return (
    forms.some((form) => form.test(said)) &&
    !verbs.test(said) &&
    lastAct(situation) !== undefined &&
    whoIn(text, shown).length > 0
  )
}

const rather =
  /^(?:(?:oui|ouais|ok|yes|yep|yeah)[\s,]+(?:mais|but)\s+)?(?:(?:non|nan|no|nah|ah|oh|euh|attends|wait|sorry|pardon|oups|oops|finalement|en fait|actually)[\s,.!…]+)*(?:(?:plut[ôo]t|rather|i meant?|make (?:it|that)|je (?:voulais|veux) dire|disons|finalement|en fait|actually|non|no|nan)[\s,:]+)/iu

const partly =
  /^(?:(?:oui|ouais|ok|okay|d['’]accord|yes|yep|yeah|sure|fine|go)[\s,.!]+)+(?:(?:mais|but)\s+)?(?:sans|pas|sauf|except(?:\s+for)?|without|not|minus|leave\s+out|enl[èe]ve|retire)\s+(?<left>.{1,60}?)[\s.!]*$/iu

/** «oui mais sans Hugo»: a yes to the last card but for some of its people. */
function asksPart({ text, situation, shown }: Context): boolean {
  const left = partly.exec(text.trim())?.groups!['left']
  const made = left && onlyPeople(left, shown) ? lastAct(situation) : undefined
  return made?.answer.status === 'needs_approval' && Array.isArray(made.input.candidateIds)
}

/** The card anew for the others. */
function* part(context: Context): Flow {
  const { tool, input } = lastAct(context.situation)!
  const left = yield* whomMeant(context, whoIn(partly.exec(context.text.trim())!.groups!['left']!, context.shown))
  const all = input.candidateIds as string[]
  const ids = all.filter((id) => !left.some(({ candidateId }) => candidateId === id))
  if (ids.length === 0 || ids.length === all.length) throw new Say(context.words.whichPersonAtAll)
  return yield* act(context, tool, { ...input, candidateIds: ids })
}

/** “yes but to offer” */
const yesButTo = /^(?:oui|ouais|ok|okay|yes|yep|yeah)[\s,]+(?:mais|but)\s+(?=(?:to|at|for|en|à|au|aux|pour)\s)/iu

const meantIn = (text: string) =>
  text
    .replace(notThem, ' ')
    .replace(yesButTo, '')
    .replace(rather, '')
    .replace(/\s+(?:i meant?|je voulais dire)[\s.!]*$/iu, '')
    .trim()

/** «non, plutôt Mireille», “no, make that the fifth”: what was just asked, for somebody else or at another stage. */
export function asksInstead(context: Context): boolean {
  const { text, situation, shown } = context
  if (asksPart(context)) return true
  const meant = meantIn(text)
  if (meant === text.trim() || lastAct(situation) === undefined) return false
  return (
    onlyPeople(meant, shown) ||
    (stageSaid(fold(meant)) !== undefined && meant.split(/\s+/).length < 5 && whoIn(meant, shown).length === 0)
  )
}

/** The same again with what the person says instead. */
export function* instead(context: Context): Flow {
  if (asksPart(context)) return yield* part(context)
  const meant = meantIn(context.text)
  if (onlyPeople(meant, context.shown)) return yield* again({ ...context, text: meant })
  const { tool, input } = lastAct(context.situation)!
  const ids = input.candidateIds ?? [input.candidateId]
  const stage = stageSaid(fold(meant))
  if (!Array.isArray(ids) || typeof input.jobId !== 'string') throw new Say(context.words.whatToDo)
  return stage === 'screening' && !tool.startsWith('move')
    ? yield* act(context, 'shortlist_candidates', { jobId: input.jobId, candidateIds: ids })
    : yield* act(context, 'move_applications', { jobId: input.jobId, candidateIds: ids, stage })
}

export function* again(context: Context): Flow {
  const { tool, input } = lastAct(context.situation)!
  const people = yield* whomMeant(context, whoIn(context.text, context.shown))
  const ids = people.map(({ candidateId }) => candidateId)
  if (Array.isArray(input.candidateIds)) return yield* act(context, tool, { ...input, candidateIds: ids })
  let said = ''
  for (const candidateId of ids.slice(0, 10)) said = yield* act(context, tool, { ...input, candidateId })
  return said
}

const acts =
  /^(?:move|shortlist|reject|tag|assign|rate|withdraw|reopen)_|^(?:add_note|export_profile|send_test|propose_interview|draft_messages|mention_colleague)$/

/** Somebody may be looked at in between. */
const looks = /^(?:get|list|compare)_/

/** What the last answer laid before the person or did to people. */
function lastAct({ messages }: Context['situation']): Made | undefined {
  const answers = messages.filter(({ role, parts }) => role === 'assistant' && parts.some((part) => 'toolCallId' in part))
  for (const { parts } of answers.slice(-2).toReversed()) {
    for (const made of madeIn(parts).toReversed()) {
      const { tool, answer } = made
      if (acts.test(tool) && (answer.status === 'done' || answer.status === 'needs_approval')) return made
      if (!looks.test(tool)) return undefined
    }
  }
  return undefined
}
