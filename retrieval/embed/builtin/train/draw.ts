import type { Group, Passage } from './corpus.ts'
import type { Random } from './random.ts'
import type { TrainingSettings } from './layout.ts'

const passageWords = 60
/** What an advertisement asks for is worded more like the definition of a skill than like its name. */
const skills = 'esco-skill'

/** Words that say nothing of the trade, to be learnt as such: what surrounds a title or a skill in real texts. */
export type Dressing = { fr: Int32Array[]; en: Int32Array[] }
export type Drawer = { settings: TrainingSettings; random: Random; dressing: Dressing }

/** Two texts of one group, as words: the second often in the other language or a description. */
export function drawPair(drawer: Drawer, group: Group): [Int32Array, Int32Array] {
  const { random, settings } = drawer
  const first = pick(random, group.labels.length > 0 ? group.labels : group.descriptions)
  const second = drawSecond(drawer, group, first)
  const pair: [Passage, Passage] = random.next() < 0.5 ? [first, second] : [second, first]
  const dressed = pair.map((passage) => (random.next() < settings.dressing ? dress(drawer, passage) : cut(random, passage.words)))
  return dressed as [Int32Array, Int32Array]
}

function drawSecond({ random, settings }: Drawer, group: Group, first: Passage): Passage {
  const descriptions = group.descriptions.filter((passage) => passage !== first)
  const described = group.kind === skills ? settings.skillDescription : settings.description
  if (descriptions.length > 0 && random.next() < described) return pick(random, descriptions)
  const others = group.labels.filter((passage) => passage !== first)
  const foreign = others.filter((passage) => passage.language !== first.language)
  if (foreign.length > 0 && random.next() < settings.otherLanguage) return pick(random, foreign)
  const same = others.filter((passage) => passage.language === first.language)
  return pick(
    random,
    [same, others, descriptions].find((passages) => passages.length > 0)!,
  )
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.below(items.length)]!
}

function cut(random: Random, words: Int32Array): Int32Array {
  if (words.length <= passageWords) return words
  const start = random.below(words.length - passageWords + 1)
  return words.subarray(start, start + passageWords)
}

function dress({ random, dressing }: Drawer, passage: Passage): Int32Array {
  const frames = dressing[passage.language]
  const words = [...cut(random, passage.words)]
  const count = words.length > 12 ? 4 : 1 + random.below(3)
  for (let i = 0; i < count && frames.length > 0; i++) words.push(...pick(random, frames))
  return Int32Array.from(words)
}

/** The words of a text with some of them left out, never all. */
export function dropWords(random: Random, words: Int32Array, chance: number): Int32Array {
  const kept = words.filter(() => random.next() >= chance)
  return kept.length > 0 ? kept : words
}
