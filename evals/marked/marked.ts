import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '#retrieval/query/draft'
import type { Filters } from '#retrieval/query/slots'
import { filtersAfter } from './filters-after.ts'
import { type How, type Mark, markKinds, markModes } from './marks.ts'
import { pieceOf } from './piece-of.ts'

// Sentences in which the words of each criterion are marked, `fr > cherche un [title boulanger] à [place Dax]`, and follow-ups behind the state that
// they change, `fr {title cariste; place Lyon} > et à [~place Bron] ?`: where something is said, what, and what is done with it, by somebody who
// saw no engine. `data/queries/marked-fr.txt` and `marked-en.txt` hold them, under the name of who wrote them.

export type Marked = { lang: Lang; follows: boolean; before: Filters; text: string; marks: Mark[] }

const line = /^(fr|en) (?:\{([^{}]*)\} ?)?> ?(.+)$/
const mark = /\[([+~*-]?)([a-z]+)(?:\.([a-z]+))? ([^[\]|]+)(?:\|([^[\]|]*))?\]/g
const held = /^\s*([a-z]+)(?:\.([a-z]+))?\s+([^|]+?)\s*$/

const oneOf = <T extends string>(all: readonly T[], said: string): T | undefined => all.find((one) => one === said)

function criterionOf(kind: string, mode = 'must'): Pick<Mark, 'kind' | 'mode'> {
  const [own, how] = [oneOf(markKinds, kind), oneOf(markModes, mode)]
  if (!own) throw new Error(`unknown kind ${kind}`)
  if (!how) throw new Error(`unknown mode ${mode}`)
  return { kind: own, mode: how }
}

function beforeOf(state: string, lang: Lang): Filters {
  const marks = state
    .split(';')
    .filter((one) => one.trim())
    .map((one): Mark => {
      const [, kind = '', mode, value] = held.exec(one) ?? []
      if (!value) throw new Error(`no criterion in {${one.trim()}}`)
      return { ...criterionOf(kind, mode), how: '+', value, start: 0, end: 0 }
    })
  return filtersAfter(
    {},
    marks.map((one) => pieceOf(one, lang)),
    '',
  )
}

/** The message without its marks, and these. */
function unmark(said: string, follows: boolean): Pick<Marked, 'text' | 'marks'> {
  const marks: Mark[] = []
  let [text, from] = ['', 0]
  for (const match of said.matchAll(mark)) {
    const [whole, how = '', kind = '', mode, words = '', value] = match
    text += said.slice(from, match.index)
    if (!words.trim()) throw new Error('an empty mark')
    if (follows !== (how !== '')) throw new Error(`${follows ? 'no sign' : 'a sign where nothing is held'}: ${whole}`)
    const start = text.length + words.length - words.trimStart().length
    text += words
    const own = { ...criterionOf(kind, mode), value: value?.trim() || words.trim() }
    marks.push({ ...own, how: how as How, start, end: text.trimEnd().length })
    from = match.index + whole.length
  }
  text += said.slice(from)
  if (/[[\]{}]/.test(text)) throw new Error(`a bracket that is no mark: ${/.{0,12}[[\]{}].{0,12}/.exec(text)![0]}`)
  return { text, marks }
}

/** One line; throws, saying what is wrong with it. */
export function parseMarked(given: string): Marked {
  const [, language, state, said] = line.exec(given.trim()) ?? []
  if (!said) throw new Error('not of the form `fr {…} > …`')
  const [lang, follows] = [language as Lang, state !== undefined]
  return { lang, follows, before: beforeOf(state ?? '', lang), ...unmark(said, follows) }
}

/** The good lines of a text and, with their numbers, the bad. */
export function readMarked(text: string): { good: { line: string; marked: Marked; of: string }[]; bad: string[] } {
  const good: { line: string; marked: Marked; of: string }[] = []
  const bad: string[] = []
  let of = ''
  text.split('\n').forEach((one, at) => {
    if (one.startsWith('# ')) of = one.slice(2).trim()
    else if (one.trim())
      try {
        good.push({ line: one.trim(), marked: parseMarked(one), of })
      } catch (error) {
        bad.push(`${at + 1}: ${(error as Error).message}`)
      }
  })
  return { good, bad }
}

const folder = join(import.meta.dirname, '../data/queries')
export const markedFile = (lang: Lang) => join(folder, `marked-${lang}.txt`)

/** Writers change person every ten lines or so and are cut in blocks: what is of one block is of a few voices. */
const block = 40

export type Written = Marked & { id: string }

/** All that is kept; a block of lines of one writer is one id. */
export function readAllMarked(): Written[] {
  return (['fr', 'en'] as const).flatMap((lang) => {
    const { good, bad } = readMarked(readFileSync(markedFile(lang), 'utf8'))
    if (bad.length > 0) throw new Error(`marked-${lang}.txt:${bad[0]}`)
    const counts = new Map<string, number>()
    return good.map(({ marked, of }) => {
      const at = counts.get(of) ?? 0
      counts.set(of, at + 1)
      return { ...marked, id: `${of}-${lang}-${Math.floor(at / block)}` }
    })
  })
}
