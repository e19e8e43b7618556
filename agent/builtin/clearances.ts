import { fold } from '#lib/words'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobOf } from './job-of.ts'
import { addressed } from './messages.ts'
import { recordsIn } from './shown.ts'

const consent = '(?:accords?|approbations?|validations?|feux? verts?|approvals?|sign ?offs?|clearances?|go ahead|green light)'
const asking = new RegExp(
  `^(?:(?:peux tu|pouvez vous|je veux|il faut|can you|could you|i need|we need|please) )?(?:demand\\w+|sollicit\\w+|obten\\w+|obtiens|ask|request|get|seek)\\b.*\\b${consent}\\b|^(?:fais|faites|faire|have|get)\\b.*\\b(?:valider|approuver|approved|signed off)\\b`,
)
const granting = new RegExp(
  `^(?:j |je |i |we |on )?(?:approuv\\w+|valid(?:e|er|ez|ons)|approve|sign off(?: on)?)\\b (?!(?:ca|cela|tout|it|that|all)$)|^(?:j |je |i |we )?(?:donne\\w*|give)\\b.*\\b${consent}\\b|^(?:mon |my )?(?:accord|feu vert|approval|ok) (?:pour|for)\\b`,
)
const refusing = new RegExp(
  `^(?:j |je |i )?(?:refus\\w+|rejet\\w+|declin\\w+|refuse|deny|decline|reject)\\b.*\\b${consent}\\b|^(?:j |je |i )?(?:n approuve pas|desapprouve\\w*|ne valide pas|don t approve|do not approve|won t approve)\\b`,
)
/** Said by somebody who may not approve, «valide la première» is about the list. */
const surely = new RegExp(`\\b(?:approuv\\w+|approve|${consent})\\b`)
const listing = new RegExp(
  `\\b(?:(?:ai je|dois je|qu est ce que j ai|que dois je|quoi|qu y a t il|reste t il|y a t il)(?: \\w+){0,3} (?:a )?(?:approuver|valider)|(?:a|à) (?:approuver|valider)$|(?:attend\\w*|en attente)\\b.*\\b(?:mon|ma|notre|un|d un|l) ?(?:accord|oui|validation|approbation|decision)|(?:waiting|waits?|pending)\\b.*\\b(?:approval|yes|decision|me)|(?:what|anything|something)\\b.*\\b(?:to approve|approve|sign off)|to approve$|my approvals|pending approvals|mes approbations|(?:les |the )?(?:accords|approbations|approvals) (?:demand\\w+|en attente|asked\\w*|waiting|requested))\\b`,
)

/** Approvals that an administrator gives before somebody leaves a stage: asked for, given, refused, listed. */
export function clearanceFlow(context: Context): Flow | undefined {
  const said = fold(context.text)
  if (listing.test(said)) return waiting(context)
  if (asking.test(said)) return request(context)
  if (refusing.test(said)) return decide(context, 'refuse_clearance')
  const mayGrant = context.situation.offered.includes('clear_applications')
  const grants = granting.test(said) && (mayGrant || surely.test(said))
  return grants ? decide(context, 'clear_applications') : undefined
}

/** What waits for this person: actions of theirs, and what colleagues asked of administrators. */
function* waiting(context: Context): Flow {
  const mine = yield* ask(context, 'list_approvals', {})
  const asked = context.situation.offered.includes('list_clearances') ? yield* ask(context, 'list_clearances', {}) : { items: [] }
  const open = recordsIn(asked.items).filter(({ mayDecide }) => mayDecide === true)
  const labels = open.map(({ name, jobTitle }) => `${String(name)} (${String(jobTitle)})`)
  return context.words.waitingAll(Number(mine.total), labels)
}

function* request(context: Context): Flow {
  const people = yield* addressed(context)
  const jobId = yield* jobOf(context, people)
  const text = /:\s*(.+)$/s.exec(context.text)?.[1]?.trim()
  const on = { jobId, candidateIds: people.map(({ candidateId }) => candidateId) }
  return yield* act(context, 'ask_clearance', { ...on, ...(text ? { text } : {}) })
}

type Decision = 'clear_applications' | 'refuse_clearance'

function* decide(context: Context, tool: Decision): Flow {
  if (!context.situation.offered.includes(tool)) throw new Say(context.words.adminOnly)
  const people = yield* addressed(context)
  const jobId = yield* jobOf(context, people)
  const text = tool === 'refuse_clearance' ? /:\s*(.+)$/s.exec(context.text)?.[1]?.trim() : undefined
  const on = { jobId, candidateIds: people.map(({ candidateId }) => candidateId) }
  return yield* act(context, tool, { ...on, ...(text ? { text } : {}) })
}

/** A bare «j’approuve» of an administrator, where exactly one approval is asked for. */
export function* grantOnly(context: Context): Flow<string | undefined> {
  if (!context.situation.offered.includes('clear_applications')) return undefined
  const { items } = yield* ask(context, 'list_clearances', {})
  const [only, ...more] = recordsIn(items)
  if (!only || more.length > 0) return undefined
  return yield* act(context, 'clear_applications', { jobId: only.jobId, candidateIds: [only.candidateId] })
}
