import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { judgeFile, pack, slotModel, unpack, weightsFile } from '#retrieval/query/tagger/model'
import { leastOf } from '#retrieval/query/tagger/second-read'
import { markedFile, readAllMarked, readMarked } from './marked/marked.ts'
import { conversation, readBook, readHalf, readOrdinary, readVoices } from './queries/conversations.ts'
import { crossDisputed, disputedBy, judge, type Judged } from './slots/judge.ts'
import { learnShares } from './slots/learn-shares.ts'
import { learnTags } from './slots/learn-tags.ts'
import { partOf, type Row, rowsOfMarks, rowsOfTurns } from './slots/rows.ts'
import { byBoth, byRules, byTagger, worthOf } from './slots/worth.ts'

// The weights of the second reader of the slots: a tag for each word, learned from what changed with each turn of the half that is tuned on and
// from sentences in which the criteria are marked; and what decides between it and the rules, learned from their disagreements on marked
// sentences that the tagger was kept from and on turns that neither had seen (`choices.jsonl`).

const folder = join(import.meta.dirname, '../retrieval/query/tagger')
const choicesFile = join(import.meta.dirname, 'data/queries/choices.jsonl')

/** Turns of which every new value stands in the text. */
const openTurns = () => rowsOfTurns([...readHalf('dev'), ...readBook('dev'), ...readVoices('dev'), ...readOrdinary('dev')])
const isWhole = ({ missed }: Row) => missed === 0

/** Writes the weights; says what they are of, and the share of values that stand in the text. */
export function trainSlots(): string {
  const [turns, marked] = [openTurns(), rowsOfMarks(readAllMarked())]
  const whole = turns.filter(isWhole)
  writeFileSync(join(folder, weightsFile), pack(learnTags([...whole, ...marked])))
  const judged = [...readChoices(), ...crossDisputed(marked, whole).flatMap(judge)]
  const lines = [...learnShares(judged)].map(([sign, weight]) => `${sign}\t${weight.toFixed(2)}`)
  writeFileSync(join(folder, judgeFile), `${lines.join('\n')}\n`)
  const [added, missed] = (['added', 'missed'] as const).map((name) => turns.reduce((total, row) => total + row[name], 0))
  const found = ((100 * (added! - missed!)) / added!).toFixed(1)
  return `${whole.length} turns (${found} % of ${added} values stand in their text), ${marked.length} marked; ${judged.length} choices`
}

const parts = 3

/** What the rules, the tagger and both are worth on thirds of the marked sentences that neither the tagger nor the judge has seen. */
export function crossSlots(): string {
  const [whole, marked] = [openTurns().filter(isWhole), rowsOfMarks(readAllMarked())]
  const disputed = crossDisputed(marked, whole)
  const byRow = new Map(disputed.map((one) => [one.row, one]))
  const judges = Array.from({ length: parts }, (_none, part) =>
    learnShares([...readChoices(), ...disputed.filter(({ row }) => partOf(row.id, parts) !== part).flatMap(judge)]),
  )
  const judgeOf = ({ id }: Row) => judges[partOf(id, parts)]!
  return [
    worthOf('rules', marked, byRules),
    ...[0.5, 0.6, 0.75].map((share) =>
      worthOf(
        `both, over ${share}`,
        marked,
        byBoth(byRow, judgeOf, () => share),
      ),
    ),
    worthOf('as the product', marked, byBoth(byRow, judgeOf, leastOf)),
  ].join('\n')
}

/** How much more marked sentences bring: the tagger alone, on the first third, learned from none, half and all of the others. */
export function curveOfSlots(): string {
  const [whole, marked] = [openTurns().filter(isWhole), rowsOfMarks(readAllMarked())]
  const asked = marked.filter(({ id }) => partOf(id, parts) === 0)
  const others = marked.filter(({ id }) => partOf(id, parts) !== 0)
  return [0, 1 / 3, 2 / 3, 1]
    .map((share) => {
      const some = others.filter(({ id }) => partOf(`${id}~`, 30) < 30 * share)
      const model = unpack(pack(learnTags([...whole, ...some])))
      return worthOf(`${some.length} marked`, asked, byTagger(model))
    })
    .join('\n')
}

/** What was disputed in conversations counts twice: marked sentences are many, and what their writers leave out is not the same. */
const readChoices = () =>
  readFileSync(choicesFile, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged)
    .flatMap((one) => [one, one])

/** Adds the disagreements on conversations that neither the rules nor the reader were made with, before they join `dev`. */
export function gatherChoices(file: string): string {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const rows = rowsOfTurns(lines.map((line) => conversation.parse(JSON.parse(line))))
  const judged = disputedBy(slotModel(), rows).flatMap(judge)
  appendFileSync(choicesFile, judged.map((one) => `${JSON.stringify(one)}\n`).join(''))
  return `${judged.length} choices of ${lines.length} conversations`
}

/** Adds the good lines of a writer to what is kept, under the name of the file, and names the bad ones. */
export function keepMarked(file: string): string {
  const { good, bad } = readMarked(readFileSync(file, 'utf8'))
  const kept = new Set(readAllMarked().map(({ text }) => text))
  const fresh = good.filter(({ marked }) => !kept.has(marked.text))
  for (const lang of ['fr', 'en'] as const) {
    const lines = fresh.filter(({ marked }) => marked.lang === lang).map(({ line }) => line)
    if (lines.length > 0) appendFileSync(markedFile(lang), `# ${basename(file, '.txt')}\n${lines.join('\n')}\n`)
  }
  return [`${fresh.length} sentences kept`, ...bad].join('\n')
}
