import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Filters } from '#retrieval/query/slots'
import { filtersOf, type Said } from './said-filters.ts'

// Sentences in which the words of each criterion are marked, `fr {what is held} > cherche un [title boulanger] à [place Dax]`: where something is
// said and what, by somebody who saw no engine. `data/queries/marked-fr.txt` and `marked-en.txt` hold them, under the name of who wrote them.

export const markKinds = [
  ...(['title', 'skill', 'cert', 'sector', 'company', 'place', 'domain', 'diploma', 'field', 'level', 'seniority'] as const),
  ...(['contract', 'duration', 'time', 'hours', 'shift', 'pay', 'start', 'years', 'language', 'licence', 'vehicle'] as const),
  ...(['remote', 'mobile', 'radius', 'permit', 'pipeline'] as const),
]
export type MarkKind = (typeof markKinds)[number]
export const markModes = ['must', 'nice', 'not', 'or', 'past', 'now', 'move'] as const
export type MarkMode = (typeof markModes)[number]

/** What a mark does to what is held: nothing is said at a first message; added, put in its place, taken back, another mode. */
export type How = '' | '+' | '~' | '-' | '*'
export type Mark = Said & { how: How; start: number; end: number }
export type Marked = { lang: 'fr' | 'en'; before: Filters; text: string; marks: Mark[] }

const line = /^(fr|en) (?:\{([^{}]*)\} ?)?> ?(.+)$/
const mark = /\[([+~*-]?)([a-z]+)(?:\.([a-z]+))? ([^[\]|]+)(?:\|([^[\]|]*))?\]/g

const oneOf = <T extends string>(all: readonly T[], said: string | undefined): T | undefined => all.find((one) => one === said)

function saidOf(kind: string, mode: string | undefined, value: string): Said {
  const [own, how] = [oneOf(markKinds, kind), oneOf(markModes, mode ?? 'must')]
  if (!own) throw new Error(`unknown kind ${kind}`)
  if (!how) throw new Error(`unknown mode ${mode}`)
  return { kind: own, mode: how, value }
}

function heldOf(state: string): Said[] {
  return state
    .split(';')
    .filter((one) => one.trim())
    .map((one) => {
      const [, kind = '', mode, value = ''] = /^\s*([a-z]+)(?:\.([a-z]+))?\s+(.+?)\s*$/.exec(one) ?? []
      if (!value) throw new Error(`no value in {${one.trim()}}`)
      return saidOf(kind, mode, value.split('|').at(-1)!)
    })
}

/** One line; throws, saying what is wrong with it. */
export function parseMarked(given: string): Marked {
  const [, lang, state, said] = line.exec(given.trim()) ?? []
  if (!said) throw new Error('not of the form `fr {…} > …`')
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const match of said.matchAll(mark)) {
    const [whole, how, kind, mode, words, value] = match
    text += said.slice(from, match.index)
    if (!words!.trim()) throw new Error('an empty mark')
    const start = text.length + words!.length - words!.trimStart().length
    text += words!
    marks.push({ ...saidOf(kind!, mode, value?.trim() || words!.trim()), how: how as How, start, end: text.trimEnd().length })
    from = match.index + whole.length
  }
  text += said.slice(from)
  if (/[[\]{}]/.test(text)) throw new Error(`a bracket that is no mark: ${/.{0,12}[[\]{}].{0,12}/.exec(text)![0]}`)
  return { lang: lang as 'fr' | 'en', before: filtersOf(heldOf(state ?? ''), lang as 'fr' | 'en'), text, marks }
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
export const markedFile = (lang: 'fr' | 'en') => join(folder, `marked-${lang}.txt`)

/** Writers change person every ten lines or so and are cut in blocks: what is of one block is of one voice. */
const voice = 40

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
      return { ...marked, id: `${of}-${lang}-${Math.floor(at / voice)}` }
    })
  })
}
