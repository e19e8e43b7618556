import { fold } from '#lib/words'
import { note, withProfile } from '../candidate-profile.ts'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { openContext } from '../open-context.ts'
import { factsIn } from '../said-facts.ts'
import { recordsIn } from '../shown.ts'
import { madeBefore } from './already.ts'

const first =
  /^(?:(?:non|no|nan|nope|sorry|pardon|oups|oops|d[ée]sol[ée]e?|euh|ah)\b[\s,:;.!-]*)*(?:je (?:ne )?suis |c['’]est |i(?:'m| am) |it(?:'s| is) )?(?:pas|not)\s+(.+?)(?:[,;]\s*(?:mais |but )?|\s(?:mais|but)\s)(.+)$/iu
const last = /^(?:non|no|nan|nope)\b[\s,:;.!-]*(.+?)[,;]?\s+(?:et |and )?(?:pas|not)\s+(.+)$/iu
/** What a line of the profile was asked by, where it was the answer. */
const questions: [RegExp, string][] = [
  [/^basics\.label/, 'title'],
  [/^basics\.location/, 'city'],
  [/^languages/, 'languages'],
  [/^bassin\.licences/, 'licences'],
  [/^bassin\.schedule/, 'schedule'],
  [/^bassin\.contractTypes/, 'contractTypes'],
  [/^bassin\.salary/, 'salary'],
  [/^bassin\.availability/, 'availability'],
]

/** «non, pas pâtissier : boulanger», said of what was just noted: what is so is noted as that was; undefined where nothing is put right. */
export function putRight(context: Context): Flow | undefined {
  const text = context.text.trim().replace(/[.!]+$/, '')
  const right = first.exec(text)?.[2] ?? last.exec(text)?.[1]
  const noted = right ? notedBefore(context) : []
  if (!right || noted.length === 0 || fold(right).split(' ').length > 12) return undefined
  const own = openContext(context.situation, { ...context, text: right })
  const question = questions.find(([path]) => noted.some((one) => path.test(one)))?.[1]
  const changes = factsIn(right, { context: own, question })
  return changes.length > 0 ? note(context, changes) : withProfile(context, context.words.misread)
}

/** The lines of the profile that the message before changed. */
function notedBefore(context: Context): string[] {
  return madeBefore(context)
    .filter(({ tool }) => tool === 'update_profile')
    .flatMap(({ input }) => recordsIn(input.changes).map(({ path }) => String(path)))
}
