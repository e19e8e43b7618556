import { addPiece, coverSpan, type Draft, isFree, type Made, type Slot } from './draft.ts'
import { firstNames } from './first-names.ts'
import { heldIn } from './held.ts'
import { idleWords } from './plain-words.ts'
import type { Filters } from './slots.ts'
import { isTalk } from './talk.ts'
import { isSame } from './word-lists.ts'

const said = "([a-z0-9][a-z0-9'&+./-]*(?: [a-z0-9&+./-]+){0,3}?)"
const fine =
  "(?:,? (?:(?:is|are|'s|would be|could be|est|sont|c'est|serait) )?(?:also |just |aussi |equally )?(?:ok|okay|fine|grand|good|acceptable|alright|all right|welcome|possible|bien|bon|accepte\\w*|will do|would do|does the job|passe|ca va|marche)(?: (?:too|aussi|by me|for us|pour nous))?)?"
const lead =
  '^(?:(?:and|or|actually|no|ok|make it|try|et|ou|en fait|finalement|non|mets|plutot|take|swap in|go for|i d take|on prend|the|la|le|les|an?|une?)(?![a-z]) ?,? ?)*'
const another = new RegExp(
  `${lead}${said}${fine},? (as well as|on top of|in addition to|besides|alongside|en plus (?:de|du|des|d')|comme|ainsi que|instead of|rather than|in place of|over|not|au lieu (?:de|du|des|d')|plutot que?|a la place (?:de|du|des|d')|et pas|et non) ?(?:the |an? |la |le |les |l'|du |de |d')*([a-z0-9][^,;!?]*?)[ .!]*$`,
)
const joins = /^(?:as well|on top|in addition|besides|alongside|en plus|comme|ainsi)/
const open: ReadonlySet<Slot> = new Set<Slot>(['skill', 'certification', 'industry', 'education'])

const alike = ({ slot, value }: Made, word: string): Made =>
  slot === 'education'
    ? { slot, value: 'diploma' in value ? { diploma: word } : { field: word } }
    : ({ slot, value: word } as Made)

/** "6G instead of ASME IX", "biochemistry is OK as well as chemistry": what no list holds is of the kind of what is held beside it. */
export function readBesideHeld(draft: Draft, before: Filters): void {
  const match = draft.long ? null : another.exec(draft.folded)
  if (!match) return
  const [, name, link, rest] = match as unknown as [string, string, string, string]
  const held = heldIn(before).find(({ words, made, unwanted }) => !unwanted && open.has(made.slot) && isSame(words, rest))
  const start = draft.folded.indexOf(name)
  const end = start + name.length
  if (!held || isSame(held.words, name) || !isFree(draft, start, end) || isIdle(name)) return
  addPiece(draft, alike(held.made, draft.text.slice(start, end)), start, end)
  coverSpan(draft, start, end)
  if (joins.test(link)) return
  const from = draft.folded.lastIndexOf(rest)
  draft.pieces = draft.pieces.filter((piece) => piece.start < from)
  addPiece(draft, { ...held.made, mode: 'remove' }, from, from + rest.length)
  coverSpan(draft, from, from + rest.length)
}

const isIdle = (name: string) => isTalk(name) || idleWords.test(name) || firstNames.has(name.split(' ')[0]!)
