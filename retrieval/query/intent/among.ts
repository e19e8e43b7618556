import { fold } from '#lib/words'
import type { Piece } from '../draft.ts'
import { readSaid } from './said.ts'
import { isElsewhere, isIdle } from './scope-of-talk.ts'

const among =
  /^(?:(?:and|et|ok|so|alors|mais|but) )?(?:(?:is|are|does|do|has|have|did|can) )?(?:(?:which|who|any(?:one|body)?|some)(?: \w+)? (?:of|among|from|in|on) (?:them|these|those|this list|the list)|which ones?|lesquel\w*|laquelle|lequel|(?:parmi|entre) (?:eux|elles|ceux|celles)|qui (?:parmi|d entre|dans)|(?:est ce qu )?(?:il )?y en a(?: t il)?(?: \w+)? qui|(?:il )?y a(?: t il)? (?:des gens|quelqu un|du monde|des (?:profils|candidat\w*|personnes)|quelques uns) qui ont deja|(?:est ce que )?(?:certaine?s|quelques (?:un|une)s) (?:d entre|parmi|de ces))\b/

/** “which of them speak English?”, «lesquels connaissent Excel ?»: those of the list who do are asked for. */
export const asksAmong = (text: string): boolean => among.test(fold(text))

/** «qui est libre tout de suite ?» of a list: those of it who are, whatever the words are like. */
export function asksCriterion(text: string, { started, pieces }: { started: boolean; pieces: readonly Piece[] }): boolean {
  const said = readSaid(text)
  const asked = pieces.some(({ slot, mode }) => slot !== 'distance' && slot !== 'location' && mode !== 'waived')
  return started && asked && !isElsewhere(said) && !isIdle(said)
}

/** «y en a qui ont fait du traiteur ?»: of people of a trade, another trade is something they did; beside a criterion it is its name. */
export function asDone(pieces: readonly Piece[]): Piece[] {
  const isTrade = ({ slot, mode }: Piece) => slot === 'title' && mode !== 'exclude' && mode !== 'remove'
  const others = pieces.filter((piece) => !isTrade(piece))
  if (others.length > 0) return others
  return pieces.map((piece) => (isTrade(piece) ? ({ ...piece, slot: 'skill' } as Piece) : piece))
}
